//! For administrators: what to configure, with the organisation's values, and a check of the federation record.

use crate::admin::{self, Setting};
use crate::host;
use crate::words::Key;
use yew::prelude::*;

use super::sheet;
use crate::view_context::{ViewContext, address, into_state};

/// Current tasks, the check of the record, and historical tasks.
pub(crate) fn page(cx: &ViewContext) -> Html {
    let (works, historic): (Vec<Setting>, Vec<Setting>) = admin::settings(cx.state.policy(), cx.words())
        .into_iter()
        .partition(|setting| setting.historic.is_none());
    let list = |settings: &[Setting]| html! { <ol class="symptoms">{ for settings.iter().map(|one| setting(cx, one)) }</ol> };
    html! {
        <div class="flow">
            <p>{ cx.t(Key::AdminLead) }</p>
            <section class="stack" aria-labelledby="settings">
                { cx.heading(1, Some("settings"), cx.t(Key::AdminWorks)) }
                { list(&works) }
            </section>
            <Record ..cx.clone() />
            <details class="panel">
                <summary>{ cx.t(Key::AdminPast) }</summary>
                <div class="stack">
                    <p class="muted">{ cx.t(Key::AdminPastLead) }</p>
                    { list(&historic) }
                </div>
            </details>
            // The set-up page is only on the site.
            if let Some(home) = cx.state.home.as_deref() {
                <p><a href={[home, "setup.html#lang=", cx.words().locale()].concat()}>{ cx.t(Key::SetupTitle) }</a></p>
            }
        </div>
    }
}

fn setting(cx: &ViewContext, setting: &Setting) -> Html {
    let (id, title) = (["setting-", setting.id].concat(), ["title-", setting.id].concat());
    let mut lines = setting.commands.clone();
    lines.extend(setting.records.iter().map(admin::Srv::line));
    html! {
        <li class="symptom">
            <p id={title.clone()}>{ sheet::words(&setting.text) }</p>
            if let Some(historic) = &setting.historic {
                <p class="badge"><strong>{ historic.clone() }</strong></p>
            }
            if !setting.records.is_empty() {
                { records(cx, id.clone(), &title, &setting.records) }
            } else if !lines.is_empty() {
                <pre id={id.clone()} class="commands" dir="ltr" tabindex="0" role="region" aria-labelledby={title.clone()}>
                    { for setting.commands.iter().map(|command| self::command(command)) }
                </pre>
            }
            if !lines.is_empty() {
                <span class="row">
                    <button type="button" class="button" id={["copy-", setting.id].concat()} aria-describedby={title}
                        onclick={cx.on_copy(setting.id, &(lines.join("\n") + "\n"), &id)}>
                        { cx.t(Key::SetupCopy) }
                    </button>
                    { cx.copied(setting.id) }
                </span>
            }
        </li>
    }
}

/// A command, which may wrap before a parameter but not within one.
fn command(command: &str) -> Html {
    let mut parts = command.split(" -");
    let first = parts.next().unwrap_or_default().to_owned();
    html! {
        <code>
            <span>{ first }</span>
            { for parts.map(|part| html! { <>{ " " }<span>{ ["-", part].concat() }</span></> }) }
            { "\n" }
        </code>
    }
}

/// The text of a column in the row of a record.
type Cell = fn(&admin::Srv) -> String;

/// The fields of the DNS record.
fn records(cx: &ViewContext, id: String, title: &str, records: &[admin::Srv]) -> Html {
    let columns: [(Key, Cell); 6] = [
        (Key::AdminRecordName, |record| record.name.clone()),
        (Key::AdminRecordType, |_| "SRV".to_owned()),
        (Key::AdminRecordPriority, |record| record.order.0.to_string()),
        (Key::AdminRecordWeight, |record| record.order.1.to_string()),
        (Key::AdminRecordPort, |_| admin::Srv::PORT.to_string()),
        (Key::AdminRecordTarget, |record| record.target.clone()),
    ];
    let head = |(head, _)| html! { <th scope="col">{ cx.t(head) }</th> };
    html! {
        <table class="records" {id} aria-labelledby={title.to_owned()}>
            <thead><tr>{ for columns.map(head) }</tr></thead>
            <tbody>
                for record in records {
                    <tr>
                        for (head, cell) in columns {
                            <td data-head={cx.attr(head)}>{ address(&cell(record)) }</td>
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// Checks a target: `sip.contoso.com` is right, `sip.it.contoso.com` is wrong, and why. No server is queried.
#[component]
fn Record(cx: &ViewContext) -> Html {
    let domain = use_state(|| {
        cx.state.policy().organisation.sip_domains.first().map(ToString::to_string).unwrap_or_default()
    });
    let target = use_state(String::new);
    let field = |id: &'static str, label: Html, value: &UseStateHandle<String>| {
        html! {
            <div class="field">
                <label for={id}>{ label }</label>
                <input {id} type="text" dir="ltr" autocomplete="off" spellcheck="false" value={(**value).clone()}
                    oninput={into_state(value)} />
            </div>
        }
    };
    let record = match domain.as_str() {
        "" => "_sipfederationtls._tcp".to_owned(),
        domain => admin::srv_name(domain),
    };
    let answer = (!domain.is_empty() && !target.is_empty())
        .then(|| admin::srv_check(&domain, &target, host::to_ascii, cx.words()));
    html! {
        <section class="stack" aria-labelledby="record">
            { cx.heading(1, Some("record"), cx.t(Key::AdminSrv)) }
            <p class="muted">{ cx.t(Key::AdminTargetHint) }</p>
            { field("srv-domain", cx.t(Key::AdminDomain), &domain) }
            { field("srv-target", cx.fill(Key::AdminTarget, &[("record", &record)]), &target) }
            <div role="status">
                if let Some(answer) = answer {
                    <p class="note">{ answer }</p>
                }
            </div>
        </section>
    }
}

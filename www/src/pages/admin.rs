//! For administrators: what to set, with the organisation's own values, and a look at the federation record.

use crate::admin::{self, Setting};
use crate::words::{Key, Words};
use yew::prelude::*;

use super::copy_button::CopyButton;
use super::sheet;
use crate::view_context::{ViewContext, heading, text};

/// The settings, then the check.
pub(crate) fn page(cx: &ViewContext<'_>) -> Html {
    let settings = admin::settings(cx.state.policy(), cx.words);
    let commands: Vec<&str> =
        settings.iter().flat_map(|setting| &setting.commands).map(String::as_str).collect();
    let commands = commands.join("\n") + "\n";
    let domain =
        cx.state.policy().organisation.sip_domains.first().map(ToString::to_string).unwrap_or_default();
    html! {
        <div class="flow">
            <p>{ cx.t(Key::PageAdminLead) }</p>
            <section class="stack" aria-labelledby="settings">
                { cx.heading(1, Some("settings"), cx.t(Key::PageAdminSettings)) }
                <ol class="symptoms">{ for settings.iter().map(setting) }</ol>
                <CopyButton words={cx.words.clone()} id="copy-commands" label={cx.attr(Key::PageAdminCopy)} text={commands}
                    shown="settings" act={Some(cx.act.clone())} />
            </section>
            <Record words={cx.words.clone()} {domain} level={cx.state.heading_level} />
            { cx.state.home.as_deref().map(|home| set_up(cx, home)).unwrap_or_default() }
        </div>
    }
}

/// The way to the page that makes settings and snippets; only the site has it.
fn set_up(cx: &ViewContext<'_>, home: &str) -> Html {
    let href = [home, "setup.html#lang=", cx.words.locale()].concat();
    html! { <p><a {href}>{ cx.t(Key::PageSetupTitle) }</a></p> }
}

fn setting(setting: &Setting) -> Html {
    html! {
        <li class="symptom">
            <p>{ sheet::words(&setting.item.text) }</p>
            if let Some(historic) = &setting.historic {
                <p class="muted"><strong>{ historic.clone() }</strong></p>
            }
            if !setting.commands.is_empty() {
                <pre dir="ltr" tabindex="0">{ setting.commands.join("\n") }</pre>
            }
        </li>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct RecordProps {
    words: Words,
    /// The SIP domain to begin with.
    domain: AttrValue,
    /// The level of the title.
    level: u8,
}

/// `sip.contoso.com` right, `sip.it.contoso.com` wrong, and why; no server is asked.
#[component]
fn Record(props: &RecordProps) -> Html {
    let words = &props.words;
    let domain = use_state(|| props.domain.to_string());
    let target = use_state(String::new);
    let t = |key| words.text(key).to_owned();
    let field = |id: &'static str, label: String, value: &UseStateHandle<String>| {
        let set = value.setter();
        let oninput = Callback::from(move |event: InputEvent| {
            set.set(event.target_unchecked_into::<web_sys::HtmlInputElement>().value());
        });
        html! {
            <div class="field">
                <label for={id}>{ label }</label>
                <input {id} type="text" dir="ltr" autocomplete="off" spellcheck="false" value={(**value).clone()} {oninput} />
            </div>
        }
    };
    let record = match domain.as_str() {
        "" => "_sipfederationtls._tcp".to_owned(),
        domain => admin::srv_name(domain),
    };
    let answer = (!domain.is_empty() && !target.is_empty())
        .then(|| admin::srv_message(admin::srv_target(&domain, &target), &domain, &target, words));
    html! {
        <section class="stack" aria-labelledby="record">
            { heading(props.level, 1, Some("record"), text(words.text(Key::PageAdminSrv))) }
            <p class="muted">{ t(Key::PageAdminTargetHint) }</p>
            { field("srv-domain", t(Key::PageAdminDomain), &domain) }
            { field("srv-target", words.fill(Key::PageAdminTarget, &[("record", &record)]), &target) }
            <div role="status">
                if let Some(answer) = answer {
                    <p class="note">{ answer }</p>
                }
            </div>
        </section>
    }
}

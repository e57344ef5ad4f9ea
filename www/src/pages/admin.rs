//! For administrators: what to set, with the organisation's own values, and a look at the federation record.

use crate::admin::{self, Setting};
use crate::words::Key;
use yew::Html;

use super::sheet;
use crate::el::{El, When, el, el_class};
use crate::state::Action;
use crate::view_context::ViewContext;

/// The settings, then the check.
pub(crate) fn page(cx: &ViewContext<'_>) -> Html {
    let mut list = el_class("ol", "symptoms");
    let mut commands = String::new();
    for setting in admin::settings(cx.state.policy(), cx.words) {
        for command in &setting.commands {
            commands.push_str(command);
            commands.push('\n');
        }
        list = list.add(self::setting(setting));
    }
    let settings = el_class("section", "stack")
        .at("aria-labelledby", "settings")
        .add(el("h3").at("id", "settings").text(cx.t(Key::PageAdminSettings)))
        .add(list)
        .add(cx.copy(
            "copy-commands",
            Key::PageAdminCopy,
            &commands,
            "settings",
            crate::view_context::Rank::Plain,
        ));
    el_class("div", "flow")
        .add(cx.p(Key::PageAdminLead))
        .add(settings)
        .add(record(cx))
        .add(cx.state.home.as_deref().map(|home| set_up(cx, home)).unwrap_or_default())
        .into()
}

/// The way to the page that makes settings and snippets; only the site has it.
fn set_up(cx: &ViewContext<'_>, home: &str) -> Html {
    let language = ["setup.html#lang=", cx.words.locale()].concat();
    let link = el("a").set("href", [home, &language].concat()).text(cx.t(Key::PageSetupTitle));
    el("p").add(link).into()
}

fn setting(setting: Setting) -> El {
    let mut item = el_class("li", "symptom").add(el("p").add(sheet::words(&setting.item.text)));
    if let Some(historic) = setting.historic {
        item = item.add(el_class("p", "hush").add(el("strong").text(historic)));
    }
    if !setting.commands.is_empty() {
        let commands = el("pre").at("dir", "ltr").at("tabindex", "0").text(setting.commands.join("\n"));
        item = item.add(commands);
    }
    item
}

/// `sip.contoso.com` right, `sip.it.contoso.com` wrong, and why; no server is asked.
fn record(cx: &ViewContext<'_>) -> El {
    let (domain, target) = (&cx.state.srv_domain, &cx.state.srv_target);
    let field = |id: &'static str, label: El, value: &str, action: fn(String) -> Action| {
        let mut input = el("input").at("id", id);
        for (key, value) in
            [("type", "text"), ("dir", "ltr"), ("autocomplete", "off"), ("spellcheck", "false")]
        {
            input = input.at(key, value);
        }
        let input = input.value(value).on(When::Input, cx.with_value(action));
        el_class("div", "field").add(label.at("for", id)).add(input)
    };
    let name = if domain.is_empty() { "_sipfederationtls._tcp".to_owned() } else { admin::srv_name(domain) };
    let target_label = el("label").add(cx.with_addresses(Key::PageAdminTarget, &[("record", &name)]));
    let domain_label = el("label").text(cx.t(Key::PageAdminDomain));
    let answer = || {
        let answer = admin::srv_message(admin::srv_target(domain, target), domain, target, cx.words);
        el("span").text(answer).into()
    };
    let asked = !domain.is_empty() && !target.is_empty();
    el_class("section", "stack")
        .at("aria-labelledby", "record")
        .add(el("h3").at("id", "record").text(cx.t(Key::PageAdminSrv)))
        .add(cx.p(Key::PageAdminTargetHint).at("class", "hush"))
        .add(field("srv-domain", domain_label, domain, Action::SrvDomain))
        .add(field("srv-target", target_label, target, Action::SrvTarget))
        .add(el_class("p", "note").at("role", "status").add_if(asked, answer))
}

//! The guide beside the answer: which program, what before, which steps, which settings, how to tell.

use crate::words::Key;
use lync_skype::ClientId;
use lync_skype::guide::Sheet;
use yew::Html;

use super::{form, sheet};
use crate::el::{When, el, el_class};
use crate::parts::Part;
use crate::state::Action;
use crate::view_context::Cx;

/// The reader's own sheet.
pub(crate) fn guide(cx: &Cx<'_>) -> Html {
    let parts = cx.state.parts;
    let steps = parts.has(Part::Steps);
    let Some(guide) = crate::state::guide::guide(cx.state) else { return Html::default() };
    if !steps && !parts.has(Part::Alerts) && !parts.has(Part::Checks) {
        return Html::default();
    }
    let heading = el("h3").at("id", "guide").at("tabindex", "-1").text(guide.yours.title.clone());
    el_class("section", "guide")
        .at("part", "guide")
        .at("aria-labelledby", "guide")
        .add(el_class("div", "stack").add(heading).add(client_menu(cx, guide.client)))
        .add_if(steps && !guide.requirements.is_empty(), || sheet::requirements(cx, &guide.requirements))
        .add(sheet::sheet(cx, &guide.yours, true))
        .add_if(cx.state.printing, || paper(cx, &guide.theirs))
        .into()
}

fn client_menu(cx: &Cx<'_>, current: ClientId) -> Html {
    let clients = crate::state::guide::clients(cx.state);
    if clients.len() < 2 {
        return Html::default();
    }
    let mut select = el("select").at("part", "client").on(When::Change, cx.with_value(Action::ClientOf));
    for client in clients {
        let option = el("option").at("value", client.as_str()).text(client.name_in(cx.words).to_owned());
        select = select.add(option.at_if(client == current, "selected", ""));
    }
    el_class("label", "language no-print").add(el("span").text(cx.t(Key::PageClient))).add(select).into()
}

/// What only paper needs: what the other person has to do, as short as it can be said, and whom to ask.
fn paper(cx: &Cx<'_>, theirs: &Sheet) -> Html {
    el_class("div", "print-only")
        .add_if(cx.state.parts.has(Part::OtherPerson) && !cx.state.answer_is_long(), || {
            let (label, text) = (cx.words.text(Key::PageOtherTitle), theirs.title.as_str());
            let heading = el("h4").text(cx.fill(Key::PageLabelled, &[("label", label), ("text", text)]));
            el_class("section", "panel").add(heading).add(sheet::steps(cx, &theirs.steps)).into()
        })
        .add(form::help_desk(cx))
        .into()
}

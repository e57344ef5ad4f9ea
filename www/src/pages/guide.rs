//! The guide below the answer: which program, what before, which steps, which settings, how to tell.

use crate::words::Key;
use lync_skype::guide::Sheet;
use yew::{Html, html};

use super::sheet::Boxes;
use super::{help_desk, sheet};
use crate::parts::Part;
use crate::state::Action;
use crate::view_context::{ViewContext, text};

/// The reader's own sheet.
pub(crate) fn guide(cx: &ViewContext<'_>) -> Html {
    let parts = cx.state.parts;
    let steps = parts.has(Part::Steps);
    let Some(guide) = cx.state.guide() else { return Html::default() };
    if !steps && !parts.has(Part::Alerts) && !parts.has(Part::Checks) {
        return Html::default();
    }
    html! {
        <section class="guide" part="guide" aria-labelledby="guide">
            <div class="stack">
                { cx.heading(1, Some("guide"), text(&guide.yours.title)) }
                { client_menu(cx, Key::PageClient) }
            </div>
            if steps && !guide.requirements.is_empty() {
                { sheet::requirements(cx, &guide.requirements) }
            }
            { sheet::sheet(cx, &guide.yours, Boxes::ToTick) }
            if cx.state.printing {
                { paper(cx, &guide.theirs) }
            }
        </section>
    }
}

/// The version of the program, under that label.
pub(crate) fn client_menu(cx: &ViewContext<'_>, label: Key) -> Html {
    let clients = cx.state.clients();
    let current = cx.state.current_client();
    html! {
        if clients.len() > 1 {
            <label class="language no-print">
                <span>{ cx.t(label) }</span>
                <select part="client" onchange={cx.with_value(Action::ClientOf)}>
                    for client in clients {
                        <option value={client.as_str()} selected={Some(client) == current}>
                            { text(client.name_in(cx.words)) }
                        </option>
                    }
                </select>
            </label>
        }
    }
}

/// What only paper needs: what the other person has to do, as short as it can be said, and whom to ask.
fn paper(cx: &ViewContext<'_>, theirs: &Sheet) -> Html {
    let title = || {
        cx.fill(
            Key::PageLabelled,
            &[("label", cx.words.text(Key::PageOtherTitle)), ("text", theirs.title.as_str())],
        )
    };
    html! {
        <div class="print-only">
            if cx.state.parts.has(Part::OtherPerson) && !cx.state.answer_is_long() {
                <section class="panel">
                    { cx.heading(2, None, title()) }
                    { sheet::steps(cx, &theirs.steps) }
                </section>
            }
            { help_desk::help_desk(cx) }
        </div>
    }
}

//! A sheet of the guide: steps, settings, checks. The same for the reader and for the other person.

use crate::words::Key;
use lync_skype::guide::{Inline, Item, ItemKind, Sheet, State, Text};
use yew::{Html, html};

use crate::parts::Part;
use crate::state::Action;
use crate::state::guide::SETTINGS;
use crate::view_context::{ViewContext, address, text};

/// A sentence: labels as the client prints them, addresses isolated.
pub(crate) fn words(sentence: &Text) -> Html {
    sentence.pieces().iter().map(piece).collect()
}

fn piece(piece: &Inline) -> Html {
    match piece {
        Inline::Text(part) => text(part),
        Inline::Address(part) => address(part),
        Inline::Label { text: label, english: None } => self::label(label, None),
        Inline::Label { text: label, english: Some(english) } => html! {
            <>{ self::label(label, None) }{ text(" (") }{ self::label(english, Some("en")) }{ text(")") }</>
        },
    }
}

fn label(label: &str, lang: Option<&'static str>) -> Html {
    html! { <b class="label" dir="ltr" {lang}>{ text(label) }</b> }
}

fn here(cx: &ViewContext<'_>, item: &Item) -> bool {
    cx.state.step.as_deref() == Some(item.id.as_str())
}

/// An item of a list, marked where a link points at it.
fn line(cx: &ViewContext<'_>, item: &Item, content: Html) -> Html {
    let current = here(cx, item).then_some("step");
    html! { <li id={["item-", &item.id].concat()} aria-current={current}>{ content }</li> }
}

fn lines(cx: &ViewContext<'_>, items: &[Item]) -> Html {
    items.iter().map(|item| line(cx, item, words(&item.text))).collect()
}

/// What has to be true before anybody starts.
pub(crate) fn requirements(cx: &ViewContext<'_>, items: &[Item]) -> Html {
    html! {
        <details class="panel" part="requirements" open={items.iter().any(|item| here(cx, item))}>
            <summary>{ cx.t(Key::PageBefore) }</summary>
            <ul class="bullets">{ lines(cx, items) }</ul>
        </details>
    }
}

/// What is done in this order, each act with what there is to know about it; then other ways.
pub(crate) fn steps(cx: &ViewContext<'_>, items: &[Item]) -> Html {
    let of_kind = |kind: ItemKind| items.iter().filter(move |item| item.kind == kind);
    html! {
        <>
            <ol class="steps">
                for item in of_kind(ItemKind::Step) {
                    { line(cx, item, with_notes(cx, item, items)) }
                }
            </ol>
            for item in of_kind(ItemKind::Or) {
                <div id={["item-", &item.id].concat()}><strong>{ cx.t(Key::PageOr) }</strong>{ text(" ") }{ with_notes(cx, item, items) }</div>
            }
        </>
    }
}

/// An item, and the notes that belong to it.
fn with_notes(_cx: &ViewContext<'_>, item: &Item, items: &[Item]) -> Html {
    let notes = items
        .iter()
        .filter(|note| note.kind == ItemKind::Note && note.about.as_deref() == Some(item.id.as_str()));
    html! {
        <span>
            { words(&item.text) }
            for note in notes {
                <small class="muted" id={["item-", &note.id].concat()}>{ words(&note.text) }</small>
            }
        </span>
    }
}

/// Whether boxes can be ticked.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Boxes {
    /// By the reader whose sheet it is.
    ToTick,
    /// They stand there for whom the sheet is sent to.
    ToSee,
}

/// The parts of a sheet that are shown.
pub(crate) fn sheet(cx: &ViewContext<'_>, sheet: &Sheet, kind: Boxes) -> Html {
    let shows = |part, items: &[Item]| cx.state.parts.has(part) && !items.is_empty();
    html! {
        <>
            if shows(Part::Steps, &sheet.steps) {
                <section class="panel" part="steps">
                    { cx.heading(2, None, cx.t(Key::PageSteps)) }
                    { steps(cx, &sheet.steps) }
                </section>
            }
            if shows(Part::Alerts, &sheet.alerts) {
                <section class="panel" part="alerts">
                    { cx.heading(2, None, cx.t(Key::PageAlerts)) }
                    { settings(cx, &sheet.alerts, kind) }
                </section>
            }
            if cx.state.parts.has(Part::Checks) && !sheet.states.is_empty() {
                <section class="panel" part="checks">
                    { cx.heading(2, None, cx.t(Key::PageChecks)) }
                    { states(cx, &sheet.states) }
                </section>
            }
        </>
    }
}

/// What to set, and one box for all of it.
fn settings(cx: &ViewContext<'_>, items: &[Item], kind: Boxes) -> Html {
    let done = match items.iter().filter(|item| item.kind == ItemKind::Set).count() {
        0 => None,
        1 => Some(Key::PageOneSet),
        _ => Some(Key::PageBothSet),
    };
    html! {
        <>
            <ul class="bullets">{ lines(cx, items) }</ul>
            if let Some(done) = done {
                { tick(cx, done, kind) }
            }
        </>
    }
}

fn tick(cx: &ViewContext<'_>, done: Key, kind: Boxes) -> Html {
    let ok = cx.words.label("OK").unwrap_or("OK");
    let done = || cx.fill(done, &[("ok", ok)]);
    if kind == Boxes::ToSee {
        return html! { <span class="tick"><span aria-hidden="true">{ text("☐") }</span><span>{ done() }</span></span> };
    }
    let name = cx.state.tick_name(SETTINGS);
    html! {
        <label class="tick">
            <input type="checkbox" checked={cx.state.has_tick(&name)} onchange={cx.on(Action::Tick(name))} />
            <span>{ done() }</span>
        </label>
    }
}

/// What is seen, what it means, what to do.
fn states(cx: &ViewContext<'_>, states: &[State]) -> Html {
    html! {
        <table class="states">
            <thead>
                <tr>
                    for key in [Key::PageYouSee, Key::PageItMeans, Key::PageDoThis] {
                        <th scope="col">{ cx.t(key) }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for state in states {
                    <tr id={["item-", &state.id].concat()}>
                        <th scope="row">{ words(&state.sees) }</th>
                        <td>{ words(&state.means) }</td>
                        <td>{ words(&state.next) }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// A guide with nothing to click.
#[cfg(feature = "full")]
pub(crate) fn whole_guide(cx: &ViewContext<'_>, ends: Ends) -> Html {
    let Some(guide) = cx.state.guide() else { return Html::default() };
    html! {
        <section class="guide">
            { cx.heading(1, None, text(&guide.yours.title)) }
            if ends == Ends::Both {
                { requirements(cx, &guide.requirements) }
            }
            { sheet(cx, &guide.yours, Boxes::ToSee) }
            if ends == Ends::Both {
                { cx.heading(1, None, text(&guide.theirs.title)) }
                { sheet(cx, &guide.theirs, Boxes::ToSee) }
            }
        </section>
    }
}

/// Whose sheets a static guide holds.
#[cfg(feature = "full")]
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Ends {
    /// The reader's.
    Yours,
    /// Both people's.
    Both,
}

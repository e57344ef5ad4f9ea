//! A sheet of the guide: steps, settings, checks. The same for the reader and for the other person.

use crate::words::Key;
use lync_skype::guide::{Item, Piece, Sheet, Text};
use yew::{Html, html};

use crate::parts::Part;
use crate::state::Action;
use crate::view_context::{ViewContext, address, text};

/// A sentence: labels as the client prints them, addresses isolated.
pub(crate) fn words(sentence: &Text) -> Html {
    sentence.pieces().iter().map(piece).collect()
}

fn piece(piece: &Piece) -> Html {
    match piece {
        Piece::Text(part) => text(part),
        Piece::Address(part) => address(part),
        Piece::Label { text: label, english: None } => self::label(label, None),
        Piece::Label { text: label, english: Some(english) } => html! {
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

/// What is done in this order.
pub(crate) fn steps(cx: &ViewContext<'_>, items: &[Item]) -> Html {
    html! { <ol class="steps">{ lines(cx, items) }</ol> }
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
                <section class="panel" part="alerts">{ boxes(cx, Key::PageAlerts, &sheet.alerts, kind) }</section>
            }
            if shows(Part::Checks, &sheet.checks) {
                <section class="panel" part="checks">{ boxes(cx, Key::PageChecks, &sheet.checks, kind) }</section>
            }
        </>
    }
}

fn boxes(cx: &ViewContext<'_>, title: Key, items: &[Item], kind: Boxes) -> Html {
    let done = items.iter().filter(|item| cx.state.ticked(&item.id)).count();
    html! {
        <>
            <div class="row">
                { cx.heading(2, None, cx.t(title)) }
                if kind == Boxes::ToTick && done > 0 {
                    <span class="muted">
                        { cx.fill(Key::PageProgress, &[("done", &done.to_string()), ("all", &items.len().to_string())]) }
                    </span>
                }
            </div>
            <ul class="checklist">
                for item in items {
                    { line(cx, item, tick(cx, item, kind)) }
                }
            </ul>
        </>
    }
}

fn tick(cx: &ViewContext<'_>, item: &Item, kind: Boxes) -> Html {
    let sentence = html! { <span>{ words(&item.text) }</span> };
    if kind == Boxes::ToSee {
        return html! { <span class="tick"><span aria-hidden="true">{ text("☐") }</span>{ sentence }</span> };
    }
    let name = cx.state.tick_name(&item.id);
    html! {
        <label class="tick">
            <input type="checkbox" checked={cx.state.has_tick(&name)} onchange={cx.on(Action::Tick(name))} />
            { sentence }
        </label>
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

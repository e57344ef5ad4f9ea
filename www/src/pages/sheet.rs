//! A sheet of the guide: steps and settings. The same for the reader and for the other person.

use lync_skype::guide::clients::Window;
use lync_skype::guide::{Inline, Item, ItemKind, Sheet, Text};
use yew::{Html, html};

use super::drawing;
use crate::plain::full_stop;
use crate::state::Action;
use crate::view_context::{Rank, ViewContext, address, text};
use crate::words::Key;

/// A sentence with its labels in bold and its addresses isolated.
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

pub(super) fn label(label: &str, lang: Option<&'static str>) -> Html {
    html! { <b class="label" dir="ltr" {lang}>{ text(label) }</b> }
}

/// Only the labels, as for the path to an options page.
fn labels(sentence: &Text) -> Html {
    let is_label = |piece: &&Inline| matches!(piece, Inline::Label { .. });
    sentence.pieces().iter().filter(is_label).map(piece).collect()
}

/// The id of the element that shows an item.
pub(super) fn id_of(id: &str) -> String {
    ["item-", id].concat()
}

/// Whether a link points to that item.
pub(super) fn current(cx: &ViewContext, id: &str) -> Option<&'static str> {
    (cx.state.step.as_deref() == Some(id)).then_some("step")
}

/// A list item with its notes.
pub(crate) fn line(cx: &ViewContext, item: &Item, items: &[Item]) -> Html {
    let notes = notes_on(item, items).map(|note| paragraph(cx, note));
    list_item(cx, item, html! { <div>{ words(&item.text) }{ for notes }</div> })
}

/// An item within a paragraph, with sentence punctuation.
pub(crate) fn condition(cx: &ViewContext, item: &Item) -> Html {
    let end = full_stop(&item.text.plain());
    list_item(cx, item, html! { <>{ words(&item.text) }{ text(end) }{ text(" ") }</> })
}

fn list_item(cx: &ViewContext, item: &Item, content: Html) -> Html {
    html! { <li id={id_of(&item.id)} aria-current={current(cx, &item.id)}>{ content }</li> }
}

/// Whether a note says what to do or to expect; other notes describe what else the program shows.
fn is_advice(note: &Item) -> bool {
    note.text.labels().next().is_none()
}

/// The notes on an item.
fn notes_on<'a>(item: &'a Item, items: &'a [Item]) -> impl Iterator<Item = &'a Item> {
    of_kind(items, ItemKind::Note).filter(|note| note.about.as_deref() == Some(item.id.as_str()))
}

/// The advice for a step.
fn advice(cx: &ViewContext, item: &Item, items: &[Item]) -> Html {
    notes_on(item, items).filter(|note| is_advice(note)).map(|note| paragraph(cx, note)).collect()
}

/// A separate item, in small print.
fn paragraph(cx: &ViewContext, item: &Item) -> Html {
    html! { <p class="muted" id={id_of(&item.id)} aria-current={current(cx, &item.id)}>{ words(&item.text) }</p> }
}

pub(super) fn of_kind(items: &[Item], kind: ItemKind) -> impl Iterator<Item = &Item> {
    items.iter().filter(move |item| item.kind == kind)
}

/// Items behind a click; nothing if there are none.
pub(crate) fn collapsed(cx: &ViewContext, summary: Key, items: &[&Item]) -> Html {
    html! {
        if !items.is_empty() {
            <details class="no-print" open={has_current(cx, items)}>
                <summary>{ cx.t(summary) }</summary>
                { bullets(cx, items, &[]) }
            </details>
        }
    }
}

pub(super) fn bullets(cx: &ViewContext, some: &[&Item], items: &[Item]) -> Html {
    html! {
        <ul class="bullets">
            for item in some {
                { line(cx, item, items) }
            }
        </ul>
    }
}

pub(super) fn has_current(cx: &ViewContext, items: &[&Item]) -> bool {
    items.iter().any(|item| current(cx, &item.id).is_some())
}

/// A part of a guide, named by its heading, and what is beside that.
pub(crate) fn section(
    cx: &ViewContext,
    part: &'static str,
    id: &'static str,
    title: Html,
    beside: Html,
    content: Html,
) -> Html {
    html! {
        <section class="section" {part} aria-labelledby={id}>
            <header>{ cx.heading(1, Some(id), title) }{ beside }</header>
            { content }
        </section>
    }
}

/// The steps in order, next to the drawing of the window; then the alternatives.
pub(crate) fn steps(cx: &ViewContext, sheet: &Sheet) -> Html {
    let items = &sheet.steps;
    let acts =
        |id: &str| of_kind(items, ItemKind::Step).chain(of_kind(items, ItemKind::Or)).any(|act| act.id == id);
    let is_detail = |note: &&Item| !is_advice(note) || !note.about.as_deref().is_some_and(acts);
    let later = of_kind(items, ItemKind::Later);
    let details: Vec<&Item> = later.chain(of_kind(items, ItemKind::Note).filter(is_detail)).collect();
    html! {
        <>
            <div class="beside stack">
                <ol class="steps">
                    for item in of_kind(items, ItemKind::Step) {
                        { step(cx, item, items) }
                    }
                </ol>
                { collapsed(cx, Key::AlsoSee, &details) }
            </div>
            { drawing::of_steps(cx, sheet) }
            for item in of_kind(items, ItemKind::Or) {
                { other_way(cx, item, sheet) }
            }
        </>
    }
}

/// A step. The step that types the address has a copy button.
fn step(cx: &ViewContext, item: &Item, items: &[Item]) -> Html {
    let address = cx.state.answer().map(|answer| answer.address.as_str());
    let typed_here = address.filter(|address| {
        item.text.pieces().iter().any(|piece| matches!(piece, Inline::Address(here) if here == address))
    });
    let content = html! {
        <div>
            { words(&item.text) }
            if let Some(address) = typed_here {
                <span class="no-print">
                    { text(" ") }{ cx.copy("copy-here", Key::CopyHere, address, "typed", Rank::Small) }
                </span>
            }
            { advice(cx, item, items) }
        </div>
    };
    list_item(cx, item, content)
}

/// An alternative way.
fn other_way(cx: &ViewContext, item: &Item, sheet: &Sheet) -> Html {
    let drawing =
        if item.id.ends_with("search-field") { drawing::drawing(cx, sheet, Window::Search) } else { None };
    html! {
        <div class="or" id={id_of(&item.id)} aria-current={current(cx, &item.id)}>
            <div>
                <p><strong>{ cx.t(Key::Or) }</strong>{ text(" ") }{ words(&item.text) }</p>
                { advice(cx, item, &sheet.steps) }
            </div>
            if let Some(drawing) = drawing {
                <details class="no-print">
                    <summary>{ cx.t(Key::ShowDrawing) }</summary>
                    { drawing }
                </details>
            }
        </div>
    }
}

/// Whether checkboxes can be ticked.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Boxes {
    /// Interactive, for the reader whose sheet it is.
    ToTick,
    /// Static, for a sheet that is sent to someone.
    ToSee,
}

/// The path to the settings, as a sequence of labels.
pub(crate) fn path(cx: &ViewContext, items: &[Item]) -> Html {
    let path: Vec<&Item> = (items.iter())
        .take_while(|item| item.kind != ItemKind::Set)
        .filter(|item| item.kind == ItemKind::Path)
        .collect();
    html! {
        if !path.is_empty() {
            <p class="path">
                for (at, item) in path.into_iter().enumerate() {
                    if at > 0 {
                        { text(" > ") }
                    }
                    <span id={id_of(&item.id)} aria-current={current(cx, &item.id)}>{ labels(&item.text) }</span>
                }
            </p>
        }
    }
}

/// Why settings are needed.
pub(crate) fn reason(cx: &ViewContext, items: &[Item]) -> Html {
    of_kind(items, ItemKind::Note)
        .filter(|item| item.about.is_none())
        .map(|item| paragraph(cx, item))
        .collect()
}

/// The settings, next to the drawing of the window, with one checkbox for all of them.
pub(crate) fn settings(cx: &ViewContext, sheet: &Sheet, boxes: Boxes) -> Html {
    let items = &sheet.alerts;
    let set = of_kind(items, ItemKind::Set).count();
    html! {
        <>
            if set > 0 {
                <div class="beside stack">
                    <ul class="settings">
                        for item in of_kind(items, ItemKind::Set) {
                            { line(cx, item, items) }
                        }
                    </ul>
                    { tick(cx, if set == 1 { Key::OneSet } else { Key::BothSet }, items, boxes) }
                </div>
            }
            { drawing::drawing(cx, sheet, Window::Alerts).unwrap_or_default() }
        </>
    }
}

/// The checkbox. It includes the click on OK, so a link to that step leads here.
fn tick(cx: &ViewContext, done: Key, items: &[Item], boxes: Boxes) -> Html {
    let ok = (items.iter()).rev().find(|item| item.kind == ItemKind::Path).map(|item| id_of(&item.id));
    let ok_label = |_: &str| label(cx.words().label("OK").unwrap_or("OK"), None);
    let sentence = html! { <span>{ cx.with(done, &ok_label) }</span> };
    if boxes == Boxes::ToSee {
        return html! {
            <p class="tick" id={ok}><span aria-hidden="true">{ text("☐") }</span>{ sentence }</p>
        };
    }
    let name = cx.state.tick_name();
    html! {
        <label class="tick" id={ok}>
            <input type="checkbox" checked={cx.state.has_tick(&name)} onchange={cx.on(Action::Tick(name))} />
            { sentence }
        </label>
    }
}

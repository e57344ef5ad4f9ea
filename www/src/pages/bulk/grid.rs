//! The table of all rows, of which only the visible ones are rendered, and the row shown in full above it.
//!
//! The table itself keeps the focus and `aria-activedescendant` names the current row, so that removing rows while
//! scrolling does not lose the focus.

use web_sys::HtmlElement;
use yew::prelude::*;

use super::cell::breakable;
use super::details::details;
use super::{Link, Message};
use crate::bulk::list::{Event, List, Motion};
use crate::bulk::{Asked, Line, State, column_name, reasons, state_key, suggestion};
use crate::view_context::{ViewContext, text};
use crate::words::Key;

pub(super) fn grid(cx: &ViewContext, list: &List, link: &Link, nodes: &Nodes) -> Html {
    let (start, count) = list.frame().drawn(&list.scroll);
    let others = list.columns.others().count();
    let asked = Asked { task: list.task, rules: cx.state.config.rules.clone() };
    let onscroll = link.callback(|event: web_sys::Event| {
        Event::Scrolled(f64::from(event.target_unchecked_into::<HtmlElement>().scroll_top()))
    });
    let head = |text: Html| html! { <span role="columnheader">{ text }</span> };
    let heads = [Key::BulkInput, Key::BulkAnswer, Key::BulkState, Key::BulkSuggestion];
    html! {
        <div class="grid-frame" ref={&nodes.frame}>
            <div class="grid" role="grid" tabindex="0" id="grid" ref={&nodes.grid} aria-labelledby="list" aria-rowcount={(list.shown() + 1).to_string()}
                aria-colcount={(heads.len() + 1 + others).to_string()} aria-readonly="true" aria-activedescendant={list.selected.map(row_id)}
                {onscroll} onkeydown={link.batch_callback(key)}>
                <div class="tall" role="presentation" ref={&nodes.tall}>
                    <div class="cells heads" role="row" aria-rowindex="1">
                        { head(cx.t(Key::BulkNumber)) }
                        for key in heads {
                            { head(cx.t(key)) }
                        }
                        for (column, name) in list.columns.others() {
                            { head(text(&column_name(cx.words(), column, name))) }
                        }
                    </div>
                    <div class="probe" ref={&nodes.probe} aria-hidden="true"></div>
                    <div class="drawn" role="rowgroup">
                        { for (start..start + count).map(|place| row(cx, list, link, &asked, place)) }
                    </div>
                </div>
                if list.shown() == 0 {
                    <p class="muted none">{ cx.t(Key::BulkNone) }</p>
                }
            </div>
            if let (Some(place), Some(line)) = (list.selected, &list.detail) {
                { details(cx, list, link, &asked, line, place_of(list, place)) }
            }
        </div>
    }
}

/// The elements that are measured and arranged.
#[derive(Default)]
pub(super) struct Nodes {
    /// Holds the table and the row shown in full.
    pub(super) frame: NodeRef,
    /// Scrolls.
    grid: NodeRef,
    /// As high as all rows.
    tall: NodeRef,
    /// As high as one row.
    probe: NodeRef,
}

impl Nodes {
    /// Sizes are set by the style sheet and measured; positions are set by script, because the page's policy refuses style
    /// attributes.
    pub(super) fn arrange(&self, list: &List, link: &Link) {
        let nodes = [&self.frame, &self.grid, &self.tall, &self.probe].map(|node| node.cast::<HtmlElement>());
        let [Some(frame), Some(grid), Some(tall), Some(probe)] = nodes else { return };
        // Fractions of a pixel add up over a thousand rows.
        let row = probe.get_bounding_client_rect().height().max(1.0);
        let head = tall.first_element_child().map_or(0.0, |head| head.get_bounding_client_rect().height());
        let room = (f64::from(grid.client_height()) - head).max(row);
        if list.sizes != (row, room) {
            link.send_message(Event::Sized(row, room));
        }
        let sizes = list.frame();
        let set = |element: &HtmlElement, name: &str, value: &str| {
            // These values are always valid.
            drop(element.style().set_property(name, value));
        };
        let pixels = |value: f64| [&value.to_string(), "px"].concat();
        set(&tall, "--tall", &pixels(sizes.tall()));
        set(&tall, "--place", &pixels(sizes.place(&list.scroll)));
        let columns = match list.columns.others().count() {
            0 => String::new(),
            others => ["repeat(", &others.to_string(), ", minmax(8em, 2fr))"].concat(),
        };
        set(&tall, "--others", &columns);
        if let Some(place) = list.selected {
            let top = head + (place as f64 - list.scroll.first) * row;
            set(&frame, "--above", &pixels(f64::from(frame.client_height()) - top));
            set(&frame, "--below", &pixels(top + row));
        }
        if (f64::from(grid.scroll_top()) - list.scroll.top).abs() >= 1.0 && list.scroll.top <= sizes.tall() {
            grid.set_scroll_top(list.scroll.top as i32);
        }
    }
}

/// Where the full row is shown: above or below its row, on the side with more room; hidden while its row is not visible.
fn place_of(list: &List, place: usize) -> &'static str {
    let (row, room) = list.sizes;
    let top = (place as f64 - list.scroll.first) * row;
    if top < -row || top > room {
        "none"
    } else if top * 2.0 > room {
        "above"
    } else {
        "below"
    }
}

fn row_id(place: usize) -> String {
    ["row-", &place.to_string()].concat()
}

fn row(cx: &ViewContext, list: &List, link: &Link, asked: &Asked, place: usize) -> Html {
    html! {
        <div class="cells" role="row" key={place} id={row_id(place)} aria-rowindex={(place + 2).to_string()}
            aria-selected={(list.selected == Some(place)).to_string()} onclick={link.callback(move |_| Event::Select(place))}>
            if let Some(line) = list.line(place) {
                { cells(cx, list, asked, line) }
            } else {
                <span role="gridcell" class="row-number">{ "…" }</span>
            }
        </div>
    }
}

fn cells(cx: &ViewContext, list: &List, asked: &Asked, line: &Line) -> Html {
    let text = line.cell(list.columns.chosen);
    let answer = asked.answer(text, line.mark);
    let state = State::of(&answer, text);
    let address = answer.as_ref().map(|converted| converted.address.clone()).unwrap_or_default();
    let reason = reasons(&answer, text, line.mark, asked, cx.words()).into_iter().next();
    let other = |(column, _)| {
        html! { <span role="gridcell" class="other"><bdi>{ line.cell(column).to_owned() }</bdi></span> }
    };
    html! {
        <>
            <span role="gridcell" class="row-number">{ line.number }</span>
            <span role="gridcell">{ breakable(text) }</span>
            <span role="gridcell" class="typed"><b>{ breakable(&address) }</b></span>
            <span role="gridcell" class="state" data-state={state.as_str()}>
                <b>{ cx.t(state_key(state)) }</b>
                if let Some(reason) = reason { { " " }<span>{ reason }</span> }
            </span>
            <span role="gridcell">{ breakable(&suggestion(&answer)) }</span>
            { for list.columns.others().map(other) }
        </>
    }
}

/// Keys for one row or one page up or down, and for both ends.
fn key(event: KeyboardEvent) -> Option<Message> {
    let key = event.key();
    let close = (key == "Escape").then_some(Event::Close);
    let meant = Motion::from_id(&key).map(Event::Move).or(close)?;
    event.prevent_default();
    Some(meant.into())
}

//! The table of all rows, of which only those in sight exist.
//!
//! Focus stays on the table itself and `aria-activedescendant` names the current row, so that no row that is taken away
//! while the reader scrolls takes the focus with it.

use std::rc::Rc;

use crate::words::{Key, Words};
use web_sys::HtmlElement;
use yew::prelude::*;

use super::line::Bridge;
use crate::bulk::list::{Event, Line, List, Way};
use crate::bulk::{Asked, State, reasons, state_key, suggestion};

/// How long the scroll bar has to stand still before it is set right, in milliseconds.
const STILL: u32 = 160;

/// What rows are judged by; a new drawing is due when the task or the policy changed.
#[derive(Clone)]
pub(super) struct Judged(pub(super) Asked);

impl PartialEq for Judged {
    fn eq(&self, other: &Self) -> bool {
        self.0.task == other.0.task && self.0.rules == other.0.rules
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct GridProps {
    pub(super) words: Words,
    pub(super) list: Rc<List>,
    pub(super) asked: Judged,
    pub(super) bridge: Bridge,
    pub(super) tell: Callback<Event>,
}

/// The class of a state: a colour and, in the words beside it, the same once more.
pub(super) fn class(state: State) -> &'static str {
    match state {
        State::Converted => "good",
        State::Check => "check",
        State::Refused => "refused",
    }
}

#[component]
pub(super) fn Grid(props: &GridProps) -> Html {
    let list = &props.list;
    let grid = use_node_ref();
    let tall = use_node_ref();
    let probe = use_node_ref();
    let (start, count) = list.frame().drawn(&list.scroll);

    {
        // Sizes come from the style sheet, so they are measured; positions go the other way. Both past the style attribute, which the page's policy refuses.
        let (grid, tall, probe, list, tell) =
            (grid.clone(), tall.clone(), probe.clone(), list.clone(), props.tell.clone());
        use_effect(move || {
            let (Some(grid), Some(tall), Some(probe)) =
                (grid.cast::<HtmlElement>(), tall.cast::<HtmlElement>(), probe.cast::<HtmlElement>())
            else {
                return;
            };
            // To the fraction of a pixel: over a thousand rows it adds up.
            let row = probe.get_bounding_client_rect().height().max(1.0);
            let head =
                tall.first_element_child().map_or(0.0, |head| head.get_bounding_client_rect().height());
            let room = (f64::from(grid.client_height()) - head).max(row);
            if list.sizes != (row, room) {
                tell.emit(Event::Sized(row, room));
            }
            let frame = list.frame();
            let set = |name: &str, value: f64| {
                // A number of pixels is never refused.
                drop(tall.style().set_property(name, &[&value.to_string(), "px"].concat()));
            };
            set("--tall", frame.tall());
            set("--place", frame.place(&list.scroll));
            if (f64::from(grid.scroll_top()) - list.scroll.top).abs() >= 1.0
                && list.scroll.top <= frame.tall()
            {
                grid.set_scroll_top(list.scroll.top as i32);
            }
        });
    }
    {
        let (bridge, filter) = (props.bridge.clone(), list.filter);
        use_effect_with((list.missing(), list.number, filter, list.counts[0]), move |(missing, ..)| {
            if let Some((from, count)) = *missing {
                bridge.rows(filter, from, count);
            }
        });
    }
    {
        let tell = props.tell.clone();
        use_effect_with(list.scroll.top.to_bits(), move |_| {
            let timer = gloo::timers::callback::Timeout::new(STILL, move || tell.emit(Event::Settle));
            move || drop(timer)
        });
    }

    let onscroll = {
        let tell = props.tell.clone();
        Callback::from(move |event: web_sys::Event| {
            let grid = event.target_unchecked_into::<HtmlElement>();
            tell.emit(Event::Scrolled(f64::from(grid.scroll_top())));
        })
    };
    let words = &props.words;
    let heads = [
        Key::PageBulkNumber,
        Key::PageBulkInput,
        Key::PageBulkAnswer,
        Key::PageBulkState,
        Key::PageBulkSuggestion,
    ];
    html! {
        <div class="grid" role="grid" tabindex="0" id="grid" ref={grid} aria-labelledby="list" aria-rowcount={(list.shown() + 1).to_string()}
            aria-colcount="5" aria-readonly="true" aria-activedescendant={list.selected.map(row_id)}
            {onscroll} onkeydown={keys(&props.tell)}>
            <div class="tall" role="presentation" ref={tall}>
                <div class="cells heads" role="row" aria-rowindex="1">
                    { for heads.into_iter().map(|key| html! { <span role="columnheader">{ words.text(key).to_owned() }</span> }) }
                </div>
                <div class="probe" ref={probe} aria-hidden="true"></div>
                <div class="drawn" role="rowgroup">
                    { for (start..start + count).map(|place| row(props, place)) }
                </div>
            </div>
            if list.shown() == 0 {
                <p class="hush none">{ words.text(Key::PageBulkNone).to_owned() }</p>
            }
        </div>
    }
}

fn row_id(place: usize) -> String {
    ["row-", &place.to_string()].concat()
}

fn row(props: &GridProps, place: usize) -> Html {
    let onclick = {
        let tell = props.tell.clone();
        Callback::from(move |_: MouseEvent| tell.emit(Event::Select(place)))
    };
    let line = props.list.line(place);
    html! {
        <div class="cells" role="row" key={place} id={row_id(place)} aria-rowindex={(place + 2).to_string()}
            aria-selected={(props.list.selected == Some(place)).to_string()} {onclick}>
            if let Some(line) = line {
                { cells(props, line) }
            } else {
                <span role="gridcell" class="number">{ "…" }</span>
            }
        </div>
    }
}

fn cells(props: &GridProps, line: &Line) -> Html {
    let asked = &props.asked.0;
    let answer = asked.answer(&line.text, line.mark);
    let state = State::of(&answer);
    let address = answer.as_ref().map(|converted| converted.address.clone()).unwrap_or_default();
    let reason = reasons(&answer, &line.text, line.mark, asked, &props.words).into_iter().next();
    html! {
        <>
            <span role="gridcell" class="number">{ line.number }</span>
            <span role="gridcell"><bdi dir="ltr">{ line.text.clone() }</bdi></span>
            <span role="gridcell" class="typed"><bdi dir="ltr" class="address">{ address }</bdi></span>
            <span role="gridcell" class={classes!("state", class(state))}>
                <b>{ props.words.text(state_key(state)).to_owned() }</b>
                if let Some(reason) = reason { { " " }<span>{ reason }</span> }
            </span>
            <span role="gridcell"><bdi dir="ltr">{ suggestion(&answer) }</bdi></span>
        </>
    }
}

/// Up and down by one, by what is in sight, and to both ends.
fn keys(tell: &Callback<Event>) -> Callback<KeyboardEvent> {
    let tell = tell.clone();
    Callback::from(move |event: KeyboardEvent| {
        let way = match event.key().as_str() {
            "ArrowDown" => Way::Down,
            "ArrowUp" => Way::Up,
            "PageDown" => Way::PageDown,
            "PageUp" => Way::PageUp,
            "Home" => Way::Home,
            "End" => Way::End,
            _ => return,
        };
        event.prevent_default();
        tell.emit(Event::Go(way));
    })
}

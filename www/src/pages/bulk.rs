//! The list view: paste or drop a list or choose a file, see every row, export the answers.

mod bridge;
mod cell;
mod details;
mod form;
mod grid;

use gloo::timers::callback::Timeout;
use lync_skype::Task;
use wasm_bindgen::JsValue;
use yew::html::Scope;
use yew::prelude::*;

use crate::bulk::list::{Event, List, Making, Phase};
use crate::bulk::{Correction, State, column_name, state_key};
use crate::state::{Action, Copied, Focus};
use crate::view_context::{ViewContext, text};
use crate::words::Key;
use bridge::Bridge;
use grid::Nodes;

/// The delay after scrolling before the scroll bar is repositioned, in milliseconds.
const STILL: u32 = 160;

/// The page, inside the frame of all pages.
pub(crate) fn page(cx: &ViewContext) -> Html {
    html! { <BulkList ..cx.clone() /> }
}

/// The list view, and what belongs to its list outside of plain data.
pub(crate) struct BulkList {
    list: List,
    bridge: Bridge,
    /// The last list and its name, for reading it again.
    given: (JsValue, Option<String>),
    /// The rows that were requested last: the list, the filter, the number of rows by then, and which.
    requested: (u32, Option<State>, usize, Option<(usize, usize)>),
    timer: Option<Timeout>,
    nodes: Nodes,
}

/// Events change the list; the others are for the worker.
pub(crate) enum Message {
    /// Submits a list: a text or a file, and its name.
    Submit(JsValue, Option<String>),
    /// Submits the same list again, with another column or another treatment of the first row.
    Again(Correction),
    Cancel,
    Event(Event),
}

impl From<Event> for Message {
    fn from(event: Event) -> Self {
        Self::Event(event)
    }
}

type Link = Scope<BulkList>;

impl Component for BulkList {
    type Message = Message;
    type Properties = ViewContext;

    fn create(ctx: &Context<Self>) -> Self {
        let cx = ctx.props();
        let nodes = Nodes::default();
        Self {
            list: List::new(cx.state.direction.map_or(Task::ToSkype, Task::from)),
            bridge: Bridge::new(cx.bulk.as_ref(), nodes.frame.clone(), ctx.link().callback(Message::Event)),
            given: Default::default(),
            requested: Default::default(),
            timer: None,
            nodes,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Submit(source, name) => {
                self.given = (source, name);
                self.read(ctx.props(), Correction::default());
            }
            Message::Again(correction) => self.read(ctx.props(), correction),
            Message::Cancel => self.bridge.send([("type", "cancel".into())]),
            Message::Event(event) => self.take(ctx, event),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let (cx, list, link) = (ctx.props(), &self.list, ctx.link());
        html! {
            <div class="bulk">
                <p class="lead">{ cx.t(Key::BulkLead) }</p>
                { form::form(cx, list, link) }
                if list.phase != Phase::Empty {
                    <section class="panel list" aria-labelledby="list">
                        { list_head(cx, list) }
                        { progress(cx, list, link) }
                        { columns(cx, list, link) }
                        { filters(cx, list, link) }
                        { grid::grid(cx, list, link, &self.nodes) }
                        { export(cx, list, link) }
                    </section>
                }
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        let list = &self.list;
        self.nodes.arrange(list, ctx.link());
        let wanted = (list.number, list.filter, list.counts[0], list.missing());
        if let (true, Some((from, count))) = (wanted != self.requested, list.missing()) {
            self.bridge.rows(list.filter, from, count);
        }
        self.requested = wanted;
    }

    fn destroy(&mut self, _ctx: &Context<Self>) {
        self.bridge.send([("type", "close".into())]);
    }
}

impl BulkList {
    /// Reads the last list.
    fn read(&mut self, cx: &ViewContext, correction: Correction) {
        let (source, name) = self.given.clone();
        self.list.apply(Event::Start(name));
        cx.act.emit(Action::GoTo(Focus::List));
        self.bridge.start(&self.list, source, &cx.state.config, correction);
    }

    /// Applies an event, and tells the worker and the app what follows from it.
    fn take(&mut self, ctx: &Context<Self>, event: Event) {
        let cx = ctx.props();
        let (task, top) = (self.list.task, self.list.scroll.top);
        match &event {
            Event::Make(making) => self.bridge.make(*making, self.list.filter, cx.words()),
            Event::Made(Making::Addresses, true) => cx.act.emit(Action::Copied("copy-all", Copied::Done)),
            _ => {}
        }
        self.list.apply(event);
        if self.list.task != task && self.list.number > 0 {
            self.read(cx, Correction::default());
        }
        if self.list.scroll.top.to_bits() != top.to_bits() {
            let link = ctx.link().clone();
            self.timer = Some(Timeout::new(STILL, move || link.send_message(Event::Settle)));
        }
    }
}

/// A number in the format of the language.
fn number(cx: &ViewContext, number: usize) -> String {
    js_sys::Number::from(number as f64).to_locale_string(cx.words().locale()).into()
}

fn list_head(cx: &ViewContext, list: &List) -> Html {
    html! {
        <div class="row">
            { cx.heading(1, Some("list"), cx.t(Key::BulkList)) }
            if let Some(name) = &list.name {
                <bdi class="muted">{ text(name) }</bdi>
            }
        </div>
    }
}

/// The progress as a bar and as text. The text is a live region that announces only the start and the end.
fn progress(cx: &ViewContext, list: &List, link: &Link) -> Html {
    let rows = number(cx, list.counts[0]);
    let status = match &list.phase {
        Phase::Empty => Html::default(),
        Phase::Reading(..) => cx.t(Key::BulkReading),
        Phase::Done => cx.fill(Key::BulkDone, &[("rows", &rows)]),
        Phase::Stopped => cx.fill(Key::BulkStopped, &[("rows", &rows)]),
        Phase::Short => cx.fill(Key::BulkShort, &[("rows", &rows)]),
        Phase::Failed(why) => {
            let why = why.as_deref().unwrap_or(cx.words().text(Key::BulkTooLarge));
            let key = if list.counts[0] == 0 { Key::BulkFailedAtOnce } else { Key::BulkFailed };
            cx.fill(key, &[("why", why), ("rows", &rows)])
        }
    };
    html! {
        <div class="progress">
            if let Phase::Reading(read, total) = list.phase {
                <progress max={total.max(1.0).to_string()} value={read.to_string()} aria-label={cx.attr(Key::BulkProgress)}></progress>
            }
            <div class="row">
                <p role="status">{ status }</p>
                if let Phase::Reading(..) = list.phase {
                    <span class="muted" aria-hidden="true">{ rows }</span>
                    <button type="button" class="button small" id="stop" onclick={link.callback(|_| Message::Cancel)}>
                        { cx.t(Key::BulkCancel) }
                    </button>
                }
            </div>
        </div>
    }
}

/// The detected layout of a table, which the reader can correct.
fn columns(cx: &ViewContext, list: &List, link: &Link) -> Html {
    let (columns, chosen, header) = (&list.columns, list.columns.chosen, list.columns.header);
    if columns.names.is_empty() || matches!(list.phase, Phase::Reading(..)) {
        return Html::default();
    }
    let choose = link.callback(move |event: web_sys::Event| {
        let chosen = event.target_unchecked_into::<web_sys::HtmlSelectElement>().selected_index();
        Message::Again(Correction { column: usize::try_from(chosen).ok(), header: Some(header) })
    });
    let turn = link.callback(move |event: web_sys::Event| {
        let header = event.target_unchecked_into::<web_sys::HtmlInputElement>().checked();
        Message::Again(Correction { column: Some(chosen), header: Some(header) })
    });
    html! {
        <div class="row columns">
            if columns.table {
                <label class="row">
                    <span>{ cx.t(Key::BulkColumn) }</span>
                    <select id="column" onchange={choose}>
                        for (place, name) in columns.names.iter().enumerate() {
                            <option selected={place == chosen}>{ column_name(cx.words(), place, name) }</option>
                        }
                    </select>
                </label>
            }
            <label class="row">
                <input type="checkbox" id="header" checked={header} onchange={turn} />
                <span>{ cx.t(Key::BulkHeader) }</span>
            </label>
        </div>
    }
}

/// The filter: all rows or those of one state, with counts.
fn filters(cx: &ViewContext, list: &List, link: &Link) -> Html {
    let all = [(None, Key::BulkAll)];
    // Colour is not the only cue: the text names the state too.
    let states = State::ALL.iter().map(|state| (Some(*state), state_key(*state)));
    html! {
        <div class="row filters" role="group" aria-label={cx.attr(Key::BulkFilter)}>
            for ((filter, key), count) in all.into_iter().chain(states).zip(list.counts) {
                <button type="button" class="button small" data-state={filter.map(State::as_str)}
                    aria-pressed={(list.filter == filter).to_string()} onclick={link.callback(move |_| Event::Filter(filter))}>
                    <span>{ cx.t(key) }</span>
                    <span class="count">{ number(cx, count) }</span>
                </button>
            }
        </div>
    }
}

/// Download and copy.
fn export(cx: &ViewContext, list: &List, link: &Link) -> Html {
    if matches!(list.phase, Phase::Reading(..)) || list.shown() == 0 {
        return Html::default();
    }
    let status = match (list.making, list.made) {
        (Some(_), _) => cx.t(Key::BulkMaking),
        (None, Some((Making::Csv, true))) => cx.t(Key::BulkSaved),
        (None, Some((Making::Addresses, true))) => cx.t(Key::Copied),
        (None, Some((_, false))) => cx.t(Key::BulkNoCopy),
        (None, None) => Html::default(),
    };
    let count = |count: usize, one: Key, more: Key, name: &str| match count {
        1 => cx.t(one),
        _ => cx.fill(more, &[(name, &number(cx, count))]),
    };
    let make = |making| link.callback(move |_| Event::Make(making));
    let addresses = list.addresses();
    html! {
        <div class="stack">
            <div class="row">
                <button type="button" class="button" data-rank="main" id="csv" onclick={make(Making::Csv)}>
                    { count(list.shown(), Key::BulkCsvOne, Key::BulkCsv, "rows") }
                </button>
                if addresses > 0 {
                    <button type="button" class="button" id="copy-all" onclick={make(Making::Addresses)}>
                        { count(addresses, Key::BulkCopyOne, Key::BulkCopy, "count") }
                    </button>
                }
            </div>
            <p role="status" class="muted">{ status }</p>
            <p class="muted">{ cx.t(Key::BulkCsvHint) }</p>
        </div>
    }
}

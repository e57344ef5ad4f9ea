//! The list view: paste or drop a list or choose a file, see every row, export the answers.

mod bridge;
mod cell;
mod details;
mod form;
mod grid;

use std::rc::Rc;

use crate::words::{Key, Words};
use js_sys::Function;
use lync_skype::policy::Known;
use lync_skype::{Direction, Task};
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::bulk::list::{Event, List, Making, Phase};
use crate::bulk::{Asked, State};
use crate::config::Config;
use crate::state::Action;
use crate::view_context::{ViewContext, heading, text};
use bridge::Bridge;

/// The page, inside the frame of all pages.
pub(crate) fn page(cx: &ViewContext) -> Html {
    html! {
        <BulkList words={cx.words().clone()} config={cx.state.config.clone()} direction={cx.state.direction}
            bulk={cx.bulk.clone()} level={cx.state.heading_level} act={cx.act.clone()} />
    }
}

/// The properties of the list view.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct BulkListProps {
    words: Words,
    config: Rc<Config>,
    direction: Option<Direction>,
    /// Opens the channel to the worker; `None` outside JavaScript.
    bulk: Option<Function>,
    /// The level of the title.
    level: u8,
    act: Callback<Action>,
}

/// The properties of the table of rows.
#[derive(Clone, PartialEq, Properties)]
struct GridProps {
    words: Words,
    list: Rc<List>,
    asked: Asked,
    bridge: Bridge,
    dispatch: Callback<Event>,
    /// The level of the title.
    level: u8,
    act: Callback<Action>,
}

/// The context of the list view's components.
struct Parts<'a> {
    words: &'a Words,
    config: &'a Config,
    list: &'a List,
    level: u8,
    bridge: &'a Bridge,
    dispatch: &'a Callback<Event>,
    /// Submits a list: a text or a file, and its name.
    start: &'a Callback<(JsValue, Option<String>)>,
    /// Submits the same list again, with another column or another treatment of the first row.
    again: &'a Callback<(Option<usize>, Option<bool>)>,
}

impl Parts<'_> {
    fn t(&self, key: Key) -> AttrValue {
        AttrValue::from(self.words.text(key).to_owned())
    }

    /// A number in the format of the language.
    fn number(&self, number: usize) -> String {
        if cfg!(target_arch = "wasm32") {
            js_sys::Number::from(number as f64).to_locale_string(self.words.locale()).into()
        } else {
            number.to_string()
        }
    }

    fn on<E: 'static>(&self, event: Event) -> Callback<E> {
        self.dispatch.reform(move |_| event.clone())
    }
}

#[component]
fn BulkList(props: &BulkListProps) -> Html {
    let first = props.direction.map_or(Task::ToSkype, Task::from);
    let list = use_reducer(move || List::new(first));
    let dispatch = {
        let dispatcher = list.dispatcher();
        use_callback((), move |event: Event, ()| dispatcher.dispatch(event))
    };
    let bridge = {
        let (open, dispatch, act) = (props.bulk.clone(), dispatch.clone(), props.act.clone());
        use_memo((), move |()| Bridge::new(open, dispatch, act))
    };
    // The last list, for reading it again.
    let given = use_mut_ref(|| (JsValue::UNDEFINED, None::<String>));
    let root = use_node_ref();
    let asked = Asked { task: list.task, rules: props.config.rules.clone() };

    // Reads the last list, with another column or another treatment of the first row.
    let again = {
        let (bridge, dispatch, given) = (bridge.clone(), dispatch.clone(), given.clone());
        let (number, task, config) = (list.number, list.task, props.config.clone());
        Callback::from(move |(column, header): (Option<usize>, Option<bool>)| {
            let (source, name) = given.borrow().clone();
            dispatch.emit(Event::Start(name));
            bridge.start(number.wrapping_add(1), &source, task, &config, column, header);
        })
    };
    let start = {
        let again = again.clone();
        Callback::from(move |list: (JsValue, Option<String>)| {
            *given.borrow_mut() = list;
            again.emit((None, None));
        })
    };
    {
        // The task changed: read the list again. Not on the first render.
        let again = (list.number > 0).then(|| again.clone());
        use_effect_with(list.task, move |_| {
            if let Some(again) = again {
                again.emit((None, None));
            }
        });
    }
    {
        let bridge = bridge.clone();
        use_effect_with((), move |()| move || bridge.close());
    }
    {
        let root = root.clone();
        use_effect_with(list.number, move |number| {
            if let (true, Some(root)) = (*number > 0, root.cast::<web_sys::Node>()) {
                crate::host::focus(&root.get_root_node(), "list");
            }
        });
    }

    let parts = Parts {
        words: &props.words,
        config: &props.config,
        list: &list,
        level: props.level,
        bridge: &bridge,
        dispatch: &dispatch,
        start: &start,
        again: &again,
    };
    html! {
        <div class="bulk" ref={root}>
            <p class="lead">{ parts.t(Key::BulkLead) }</p>
            { form::form(&parts) }
            if parts.list.phase != Phase::Empty {
                <section class="panel list" aria-labelledby="list">
                    { list_head(&parts) }
                    { progress(&parts) }
                    { columns(&parts) }
                    { filters(&parts) }
                    <grid::Grid words={props.words.clone()} list={Rc::new((*list).clone())} {asked}
                        bridge={(*bridge).clone()} dispatch={dispatch.clone()} level={props.level} act={props.act.clone()} />
                    { take_along(&parts) }
                </section>
            }
        </div>
    }
}

fn list_head(parts: &Parts<'_>) -> Html {
    html! {
        <div class="row">
            { heading(parts.level, 1, Some("list"), None, text(parts.words.text(Key::BulkList))) }
            if let Some(name) = &parts.list.name {
                <bdi class="muted">{ name.clone() }</bdi>
            }
        </div>
    }
}

/// The progress as a bar and as text. The text is a live region that announces only the start and the end.
fn progress(parts: &Parts<'_>) -> Html {
    let list = parts.list;
    let rows = parts.number(list.counts[0]);
    let reading = matches!(list.phase, Phase::Reading(..));
    let (read, total) = if let Phase::Reading(read, total) = list.phase { (read, total) } else { (1.0, 1.0) };
    let status = match &list.phase {
        Phase::Empty => String::new(),
        Phase::Reading(..) => parts.words.text(Key::BulkReading).to_owned(),
        Phase::Done => parts.words.fill(Key::BulkDone, &[("rows", &rows)]),
        Phase::Stopped => parts.words.fill(Key::BulkStopped, &[("rows", &rows)]),
        Phase::Short => parts.words.fill(Key::BulkShort, &[("rows", &rows)]),
        Phase::Failed(why) => {
            let why = why.as_deref().unwrap_or(parts.words.text(Key::BulkTooLarge));
            let key = if list.counts[0] == 0 { Key::BulkFailedAtOnce } else { Key::BulkFailed };
            parts.words.fill(key, &[("why", why), ("rows", &rows)])
        }
    };
    html! {
        <div class="progress">
            if reading {
                <progress max={total.max(1.0).to_string()} value={read.to_string()} aria-label={parts.t(Key::BulkProgress)}></progress>
            }
            <div class="row">
                <p role="status">{ status }</p>
                if reading {
                    <span class="muted" aria-hidden="true">{ rows }</span>
                    <button type="button" class="button small" id="stop" onclick={parts.bridge.on("cancel")}>{ parts.t(Key::BulkCancel) }</button>
                }
            </div>
        </div>
    }
}

/// The detected layout of a table, which the reader can correct.
fn columns(parts: &Parts<'_>) -> Html {
    let columns = &parts.list.columns;
    if columns.names.is_empty() || matches!(parts.list.phase, Phase::Reading(..)) {
        return Html::default();
    }
    let (again, header) = (parts.again.clone(), columns.header);
    let choose = Callback::from(move |event: web_sys::Event| {
        let chosen = event.target_unchecked_into::<web_sys::HtmlSelectElement>().selected_index();
        again.emit((usize::try_from(chosen).ok(), Some(header)));
    });
    let (again, chosen) = (parts.again.clone(), columns.chosen);
    let turn = Callback::from(move |event: web_sys::Event| {
        let header = event.target_unchecked_into::<web_sys::HtmlInputElement>().checked();
        again.emit((Some(chosen), Some(header)));
    });
    html! {
        <div class="row columns">
            if columns.table {
                <label class="row">
                    <span>{ parts.t(Key::BulkColumn) }</span>
                    <select id="column" onchange={choose}>
                        { for columns.names.iter().enumerate().map(|(place, name)| {
                            let name = crate::bulk::column_name(parts.words, place, name);
                            html! { <option selected={place == columns.chosen}>{ name }</option> }
                        }) }
                    </select>
                </label>
            }
            <label class="row">
                <input type="checkbox" id="header" checked={columns.header} onchange={turn} />
                <span>{ parts.t(Key::BulkHeader) }</span>
            </label>
        </div>
    }
}

/// The filter: all rows or those of one state, with counts.
fn filters(parts: &Parts<'_>) -> Html {
    let list = parts.list;
    let all = [(None, Key::BulkAll)];
    // Colour is not the only cue: the text names the state too.
    let states = State::ALL.iter().map(|state| (Some(*state), crate::bulk::state_key(*state)));
    html! {
        <div class="row filters" role="group" aria-label={parts.t(Key::BulkFilter)}>
            { for all.into_iter().chain(states).zip(list.counts).map(|((filter, key), count)| html! {
                <button type="button" class="button small" data-state={filter.map(State::as_str)}
                    aria-pressed={(list.filter == filter).to_string()} onclick={parts.on(Event::Filter(filter))}>
                    <span>{ parts.t(key) }</span>
                    <span class="count">{ parts.number(count) }</span>
                </button>
            }) }
        </div>
    }
}

/// Download and copy.
fn take_along(parts: &Parts<'_>) -> Html {
    let list = parts.list;
    if matches!(list.phase, Phase::Reading(..)) || list.shown() == 0 {
        return Html::default();
    }
    let status = match (list.making, list.made) {
        (Some(_), _) => parts.t(Key::BulkMaking),
        (None, Some((Making::Csv, true))) => parts.t(Key::BulkSaved),
        (None, Some((Making::Addresses, true))) => parts.t(Key::Copied),
        (None, Some((_, false))) => parts.t(Key::BulkNoCopy),
        (None, None) => AttrValue::default(),
    };
    let count = |number: usize, one: Key, more: Key, name: &str| match number {
        1 => parts.words.text(one).to_owned(),
        _ => parts.words.fill(more, &[(name, &parts.number(number))]),
    };
    let make = |making| parts.bridge.make(making, list.filter, parts.words, parts.dispatch);
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
            <p class="muted">{ parts.t(Key::BulkCsvHint) }</p>
        </div>
    }
}

/// In this direction nothing can be converted while public IM is off.
fn is_stopped(parts: &Parts<'_>) -> bool {
    parts.config.rules.policy.public_im == Known::No && parts.list.task != Task::Account
}

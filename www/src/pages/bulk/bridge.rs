//! The channel to the worker: sends commands, receives events.

use crate::words::Words;
use js_sys::{Array, Function};
use lync_skype::Task;
use lync_skype::policy::Value;
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use yew::prelude::*;

use crate::bulk::list::{Columns, Counts, Event, Line, Making, Phase};
use crate::bulk::{Mark, State};
use crate::config::Config;
use crate::host;
use crate::state::{Action, Copied};

/// Sends commands. Outside JavaScript, as in tests, they are dropped.
#[derive(Clone)]
pub(super) struct Bridge(Option<Function>);

impl PartialEq for Bridge {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Bridge {
    /// `open` takes a function that receives events, and returns one that takes commands.
    pub(super) fn new(open: Option<Function>, dispatch: Callback<Event>, act: Callback<Action>) -> Self {
        let order = open.and_then(|open| {
            let receive =
                Closure::<dyn Fn(JsValue)>::new(move |message: JsValue| receive(&message, &dispatch, &act));
            let order = open.call1(&JsValue::NULL, receive.as_ref()).ok()?;
            // JavaScript keeps it for the lifetime of the worker.
            receive.forget();
            order.dyn_into::<Function>().ok()
        });
        Self(order)
    }

    fn order(&self, name: &str, details: &[JsValue]) {
        if let Some(order) = &self.0 {
            let arguments = Array::of1(&JsValue::from_str(name));
            for detail in details {
                arguments.push(detail);
            }
            // Answers only come as events.
            drop(order.apply(&JsValue::NULL, &arguments));
        }
    }

    /// A command without details, for a button.
    pub(super) fn on(&self, name: &'static str) -> Callback<MouseEvent> {
        let bridge = self.clone();
        Callback::from(move |_| bridge.order(name, &[]))
    }

    /// Submits a list.
    pub(super) fn start(
        &self,
        number: u32,
        source: &JsValue,
        task: Task,
        config: &Config,
        column: Option<usize>,
        header: Option<bool>,
    ) {
        let column = column.map_or(-1.0, |column| column as f64);
        let header = header.map_or(JsValue::UNDEFINED, JsValue::from_bool);
        let order = host::object([
            ("number", JsValue::from_f64(f64::from(number))),
            ("source", source.clone()),
            ("task", JsValue::from_str(task.as_str())),
            ("policy", host::js(&Value::Map(config.policy.clone()))),
            ("column", JsValue::from_f64(column)),
            ("header", header),
        ]);
        self.order("start", &[order]);
    }

    /// Requests rows.
    pub(super) fn rows(&self, state: Option<State>, from: usize, count: usize) {
        self.order("rows", &[number(state), JsValue::from_f64(from as f64), JsValue::from_f64(count as f64)]);
    }

    /// A button that generates a file.
    pub(super) fn make(
        &self,
        making: Making,
        state: Option<State>,
        words: &Words,
        dispatch: &Callback<Event>,
    ) -> Callback<MouseEvent> {
        let (bridge, dispatch) = (self.clone(), dispatch.clone());
        let locale = JsValue::from_str(words.locale());
        Callback::from(move |_| {
            dispatch.emit(Event::Make(making));
            bridge.order(making.as_str(), &[number(state), locale.clone()]);
        })
    }

    /// The view is unmounted.
    pub(super) fn close(&self) {
        self.order("close", &[]);
    }
}

fn number(state: Option<State>) -> JsValue {
    JsValue::from_f64(state.map_or(State::ALL.len() as f64, |state| f64::from(state as u8)))
}

/// Converts messages of the worker to events.
fn receive(message: &JsValue, dispatch: &Callback<Event>, act: &Callback<Action>) {
    let get = |key: &str| host::get(message, key);
    let float = |key: &str| get(key).as_f64().unwrap_or_default();
    let kind = get("type").as_string().unwrap_or_default();
    match kind.as_str() {
        "progress" | "done" | "stopped" | "short" | "failed" => {
            let given = get("counts");
            let counts = (!given.is_undefined()).then(|| {
                let mut counts = Counts::default();
                for (slot, count) in counts.iter_mut().zip(Array::from(&given).iter()) {
                    *slot = count.as_f64().unwrap_or_default() as usize;
                }
                counts
            });
            let phase = match kind.as_str() {
                "done" => Phase::Done,
                "stopped" => Phase::Stopped,
                "short" => Phase::Short,
                "failed" => Phase::Failed(get("message").as_string()),
                _ => Phase::Reading(float("read"), float("total")),
            };
            dispatch.emit(Event::News(phase, counts, columns(&get("layout"))));
        }
        "rows" => {
            let mut lines = Vec::new();
            for row in Array::from(&get("rows")).iter() {
                let row = Array::from(&row);
                let mut row = row.iter();
                let mut number = || row.next().and_then(|number| number.as_f64()).unwrap_or_default();
                let (number, mark) = (number() as u32, Mark::from_number(number() as u8));
                let cells = row.map(|cell| cell.as_string().unwrap_or_default()).collect();
                lines.push(Line { number, mark, cells });
            }
            let state = State::from_number(float("state") as u8);
            dispatch.emit(Event::Lines(float("number") as u32, state, float("from") as usize, lines));
        }
        other => {
            let Some(making) = Making::from_id(other) else { return };
            let ok = get("ok").as_bool() == Some(true);
            dispatch.emit(Event::Made(making, ok));
            if making == Making::Addresses && ok {
                act.emit(Action::Copied("copy-all", Copied::Done));
            }
        }
    }
}

fn columns(layout: &JsValue) -> Option<Columns> {
    if layout.is_undefined() || layout.is_null() {
        return None;
    }
    let layout = Array::from(layout);
    Some(Columns {
        names: Array::from(&layout.get(0)).iter().map(|name| name.as_string().unwrap_or_default()).collect(),
        chosen: layout.get(1).as_f64().unwrap_or_default() as usize,
        header: layout.get(2).as_bool().unwrap_or_default(),
        table: layout.get(3).as_bool().unwrap_or_default(),
    })
}

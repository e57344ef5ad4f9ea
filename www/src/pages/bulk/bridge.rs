//! The channel to the worker: sends commands, receives events.

use js_sys::{Array, Function};
use lync_skype::policy::Value;
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use yew::{Callback, NodeRef};

use crate::bulk::list::{Columns, Event, List, Making, Phase};
use crate::bulk::{Correction, Line, Mark, State};
use crate::config::Config;
use crate::host;
use crate::words::Words;

/// Sends commands; without a host that has a worker, they are dropped.
pub(super) struct Bridge(Option<Function>);

impl Bridge {
    /// `open` takes a function that receives events, and returns one that takes commands. `beside`: an element of the view.
    pub(super) fn new(open: Option<&Function>, beside: NodeRef, dispatch: Callback<Event>) -> Self {
        let channel = open.and_then(|open| {
            let receive = Closure::<dyn Fn(JsValue)>::new(move |message: JsValue| {
                if let Some(event) = event(&message, &beside) {
                    dispatch.emit(event);
                }
            });
            let channel = open.call1(&JsValue::NULL, receive.as_ref()).ok()?;
            // JavaScript keeps it for the lifetime of the worker.
            receive.forget();
            channel.dyn_into::<Function>().ok()
        });
        Self(channel)
    }

    /// Sends a command, whose `type` is its name.
    pub(super) fn send<const N: usize>(&self, details: [(&str, JsValue); N]) {
        if let Some(channel) = &self.0 {
            // Answers only come as events.
            drop(channel.call1(&JsValue::NULL, &host::object(details)));
        }
    }

    /// Submits a list.
    pub(super) fn start(&self, list: &List, source: JsValue, config: &Config, correction: Correction) {
        self.send([
            ("type", "start".into()),
            ("number", list.number.into()),
            ("source", source),
            ("task", list.task.as_str().into()),
            ("policy", host::js(&Value::Map(config.policy.clone()))),
            ("column", correction.column.map_or(-1.0, |column| column as f64).into()),
            ("header", correction.header.into()),
        ]);
    }

    /// Requests rows.
    pub(super) fn rows(&self, state: Option<State>, from: usize, count: usize) {
        let (from, count) = ((from as f64).into(), (count as f64).into());
        self.send([("type", "rows".into()), ("state", number(state)), ("from", from), ("count", count)]);
    }

    /// Requests a file.
    pub(super) fn make(&self, making: Making, state: Option<State>, words: &Words) {
        let (name, language) = (making.as_str().into(), words.locale().into());
        self.send([("type", name), ("state", number(state)), ("language", language)]);
    }
}

fn number(state: Option<State>) -> JsValue {
    JsValue::from_f64(state.map_or(State::ALL.len() as f64, |state| f64::from(state as u8)))
}

/// The event that a message of the worker is.
fn event(message: &JsValue, beside: &NodeRef) -> Option<Event> {
    let get = |key: &str| host::get(message, key);
    let float = |key: &str| get(key).as_f64().unwrap_or_default();
    let kind = get("type").as_string().unwrap_or_default();
    let phase = match kind.as_str() {
        "progress" => Phase::Reading(float("read"), float("total")),
        "done" => Phase::Done,
        "stopped" => Phase::Stopped,
        "short" => Phase::Short,
        "failed" => Phase::Failed(get("message").as_string()),
        "rows" => {
            let lines = Array::from(&get("rows")).iter().map(|row| line(&Array::from(&row))).collect();
            let state = State::from_number(float("state") as u8);
            return Some(Event::Lines(float("number") as u32, state, float("from") as usize, lines));
        }
        made => {
            // The clipboard has refused this text.
            let copied =
                get("text").as_string().and_then(|text| host::copy_by_command(&text, beside.cast().as_ref()));
            return Some(Event::Made(Making::from_id(made)?, get("ok").is_truthy() || copied == Some(true)));
        }
    };
    let counts = get("counts");
    let counts = (!counts.is_undefined()).then(|| {
        let counts = Array::from(&counts);
        std::array::from_fn(|at| counts.get(at as u32).as_f64().unwrap_or_default() as usize)
    });
    Some(Event::Progress(phase, counts, columns(&get("layout"))))
}

fn line(row: &Array) -> Line {
    let number = |at| row.get(at).as_f64().unwrap_or_default();
    let (number, mark) = (number(0) as u32, Mark::from_number(number(1) as u8));
    Line {
        number,
        mark,
        cells: row.iter().skip(2).map(|cell| cell.as_string().unwrap_or_default()).collect(),
    }
}

fn columns(layout: &JsValue) -> Option<Columns> {
    let layout = layout.dyn_ref::<Array>()?;
    Some(Columns {
        names: Array::from(&layout.get(0)).iter().map(|name| name.as_string().unwrap_or_default()).collect(),
        chosen: layout.get(1).as_f64().unwrap_or_default() as usize,
        header: layout.get(2).as_bool().unwrap_or_default(),
        table: layout.get(3).as_bool().unwrap_or_default(),
    })
}

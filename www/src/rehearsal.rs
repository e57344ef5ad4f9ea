//! Only for speed, and may be deleted: engines compile a function when it is first called, and that took a third of the time
//! from Enter to the answer.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use yew::Callback;

use crate::config::Config;
use crate::pages;
use crate::state::{Action, Program, State};
use crate::view_context::ViewContext;
use crate::words::Words;

/// Makes the page that answers this text, and shows it nowhere.
#[wasm_bindgen]
pub fn rehearse(text: &str) {
    let mut state = State::new(Words::ENGLISH, Rc::new(Config::default()));
    state.apply(Action::Program(Program::Lync));
    state.apply(Action::HostAddress(text.to_owned()));
    drop(pages::frame(&ViewContext { state: Rc::new(state), act: Callback::noop(), bulk: None }));
}

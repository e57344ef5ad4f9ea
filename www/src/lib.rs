//! The page: a yew app that an element mounts in its shadow tree.
//!
//! Only [`mount`] and what it returns are for JavaScript; the element is the only caller.

#[cfg(feature = "full")]
pub mod admin;
pub mod app;
#[cfg(feature = "full")]
mod bulk;
pub mod config;
mod host;
pub mod host_event;
mod pages;
pub mod parts;
pub mod plain;
#[cfg(feature = "full")]
pub mod prerender;
#[cfg(feature = "full")]
pub mod qr;
pub mod rehearsal;
mod root;
pub mod route;
#[cfg(feature = "full")]
mod setup;
pub mod state;
#[cfg(feature = "full")]
pub mod ticket;
mod view_context;
pub mod words;

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::str::FromStr;

use crate::words::Words;
use js_sys::Function;
use lync_skype::policy::{self, Shape, Value};
use wasm_bindgen::prelude::*;
use yew::Callback;

use crate::app::AppProps;
use crate::config::Config;
use crate::host_event::HostEvent;
use crate::parts::Parts;
use crate::root::Root;
use crate::route::Route;
use crate::state::{Action, Program, State, Visit};

/// Smaller than the standard library's allocator for WebAssembly.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// A mounted app.
#[wasm_bindgen]
pub struct Mounted {
    root: Root,
    given: Given,
}

/// What the host has set.
struct Given {
    on_event: Callback<HostEvent>,
    // Never borrowed while JavaScript values are read: a getter may call back.
    config: RefCell<Option<Value>>,
    policy: RefCell<Option<Value>>,
    /// The attribute, which overrides the parts in the config.
    views: Cell<Option<Parts>>,
}

impl Given {
    /// The action that sets an attribute or property; `undefined` unsets it.
    fn action(&self, name: &str, to: &JsValue) -> Option<Action> {
        Some(match name {
            "direction" => Action::HostDirection(named(to)),
            "network" => Action::HostNetwork(named(to).unwrap_or_default()),
            "client" => Action::HostClient(named(to)),
            "address" => Action::HostAddress(to.as_string().unwrap_or_default()),
            "theme" => Action::HostTheme(to.as_string()),
            "compact" => Action::HostCompact(to.is_string()),
            "heading-level" => {
                Action::HostHeadingLevel(to.as_string().and_then(|level| level.trim().parse().ok()))
            }
            "views" => {
                self.views.set(to.as_string().map(|names| Parts::parse(&names)));
                Action::HostParts(self.config().parts.unwrap_or(Parts::ALL))
            }
            "words" => Action::Words(words(to, &self.on_event)),
            "settings" => Action::Settings(named(to).unwrap_or_default()),
            "printing" => Action::Printing(to.is_truthy()),
            // Link, line feed, QR code.
            "code" => {
                let text = to.as_string()?;
                let (link, code) = text.split_once('\n')?;
                Action::Code(link.to_owned(), code.to_owned())
            }
            "config" => {
                self.config.replace(value(to, &config::SHAPE));
                Action::HostConfig(Rc::new(self.config()))
            }
            "policy" => {
                self.policy.replace(value(to, &policy::SHAPE));
                Action::HostConfig(Rc::new(self.config()))
            }
            _ => return None,
        })
    }

    fn config(&self) -> Config {
        let (config, policy) = (self.config.borrow(), self.policy.borrow());
        let mut config = Config::read(config.as_ref(), policy.as_ref(), host::to_ascii);
        config.parts = self.views.get().or(config.parts);
        config
    }
}

/// Mounts the app. Its `container` is put where it should be shown, usually into a shadow tree.
///
/// `options` is an object with the attributes of the element, `policy`, `config` (what is in the file), `settings` (`coming` or
/// `missing`, where that file is not there), `words` (a pack), `home` (where links lead),
/// `place` (a fragment: where the reader was before), `bulk` (opens the channel to the worker of the list view) and what the
/// other module's app sent with `full`, each after those that it depends on; `on_event` is called with every [`HostEvent`].
#[wasm_bindgen]
pub fn mount(options: &JsValue, on_event: Function) -> Mounted {
    let option = |name: &str| host::get(options, name);
    let on_event = Callback::from(move |event: HostEvent| {
        // Exceptions of listeners are ignored here.
        drop(on_event.call1(&JsValue::NULL, &event.to_js()));
    });
    let given = Given {
        on_event: on_event.clone(),
        config: RefCell::default(),
        policy: RefCell::default(),
        views: Cell::default(),
    };
    let mut state = State::new(Words::ENGLISH, Rc::new(given.config()));
    state.home = option("home").as_string();
    state.browsing = option("browsing") == JsValue::TRUE;
    state.ticks = host::load_ticks();
    let names = js_sys::Object::keys(options.unchecked_ref::<js_sys::Object>());
    for name in names.iter().filter_map(|name| name.as_string()) {
        let to = option(&name);
        if !to.is_undefined()
            && let Some(action) = given.action(&name, &to)
        {
            state.apply(action);
        }
    }
    // Before the first render: listeners must not receive a place where the reader never was.
    if let Some(place) = option("place").as_string() {
        state.apply(Action::Open(Route::parse(&place), Visit::Return));
        if option("focus") != JsValue::TRUE {
            state.focus = Default::default();
        }
    }
    let root = Root::start(AppProps {
        start: Some(state),
        on_event,
        bulk: option("bulk").dyn_into().ok(),
        ..AppProps::default()
    });
    Mounted { root, given }
}

#[wasm_bindgen]
impl Mounted {
    /// The element that the app is in.
    #[wasm_bindgen(getter)]
    pub fn container(&self) -> web_sys::Element {
        self.root.container()
    }

    /// Sets an attribute or property; `undefined` unsets it.
    pub fn set(&self, name: &str, to: &JsValue) {
        if let Some(action) = self.given.action(name, to) {
            self.root.send(action);
        }
    }

    /// Opens a fragment: a link's, or (`own`) that of a place where the reader was before.
    pub fn open(&self, fragment: &str, own: bool) {
        let visit = if own { Visit::Return } else { Visit::Link };
        self.root.send(Action::Open(Route::parse(fragment), visit));
    }

    /// The program that the reader chose in the static form.
    pub fn choose(&self, program: &str) {
        if let Some(program) = Program::from_id(program) {
            self.root.send(Action::Program(program));
        }
    }

    /// The address that the reader submitted in the static form.
    pub fn submit(&self) {
        self.root.send(Action::Submit);
    }

    /// Unmounts the app. The next one may get its container.
    pub fn destroy(self) {
        self.root.stop();
    }
}

/// Puts the set-up page into an element, for as long as the page lives. `options` has `words` (a pack), `base` (where the
/// helper is), `element` and `frame` (the hashes of their scripts), `changed` (hears every config) and `save` (takes a file).
#[cfg(feature = "full")]
#[wasm_bindgen]
pub fn mount_set_up(container: web_sys::Element, options: &JsValue) {
    let option = |name: &str| host::get(options, name);
    let text = |name: &str| option(name).as_string().map(yew::AttrValue::from);
    let props = pages::set_up::SetUpProps {
        words: words(&option("words"), &Callback::noop()),
        base: text("base").unwrap_or_default(),
        integrity: text("element").zip(text("frame")),
        changed: option("changed").dyn_into().ok(),
        save: option("save").dyn_into().ok(),
    };
    yew::Renderer::<pages::set_up::SetUp>::with_root_and_props(container, props).render();
}

/// The value with that name.
fn named<T: FromStr>(name: &JsValue) -> Option<T> {
    name.as_string()?.parse().ok()
}

fn value(from: &JsValue, shape: &Shape) -> Option<Value> {
    (!from.is_undefined() && !from.is_null()).then(|| host::value(from, shape))
}

/// English if there is no pack, or one for another version.
fn words(pack: &JsValue, on_event: &Callback<HostEvent>) -> Words {
    let Some(pack) = pack.as_string() else { return Words::ENGLISH };
    Words::load(&pack).unwrap_or_else(|error| {
        on_event.emit(HostEvent::Error { paths: Vec::new(), message: error.to_string() });
        Words::ENGLISH
    })
}

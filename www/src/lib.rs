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

use std::cell::RefCell;
use std::rc::Rc;

use crate::words::Words;
use js_sys::Function;
use lync_skype::guide::Network;
use lync_skype::policy::{self, Shape, Value};
use lync_skype::{ClientId, Direction};
use wasm_bindgen::prelude::*;
use yew::Callback;

use crate::app::AppProps;
use crate::config::Config;
use crate::host_event::HostEvent;
use crate::parts::Parts;
use crate::root::Root;
use crate::route::Route;
use crate::state::{Action, Program, Settings, State, Visit};

/// Smaller than the standard library's allocator for WebAssembly.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// A mounted app.
#[wasm_bindgen]
pub struct Mounted {
    root: Root,
    on_event: Callback<HostEvent>,
    /// Never borrowed while JavaScript values are read: a getter may call back.
    given: RefCell<Given>,
}

/// Settings from the host.
struct Given {
    config: Option<Value>,
    policy: Option<Value>,
    /// The attribute, which overrides the parts in the config.
    views: Option<Parts>,
}

impl Given {
    fn read(&self) -> Config {
        let mut config = Config::read(self.config.as_ref(), self.policy.as_ref(), host::to_ascii);
        config.parts = self.views.or(config.parts);
        config
    }
}

/// Mounts the app. Its `container` is put where it should be shown, usually into a shadow tree.
///
/// `options` is an object with the attributes of the element, `policy`, `config` (what is in the file), `settings` (`coming` or
/// `missing`, where that file is not there), `words` (a pack), `home` (where links lead),
/// `place` (a fragment: where the reader was before), `bulk` (opens the channel to the worker of the list view) and what the
/// other module's app sent with `full`; `on_event` is called with every [`HostEvent`].
#[wasm_bindgen]
pub fn mount(options: &JsValue, on_event: Function) -> Mounted {
    let option = |name: &str| host::get(options, name);
    let on_event = Callback::from(move |event: HostEvent| {
        // Exceptions of listeners are ignored here.
        drop(on_event.call1(&JsValue::NULL, &event.to_js()));
    });
    let set = value(&option("config"), &config::SHAPE);
    let policy = value(&option("policy"), &policy::SHAPE);
    let views = parts(&option("views"));
    let given = Given { config: set, policy, views };
    let mut state = State::new(words(&option("words"), &on_event), Rc::new(given.read()));
    state.settings = settings(&option("settings"));
    state.home = option("home").as_string();
    state.browsing = option("browsing") == JsValue::TRUE;
    state.ticks = host::load_ticks();
    for name in ATTRIBUTES {
        if let Some(action) = option(name).as_string().and_then(|text| attribute(name, Some(text))) {
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
        on_event: on_event.clone(),
        bulk: option("bulk").dyn_into().ok(),
        ..AppProps::default()
    });
    Mounted { root, on_event, given: RefCell::new(given) }
}

/// The attributes that are applied before the first render: the direction before those that depend on it.
const ATTRIBUTES: [&str; 7] =
    ["theme", "compact", "heading-level", "direction", "network", "client", "address"];

/// The action for an attribute that needs only its text.
fn attribute(name: &str, to: Option<String>) -> Option<Action> {
    Some(match name {
        "direction" => Action::HostDirection(to.as_deref().and_then(Direction::from_id)),
        "client" => Action::HostClient(to.as_deref().and_then(ClientId::from_id)),
        "address" => Action::HostAddress(to.unwrap_or_default()),
        "theme" => Action::HostTheme(to),
        "network" => Action::HostNetwork(to.as_deref().and_then(Network::from_id).unwrap_or_default()),
        "compact" => Action::HostCompact(to.is_some()),
        "heading-level" => Action::HostHeadingLevel(to.and_then(|level| level.trim().parse().ok())),
        _ => return None,
    })
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
        let action = match name {
            "views" => {
                self.given.borrow_mut().views = parts(to);
                Action::HostParts(self.read().parts.unwrap_or(Parts::ALL))
            }
            "words" => Action::Words(words(to, &self.on_event)),
            "settings" => Action::Settings(settings(to)),
            "printing" => Action::Printing(to.is_truthy()),
            // Link, line feed, QR code.
            "code" => match to.as_string().as_deref().and_then(|text| text.split_once('\n')) {
                Some((link, code)) => Action::Code(link.to_owned(), code.to_owned()),
                None => return,
            },
            "config" => {
                let config = value(to, &config::SHAPE);
                self.given.borrow_mut().config = config;
                self.configuration()
            }
            "policy" => {
                let policy = value(to, &policy::SHAPE);
                self.given.borrow_mut().policy = policy;
                self.configuration()
            }
            _ => match attribute(name, to.as_string()) {
                Some(action) => action,
                None => return,
            },
        };
        self.root.send(action);
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

    fn configuration(&self) -> Action {
        Action::HostConfig(Rc::new(self.read()))
    }

    fn read(&self) -> Config {
        self.given.borrow().read()
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

fn parts(value: &JsValue) -> Option<Parts> {
    value.as_string().map(|names| Parts::parse(&names))
}

fn settings(name: &JsValue) -> Settings {
    name.as_string().and_then(|name| Settings::from_id(&name)).unwrap_or_default()
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

//! What every view function is given: the words, the state, and where actions go.

use crate::words::{Key, Piece, Words};
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::Event;
use yew::{AttrValue, Callback, Html};

use crate::el::{El, When, el, el_class};
use crate::state::{Action, Copied, State};

/// The surroundings of a view function.
pub(crate) struct Cx<'a> {
    /// The language.
    pub(crate) words: &'a Words,
    /// The state to show.
    pub(crate) state: &'a State,
    /// Where actions go.
    pub(crate) act: &'a Callback<Action>,
    /// Opens the line to the worker of the list view.
    #[cfg_attr(not(feature = "full"), expect(dead_code, reason = "only the full module has that view"))]
    pub(crate) bulk: &'a Option<js_sys::Function>,
}

impl Cx<'_> {
    /// A text without arguments.
    #[inline(never)]
    pub(crate) fn t(&self, key: Key) -> AttrValue {
        AttrValue::from(self.words.text(key).to_owned())
    }

    /// A text with its arguments.
    #[inline(never)]
    pub(crate) fn fill(&self, key: Key, arguments: &[(&str, &str)]) -> AttrValue {
        AttrValue::from(self.words.fill(key, arguments))
    }

    /// A text whose arguments are addresses.
    #[inline(never)]
    pub(crate) fn with_addresses(&self, key: Key, arguments: &[(&str, &str)]) -> Html {
        let mut nodes = Vec::new();
        for piece in self.words.pieces(key) {
            match piece {
                Piece::Text(text) => nodes.push(Html::from(text.to_owned())),
                Piece::Arg(name) => {
                    for (_, address) in arguments.iter().filter(|(argument, _)| *argument == name) {
                        nodes.push(Self::address(address));
                    }
                }
            }
        }
        nodes.into_iter().collect()
    }

    /// A paragraph.
    #[inline(never)]
    pub(crate) fn p(&self, key: Key) -> El {
        el("p").text(self.t(key))
    }

    /// What starts an action, whatever the event.
    #[inline(never)]
    pub(crate) fn on(&self, action: Action) -> Callback<Event> {
        let act = self.act.clone();
        Callback::from(move |_| act.emit(action.clone()))
    }

    /// What starts an action with the value of the field that the event is about.
    #[inline(never)]
    pub(crate) fn with_value(&self, action: fn(String) -> Action) -> Callback<Event> {
        let act = self.act.clone();
        Callback::from(move |event: Event| {
            let target = event.target().map(JsValue::from).unwrap_or_default();
            let value =
                Reflect::get(&target, &JsValue::from_str("value")).ok().and_then(|value| value.as_string());
            act.emit(action(value.unwrap_or_default()));
        })
    }

    /// A button.
    #[inline(never)]
    pub(crate) fn button(&self, class: &'static str, action: Action) -> El {
        el_class("button", class).at("type", "button").on(When::Click, self.on(action))
    }

    /// A button that looks like a link.
    #[inline(never)]
    pub(crate) fn link(&self, key: Key, action: Action) -> Html {
        self.button("link", action).text(self.t(key)).into()
    }

    /// A button that copies a text; `shown` is the id of the element that shows it, to select where copying is refused.
    #[inline(never)]
    pub(crate) fn copy(
        &self,
        id: &'static str,
        label: Key,
        text: &str,
        shown: &'static str,
        class: &'static str,
    ) -> Html {
        let (act, text) = (self.act.clone(), text.to_owned());
        let run = Callback::from(move |event: Event| {
            let act = act.clone();
            crate::host::copy(&text, &event, shown, move |copied| act.emit(Action::Copied(id, copied)));
        });
        let copied = self.state.copied.filter(|(button, _)| *button == id);
        let button = el_class("button", class)
            .at("type", "button")
            .at("id", id)
            .at_if(id == "copy", "part", "copy-button")
            .on(When::Click, run)
            .text(self.t(label));
        let told = copied.map_or_else(Html::default, |(_, copied)| {
            el_class("span", "hush").at("aria-hidden", "true").text(self.copied(copied)).into()
        });
        el_class("span", "row").add(button).add(told).into()
    }

    /// What to tell about a copy.
    pub(crate) fn copied(&self, copied: Copied) -> AttrValue {
        self.t(match copied {
            Copied::Done => Key::PageCopied,
            Copied::Selected => Key::PageCopySelected,
        })
    }

    /// An address: from left to right in every language, and never mirrored.
    #[inline(never)]
    pub(crate) fn address(text: &str) -> Html {
        el("bdi").at("dir", "ltr").text(text.to_owned()).into()
    }
}

//! The context of views: the state with its texts, and the action callback.

use std::rc::Rc;

use lync_skype::named;
use wasm_bindgen::JsValue;
use web_sys::Event;
use yew::virtual_dom::VText;
use yew::{AttrValue, Callback, Html, MouseEvent, Properties, html};
#[cfg(feature = "full")]
use yew::{InputEvent, UseStateHandle};

use crate::host;
use crate::state::{Action, Copied, State};
use crate::words::{Key, Segment, Words};

/// The context of a view, and the properties of one that has state of its own.
#[derive(Clone, Properties)]
pub(crate) struct ViewContext {
    pub(crate) state: Rc<State>,
    pub(crate) act: Callback<Action>,
    /// Opens the channel to the worker of the list view.
    #[cfg_attr(not(feature = "full"), expect(dead_code, reason = "only the full module has that view"))]
    pub(crate) bulk: Option<js_sys::Function>,
}

impl PartialEq for ViewContext {
    /// An action never changes a state that a view still has.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}

named! {
    /// The prominence of a button; its name is the attribute `data-rank`, which the style sheet uses.
    pub enum Rank {
        /// The primary action.
        Main = "main",
        /// One of several actions.
        Plain = "plain",
        /// Inline in the text of a step.
        Small = "small",
    }
}

/// A text node. All text children have this one type.
pub(crate) fn text(text: &str) -> Html {
    // `Html::from` of a text would format it.
    VText::new(text.to_owned()).into()
}

/// An address, isolated left to right in every language.
pub(crate) fn address(address: &str) -> Html {
    html! { <bdi dir="ltr">{ text(address) }</bdi> }
}

/// An option of a menu; `lang` is the language of its name, if that is another one.
pub(crate) fn option(value: &str, lang: Option<&'static str>, name: &str, selected: bool) -> Html {
    html! { <option value={value.to_owned()} {lang} {selected}>{ text(name) }</option> }
}

impl ViewContext {
    pub(crate) fn words(&self) -> &Words {
        &self.state.words
    }

    /// A text without arguments.
    pub(crate) fn t(&self, key: Key) -> Html {
        text(self.words().text(key))
    }

    /// A text without arguments, for an attribute.
    pub(crate) fn attr(&self, key: Key) -> AttrValue {
        AttrValue::from(self.words().text(key).to_owned())
    }

    /// A text with its arguments filled in.
    pub(crate) fn fill(&self, key: Key, arguments: &[(&str, &str)]) -> Html {
        text(&self.words().fill(key, arguments))
    }

    /// A text whose arguments are more than text.
    pub(crate) fn with(&self, key: Key, argument: &dyn Fn(&str) -> Html) -> Html {
        let segment = |segment| match segment {
            Segment::Text(part) => text(part),
            Segment::Arg(name) => argument(name),
        };
        self.words().segments(key).map(segment).collect()
    }

    /// A text whose arguments are addresses; several for one argument make a list.
    pub(crate) fn with_addresses(&self, key: Key, arguments: &[(&str, &str)]) -> Html {
        self.with(key, &|name| {
            let given = arguments.iter().filter(|(argument, _)| *argument == name);
            let count = given.clone().count();
            let element = |(at, (_, given)): (usize, &(&str, &str))| match at {
                0 => address(given),
                _ => html! { <>{ text(&self.words().list_joint(at + 1 == count)) }{ address(given) }</> },
            };
            given.enumerate().map(element).collect()
        })
    }

    /// Dispatches an action, ignoring the event.
    pub(crate) fn on<E: 'static>(&self, action: Action) -> Callback<E> {
        let act = self.act.clone();
        Callback::from(move |_| act.emit(action.clone()))
    }

    /// Dispatches an action and prevents the default.
    pub(crate) fn instead<E: AsRef<Event> + 'static>(&self, action: Action) -> Callback<E> {
        let act = self.act.clone();
        Callback::from(move |event: E| {
            event.as_ref().prevent_default();
            act.emit(action.clone());
        })
    }

    /// Dispatches an action with the value of the event's target.
    pub(crate) fn with_value<E: AsRef<Event> + 'static>(&self, action: fn(String) -> Action) -> Callback<E> {
        let act = self.act.clone();
        Callback::from(move |event: E| act.emit(action(value(event.as_ref()))))
    }

    /// A heading, `below` levels under the title of the view; with an id it is focusable.
    pub(crate) fn heading(&self, below: u8, id: Option<&'static str>, content: Html) -> Html {
        self.described_heading(below, id, None, content)
    }

    /// A heading that screen readers announce with the element that has the id `description`.
    pub(crate) fn described_heading(
        &self,
        below: u8,
        id: Option<&'static str>,
        description: Option<&'static str>,
        content: Html,
    ) -> Html {
        let tag = ["h", &(self.state.heading_level + below).min(6).to_string()].concat();
        html! {
            <@{tag} {id} tabindex={id.map(|_| "-1")} data-below={below.to_string()} aria-describedby={description}>
                { content }
            </@>
        }
    }

    /// A button that looks like a link.
    pub(crate) fn link(&self, key: Key, action: Action) -> Html {
        html! { <button type="button" class="link" onclick={self.on(action)}>{ self.t(key) }</button> }
    }

    /// A button that copies a text. `shown`: the id of the element that shows it, which is selected if copying is refused.
    pub(crate) fn copy(
        &self,
        id: &'static str,
        label: Key,
        text: &str,
        shown: &'static str,
        rank: Rank,
    ) -> Html {
        html! {
            <span class="row">
                <button type="button" class="button" {id} part={(id == "copy").then_some("copy-button")}
                    data-rank={rank.as_str()} onclick={self.on_copy(id, text, shown)}>
                    { self.t(label) }
                </button>
                { self.copied(id) }
            </span>
        }
    }

    /// Copies a text, as the button with that id.
    pub(crate) fn on_copy(&self, id: &'static str, text: &str, shown: &str) -> Callback<MouseEvent> {
        let (act, text, shown) = (self.act.clone(), text.to_owned(), shown.to_owned());
        Callback::from(move |event: MouseEvent| {
            let act = act.clone();
            host::copy(&text, &event, &shown, move |copied| act.emit(Action::Copied(id, copied)));
        })
    }

    /// The result beside the button with that id; the app announces it.
    pub(crate) fn copied(&self, id: &str) -> Html {
        let copied = self.state.copied.filter(|(button, _)| *button == id);
        html! {
            if let Some((_, copied)) = copied {
                <span class="muted" aria-hidden="true">{ self.t(copied_key(copied)) }</span>
            }
        }
    }
}

/// The announcement for the result of copying.
pub(crate) const fn copied_key(copied: Copied) -> Key {
    match copied {
        Copied::Done => Key::Copied,
        Copied::Selected => Key::CopySelected,
    }
}

/// Copies the content of a field into a state.
#[cfg(feature = "full")]
pub(crate) fn into_state(state: &UseStateHandle<String>) -> Callback<InputEvent> {
    let set = state.setter();
    Callback::from(move |event: InputEvent| set.set(value(&event)))
}

/// The value of the event's target.
pub(crate) fn value(event: &Event) -> String {
    let target = event.target().map(JsValue::from).unwrap_or_default();
    host::get(&target, "value").as_string().unwrap_or_default()
}

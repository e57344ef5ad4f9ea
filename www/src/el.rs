//! Elements, built without the `html!` macro.
//!
//! `html!` writes out the making of each element where it stands, about half a kilobyte of code for each. Here it is a
//! call or two, which keeps the page within its budget; what comes out is the same virtual DOM.

use std::rc::Rc;

use yew::virtual_dom::{AttrValue, Listener, ListenerKind, VTag};
use yew::{Callback, Html};

/// An element in the making.
pub(crate) struct El(Box<VTag>);

/// Begins an element.
#[inline(never)]
pub(crate) fn el(tag: &'static str) -> El {
    El(Box::new(VTag::new(tag)))
}

/// Begins an element of a class.
#[inline(never)]
pub(crate) fn el_class(tag: &'static str, class: &'static str) -> El {
    el(tag).at("class", class)
}

impl El {
    /// A fixed attribute.
    #[inline(never)]
    pub(crate) fn at(mut self, key: &'static str, value: &'static str) -> Self {
        self.0.add_attribute(key, value);
        self
    }

    /// An attribute that is there only sometimes.
    #[inline(never)]
    pub(crate) fn at_if(self, condition: bool, key: &'static str, value: &'static str) -> Self {
        if condition { self.at(key, value) } else { self }
    }

    /// An attribute that is worked out.
    #[inline(never)]
    pub(crate) fn set(mut self, key: &'static str, value: impl Into<AttrValue>) -> Self {
        self.0.add_attribute(key, value.into());
        self
    }

    /// The value of a field.
    #[inline(never)]
    pub(crate) fn value(mut self, value: &str) -> Self {
        self.0.set_value(Some(AttrValue::from(value.to_owned())));
        self
    }

    /// What happens on an event.
    #[inline(never)]
    pub(crate) fn on(mut self, when: When, run: Callback<web_sys::Event>) -> Self {
        self.0.add_listener(Rc::new(On { when, run }));
        self
    }

    /// Text.
    #[inline(never)]
    pub(crate) fn text(mut self, text: impl Into<Html>) -> Self {
        self.0.add_child(text.into());
        self
    }

    /// A child. What is there only sometimes leaves an empty child behind, so that the ones after it keep their places.
    #[inline(never)]
    pub(crate) fn add(mut self, child: impl Into<Html>) -> Self {
        self.0.add_child(child.into());
        self
    }

    /// A child that is there only sometimes.
    #[inline(never)]
    pub(crate) fn add_if(self, condition: bool, child: impl FnOnce() -> Html) -> Self {
        self.add(if condition { child() } else { Html::default() })
    }
}

impl From<El> for Html {
    fn from(element: El) -> Self {
        Self::from(*element.0)
    }
}

/// The events that the page listens to: four of the ninety of [`ListenerKind`], which all want code of their own.
#[derive(Clone, Copy)]
pub(crate) enum When {
    Click,
    Input,
}

struct On {
    when: When,
    run: Callback<web_sys::Event>,
}

impl Listener for On {
    fn kind(&self) -> ListenerKind {
        match self.when {
            When::Click => ListenerKind::onclick,
            When::Input => ListenerKind::oninput,
        }
    }

    fn handle(&self, event: web_sys::Event) {
        self.run.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// For the views that are not in `html!` yet.
impl crate::view_context::ViewContext<'_> {
    pub(crate) fn p(&self, key: crate::words::Key) -> El {
        el("p").text(self.t(key))
    }

    pub(crate) fn button(&self, class: &'static str, action: crate::state::Action) -> El {
        el_class("button", class).at("type", "button").on(When::Click, self.on(action))
    }
}

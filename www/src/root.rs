//! The places that apps are mounted in. They are used again: yew never removes the listeners of a root, so a new root for
//! each element would leave its listeners and its container behind.

use std::cell::RefCell;

use web_sys::Element;
use yew::AppHandle;

use crate::app::{App, AppProps, Message};
use crate::state::Action;

thread_local! {
    /// The roots that no element uses: at most as many as there once were elements at the same time.
    static FREE: RefCell<Vec<Root>> = const { RefCell::new(Vec::new()) };
}

/// A container and the app in it.
pub(crate) struct Root {
    container: Element,
    app: AppHandle<App>,
    /// The number of the current use.
    number: u32,
}

impl Root {
    /// Starts an app in a free root, else in a new one.
    pub(crate) fn start(props: AppProps) -> Self {
        if let Some(mut root) = FREE.with_borrow_mut(Vec::pop) {
            root.reuse(props);
            return root;
        }
        #[expect(clippy::unwrap_used, reason = "`div` is a valid name")]
        let container = gloo::utils::document().create_element("div").unwrap();
        let number = props.number;
        let app = yew::Renderer::<App>::with_root_and_props(container.clone(), props).render();
        Self { container, app, number }
    }

    pub(crate) fn container(&self) -> Element {
        self.container.clone()
    }

    pub(crate) fn send(&self, action: Action) {
        self.app.send_message(Message(self.number, action));
    }

    /// Empties the root and keeps it for the next app.
    pub(crate) fn stop(mut self) {
        self.reuse(AppProps::default());
        FREE.with_borrow_mut(|free| free.push(self));
    }

    fn reuse(&mut self, props: AppProps) {
        self.number = self.number.wrapping_add(1);
        self.app.update(AppProps { number: self.number, ..props });
    }
}

//! What every view function is given: the words, the state, and where actions go.

use lync_skype::words::{Key, Piece, Words};
use yew::prelude::*;

use crate::said::Said;
use crate::state::{Action, State};

/// The surroundings of a view function.
pub(crate) struct Cx<'a> {
    /// The language.
    pub words: &'a Words,
    /// The state to show.
    pub state: &'a State,
    /// Where actions go.
    pub act: &'a Callback<Action>,
    /// Where news for the host go.
    pub say: &'a Callback<Said>,
    /// Opens the line to the worker of the list view.
    pub bulk: &'a Option<js_sys::Function>,
}

impl Cx<'_> {
    /// A text without arguments.
    pub(crate) fn t(&self, key: Key) -> AttrValue {
        AttrValue::from(self.words.text(key).to_owned())
    }

    /// A text with its arguments.
    pub(crate) fn fill(&self, key: Key, arguments: &[(&str, &str)]) -> AttrValue {
        AttrValue::from(self.words.fill(key, arguments))
    }

    /// A text whose arguments are nodes.
    pub(crate) fn nodes(&self, key: Key, arguments: &[(&str, Html)]) -> Html {
        let node = |piece| match piece {
            Piece::Text(text) => Html::from(text.to_owned()),
            Piece::Arg(name) => arguments
                .iter()
                .find(|(argument, _)| *argument == name)
                .map_or_else(Html::default, |(_, node)| node.clone()),
        };
        self.words.pieces(key).map(node).collect()
    }

    /// A callback that starts an action, whatever the event.
    pub(crate) fn on<E: 'static>(&self, action: Action) -> Callback<E> {
        self.act.reform(move |_| action.clone())
    }

    /// A button that looks like a link.
    pub(crate) fn link(&self, key: Key, action: Action) -> Html {
        html! { <button type="button" class="link" onclick={self.on(action)}>{ self.t(key) }</button> }
    }

    /// A button that copies a text; `shown` is the id of the element that shows it, to select where copying is refused.
    pub(crate) fn copy(
        &self,
        id: &'static str,
        label: Key,
        text: String,
        shown: &'static str,
        class: &'static str,
    ) -> Html {
        let act = self.act.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            let root = event.target_unchecked_into::<web_sys::Node>().get_root_node();
            let shown = crate::host::by_id(&root, shown);
            let act = act.clone();
            crate::host::copy(text.clone(), shown, move |copied| act.emit(Action::Copied(id, copied)));
        });
        let copied = self.state.copied.filter(|(button, _)| *button == id).map(|(_, copied)| copied);
        html! {
            <span class="row">
                <button type="button" id={id} {class} part={(id == "copy").then_some("copy-button")} {onclick}>
                    { self.t(label) }
                </button>
                if let Some(copied) = copied {
                    <span class="hush" aria-hidden="true">{ self.copied(copied) }</span>
                }
            </span>
        }
    }

    /// What to tell about a copy.
    pub(crate) fn copied(&self, copied: crate::state::Copied) -> AttrValue {
        match copied {
            crate::state::Copied::Done => self.t(Key::PageCopied),
            crate::state::Copied::Selected => self.t(Key::PageCopySelected),
        }
    }

    /// An address: from left to right in every language, and never mirrored.
    pub(crate) fn address(text: &str) -> Html {
        html! { <bdi dir="ltr">{ text.to_owned() }</bdi> }
    }
}

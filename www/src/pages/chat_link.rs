//! The link from an answer to the chat in Teams.
//!
//! Source: "Create deep links to a chat" on Microsoft Learn, which documents the link for work accounts and names no limits
//! for others.

use lync_skype::guide::Network;
use yew::{Html, html};

use crate::parts::Part;
use crate::route::encode;
use crate::state::Program;
use crate::view_context::ViewContext;
use crate::words::Key;

/// The link and its description; empty on other routes, or if the help desk hides it.
pub(crate) fn chat_link(cx: &ViewContext, address: &str) -> Html {
    let state = &cx.state;
    if state.net == Network::Skype || state.program() != Some(Program::Teams) || !state.parts.has(Part::Chat)
    {
        return Html::default();
    }
    let href = ["https://teams.microsoft.com/l/chat/0/0?users=", &encode(address)].concat();
    html! {
        <div class="stack no-print">
            <p><a id="open-chat" {href} target="_blank" rel="noreferrer">{ cx.t(Key::OpenChat) }</a></p>
            <p class="muted">{ cx.t(Key::OpenChatMore) }</p>
        </div>
    }
}

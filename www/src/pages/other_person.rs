//! The sheet for the person who is added. Settings come first, because without them no request arrives.

use lync_skype::guide::ItemKind;
use yew::{Html, html};

use super::sheet::{self, Boxes};
use super::{guide, send, states};
use crate::parts::Page;
use crate::route::Origin;
use crate::state::Action;
use crate::view_context::{ViewContext, text};
use crate::words::Key;

/// The sheet for its recipient; for the sender also the ways to send it.
pub(crate) fn page(cx: &ViewContext) -> Html {
    let Some(guide) = cx.state.guide() else {
        return html! {
            <div class="stack">
                <p>{ cx.t(Key::OtherFirst) }</p>
                <p>{ cx.link(Key::MenuGuide, Action::Page(Page::Guide)) }</p>
            </div>
        };
    };
    let theirs = &guide.theirs;
    let sent = cx.state.origin == Some(Origin::Sheet);
    let boxes = if sent { Boxes::ToTick } else { Boxes::ToSee };
    let why = html! { <>{ sheet::path(cx, &theirs.alerts) }{ sheet::reason(cx, &theirs.alerts) }</> };
    let has_settings = theirs.alerts.iter().any(|item| item.kind == ItemKind::Set);
    html! {
        <div class="flow">
            if sent {
                <div class="stack">
                    <p>{ cx.t(Key::OtherSent) }</p>
                    if let Some(sender) = cx.state.sender.account() {
                        <p class="note">{ cx.with_addresses(Key::SaysAddress, &[("address", sender)]) }</p>
                    }
                    { guide::their_client_menu(cx) }
                </div>
            } else {
                <div class="stack no-print">
                    <p>{ cx.t(Key::OtherLead) }</p>
                    { send::send(cx, &guide) }
                </div>
            }
            <div class="guide">
                if has_settings {
                    { sheet::section(cx, "alerts", "requests", cx.t(Key::PartRequests), why, sheet::settings(cx, theirs, boxes)) }
                }
                { sheet::section(cx, "steps", "theirs", text(&theirs.title), Html::default(), sheet::steps(cx, theirs)) }
                if !theirs.states.is_empty() {
                    { sheet::section(cx, "checks", "worked", cx.t(Key::PartWorked), Html::default(), states::states(cx, theirs)) }
                }
            </div>
        </div>
    }
}

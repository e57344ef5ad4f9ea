//! What works today, after the end of Skype.

use crate::words::Key;
use lync_skype::Direction;
use lync_skype::guide::Network;
use yew::prelude::*;

use crate::state::Action;
use crate::view_context::ViewContext;

/// The open routes, each with a link, and the closed ones.
pub(crate) fn page(cx: &ViewContext) -> Html {
    let route = |title: Key, more: Key, net: Network, direction: Direction| {
        let which = cx.fill(Key::Labelled, &[("label", ""), ("text", cx.words().text(title))]);
        html! {
            <section class="box">
                { cx.heading(1, None, cx.t(title)) }
                <p>{ cx.t(more) }</p>
                <p>
                    <button type="button" class="button" data-rank="main" onclick={cx.on(Action::Route(net, direction))}>
                        { cx.t(Key::TodayGo) }<span class="visually-hidden">{ which }</span>
                    </button>
                </p>
            </section>
        }
    };
    let closed = [Key::TodayClosedSkype, Key::TodayClosedAol, Key::TodayClosedTeams];
    html! {
        <div class="flow">
            <p>{ cx.t(Key::TodayLead) }</p>
            { route(Key::TodayTeams, Key::TodayTeamsMore, Network::TeamsFree, Direction::ToSkype) }
            { route(Key::TodayFree, Key::TodayFreeMore, Network::TeamsFree, Direction::ToLync) }
            { route(Key::TodayFederated, Key::TodayFederatedMore, Network::Federated, Direction::ToLync) }
            <section class="stack">
                { cx.heading(1, None, cx.t(Key::TodayClosed)) }
                <ul class="bullets">{ for closed.map(|key| html! { <li>{ cx.t(key) }</li> }) }</ul>
                <p>{ cx.link(Key::TodayOld, Action::Route(Network::Skype, Direction::ToSkype)) }</p>
            </section>
        </div>
    }
}

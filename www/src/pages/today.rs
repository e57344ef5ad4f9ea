//! What works today, after the end of Skype.

use lync_skype::Direction;
use lync_skype::words::Key;
use yew::prelude::*;

use crate::cx::Cx;
use crate::state::Action;
use lync_skype::plan::Network;

/// The routes that are open, each with a way in, and those that are closed.
pub(crate) fn page(cx: &Cx<'_>) -> Html {
    let route = |title: Key, more: Key, net: Network, direction: Direction| {
        html! {
            <section class="box">
                <h3>{ cx.t(title) }</h3>
                <p>{ cx.t(more) }</p>
                <p>
                    <button type="button" class="button main" onclick={cx.on(Action::Route(net, direction))}>
                        { cx.t(Key::PageTodayGo) }
                        <span class="unseen">{ ": " }{ cx.t(title) }</span>
                    </button>
                </p>
            </section>
        }
    };
    html! {
        <div class="flow">
            <p>{ cx.t(Key::PageTodayLead) }</p>
            { route(Key::PageTodayTeams, Key::PageTodayTeamsMore, Network::TeamsFree, Direction::ToSkype) }
            { route(Key::PageTodayFederated, Key::PageTodayFederatedMore, Network::Federated, Direction::ToLync) }
            <section class="stack">
                <h3>{ cx.t(Key::PageTodayClosed) }</h3>
                <ul class="dots">
                    <li>{ cx.t(Key::PageTodayClosedSkype) }</li>
                    <li>{ cx.t(Key::PageTodayClosedAol) }</li>
                    <li>{ cx.t(Key::PageTodayClosedTeams) }</li>
                </ul>
                <p>{ cx.link(Key::PageTodayOld, Action::Route(Network::Skype, Direction::ToSkype)) }</p>
            </section>
        </div>
    }
}

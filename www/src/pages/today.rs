//! What works today, after the end of Skype.

use crate::words::Key;
use lync_skype::Direction;
use lync_skype::guide::plan::Network;
use yew::Html;

use crate::el::{el, el_class};
use crate::state::Action;
use crate::view_context::ViewContext;

/// The routes that are open, each with a way in, and those that are closed.
pub(crate) fn page(cx: &ViewContext<'_>) -> Html {
    let route = |title: Key, more: Key, net: Network, direction: Direction| {
        let which = el_class("span", "unseen")
            .text(cx.fill(Key::PageLabelled, &[("label", ""), ("text", cx.words.text(title))]));
        let go =
            cx.button("button main", Action::Route(net, direction)).text(cx.t(Key::PageTodayGo)).add(which);
        el_class("section", "box").add(el("h3").text(cx.t(title))).add(cx.p(more)).add(el("p").add(go))
    };
    let mut closed = el_class("ul", "dots");
    for key in [Key::PageTodayClosedSkype, Key::PageTodayClosedAol, Key::PageTodayClosedTeams] {
        closed = closed.add(el("li").text(cx.t(key)));
    }
    let old = cx.link(Key::PageTodayOld, Action::Route(Network::Skype, Direction::ToSkype));
    el_class("div", "flow")
        .add(cx.p(Key::PageTodayLead))
        .add(route(Key::PageTodayTeams, Key::PageTodayTeamsMore, Network::TeamsFree, Direction::ToSkype))
        .add(route(
            Key::PageTodayFederated,
            Key::PageTodayFederatedMore,
            Network::Federated,
            Direction::ToLync,
        ))
        .add(
            el_class("section", "stack")
                .add(el("h3").text(cx.t(Key::PageTodayClosed)))
                .add(closed)
                .add(el("p").add(old)),
        )
        .into()
}

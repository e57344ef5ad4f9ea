//! The static copy of the page: shown until the app is there, and all there is where it never comes.
//!
//! The same components as in the app, rendered natively.

use std::rc::Rc;

use crate::words::{Key, Words};
use lync_skype::Direction;
use lync_skype::guide::plan::Network;
use yew::prelude::*;

use crate::app::App;
use crate::config::Config;
use crate::el::{el, el_class};
use crate::pages;
use crate::parts::Parts;
use crate::state::State;
use crate::view_context::Cx;

/// Everything that goes inside the element of a page.
#[component]
pub fn Static() -> Html {
    html! {
        <>
            <App start={first_state()} />
            <AllGuides />
        </>
    }
}

/// Every guide one below the other, without an address: the rule, a worked example, and all steps.
#[component]
pub fn AllGuides() -> Html {
    let act = Callback::noop();
    let words = Words::ENGLISH;
    let first = first_state();
    let cx = Cx { words: &words, state: &first, act: &act, bulk: &None };
    let rule = el_class("div", "stack")
        .add(cx.p(Key::PageStaticRule))
        .add(el("p").add(cx.with_addresses(
            Key::PageStaticExample,
            &[("account", "bob@contoso.com"), ("address", "bob(contoso.com)@msn.com")],
        )))
        .add(el("p").add(cx.with_addresses(
            Key::PageStaticAsIs,
            &[
                ("first", "live.com"),
                ("second", "hotmail.com"),
                ("third", "outlook.com"),
                ("fourth", "msn.com"),
            ],
        )))
        .add(el("p").add(cx.with_addresses(Key::PageStaticLync, &[("address", "bob@contoso.com")])))
        .add(el("p").text(cx.t(Key::PageClosed)).text(" ").text(cx.t(Key::PageClosedMore)));
    let mut frame = el_class("div", "frame").add(el("h2").text(cx.t(Key::PageStaticTitle))).add(rule);
    for (net, direction) in [
        (Network::Skype, Direction::ToSkype),
        (Network::Skype, Direction::ToLync),
        (Network::TeamsFree, Direction::ToSkype),
        (Network::Federated, Direction::ToLync),
    ] {
        let mut state = first_state();
        state.net = net;
        state.direction = Some(direction);
        // The other end is the same for all clients of this end: it is told once.
        for (at, client) in crate::state::guide::clients(&state).into_iter().enumerate() {
            state.client = Some(client);
            let cx = Cx { words: &words, state: &state, act: &act, bulk: &None };
            let mut guide = pages::whole_guide(&cx, at == 0);
            unname(&mut guide);
            frame = frame.add(guide);
        }
    }
    el_class("div", "lsh all-guides").at("lang", "en").at("dir", "ltr").add(frame).into()
}

/// Takes off ids and parts: they are for the app, and with every guide on one page each would stand there many times.
fn unname(html: &mut Html) {
    match html {
        Html::VTag(tag) => {
            let tag = Rc::make_mut(tag);
            let attributes = tag.attributes.get_mut_index_map();
            for name in ["id", "part"] {
                attributes.shift_remove(&AttrValue::from(name));
            }
            if let Some(children) = tag.children_mut() {
                unname(children);
            }
        }
        Html::VList(list) => Rc::make_mut(list).iter_mut().for_each(unname),
        _ => {}
    }
}

fn first_state() -> State {
    State::new(Words::ENGLISH, Rc::new(Config::default()), Parts::ALL)
}

/// The HTML.
#[cfg(feature = "prerender")]
pub async fn html() -> String {
    yew::LocalServerRenderer::<Static>::new().hydratable(false).render().await
}

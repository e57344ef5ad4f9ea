//! The static copy of the page: shown until the app is there, and all there is where it never comes.
//!
//! The same components as in the app, rendered natively.

use std::rc::Rc;

use lync_skype::Direction;
use lync_skype::plan::Network;
use lync_skype::words::{Key, Words};
use yew::prelude::*;

use crate::app::{App, Remote};
use crate::config::Config;
use crate::cx::Cx;
use crate::pages;
use crate::state::State;
use crate::views::Parts;

/// Everything that goes inside the element of a page.
#[component]
pub fn Static() -> Html {
    let start = Rc::new(first_state());
    html! {
        <>
            <App {start} say={Callback::noop()} remote={Remote::default()} />
            <AllGuides />
        </>
    }
}

/// Every guide one below the other, without an address: the rule, a worked example, and all steps.
#[component]
pub fn AllGuides() -> Html {
    let act = Callback::noop();
    let say = Callback::noop();
    let words = Words::ENGLISH;
    let routes = [
        (Network::Skype, Direction::ToSkype),
        (Network::Skype, Direction::ToLync),
        (Network::TeamsFree, Direction::ToSkype),
        (Network::Federated, Direction::ToLync),
    ];
    let guides = routes.into_iter().flat_map(|(net, direction)| {
        let mut state = first_state();
        state.net = net;
        state.direction = Some(direction);
        crate::guide::clients(&state).into_iter().map(move |client| (net, direction, client))
    });
    html! {
        <div class="lsh all-guides" lang="en" dir="ltr">
            <div class="frame">
                <h2>{ words.text(Key::PageStaticTitle) }</h2>
                <div class="stack">
                    <p>{ words.text(Key::PageStaticRule) }</p>
                    <p>{ pages::with_addresses(&words, Key::PageStaticExample,
                        &[("account", "bob@contoso.com"), ("address", "bob(contoso.com)@msn.com")]) }</p>
                    <p>{ pages::with_addresses(&words, Key::PageStaticAsIs,
                        &[("first", "live.com"), ("second", "hotmail.com"), ("third", "outlook.com"), ("fourth", "msn.com")]) }</p>
                    <p>{ pages::with_addresses(&words, Key::PageStaticLync, &[("address", "bob@contoso.com")]) }</p>
                    <p>{ words.text(Key::PageClosed) }{ " " }{ words.text(Key::PageClosedMore) }</p>
                </div>
                { for guides.map(|(net, direction, client)| {
                    let mut state = first_state();
                    state.net = net;
                    state.direction = Some(direction);
                    state.client = Some(client);
                    pages::whole_guide(&Cx { words: &words, state: &state, act: &act, say: &say, bulk: &None })
                }) }
            </div>
        </div>
    }
}

fn first_state() -> State {
    State::new(Words::ENGLISH, |_| None, Rc::new(Config::default()), Parts::ALL)
}

/// The HTML.
pub async fn html() -> String {
    yew::LocalServerRenderer::<Static>::new().hydratable(false).render().await
}

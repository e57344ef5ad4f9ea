//! The static copy of the page: shown until the app is ready, and all there is if it never loads.
//!
//! Renders the components of the app natively.

use std::rc::Rc;

use crate::words::{Key, Words};
use lync_skype::guide::Network;
use lync_skype::policy::AS_IS_DOMAINS;
use lync_skype::{ClientId, Direction};
use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty;

use crate::app::{App, AppProps};
use crate::config::Config;
use crate::pages;
use crate::state::State;
use crate::view_context::{ViewContext, text};

/// The content of the element.
#[component]
pub fn Static() -> Html {
    let start = Some(State { heading_level: 1, ..first_state() });
    html! {
        <>
            <App ..AppProps { start, ..AppProps::default() } />
            { all_guides() }
        </>
    }
}

/// All guides, without an address: the rule, a worked example, and all steps.
fn all_guides() -> Html {
    let view = |state| ViewContext { state: Rc::new(state), act: Callback::noop(), bulk: None };
    let cx = view(first_state());
    let words = cx.words();
    let as_is = AS_IS_DOMAINS.map(|domain| ("domains", domain));
    let example = [("account", "bob@contoso.com"), ("address", "bob(contoso.com)@msn.com")];
    let mut guides = Vec::new();
    for (net, direction) in [
        (Network::Skype, Direction::ToSkype),
        (Network::Skype, Direction::ToLync),
        (Network::TeamsFree, Direction::ToSkype),
        (Network::Federated, Direction::ToLync),
    ] {
        let mut state = first_state();
        state.net = net;
        state.direction = Some(direction);
        let title = words.text(pages::title(&state)).to_owned();
        // The most common clients come first, expanded; the others are collapsed. The other end is included once.
        let mut clients = state.clients();
        clients.sort_by_key(|client| *client != ClientId::Lync2013);
        for (at, client) in clients.into_iter().enumerate() {
            state.client = Some(client);
            let cx = view(state.clone());
            let mut guide = pages::whole_guide(&cx, at == 0);
            unname(&mut guide);
            guides.push(if at == 0 {
                html! { <section class="stack">{ cx.heading(1, None, text(&title)) }{ guide }</section> }
            } else {
                html! { <details><summary>{ text(client.name_in(words)) }</summary>{ guide }</details> }
            });
        }
    }
    html! {
        <div class="lsh all-guides" lang="en" dir="ltr">
            <div class="frame">
                { cx.heading(0, None, cx.t(Key::StaticTitle)) }
                <div class="stack">
                    <p>{ cx.t(Key::StaticRule) }</p>
                    <p>{ cx.with_addresses(Key::StaticExample, &example) }</p>
                    <p>{ cx.with_addresses(Key::StaticAsIs, &as_is) }</p>
                    <p>{ cx.with_addresses(Key::StaticLync, &[("address", "bob@contoso.com")]) }</p>
                    <p>{ cx.t(Key::Closed) }{ text(" ") }{ cx.t(Key::ClosedMore) }</p>
                </div>
                { guides.into_iter().collect::<Html>() }
            </div>
        </div>
    }
}

/// Removes ids and parts: they are for the app, and with all guides on one page they would not be unique.
fn unname(html: &mut Html) {
    match html {
        Html::VTag(tag) => {
            let tag = Rc::make_mut(tag);
            let attributes = tag.attributes.get_mut_index_map();
            for name in ["id", "part"] {
                attributes.shift_remove(&AttrValue::from(name));
            }
            // The server renderer skips `Static` values in a map.
            for value in attributes.values_mut() {
                if let AttributeOrProperty::Static(fixed) = *value {
                    *value = AttributeOrProperty::Attribute(AttrValue::Static(fixed));
                }
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
    State::new(Words::ENGLISH, Rc::new(Config::default()))
}

/// The HTML.
#[cfg(feature = "prerender")]
pub async fn html() -> String {
    yew::LocalServerRenderer::<Static>::new().hydratable(false).render().await
}

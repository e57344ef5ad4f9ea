use std::rc::Rc;

use lync_skype::guide::plan::Network;
use lync_skype::{ClientId, Code, Direction};
use lync_skype_www::app;
use lync_skype_www::config::Config;
use lync_skype_www::parts::{Page, Parts};
use lync_skype_www::route::Route;
use lync_skype_www::state::{Action, Focus, State, guide};
use lync_skype_www::words::Words;

fn start() -> State {
    State::new(Words::ENGLISH, Rc::new(Config::default()), Parts::ALL)
}

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    let mut state = start();
    for action in actions {
        state.apply(action);
    }
    state
}

fn typed(direction: Direction, text: &str) -> State {
    after([Action::Direction(direction), Action::Type(text.into()), Action::Submit])
}

fn address(state: &State) -> Option<&str> {
    state.answer().map(|converted| converted.address.as_str())
}

#[test]
fn both_directions_give_the_string_to_type() {
    let cases = [
        (Direction::ToSkype, "bob@contoso.com", "bob(contoso.com)@msn.com"),
        (Direction::ToSkype, "bob@outlook.com", "bob@outlook.com"),
        (Direction::ToLync, "SIP:bob@contoso.com;transport=tls", "bob@contoso.com"),
    ];
    for (direction, input, expected) in cases {
        let state = typed(direction, input);
        assert_eq!(address(&state), Some(expected));
        assert_eq!(state.focus.1, Focus::Answer);
        assert_eq!(state.typed, input, "the typed text stays");
    }
}

#[test]
fn a_submit_without_a_choice_asks_for_it() {
    let state = after([Action::Type("bob@contoso.com".into()), Action::Submit]);
    assert!(state.choice_missing && state.has_errors());
    assert_eq!(state.focus.1, Focus::Summary);
    assert!(app::title(&state).starts_with("Error: "));
    let mut state = state;
    state.apply(Action::Direction(Direction::ToSkype));
    assert!(!state.has_errors());
}

#[test]
fn nothing_is_refused_while_typing() {
    let mut state = after([Action::Direction(Direction::ToSkype), Action::Type("bob@@".into())]);
    assert!(!state.has_errors());
    state.apply(Action::Submit);
    assert!(state.has_errors());
    // The refusal stays until there is an answer, and goes then.
    state.apply(Action::Type("bob@@c".into()));
    assert_eq!(state.refused().unwrap().input, "bob@@");
    state.apply(Action::Type("bob@contoso.com".into()));
    assert_eq!(address(&state), Some("bob(contoso.com)@msn.com"));
    state.apply(Action::Type("bob@".into()));
    assert!(state.asked.is_none() && !state.has_errors());
}

#[test]
fn another_direction_asks_again_and_forgets_the_client() {
    let mut state = typed(Direction::ToSkype, "bob@contoso.com");
    state.apply(Action::Client(ClientId::Lync2010));
    state.apply(Action::Direction(Direction::ToLync));
    assert_eq!(state.client, None);
    assert_eq!(address(&state), Some("bob@contoso.com"));
}

#[test]
fn a_suggestion_is_used_or_turned_down() {
    let state = typed(Direction::ToSkype, "bob@hotmial.com");
    let suggestion = state.answer().unwrap().notices.iter().find(|notice| notice.code == Code::MaybeTypo);
    let suggestion = suggestion.unwrap().suggestion.clone().unwrap();
    let mut used = state.clone();
    used.apply(Action::Use(suggestion));
    assert_eq!(address(&used), Some("bob@hotmail.com"));
    let mut kept = state;
    kept.apply(Action::Keep);
    assert!(kept.kept);
    assert_eq!(address(&kept), Some("bob(hotmial.com)@msn.com"));
}

#[test]
fn a_link_shows_everything_and_does_nothing() {
    let link = Route::parse("v=1&to=skype&address=bob%40contoso.com&client=lync-2010");
    let state = after([Action::Open(link, false)]);
    assert_eq!(address(&state), Some("bob(contoso.com)@msn.com"));
    assert!(state.from_link && state.shows_guide());
    assert_eq!(state.focus, (0, Focus::Stay));
    assert!(state.ticks.is_empty() && state.copied.is_none());
    let bare = after([Action::Open(Route::parse("v=1&to=lync"), false)]);
    assert_eq!((bare.direction, bare.typed.as_str()), (Some(Direction::ToLync), ""));
    assert!(!bare.from_link && !bare.has_errors());
}

#[test]
fn the_place_is_the_way_back() {
    let mut state = typed(Direction::ToSkype, "bob@contoso.com");
    state.apply(Action::Page(Page::Trouble));
    let place = state.route(true).print();
    assert!(!state.route(false).print().contains("bob"), "no address without being asked");
    let back = after([Action::Open(Route::parse(&place), true)]);
    assert_eq!((back.page, back.typed.as_str(), back.from_link), (Page::Trouble, "bob@contoso.com", false));
}

#[test]
fn ticks_are_kept_per_guide_without_an_address() {
    let mut state = typed(Direction::ToSkype, "bob@contoso.com");
    let name = state.tick_name("tell-me");
    state.apply(Action::Tick(name.clone()));
    assert!(state.ticked("tell-me"));
    assert!(!state.ticks.concat().contains("bob"));
    state.apply(Action::Client(ClientId::Lync2010));
    assert!(!state.ticked("tell-me"));
    state.apply(Action::Client(ClientId::Lync2013));
    state.apply(Action::Tick(name));
    assert!(state.ticks.is_empty());
}

#[test]
fn every_box_ticked_is_complete() {
    let mut state = typed(Direction::ToLync, "bob@contoso.com");
    assert!(!guide::complete(&state));
    let sheet = guide::guide(&state).unwrap().yours;
    for item in sheet.alerts.iter().chain(&sheet.checks) {
        let name = state.tick_name(&item.id);
        state.apply(Action::Tick(name));
    }
    assert!(guide::complete(&state));
}

#[test]
fn the_routes_of_today_take_the_plain_address() {
    for (net, direction) in
        [(Network::TeamsFree, Direction::ToSkype), (Network::Federated, Direction::ToLync)]
    {
        let state = after([
            Action::Page(Page::Today),
            Action::Route(net, direction),
            Action::Type("bob@contoso.com".into()),
            Action::Submit,
        ]);
        assert_eq!(state.page, Page::Guide);
        assert_eq!(address(&state), Some("bob@contoso.com"));
    }
}

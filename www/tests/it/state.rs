use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};

use lync_skype::guide::Network;
use lync_skype::policy::Value;
use lync_skype::{ClientId, Code, Direction, Task};
use lync_skype_www::app;
use lync_skype_www::config::Config;
use lync_skype_www::parts::Page;
use lync_skype_www::route::Route;
use lync_skype_www::state::ticks::is_tick;
use lync_skype_www::state::{Action, Copied, Focus, Program, Sender, Settings, State, Visit, Whom};
use lync_skype_www::words::Words;

fn start() -> State {
    State::new(Words::ENGLISH, Rc::new(Config::default()))
}

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    let mut state = start();
    for action in actions {
        state.apply(action);
    }
    state
}

/// The reader says which program they use.
fn uses(direction: Direction) -> Action {
    Action::Program(if direction == Direction::ToSkype { Program::Lync } else { Program::Skype })
}

fn typed(direction: Direction, text: &str) -> State {
    after([uses(direction), Action::Type(text.into()), Action::Submit])
}

fn address(state: &State) -> Option<&str> {
    state.answer().map(|converted| converted.address.as_str())
}

/// What the person who adds the sender types.
fn typed_for(sender: &Sender) -> Option<&str> {
    sender.conversion.as_ref()?.as_ref().ok().map(|converted| converted.address.as_str())
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
        assert_eq!(state.focus.1, Some(Focus::Answer));
        assert_eq!(state.typed, input, "the typed text stays");
    }
}

#[test]
fn a_submit_without_a_choice_asks_for_it() {
    let state = after([Action::Type("bob@contoso.com".into()), Action::Submit]);
    assert!(state.choice_missing && state.has_errors());
    assert_eq!(state.focus.1, Some(Focus::Summary));
    assert!(app::title(&state).starts_with("Error: "));
    let mut state = state;
    state.apply(uses(Direction::ToSkype));
    assert!(!state.has_errors());
}

#[test]
fn nothing_is_refused_while_typing() {
    let mut state = after([uses(Direction::ToSkype), Action::Type("bob@@".into())]);
    assert!(!state.has_errors());
    state.apply(Action::Submit);
    assert!(state.has_errors());
    // The refusal stays until the text is right, and goes then; the answer waits for Enter.
    state.apply(Action::Type("bob@@c".into()));
    assert_eq!(state.refused().unwrap().input, "bob@@");
    state.apply(Action::Type("bob@contoso.com".into()));
    assert!(state.asked.is_none() && !state.has_errors());
}

#[test]
fn the_old_answer_stays_while_another_address_is_typed() {
    let mut state = typed(Direction::ToSkype, "bob@contoso.com");
    assert!(!state.is_stale());
    state.apply(Action::Type("ann@".into()));
    assert!(state.is_stale() && state.shows_guide() && !state.has_errors());
    assert_eq!(address(&state), Some("bob(contoso.com)@msn.com"));
    // What the answer is for does not change with the direction either.
    state.apply(uses(Direction::ToLync));
    assert_eq!((address(&state), state.typed.as_str()), (Some("bob@contoso.com"), "ann@"));
    state.apply(Action::Type("ann@contoso.com".into()));
    state.apply(Action::Submit);
    assert_eq!(address(&state), Some("ann@contoso.com"));
    assert!(!state.is_stale());
    state.apply(Action::Forget);
    assert!(state.asked.is_none() && state.typed.is_empty());
}

/// How often the core asked for UTS 46, which it does once for each conversion of a domain like this one.
static CONVERSIONS: AtomicUsize = AtomicUsize::new(0);

fn counting(_: &str) -> Option<String> {
    CONVERSIONS.fetch_add(1, Ordering::Relaxed);
    Some("xn--bcher-kva.example".to_owned())
}

#[test]
fn no_text_is_converted_twice() {
    const TEXT: &str = "bob@bücher.example";
    let conversions = |run: &mut dyn FnMut()| {
        let before = CONVERSIONS.load(Ordering::Relaxed);
        run();
        CONVERSIONS.load(Ordering::Relaxed) - before
    };
    let mut config = Config::default();
    config.rules.to_ascii = counting;
    let once = conversions(&mut || drop(config.rules.convert(TEXT, Task::ToSkype)));
    assert!(once > 0, "this test counts nothing");
    let mut state = State::new(Words::ENGLISH, Rc::new(config));
    state.apply(uses(Direction::ToSkype));
    state.apply(Action::Type(TEXT.into()));
    assert_eq!(conversions(&mut || state.apply(Action::Submit)), once, "a submit");
    // What is drawn for it: the guide in words, the messages, whether all boxes are ticked.
    let drawn = conversions(&mut || {
        let guide = state.guide().unwrap();
        assert!(matches!(guide.conversion, Some(Ok(_))));
        let asked = state.asked.as_ref().unwrap();
        for notice in &state.answer().unwrap().notices {
            assert!(!state.words.notice(notice, &asked.input, asked.plan.task, state.policy()).is_empty());
        }
        state.apply(Action::Tick("tell-me".into()));
        assert!(!state.is_complete());
        state.apply(Action::Page(Page::OtherPerson));
    });
    assert_eq!(drawn, 0, "drawing, a message or a tick");
    // A refusal as well: its messages are worded for the plan that is kept.
    state.apply(Action::Type("bob smith@bücher.example".into()));
    state.apply(Action::Submit);
    let asked = state.refused().unwrap();
    let worded = conversions(&mut || {
        for problem in asked.notices() {
            assert!(!state.words.notice(problem, &asked.input, asked.plan.task, state.policy()).is_empty());
        }
    });
    assert_eq!(worded, 0, "the messages of a refusal");
}

#[test]
fn another_direction_asks_again_and_forgets_the_client() {
    let mut state = typed(Direction::ToSkype, "bob@contoso.com");
    state.apply(Action::ClientOf(ClientId::Lync2010.to_string()));
    state.apply(uses(Direction::ToLync));
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
    let state = after([Action::Open(link, Visit::Link)]);
    assert_eq!(address(&state), Some("bob(contoso.com)@msn.com"));
    assert!(state.from_link && state.shows_guide());
    assert_eq!(state.focus, (0, None));
    assert!(state.ticks.is_empty() && state.copied.is_none());
    let bare = after([Action::Open(Route::parse("v=1&to=lync"), Visit::Link)]);
    assert_eq!((bare.direction, bare.typed.as_str()), (Some(Direction::ToLync), ""));
    assert!(!bare.from_link && !bare.has_errors());
}

#[test]
fn the_place_is_the_way_back() {
    let mut state = typed(Direction::ToSkype, "bob@contoso.com");
    state.apply(Action::Page(Page::Trouble));
    let place = state.route_with_address().print();
    assert!(!state.route().print().contains("bob"), "no address without being asked");
    let back = after([Action::Open(Route::parse(&place), Visit::Return)]);
    assert_eq!((back.page, back.typed.as_str(), back.from_link), (Page::Trouble, "bob@contoso.com", false));
}

#[test]
fn ticks_are_kept_per_guide_without_an_address() {
    let mut state = typed(Direction::ToSkype, "bob@contoso.com");
    let name = state.tick_name();
    state.apply(Action::Tick(name.clone()));
    assert!(state.has_tick(&state.tick_name()));
    assert!(!state.ticks.concat().contains("bob"));
    state.apply(Action::ClientOf(ClientId::Lync2010.to_string()));
    assert!(!state.has_tick(&state.tick_name()));
    state.apply(Action::ClientOf(ClientId::Lync2013.to_string()));
    state.apply(Action::Tick(name));
    assert!(state.ticks.is_empty());
}

#[test]
fn the_box_of_the_settings_ticked_is_complete() {
    let mut state = typed(Direction::ToSkype, "bob@contoso.com");
    assert!(!state.is_complete());
    let name = state.tick_name();
    state.apply(Action::Tick(name));
    assert!(state.is_complete());
}

#[test]
fn without_a_box_the_copied_address_is_complete() {
    let mut state = typed(Direction::ToLync, "bob@contoso.com");
    assert!(!state.is_complete());
    state.apply(Action::Copied("copy-mail", Copied::Done));
    state.apply(Action::Copied("copy", Copied::Selected));
    assert!(!state.is_complete(), "another text, or only selected");
    state.apply(Action::Copied("copy-here", Copied::Done));
    assert!(state.is_complete());
    state.apply(Action::Type("ann@contoso.com".into()));
    state.apply(Action::Submit);
    assert!(!state.is_complete(), "another address");
    // Where there is a box, copying is not enough.
    let mut state = typed(Direction::ToSkype, "bob@contoso.com");
    state.apply(Action::Copied("copy", Copied::Done));
    assert!(!state.is_complete());
}

#[test]
fn only_keys_of_boxes_are_ticks() {
    let state = typed(Direction::ToSkype, "bob@contoso.com");
    assert!(is_tick(&state.tick_name()));
    assert!(is_tick("to-lync/federated//alerts"));
    for nonsense in [
        "",
        "alerts",
        "///",
        "to-skype/skype/lync-2013/alerts-tell-me",
        "to-skype/skype/nobody/alerts",
        "a/b/c/d",
    ] {
        assert!(!is_tick(nonsense), "{nonsense}");
    }
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

#[test]
fn the_question_leads_to_every_route() {
    let cases = [
        (Program::Lync, None, Network::Skype, Direction::ToSkype, "bob(contoso.com)@msn.com"),
        (Program::Lync, Some(Whom::Organisation), Network::Federated, Direction::ToLync, "bob@contoso.com"),
        (Program::Skype, None, Network::Skype, Direction::ToLync, "bob@contoso.com"),
        (Program::Teams, None, Network::TeamsFree, Direction::ToSkype, "bob@contoso.com"),
        (Program::Teams, Some(Whom::Organisation), Network::Federated, Direction::ToLync, "bob@contoso.com"),
        (Program::Teams, Some(Whom::AtWork), Network::TeamsFree, Direction::ToLync, "bob@contoso.com"),
    ];
    for (program, whom, net, direction, typed) in cases {
        let mut state = after([Action::Program(program)]);
        if let Some(whom) = whom {
            state.apply(Action::Whom(whom));
            assert_eq!(state.whom(), Some(whom));
        }
        assert_eq!((state.program(), state.net, state.direction), (Some(program), net, Some(direction)));
        state.apply(Action::Type("bob@contoso.com".into()));
        state.apply(Action::Submit);
        assert_eq!(address(&state), Some(typed), "{program:?} {whom:?}");
        // The link to it leads back to the same question answered in the same way.
        let back = after([Action::Open(Route::parse(&state.route_with_address().print()), Visit::Return)]);
        assert_eq!((back.program(), back.whom(), address(&back)), (Some(program), state.whom(), Some(typed)));
    }
}

#[test]
fn what_the_sender_says_is_judged_like_any_other_address() {
    let link =
        "v=1&to=skype&address=bob%40contoso.com&step=other-person&from=sheet&me=sip%3Aann%40fabrikam.com";
    let state = after([Action::Open(Route::parse(link), Visit::Link)]);
    assert_eq!(typed_for(&state.sender), Some("ann@fabrikam.com"));
    let link = link.replace("to=skype", "to=lync");
    let state = after([Action::Open(Route::parse(&link), Visit::Link)]);
    assert_eq!(typed_for(&state.sender), Some("ann(fabrikam.com)@msn.com"));
    for bad in ["<b>call me</b>", "visit evil.example", "@"] {
        let state = after([Action::Open(
            Route::parse(&format!("v=1&to=skype&step=other-person&me={bad}")),
            Visit::Link,
        )]);
        assert_eq!(state.sender.account(), None, "{bad}");
    }
    // What the reader writes goes into the link to the other person's part, once it is an address.
    let mut state = typed(Direction::ToSkype, "bob@contoso.com");
    state.home = Some("https://helper.example/".into());
    state.apply(Action::Me("ann".into()));
    assert!(!state.link_to_their_part().unwrap().contains("me="));
    state.apply(Action::Me("ann@fabrikam.com".into()));
    assert!(state.link_to_their_part().unwrap().ends_with("&from=sheet&me=ann%40fabrikam.com"));
}

#[test]
fn an_offer_is_decided_before_anything_is_copied() {
    let mut state = typed(Direction::ToSkype, "bob@homtail.com");
    assert!(state.undecided());
    assert_eq!(state.focus.1, Some(Focus::Offer));
    state.apply(Action::Keep);
    assert!(!state.undecided());
    assert_eq!(state.focus.1, Some(Focus::Answer));
}

#[test]
fn while_a_config_is_announced_and_not_there_no_address_is_shown() {
    let coming = || Action::Settings(Settings::Coming);
    let there = || Action::Settings(Settings::There);
    let off = || {
        let off = Value::Map(vec![("publicIm".into(), Value::Text("off".into()))]);
        Action::HostConfig(Rc::new(Config::read(Some(&off), None, |_| None)))
    };
    for settings in [Settings::Coming, Settings::Missing] {
        let mut state = after([Action::Settings(settings), Action::HostDirection(Some(Direction::ToSkype))]);
        state.apply(Action::HostAddress("bob@contoso.com".into()));
        assert_eq!(address(&state), None, "{settings:?}: the host's address");
        state.apply(Action::Open(Route::parse("v=1&to=skype&address=bob%40contoso.com"), Visit::Link));
        assert_eq!(address(&state), None, "{settings:?}: a link's");
        state.apply(Action::Type("ann@contoso.com".into()));
        state.apply(Action::Submit);
        assert_eq!(address(&state), None, "{settings:?}: the reader's");
        assert!(state.refused().is_none() && state.focus.1.is_none());
        state.apply(there());
        assert_eq!(address(&state), Some("ann(contoso.com)@msn.com"));
        assert_eq!(state.focus.1, Some(Focus::Answer), "who pressed Enter is led to the answer");
    }
    // An answer that stands goes when another config is announced.
    let mut state = typed(Direction::ToSkype, "bob@contoso.com");
    state.apply(coming());
    assert_eq!(address(&state), None);
    state.apply(off());
    assert_eq!(address(&state), None, "a policy of the property does not settle it");
    state.apply(there());
    assert_eq!(address(&state), None, "the config says that there is none");
    // What the sender says is spelled by the policy that counts.
    let mut state = after([
        coming(),
        Action::Open(
            Route::parse("v=1&to=lync&address=bob%40contoso.com&me=ann%40contoso.com&from=sheet"),
            Visit::Link,
        ),
    ]);
    assert_eq!(typed_for(&state.sender), Some("ann(contoso.com)@msn.com"));
    let as_is =
        Value::Map(vec![("asIsDomains".into(), Value::List(vec![Value::Text("contoso.com".into())]))]);
    state.apply(Action::HostConfig(Rc::new(Config::read(Some(&as_is), None, |_| None))));
    assert_eq!(typed_for(&state.sender), Some("ann@contoso.com"));
    // A text that was not submitted is not answered.
    assert!(after([coming(), Action::Type("bob@contoso.com".into()), there()]).asked.is_none());
}

#[test]
fn a_link_without_an_address_leaves_what_was_typed() {
    let link = || Route::parse("v=1&to=skype");
    let mut state = after([Action::HostAddress("bob@contoso.com".into()), Action::Open(link(), Visit::Link)]);
    assert_eq!(state.typed, "bob@contoso.com");
    state.apply(Action::Submit);
    assert_eq!(address(&state), Some("bob(contoso.com)@msn.com"));
    // Back to a place of the reader's own shows that place.
    state.apply(Action::Open(link(), Visit::Return));
    assert_eq!(state.typed, "");
}

#[test]
fn codes_of_earlier_addresses_are_dropped() {
    let mut state = start();
    state.home = Some("https://helper.example/".into());
    state.apply(uses(Direction::ToSkype));
    state.apply(Action::Share);
    for number in 0..50 {
        state.apply(Action::Type(format!("user{number}@contoso.com")));
        state.apply(Action::Submit);
        let links: Vec<String> = state.links_with_code().collect();
        assert!(!links.is_empty());
        for link in &links {
            state.apply(Action::Code(link.clone(), "1 M0 0h1v1z".into()));
        }
        for link in &links {
            assert_eq!(state.code_of(link), Some(("1", "M0 0h1v1z")));
        }
        assert!(state.codes.len() <= 4, "{}", state.codes.len());
    }
}

use std::collections::BTreeMap;

use lync_skype::guide::Network;
use lync_skype::{ClientId, Direction};
use lync_skype_www::route::{Origin, Route};

/// A fragment and what it says, shared with whatever else reads links.
#[derive(serde::Deserialize)]
struct Case {
    why: String,
    fragment: String,
    link: BTreeMap<String, String>,
}

#[test]
fn reads_what_a_link_says() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../../../tests/vectors/links.json")).unwrap();
    for Case { why, fragment, mut link } in cases {
        let mut say = |key: &str| link.remove(key);
        let expected = Route {
            direction: say("to").map(|to| if to == "skype" { Direction::ToSkype } else { Direction::ToLync }),
            address: say("address"),
            client: say("client").map(|client| ClientId::from_id(&client).unwrap()),
            step: say("step"),
            lang: say("lang"),
            from: say("from").map(|from| if from == "sheet" { Origin::Sheet } else { Origin::Page }),
            net: say("net").map(|net| Network::from_id(&net).unwrap()),
            me: say("me"),
        };
        assert_eq!(Route::parse(&fragment), expected, "{why}: {fragment}");
        assert!(link.is_empty(), "{why}: what is {link:?}?");
        assert_eq!(Route::parse(&expected.print()), expected, "{why}, written and read again");
    }
}

fn bob() -> Route {
    Route { direction: Some(Direction::ToSkype), address: Some("bob@contoso.com".into()), ..Route::default() }
}

#[test]
fn what_is_written_is_read_again() {
    let route = Route {
        address: Some("b\u{f6}b+x=1&y#z%(a b)@\u{1f600}.example".into()),
        client: Some(ClientId::Lync2013),
        step: Some("trouble".into()),
        from: Some(Origin::Page),
        net: Some(Network::TeamsFree),
        ..bob()
    };
    let fragment = route.print();
    assert_eq!(Route::parse(&fragment), route, "{fragment}");
    let plain = |char: char| char.is_ascii_alphanumeric() || "-._~%=&".contains(char);
    assert!(fragment.chars().all(plain), "{fragment}");
}

use lync_skype::guide::plan::Network;
use lync_skype::{ClientId, Direction};
use lync_skype_www::route::{Origin, Route};

#[track_caller]
fn check(fragment: &str, expected: Route) {
    assert_eq!(Route::parse(fragment), expected, "{fragment}");
}

fn bob() -> Route {
    Route { direction: Some(Direction::ToSkype), address: Some("bob@contoso.com".into()), ..Route::default() }
}

#[test]
fn reads_what_a_link_says() {
    check(
        "#v=1&to=lync&address=bob%40contoso.com&client=skype-6&step=skype-sign-in&lang=de&from=sheet&net=federated",
        Route {
            direction: Some(Direction::ToLync),
            client: Some(ClientId::Skype6),
            step: Some("skype-sign-in".into()),
            lang: Some("de".into()),
            from: Some(Origin::Sheet),
            net: Some(Network::Federated),
            ..bob()
        },
    );
    check("", Route::default());
    check("#", Route::default());
}

#[test]
fn first_of_repeated_keys_wins_and_unknown_ones_are_ignored() {
    check("v=1&to=skype&to=lync&address=bob%40contoso.com&address=eve%40example.com&x=y&org=Evil", bob());
    check("to=nobody&client=lync-1999&from=me&net=icq&step=%3Cb%3E&lang=%22", Route::default());
}

#[test]
fn of_another_version_only_the_language_is_read() {
    check(
        "v=2&to=skype&address=bob%40contoso.com&lang=fr",
        Route { lang: Some("fr".into()), ..Route::default() },
    );
}

#[test]
fn repairs_a_hash_that_a_mail_filter_encoded() {
    for fragment in [
        "%23v=1&to=skype&address=bob%40contoso.com",
        "#%23v=1&to=skype&address=bob%40contoso.com",
        "%2523v=1&to=skype&address=bob%2540contoso.com",
        "%23v%3D1%26to%3Dskype%26address%3Dbob%2540contoso.com",
        "%2523v%253D1%2526to%253Dskype%2526address%253Dbob%252540contoso.com",
        "##v=1&to=skype&address=bob%40contoso.com",
    ] {
        check(fragment, bob());
    }
}

#[test]
fn a_bad_escape_stays_as_it_stands() {
    let address = |text: &str| Route { address: Some(text.into()), ..Route::default() };
    check("address=50%", address("50%"));
    check("address=%zz%4", address("%zz%4"));
    check("address=%ff", address("%ff"));
    check("address=a+b%2Bc", address("a+b+c"));
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

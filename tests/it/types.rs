//! The parsed types, the functions for UTS 46, and the values of a policy, as a Rust program uses them.

use core::borrow::Borrow;

use lync_skype::policy::{Domain, Problem, Shape, Value};
use lync_skype::{Code, ImAddress, MicrosoftAccount, Policy, Refused, Rules, SipUri, Span, Task, idna};
use serde::Deserialize;
use serde::de::value::{BytesDeserializer, Error as ValueError};

/// Codes and spans of all problems.
fn problems<T: core::fmt::Debug>(result: Result<T, Refused>) -> Vec<(Code, Span)> {
    result.unwrap_err().problems.into_iter().map(|problem| (problem.code, problem.span)).collect()
}

fn sip(text: &str) -> Result<SipUri, Refused> {
    SipUri::parse(text, idna::no_idna)
}

#[test]
fn a_sip_uri_keeps_its_parts() {
    for text in ["sip:Bob@Contoso.com", "SIP:Bob@contoso.com", "Bob@CONTOSO.com"] {
        let uri = sip(text).unwrap();
        assert_eq!((uri.user(), uri.host()), ("Bob", "contoso.com"), "{text}");
        assert_eq!((uri.as_str(), uri.as_ref()), ("Bob@contoso.com", "Bob@contoso.com"), "{text}");
        assert_eq!(uri.to_uri(), "sip:Bob@contoso.com", "{text}");
        assert_eq!(uri.to_string(), "Bob@contoso.com", "{text}");
    }
    assert_eq!(String::from("bob@contoso.com".parse::<SipUri>().unwrap()), "bob@contoso.com");
    assert_eq!(problems("bob".parse::<SipUri>()), [(Code::NoAt, Span::new(3, 3))]);
}

#[test]
fn problems_of_a_sip_uri_have_spans_after_the_scheme() {
    assert_eq!(problems(sip("sip:bob")), [(Code::NoAt, Span::new(7, 7))]);
    assert_eq!(problems(sip("sip:b@b@contoso.com")), [(Code::SeveralAt, Span::new(7, 8))]);
    assert_eq!(problems(sip("sip:bob@contoso")), [(Code::SingleLabelDomain, Span::new(8, 15))]);
    assert_eq!(problems(sip("sip:bob@contoso..com"))[0].1, Span::new(15, 17));
}

#[test]
fn a_password_is_named_with_its_span_and_never_quoted() {
    let refused = sip("sip:bob:secret@Contoso.com").unwrap_err();
    let [problem] = refused.problems.as_slice() else { panic!("{refused:?}") };
    assert_eq!((problem.code, problem.span), (Code::Password, Span::new(7, 14)));
    assert_eq!(problem.suggestion.as_deref(), Some("bob@contoso.com"));
    // An `@` in the password belongs to it, and a bad host is a problem of its own.
    assert_eq!(problems(sip("bob:a@b@contoso.com")), [(Code::Password, Span::new(3, 7))]);
    assert_eq!(
        problems(sip("sip:bob:secret@contoso")),
        [(Code::Password, Span::new(7, 14)), (Code::SingleLabelDomain, Span::new(15, 22))]
    );
}

#[test]
fn a_sip_uri_has_at_most_454_characters_with_its_scheme() {
    // A user of letters and hosts of labels of 63: the sum is what counts.
    let host = |length: usize| {
        let labels = [&"a".repeat(63), &"b".repeat(63), &"c".repeat(63), "d"].map(String::from).join(".");
        format!("{labels}{}.com", "d".repeat(length - labels.len() - 4))
    };
    let of = |length: usize| {
        let host = host(200);
        format!("{}@{host}", "u".repeat(length - "sip:@".len() - host.len()))
    };
    assert!(sip(&of(454)).is_ok());
    assert!(problems(sip(&of(455))).iter().any(|(code, _)| *code == Code::TooLong));
}

#[test]
fn an_im_address_is_read_back() {
    let read = |text: &str| ImAddress::parse(text, "example.net", idna::no_idna);
    for (text, typed, account) in [
        ("bob(contoso.com)@example.net", "bob(contoso.com)@example.net", "bob@contoso.com"),
        // The documented domain is understood too, and becomes that of the organisation.
        ("bob(Contoso.com)@MSN.com", "bob(contoso.com)@example.net", "bob@contoso.com"),
        ("Bob@Outlook.com", "Bob@outlook.com", "Bob@outlook.com"),
    ] {
        let address = read(text).unwrap();
        assert_eq!((address.as_str(), address.account().as_str()), (typed, account), "{text}");
        assert_eq!(address.is_decorated(), typed.contains('('), "{text}");
        assert_eq!((address.to_string().as_str(), address.as_ref()), (typed, typed), "{text}");
    }
    assert!(read("bob(contoso.com)@contoso.com").is_err());
    assert_eq!(problems(read("bob")), [(Code::NoAt, Span::new(3, 3))]);
}

#[test]
fn an_account_is_parsed_from_text() {
    let account: MicrosoftAccount = "Bob@Contoso.com".parse().unwrap();
    assert_eq!((account.to_string().as_str(), account.as_ref()), ("Bob@contoso.com", "Bob@contoso.com"));
    assert_eq!(String::from(account), "Bob@contoso.com");
    assert_eq!(problems("bob@".parse::<MicrosoftAccount>()), [(Code::NoDomain, Span::new(4, 4))]);
}

#[test]
fn only_hosts_become_urls() {
    let url = idna::url_of("xn--mller-kva.de").unwrap();
    assert!(url.starts_with("http://xn--mller-kva.de."), "{url}");
    for not_a_host in ["a/b.de", "a:b.de", "a@b.de", "a b.de", "a?b.de", "a#b.de", "a%41.de", "[::1]"] {
        assert_eq!(idna::url_of(not_a_host), None, "{not_a_host}");
    }
    assert!(idna::url_of("m\u{fc}ller-2.de").is_some());
    assert_eq!(idna::from_hostname("contoso.com.xn--tda").as_deref(), Some("contoso.com"));
    assert_eq!(idna::from_hostname("contoso.com"), None);
    assert_eq!(idna::from_hostname(".xn--tda"), None);
}

#[test]
fn rules_are_equal_if_policy_and_function_are() {
    fn other(_: &str) -> Option<String> {
        None
    }
    let rules = |routing: &str, to_ascii| {
        let policy = Policy { routing_domain: routing.parse().unwrap(), ..Policy::default() };
        Rules { policy, to_ascii }
    };
    assert_eq!(rules("msn.com", idna::no_idna), rules("msn.com", idna::no_idna));
    assert_ne!(rules("msn.com", idna::no_idna), rules("example.net", idna::no_idna));
    assert_ne!(rules("msn.com", idna::no_idna), rules("msn.com", other));
}

#[test]
fn a_domain_compares_as_its_text() {
    let domain: Domain = "Contoso.com".parse().unwrap();
    assert!(domain == "contoso.com" && domain != "Contoso.com" && domain == *"contoso.com");
    assert_eq!((domain.as_ref(), domain.to_string().as_str()), ("contoso.com", "contoso.com"));
    assert_eq!(Borrow::<str>::borrow(&domain), "contoso.com");
    let refused = "contoso".parse::<Domain>().unwrap_err();
    assert_eq!(refused.to_string(), "not a domain such as contoso.com");
}

#[test]
fn any_json_becomes_a_value() {
    let json = r#"{"a":[null,true,-1,1,1.5,"x"],"b":{"a":2},"b":{}}"#;
    let value: Value = serde_json::from_str(json).unwrap();
    let list = [Value::Null, Value::Bool(true), Value::Number(-1.0), Value::Number(1.0), Value::Number(1.5)];
    let list = list.into_iter().chain([Value::Text("x".into())]).collect();
    assert_eq!(value.get("a"), Some(&Value::List(list)));
    // As in JavaScript, the last of two equal keys counts.
    assert_eq!(value.get("b"), Some(&Value::Map(Vec::new())));
    assert_eq!((value.get("c"), value.get("a").unwrap().get("a")), (None, None));
    assert_eq!(value.get("a").unwrap().texts().collect::<Vec<_>>(), ["x"]);
    assert_eq!(value.texts().count(), 0);
    assert_eq!((Value::Bool(true).as_bool(), Value::Null.as_bool()), (Some(true), None));
    let bytes = Value::deserialize(BytesDeserializer::<ValueError>::new(b"\xff")).unwrap_err();
    assert!(bytes.to_string().contains("expected a JSON value"), "{bytes}");
    assert!(serde_json::from_str::<Value>("[1,").is_err());
}

#[test]
fn problems_of_a_policy_name_path_and_shape() {
    let read = |json: &str| {
        let value: Value = serde_json::from_str(json).unwrap();
        Policy::read(&value, idna::no_idna).unwrap_err()
    };
    for (json, told) in [
        (r#"{"routingDomain":"x"}"#, "routingDomain must be a domain such as contoso.com"),
        (r#"{"notice":1}"#, "notice is not a known key"),
        (
            r#"{"organisation":{"sipDomains":["contoso.com","x"]}}"#,
            "organisation.sipDomains[1] must be a domain such as contoso.com",
        ),
        (r#"{"a\"b\\\u0001c":1}"#, "[\"a\\\"b\\\\\u{FFFD}c\"] is not a known key"),
    ] {
        let problems = read(json);
        assert_eq!(Problem::list(&problems), told, "{json}");
        assert_eq!(problems[0].to_string(), told, "{json}");
    }
    let both = read(r#"{"publicIm":"maybe","x":1}"#);
    assert_eq!(Problem::list(&both).matches("; ").count(), 1, "{both:?}");
}

#[test]
fn a_shape_cleans_what_has_it_and_names_what_has_not() {
    const SHAPE: Shape = Shape::Map(&[
        ("on", Shape::Bool),
        ("raw", Shape::Raw),
        ("text", Shape::Text),
        ("mail", Shape::Mail),
        ("url", Shape::Url),
    ]);
    let clean = |json: &str| {
        let (value, mut problems) = (serde_json::from_str(json).unwrap(), Vec::new());
        let value = SHAPE.clean(&value, "", idna::no_idna, &mut problems).unwrap();
        (value, Problem::list(&problems))
    };
    let (value, problems) = clean(
        r#"{"on":true,"raw":" x\n","text":" x ","mail":" bob@m\u00fcller.de ","url":" HTTPS://x.com/a "}"#,
    );
    assert_eq!(problems, "");
    assert_eq!(value.get("on").and_then(Value::as_bool), Some(true));
    for (key, text) in
        [("raw", " x\n"), ("text", "x"), ("mail", "bob@m\u{fc}ller.de"), ("url", "HTTPS://x.com/a")]
    {
        assert_eq!(value.get(key).and_then(Value::as_text), Some(text), "{key}");
    }
    for (key, wrong, must_be) in [
        ("on", r#""yes""#, "true or false"),
        ("raw", "1", "a string"),
        ("text", r#""a\nb""#, "a text in one line"),
        ("mail", r#""bob""#, "a mail address"),
        ("mail", r#""bob@""#, "a mail address"),
        ("mail", r#""b b@x.com""#, "a mail address"),
        ("url", r#""javascript:alert(1)""#, "an address that begins with https:// or http://"),
        ("url", "null", "an address that begins with https:// or http://"),
        ("url", r#""https://x.com/a b""#, "an address that begins with https:// or http://"),
        ("url", r#""https://x.com/\u007f""#, "an address that begins with https:// or http://"),
    ] {
        let (value, problems) = clean(&format!("{{\"{key}\":{wrong}}}"));
        assert_eq!(problems, format!("{key} must be {must_be}"));
        assert_eq!(value.get(key), None);
    }
}

#[test]
fn a_policy_of_many_domains_takes_time_in_proportion() {
    const COUNT: usize = 80_000;
    let domains = (0..COUNT).map(|number| Value::Text(format!("d{number}.example"))).collect();
    let value = Value::Map(vec![("asIsDomains".into(), Value::List(domains))]);
    let start = std::time::Instant::now();
    let policy = Policy::read(&value, idna::no_idna).unwrap();
    assert_eq!(policy.as_is_domains.len(), COUNT);
    // A second or two even on a busy machine; three thousand million comparisons of pairs would take two minutes.
    assert!(start.elapsed().as_secs() < 40, "{:?}", start.elapsed());
}

#[test]
fn of_many_addresses_a_hundred_are_reported() {
    let list = |count: usize| {
        (0..count).map(|number| format!("user{number}@contoso.com")).collect::<Vec<_>>().join("; ")
    };
    for (count, reported) in [(2, 2), (99, 99), (100, 100), (101, 100), (1_000, 100)] {
        let refused = Rules::default().convert(&list(count), Task::ToSkype).unwrap_err();
        let several =
            refused.problems.iter().filter(|problem| problem.code == Code::SeveralAddresses).count();
        assert_eq!(several, reported, "{count}");
    }
}

#[test]
fn a_text_too_long_for_an_address_is_peeled_twice_and_no_more() {
    let input = format!("email: \"{}@contoso.com\"", "a".repeat(2_100));
    let refused = Rules::default().convert(&input, Task::ToSkype).unwrap_err();
    let spans = |code| {
        let problems = refused.problems.iter().filter(move |problem| problem.code == code);
        problems.map(|problem| problem.span).collect::<Vec<_>>()
    };
    // The label in the first round, the quotation marks in the second.
    assert_eq!(spans(Code::Cleaned), [Span::new(0, 8), Span::new(input.len() - 1, input.len())]);
    assert_eq!(spans(Code::BadCharacter), []);
    // What a third round would take off stays.
    let input = format!("email: \"email: ({}@contoso.com)\"", "a".repeat(2_100));
    let refused = Rules::default().convert(&input, Task::ToSkype).unwrap_err();
    assert_eq!(refused.problems.iter().find(|problem| problem.code != Code::Cleaned).unwrap().span.start, 15);
    // 2,048 characters are not too long.
    for (length, start) in [(2_048, 16), (2_049, 15)] {
        let input = format!("email: \"email: ({}@contoso.com)\"", "a".repeat(length - 14));
        let refused = Rules::default().convert(&input, Task::ToSkype).unwrap_err();
        let problem = refused.problems.iter().find(|problem| problem.code != Code::Cleaned).unwrap();
        assert_eq!(problem.span.start, start, "{length}");
    }
    let short = Rules::default().convert("email: \"email: (bob@contoso.com)\"", Task::ToSkype);
    assert_eq!(short.unwrap().account, "bob@contoso.com");
}

#[test]
fn without_idna_an_international_domain_has_no_ascii_form() {
    assert_eq!(idna::no_idna("m\u{fc}ller.de"), None);
}

#[test]
fn a_text_of_1000_characters_gets_a_suggestion() {
    for (length, suggestion) in [(1_000, Some("bob@contoso.com")), (1_001, None)] {
        let text = format!("bob{}@contoso.com", " ".repeat(length - 15));
        let refused = Rules::default().convert(&text, Task::ToSkype).unwrap_err();
        let offered = refused.problems.iter().find_map(|problem| problem.suggestion.as_deref());
        assert_eq!(offered, suggestion, "{length}");
    }
}

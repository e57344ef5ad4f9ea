use expect_test::expect;

use super::*;

/// A policy as JSON, so that the tests read like the files of a help desk.
fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

/// A host that converts one name.
fn to_ascii(domain: &str) -> Option<String> {
    (domain == "müller.de" || domain == "xn--mller-kva.de").then(|| "xn--mller-kva.de".into())
}

fn domain(text: &str) -> Domain {
    Domain::parse(text, to_ascii).unwrap()
}

fn problems(json: &str) -> Vec<String> {
    Policy::read(&value(json), to_ascii).err().unwrap_or_default().iter().map(Problem::to_text).collect()
}

#[test]
fn an_empty_policy_is_the_default() {
    assert_eq!(Policy::read(&value("{}"), to_ascii), Ok(Policy::default()));
}

#[test]
fn every_key_is_read() {
    let json = r#"{
        "asIsDomains": [" Live.com ", "müller.de", "live.com"], "routingDomain": "MSN.com.", "autoDecorate": "yes",
        "publicIm": "off", "clients": ["lync-2013", "teams"],
        "organisation": { "name": " Contoso ", "sipDomains": ["contoso.com"],
            "helpDesk": { "mail": "help@contoso.com", "phone": "+1 555 0100", "url": "https://help.contoso.com/lync?a=b" } }
    }"#;
    let policy = Policy {
        as_is_domains: vec![domain("live.com"), domain("xn--mller-kva.de")],
        routing_domain: domain("msn.com"),
        auto_decorate: Known::Yes,
        public_im: Known::No,
        clients: vec![ClientId::Lync2013, ClientId::Teams],
        organisation: Organisation {
            name: Some("Contoso".into()),
            sip_domains: vec![domain("contoso.com")],
            help_desk: HelpDesk {
                mail: Some("help@contoso.com".into()),
                phone: Some("+1 555 0100".into()),
                url: Some("https://help.contoso.com/lync?a=b".into()),
            },
        },
    };
    assert_eq!(Policy::read(&value(json), to_ascii), Ok(policy));
}

#[test]
fn every_problem_is_reported_with_its_path() {
    let json = r#"{
        "asIsDomains": "live.com", "routingDomain": "msn", "autoDecorate": "Yes", "publicIm": true, "clients": ["lync-2013", "lync-2012"],
        "organization": {}, "odd key\n": 1,
        "organisation": { "name": 7, "sipDomains": ["contoso.com", "fabrikam.com", "not a domain", "ümlaut.de", null, "-a.com", "1.2.3.4"],
            "helpDesk": { "mail": "mail", "phone": [], "url": "javascript:alert(1)", "fax": "1" } }
    }"#;
    expect![[r#"
        asIsDomains must be a list
        routingDomain must be a domain such as contoso.com
        autoDecorate must be one of yes, no, unknown
        publicIm must be one of on, off, unknown
        clients[1] must be one of communicator-2007-r2, lync-2010, lync-2013, sfb-2015, sfb-2016, sfb-2019, sfb-ltsc, lync-mac-2011, sfb-mac, lync-mobile, skype-6, skype-7, skype-8, teams
        organization is not a known key
        ["odd key�"] is not a known key
        organisation.name must be a text in one line
        organisation.sipDomains[2] must be a domain such as contoso.com
        organisation.sipDomains[3] must be a domain such as contoso.com
        organisation.sipDomains[4] must be a domain such as contoso.com
        organisation.sipDomains[5] must be a domain such as contoso.com
        organisation.sipDomains[6] must be a domain such as contoso.com
        organisation.helpDesk.mail must be a mail address
        organisation.helpDesk.phone must be a text in one line
        organisation.helpDesk.url must be an address that begins with https:// or http://
        organisation.helpDesk.fax is not a known key"#]]
    .assert_eq(&problems(json).join("\n"));
    assert_eq!(problems("[]"), ["it must be an object"]);
    assert_eq!(problems("null"), ["it must be an object"]);
}

#[test]
fn a_mail_address_needs_no_escaping_in_a_link() {
    let is_mail = |mail: &str| {
        problems(&format!(r#"{{ "organisation": {{ "helpDesk": {{ "mail": "{mail}" }} }} }}"#)).is_empty()
    };
    for mail in
        ["o'brien+lync_2013@contoso.com", "h\u{e9}l\u{e8}ne@m\u{fc}nchen.example", "a{b|c}~#$!*=^`/@x-y"]
    {
        assert!(is_mail(mail), "{mail}");
    }
    for other in [
        "50%@contoso.com",
        "a&b@contoso.com",
        "a?subject=b@contoso.com",
        "a b@contoso.com",
        "a@",
        "@b",
        "a,b@c",
    ] {
        assert!(!is_mail(other), "{other}");
    }
}

#[test]
fn a_lenient_reader_uses_defaults_for_invalid_keys() {
    let json = r#"{ "routingDomain": "nonsense", "publicIm": "off", "organisation": { "sipDomains": ["contoso.com", 3], "name": "Contoso" } }"#;
    let (policy, problems) = Policy::read_leniently(&value(json), to_ascii);
    let paths: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["routingDomain", "organisation.sipDomains[1]"]);
    let expected = Policy {
        public_im: Known::No,
        organisation: Organisation { name: Some("Contoso".into()), ..Organisation::default() },
        ..Policy::default()
    };
    assert_eq!(policy, expected);
}

#[test]
fn of_repeated_keys_the_last_one_counts() {
    let routing = |domain: &str| ("routingDomain".to_owned(), Value::Text(domain.into()));
    let twice = Value::Map(vec![routing("a.com"), routing("b.com")]);
    assert_eq!(Policy::read(&twice, to_ascii).map(|policy| policy.routing_domain), Ok(domain("b.com")));
}

#[test]
fn the_domains_that_every_policy_knows_are_clean() {
    for known in AS_IS_DOMAINS.into_iter().chain([ROUTING_DOMAIN, SKYPEIDS]) {
        assert_eq!(domain(known), known);
    }
}

#[test]
fn every_domain_of_a_policy_is_clean() {
    let dirty = Value::Map(vec![
        (
            "asIsDomains".into(),
            Value::List(vec![Value::Text("Contoso.COM".into()), Value::Text("b.com".into())]),
        ),
        ("routingDomain".into(), Value::Text("no domain".into())),
    ]);
    let policy = Policy::from_cleaned(&dirty);
    assert_eq!(policy.as_is_domains, [domain("b.com")]);
    assert_eq!(policy.routing_domain, ROUTING_DOMAIN);
}

/// Pairs of them would take minutes; this takes a second, and has ten on a busy machine.
#[test]
fn a_long_list_of_domains_takes_time_by_its_length() {
    let count = 60_000;
    let domains = (0..count).map(|number| Value::Text(format!("example{number}.com"))).collect();
    let list = Value::Map(vec![("asIsDomains".into(), Value::List(domains))]);
    let start = std::time::Instant::now();
    let policy = Policy::read(&list, to_ascii).unwrap();
    assert_eq!(policy.as_is_domains.len(), count);
    assert!(start.elapsed().as_secs() < 10, "{:?} for {count} domains", start.elapsed());
}

#[test]
fn a_domain_that_is_listed_twice_counts_once() {
    let (policy, problems) = Policy::read_leniently(
        &value(r#"{"asIsDomains":["contoso.com","fabrikam.com","Contoso.COM"]}"#),
        to_ascii,
    );
    assert!(problems.is_empty());
    assert_eq!(policy.as_is_domains, ["contoso.com", "fabrikam.com"]);
}

use lync_skype::Direction;
use lync_skype::policy::{Known, Value};
use lync_skype_www::config::Config;
use lync_skype_www::parts::{Page, Part};

fn map<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Map(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn read(config: &Value) -> Config {
    Config::read(Some(config), None, |_| None)
}

fn paths(config: &Config) -> Vec<&str> {
    config.problems.iter().map(|problem| problem.path.as_str()).collect()
}

#[test]
fn nothing_said_is_the_default() {
    let default = Config::default();
    let to_ascii = default.rules.to_ascii;
    assert_eq!(Config::read(None, None, to_ascii), default);
    assert_eq!(Config::read(Some(&map([])), None, to_ascii), default);
}

#[test]
fn policy_stands_under_its_key_or_at_the_top() {
    let under = read(&map([("policy", map([("publicIm", text("off"))]))]));
    let at_top = read(&map([("publicIm", text("off"))]));
    assert_eq!(under.rules.policy.public_im, Known::No);
    assert_eq!(under, at_top);
}

#[test]
fn the_property_beats_the_policy_of_the_config() {
    let config = map([("policy", map([("publicIm", text("off")), ("autoDecorate", text("yes"))]))]);
    let policy = map([("publicIm", text("on"))]);
    let read = Config::read(Some(&config), Some(&policy), |_| None);
    assert_eq!(read.rules.policy.public_im, Known::Yes);
    assert_eq!(read.rules.policy.auto_decorate, Known::Yes);
}

#[test]
fn every_mistake_is_named_with_its_path_and_the_rest_counts() {
    let domains = Value::List(vec![text("contoso.com"), text("fabrikam.com"), text("no domain")]);
    let config = read(&map([
        (
            "policy",
            map([
                ("organisation", map([("sipDomains", domains), ("name", text("Contoso"))])),
                ("x", text("")),
            ]),
        ),
        ("theme", text("pink")),
        ("hide", Value::List(vec![text("bulk"), text("everything")])),
        ("notice", map([("show", text("no")), ("text", text("Ask us."))])),
        ("direction", text("to-lync")),
    ]));
    let mut found = paths(&config);
    found.sort_unstable();
    assert_eq!(found, ["hide[1]", "notice.show", "policy.organisation.sipDomains[2]", "policy.x", "theme"]);
    assert_eq!(config.rules.policy.organisation.name.as_deref(), Some("Contoso"));
    assert_eq!(config.notice.as_deref(), Some("Ask us."));
    assert_eq!(config.direction, Some(Direction::ToLync));
    assert!(!config.notice_hidden);
}

#[test]
fn a_config_that_is_no_object_is_one_mistake() {
    assert_eq!(paths(&read(&text("contoso"))), [""]);
}

#[test]
fn parts_are_shown_and_hidden() {
    let list = |names: &[&str]| Value::List(names.iter().map(|name| text(name)).collect());
    let parts = read(&map([("hide", list(&["bulk", "admin"]))])).parts.unwrap();
    assert!(parts.has(Part::Ask) && !parts.has(Part::Bulk));
    assert!(parts.pages().all(|page| !matches!(page, Page::Bulk | Page::Admin)));
    let parts = read(&map([("views", list(&["trouble"]))])).parts.unwrap();
    assert_eq!(parts.first_page(), Page::Trouble);
}

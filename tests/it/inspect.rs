//! `inspect` against `tests/vectors/inspect.json`, which the npm package is tested against as well.

use lync_skype::{Policy, Rules, Task};
use serde::Deserialize;

use crate::vectors::policy;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    why: String,
    input: String,
    policy: Option<serde_json::Value>,
    kind: String,
    /// The cleaned text.
    text: String,
    directions: Vec<String>,
    notices: Vec<String>,
}

#[test]
fn kinds() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../vectors/inspect.json")).unwrap();
    for case in &cases {
        let policy = case.policy.as_ref().map_or_else(Policy::default, policy);
        let seen = Rules::from(policy).inspect(&case.input);
        let directions: Vec<&str> = seen.directions.iter().map(|direction| direction.as_str()).collect();
        let mut notices: Vec<&str> = seen.notices.iter().map(|notice| notice.code.as_str()).collect();
        notices.sort_unstable();
        assert_eq!((seen.kind.as_str(), &seen.text), (case.kind.as_str(), &case.text), "{}", case.why);
        assert_eq!(directions, case.directions, "{}", case.why);
        assert_eq!(notices, case.notices, "{}", case.why);
    }
    for kind in [
        "email",
        "sip",
        "im-address",
        "skype-name",
        "skype-link",
        "phone",
        "conference",
        "several",
        "empty",
        "other",
    ] {
        assert!(cases.iter().any(|case| case.kind == kind), "no vector for {kind}");
    }
}

#[test]
fn notices_are_worded_for_lync_only_if_the_text_is_for_lync() {
    for (input, task) in [
        ("", Task::ToSkype),
        ("bob", Task::ToSkype),
        ("b?b@contoso.com", Task::ToSkype),
        ("sip:bob@contoso.com", Task::ToLync),
        ("bob..x@contoso.com", Task::ToLync),
    ] {
        assert_eq!(Rules::default().inspect(input).task, task, "{input}");
    }
}

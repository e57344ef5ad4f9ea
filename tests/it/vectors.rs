//! The vectors that the Rust core, the npm package and the browser tests share.

use lync_skype::policy::Value;
use lync_skype::{Code, Conversion, Policy, Rules, Span, idna};
use serde::Deserialize;

const FILES: [(&str, &str); 4] = [
    ("to-skype", include_str!("../vectors/to-skype.json")),
    ("to-lync", include_str!("../vectors/to-lync.json")),
    ("account", include_str!("../vectors/account.json")),
    ("policy", include_str!("../vectors/policy.json")),
];

/// An input and the expected result.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Case {
    why: String,
    input: String,
    task: String,
    policy: Option<serde_json::Value>,
    /// The answer; absent if the input is refused.
    address: Option<String>,
    rule: Option<String>,
    #[serde(default = "documented")]
    certainty: String,
    /// Absent if equal to the input.
    account: Option<String>,
    /// `code@start-end`, in UTF-16 units of the input, with ` -> suggestion` if there is one.
    #[serde(default)]
    notices: Vec<String>,
}

fn documented() -> String {
    "documented".into()
}

#[test]
fn vectors() {
    let mut wrong = String::new();
    for (file, text) in FILES {
        let cases: Vec<Case> = serde_json::from_str(text).unwrap();
        assert!(cases.len() > 5, "{file}.json is nearly empty");
        for case in &cases {
            let (expected, actual) = (expected(case), actual(case));
            if expected != actual {
                wrong += &format!(
                    "{file}: {} ({:?})\n  expected {expected}\n  actual   {actual}\n",
                    case.why, case.input
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_code_has_a_vector() {
    let said: String = FILES.iter().map(|(_, text)| *text).collect();
    let silent: Vec<&str> = Code::ALL
        .iter()
        .map(|code| code.as_str())
        .filter(|code| !said.contains(&format!("\"{code}@")))
        .collect();
    assert!(silent.is_empty(), "no vector for {silent:?}");
}

fn expected(case: &Case) -> String {
    let answer = case.address.as_ref().map_or_else(
        || "refused".into(),
        |address| {
            let account = case.account.as_ref().unwrap_or(&case.input);
            format!("{address} {} {} {account}", case.rule.as_deref().unwrap_or("no rule"), case.certainty)
        },
    );
    format!("{answer} {:?}", case.notices)
}

/// All cases call the API through this function.
fn actual(case: &Case) -> String {
    let policy = case.policy.as_ref().map_or_else(Policy::default, policy);
    let (answer, notices) = match call(&case.input, &case.task, &policy) {
        Ok(answer) => (
            format!(
                "{} {} {} {}",
                answer.address,
                answer.rule.as_str(),
                answer.certainty.as_str(),
                answer.account
            ),
            answer.notices,
        ),
        Err(refused) => ("refused".into(), refused.problems),
    };
    let notices: Vec<String> = notices
        .iter()
        .map(|notice| {
            let Span { start, end } = notice.span.to_utf16(&case.input);
            let suggestion = notice.suggestion.as_ref().map(|text| format!(" -> {text}")).unwrap_or_default();
            format!("{}@{start}-{end}{suggestion}", notice.code.as_str())
        })
        .collect();
    format!("{answer} {notices:?}")
}

fn call(input: &str, task: &str, policy: &Policy) -> Conversion {
    Rules::from(policy.clone()).convert(input, task.parse().unwrap())
}

pub(crate) fn policy(json: &serde_json::Value) -> Policy {
    let value: Value = serde_json::from_value(json.clone()).unwrap();
    Policy::read(&value, idna::to_ascii).unwrap()
}

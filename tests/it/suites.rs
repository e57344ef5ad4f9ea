//! Agreement with the test suites of other projects, row by row.
//!
//! `tests/suites/expected-differences.json` lists each row on which we differ, and why. A difference that is not
//! listed fails the test, and so does a listed row that no longer differs. `docs/agreement.md` is generated from the result.

mod judges;
mod report;

use std::collections::{BTreeMap, BTreeSet};

use expect_test::expect_file;
use lync_skype::{Code, MicrosoftAccount, Rules, Task, idna};
use serde::Deserialize;

use crate::rows::{Row, rows};

/// The comparison of a row.
enum Verdict {
    /// Both results, as text to compare and to print.
    Judged { theirs: String, ours: String },
    /// The row is not applicable, and why.
    LeftOut(&'static str),
}

impl Verdict {
    fn of(theirs: impl Into<String>, ours: impl Into<String>) -> Self {
        Self::Judged { theirs: theirs.into(), ours: ours.into() }
    }
}

/// One or two files of rows of the same kind, and the question they answer.
struct Suite {
    name: &'static str,
    question: &'static str,
    /// The required agreement, in percent.
    target: usize,
    judge: fn(&Row) -> Verdict,
}

const SUITES: &[Suite] = &[
    Suite {
        name: "isemail",
        question: "whether it is a plain address, without quotes, comments and literals (`MicrosoftAccount::parse`)",
        target: 97,
        judge: judges::plain_mailbox,
    },
    Suite {
        name: "hapi-isemail",
        question: "whether it is valid without a warning (`MicrosoftAccount::parse`)",
        target: 94,
        judge: judges::valid_account,
    },
    Suite {
        name: "validatorjs-isEmail",
        question: "whether it is accepted, display names included (`convert`)",
        target: 75,
        judge: judges::validator_email,
    },
    Suite {
        name: "validatorjs-isFQDN",
        question: "whether it is a domain (`MicrosoftAccount::parse` of an address on it)",
        target: 93,
        judge: judges::validator_domain,
    },
    Suite {
        name: "wpt-email",
        question: "the value of a browser's email field (`convert`)",
        target: 60,
        judge: judges::browser_email,
    },
    Suite {
        name: "sip-addresses",
        question: "which address of record it names, or whether two name the same (`convert`, to-lync)",
        target: 95,
        judge: judges::address_of_record,
    },
    Suite {
        name: "sip-refusals",
        question: "whether it is refused, as it is not a SIP URI (`convert`, to-lync)",
        target: 90,
        judge: judges::no_sip_uri,
    },
    Suite {
        name: "skype-names",
        question: "whether it is a Skype name or link (`convert`)",
        target: 100,
        judge: judges::skype_name,
    },
    Suite {
        name: "msdocs-lync-skype",
        question: "what to type, according to Microsoft's documents (`convert`)",
        target: 100,
        judge: judges::documented,
    },
    Suite {
        name: "field",
        question: "what people pasted: the address, or the codes and the suggestion of a refusal (`convert`)",
        target: 100,
        judge: judges::pasted_by_people,
    },
    Suite {
        name: "wpt-toascii",
        question: "the ASCII form of a domain (`convert`, feature `idna`)",
        target: 60,
        judge: judges::to_ascii,
    },
    Suite {
        name: "idna-test-v2",
        question: "the ASCII form of a domain (`convert`, feature `idna`)",
        target: 96,
        judge: judges::unicode_to_ascii,
    },
];

/// The result of a suite.
#[derive(Default)]
struct Outcome {
    rows: usize,
    agree: usize,
    left_out: BTreeMap<&'static str, usize>,
    /// By row: their result and ours.
    differences: BTreeMap<String, (String, String)>,
}

impl Outcome {
    fn of(suite: &Suite) -> Self {
        let mut outcome = Self::default();
        let files: &[&str] =
            if suite.name.starts_with("sip-") { &["sip-rfc3261", "sip-stacks"] } else { &[suite.name] };
        for row in files.iter().flat_map(|file| rows(file)) {
            outcome.rows += 1;
            match (suite.judge)(&row) {
                Verdict::LeftOut(why) => *outcome.left_out.entry(why).or_default() += 1,
                Verdict::Judged { theirs, ours } if theirs == ours => outcome.agree += 1,
                Verdict::Judged { theirs, ours } => _ = outcome.differences.insert(row.id, (theirs, ours)),
            }
        }
        outcome
    }

    fn judged(&self) -> usize {
        self.agree + self.differences.len()
    }
}

/// Rows on which we differ for one reason.
#[derive(Deserialize)]
struct Decision {
    why: String,
    rows: Vec<String>,
}

fn decisions() -> BTreeMap<String, Vec<Decision>> {
    serde_json::from_str(include_str!("../suites/expected-differences.json")).unwrap()
}

#[test]
fn every_difference_is_a_decision() {
    let mut wrong = Vec::new();
    let mut decisions = decisions();
    for suite in SUITES {
        let outcome = Outcome::of(suite);
        let named: BTreeSet<String> =
            decisions.remove(suite.name).into_iter().flatten().flat_map(|decision| decision.rows).collect();
        for (id, (theirs, ours)) in &outcome.differences {
            if !named.contains(id) {
                wrong.push(format!("{} {id}: they say {theirs}, we say {ours}", suite.name));
            }
        }
        for id in named.iter().filter(|id| !outcome.differences.contains_key(*id)) {
            wrong.push(format!("{} {id}: named as a difference, and is none", suite.name));
        }
    }
    wrong.extend(decisions.into_keys().map(|file| format!("{file}: no such suite")));
    assert!(wrong.is_empty(), "{}\n{} rows", wrong.join("\n"), wrong.len());
}

#[test]
fn targets_are_met() {
    for suite in SUITES {
        let outcome = Outcome::of(suite);
        let (agree, judged) = (outcome.agree, outcome.judged());
        assert!(agree * 100 >= judged * suite.target, "{}: {agree} of {judged}", suite.name);
    }
}

#[test]
fn the_table_in_the_docs_is_up_to_date() {
    let outcomes: Vec<_> = SUITES.iter().map(|suite| (suite, Outcome::of(suite))).collect();
    expect_file!["../../docs/agreement.md"].assert_eq(&report::write(&outcomes, &decisions()));
}

/// Text that is not an address as it is may be accepted; then a notice reports what was changed.
#[test]
fn cleaning_is_reported() {
    for file in ["isemail", "hapi-isemail", "validatorjs-isEmail", "wpt-email"] {
        for row in rows(file) {
            let text = row.input();
            let strict = MicrosoftAccount::parse(text, idna::to_ascii);
            if let Ok(converted) = Rules::default().convert(text, Task::ToSkype) {
                let cleaned = converted.notices.iter().any(|notice| notice.code == Code::Cleaned);
                assert!(
                    cleaned || strict.is_ok_and(|account| account.as_str() == converted.account),
                    "{text:?}"
                );
            }
        }
    }
}

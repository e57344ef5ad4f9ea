//! Answers the question of each suite with our functions.

use lync_skype::{Code, MicrosoftAccount, Policy, Refused, Rules, Span, Task, idna};

use super::Verdict;
use crate::rows::Row;

const SURROGATES: &str = "lone surrogates, which only JavaScript text can hold";

pub(super) fn plain_mailbox(row: &Row) -> Verdict {
    Verdict::of(accepted(row.flag("plain_mailbox_ok")), accepted(account(row.input()).is_ok()))
}

pub(super) fn valid_account(row: &Row) -> Verdict {
    if row.input_utf16.is_some() {
        return Verdict::LeftOut(SURROGATES);
    }
    Verdict::of(accepted(row.flag("valid")), accepted(account(row.input()).is_ok()))
}

pub(super) fn validator_email(row: &Row) -> Verdict {
    let ours = ["allow_display_name", "allow_utf8_local_part", "domain_specific_validation"];
    let options = row.expected["options"].as_object();
    if options.is_some_and(|options| !options.keys().all(|option| ours.contains(&option.as_str()))) {
        return Verdict::LeftOut("tests of options that we do not have");
    }
    Verdict::of(accepted(row.flag("valid")), accepted(pasted(row.input(), Task::ToSkype).is_ok()))
}

pub(super) fn validator_domain(row: &Row) -> Verdict {
    if row.input_utf16.is_some() {
        return Verdict::LeftOut(SURROGATES);
    }
    if !row.expected["options"].is_null() {
        return Verdict::LeftOut("tests of options that we do not have");
    }
    Verdict::of(accepted(row.flag("valid")), accepted(domain(row.input()).is_ok()))
}

pub(super) fn browser_email(row: &Row) -> Verdict {
    if row.flag("multiple") {
        return Verdict::LeftOut("lists of addresses");
    }
    let theirs = match row.flag("valid") {
        true => row.text("sanitized").unwrap_or(row.input()),
        false => REFUSED,
    };
    Verdict::of(theirs, answer(pasted(row.input(), Task::ToSkype)))
}

/// The address, or the one that a refusal suggests.
pub(super) fn address_of_record(row: &Row) -> Verdict {
    if let Some((a, b)) = row.pair() {
        return match (aor(a), aor(b)) {
            _ if !row.expected["equal"].is_boolean() => Verdict::LeftOut("not about an address of record"),
            // URIs that differ in parameters and ports may have the same address of record.
            (a, b) if a == b && !row.flag("equal") => {
                Verdict::LeftOut("different URIs with the same address of record")
            }
            (a, b) => Verdict::of(row.flag("equal").to_string(), (a == b).to_string()),
        };
    }
    let Some(theirs) = row.expected.get("aor").or(row.expected.get("aor_lenient")) else {
        return Verdict::LeftOut("not about an address of record");
    };
    Verdict::of(theirs.as_str().unwrap_or(REFUSED), aor(row.input()))
}

pub(super) fn no_sip_uri(row: &Row) -> Verdict {
    if row.pair().is_some() || row.flag("valid") {
        return Verdict::LeftOut("SIP URIs");
    }
    Verdict::of(REFUSED, answer(pasted(row.input(), Task::ToLync)))
}

pub(super) fn skype_name(row: &Row) -> Verdict {
    let theirs = row.flag("skype_name") || row.flag("is_skype");
    let refused = Rules::default().convert(row.input(), Task::ToSkype).err();
    let ours = refused.into_iter().flat_map(|refused| refused.problems);
    let ours = ours.into_iter().any(|problem| matches!(problem.code, Code::SkypeName | Code::SkypeLink));
    Verdict::of(theirs.to_string(), ours.to_string())
}

pub(super) fn documented(row: &Row) -> Verdict {
    let (task, theirs) = match row.text("im") {
        Some(im) => (Task::ToSkype, im),
        None => (Task::ToLync, row.text("lync_sip").unwrap_or_default()),
    };
    let ours = Rules::default().convert(row.input(), task);
    Verdict::of(theirs, ours.map_or(REFUSED.into(), |converted| converted.address))
}

/// Every expectation of the row has to be met; the ones that are not make up our result.
pub(super) fn pasted_by_people(row: &Row) -> Verdict {
    let task = match row.call.as_str() {
        "addressForLync" => Task::ToSkype,
        "addressForSkype" => Task::ToLync,
        "accountFromLync" => Task::Account,
        other => panic!("{other}: no such call"),
    };
    let policy = row.policy.as_ref().map_or_else(Policy::default, crate::vectors::policy);
    let conversion = Rules::from(policy).convert(row.input(), task);
    let (address, notices) = match &conversion {
        Ok(converted) => (Some(converted.address.as_str()), &converted.notices),
        Err(refused) => (None, &refused.problems),
    };
    let mut wrong = Vec::new();
    if address != row.text("address") {
        wrong.push(address.unwrap_or(REFUSED).to_owned());
    }
    let count = |code: &str| notices.iter().filter(|notice| notice.code.as_str() == code).count();
    for code in row.expected["codes"].as_array().into_iter().flatten().filter_map(|code| code.as_str()) {
        if count(code) == 0 {
            wrong.push(format!("no {code}"));
        }
    }
    wrong.extend(row.not.iter().filter(|code| count(code) > 0).map(|code| format!("{code} too")));
    wrong.extend(
        row.count
            .iter()
            .filter(|(code, times)| count(code) != **times)
            .map(|(code, _)| format!("{code} {} times", count(code))),
    );
    for (code, [start, end]) in &row.span {
        let span = notices.iter().find(|notice| notice.code.as_str() == code).map(|notice| notice.span);
        if span != Some(Span::new(*start, *end)) {
            wrong.push(format!("{code} at {span:?}"));
        }
    }
    let suggestion = notices.iter().find_map(|notice| notice.suggestion.as_deref());
    let is_right = match (&row.suggestion_is_one_of, row.expected.get("suggestion")) {
        (Some(right), _) => right.iter().any(|right| right.as_deref() == suggestion),
        (None, Some(right)) => right.as_str() == suggestion,
        (None, None) => true,
    };
    if !is_right {
        wrong.push(format!("suggestion {suggestion:?}"));
    }
    Verdict::of(AS_THEY_SAY, if wrong.is_empty() { AS_THEY_SAY.into() } else { wrong.join(", ") })
}

const AS_THEY_SAY: &str = "as they say";

pub(super) fn to_ascii(row: &Row) -> Verdict {
    ascii(row.input(), row.text("to_ascii"))
}

pub(super) fn unicode_to_ascii(row: &Row) -> Verdict {
    let theirs = row.text("to_ascii_n").filter(|_| row.text("to_ascii_n_status") == Some("[]"));
    ascii(row.input(), theirs)
}

fn ascii(input: &str, theirs: Option<&str>) -> Verdict {
    if !theirs.unwrap_or(input).contains('.') {
        return Verdict::LeftOut("bare labels, which are not domains of an address");
    }
    let ours = answer(pasted(&format!("bob@{input}"), Task::ToSkype));
    Verdict::of(theirs.unwrap_or(REFUSED), ours.strip_prefix("bob@").unwrap_or(REFUSED))
}

const REFUSED: &str = "refused";

fn accepted(yes: bool) -> &'static str {
    if yes { "accepted" } else { REFUSED }
}

fn account(text: &str) -> Result<MicrosoftAccount, Refused> {
    MicrosoftAccount::parse(text, idna::to_ascii)
}

fn domain(text: &str) -> Result<MicrosoftAccount, Refused> {
    account(&format!("bob@{text}"))
}

/// The account that a pasted text contains.
fn pasted(text: &str, task: Task) -> Result<String, Refused> {
    Rules::default().convert(text, task).map(|converted| converted.account)
}

fn answer(result: Result<String, Refused>) -> String {
    result.unwrap_or(REFUSED.into())
}

fn aor(text: &str) -> String {
    pasted(text, Task::ToLync).unwrap_or_else(|refused| {
        let offered = refused.problems.into_iter().find_map(|problem| problem.suggestion);
        offered.unwrap_or(REFUSED.into())
    })
}

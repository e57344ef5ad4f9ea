//! What JavaScript sees. The shapes of all structured values are said here and nowhere else; TypeScript gets its
//! declarations from them.

use lync_skype::words::Words;
use lync_skype::{Policy, Refused, Task};
use serde::Serialize;
use tsify::Tsify;

/// What to type, or why there is no answer: a mistyped address is a value, never an exception.
#[derive(Serialize, Tsify)]
#[serde(untagged)]
pub enum Conversion {
    /// There is an answer.
    Converted {
        /// Says that there is an address.
        #[tsify(type = "true")]
        ok: bool,
        /// The string to type, exactly.
        address: String,
        /// What was asked.
        #[tsify(type = "Direction | \"account\"")]
        direction: &'static str,
        /// Why the address looks the way it does.
        #[tsify(type = "\"as-is\" | \"decorated\" | \"plain\" | \"sip\" | \"undecorated\"")]
        rule: &'static str,
        /// The account it stands for: cleaned, undecorated.
        account: String,
        /// How well founded the answer is.
        #[tsify(type = "\"documented\" | \"less-certain\"")]
        certainty: &'static str,
        /// Warnings and infos.
        notices: Vec<Notice>,
    },
    /// There is none.
    Refused {
        /// Says that there is no address.
        #[tsify(type = "false")]
        ok: bool,
        /// Everything that applies; at least one is an error.
        problems: Vec<Notice>,
    },
}

/// One thing to say about an input.
#[derive(Serialize, Tsify)]
pub struct Notice {
    /// Stable name: for choosing what to do about it.
    #[tsify(type = "Code")]
    code: &'static str,
    /// How much it weighs.
    #[tsify(type = "\"error\" | \"warning\" | \"info\"")]
    severity: &'static str,
    /// Where it begins, in UTF-16 units: `input.slice(start, end)` is the text that it is about.
    start: usize,
    /// Where it ends.
    end: usize,
    /// What to tell the person, in their language.
    message: String,
    /// A better input, whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    suggestion: Option<String>,
}

/// Which kind of thing was pasted.
#[derive(Serialize, Tsify)]
pub struct Inspection {
    /// The kind.
    #[tsify(type = "\"email\" | \"sip\" | \"im-address\" | \"skype-name\" | \"skype-link\" | \"phone\" | \"conference\" | \"several\" | \"empty\" | \"other\"")]
    pub(crate) kind: &'static str,
    /// The text after cleaning.
    pub(crate) text: String,
    /// The directions in which it can be converted.
    #[tsify(type = "Direction[]")]
    pub(crate) directions: Vec<&'static str>,
    /// Everything there is to say about it.
    pub(crate) notices: Vec<Notice>,
}

impl Conversion {
    pub(crate) fn new(
        conversion: lync_skype::Conversion,
        input: &str,
        task: Task,
        policy: &Policy,
        words: &Words,
    ) -> Self {
        let told = |list| Notice::list(list, input, task, policy, words);
        match conversion {
            Ok(converted) => Self::Converted {
                ok: true,
                direction: converted.task.as_str(),
                rule: converted.rule.as_str(),
                certainty: converted.certainty.as_str(),
                notices: told(&converted.notices),
                address: converted.address,
                account: converted.account,
            },
            Err(Refused { problems }) => Self::Refused { ok: false, problems: told(&problems) },
        }
    }
}

impl Notice {
    pub(crate) fn list(
        notices: &[lync_skype::Notice],
        input: &str,
        task: Task,
        policy: &Policy,
        words: &Words,
    ) -> Vec<Self> {
        let told = |notice: &lync_skype::Notice| {
            let span = notice.span.to_utf16(input);
            Self {
                code: notice.code.as_str(),
                severity: notice.severity().as_str(),
                start: span.start,
                end: span.end,
                message: words.notice(notice, input, task, policy),
                suggestion: notice.suggestion.clone(),
            }
        };
        notices.iter().map(told).collect()
    }
}

//! Text in, the string to type out: `docs/rules.md`, sections 3 and 4.

pub(crate) mod inspect;
mod judge;
pub(crate) mod outcome;
mod repair;

use crate::address::idna::{self, ToAscii};
use crate::clean::{self, Found};
use crate::policy::Known;
use crate::report::Findings;
use crate::text::source::Source;
use crate::{Certainty, Code, Conversion, Converted, Notice, Policy, Refused, Rule, Span, Task};
use judge::Judge;

/// How texts are converted: what the help desk has set, and how domains in other scripts become ASCII.
#[derive(Clone, Debug)]
pub struct Rules {
    /// What the help desk has set.
    pub policy: Policy,
    /// Converts a domain with non-ASCII or `xn--` labels to ASCII.
    pub to_ascii: ToAscii,
}

/// The default policy; UTS 46 with feature `idna`, and without it only plain ASCII domains.
impl Default for Rules {
    fn default() -> Self {
        #[cfg(feature = "idna")]
        let to_ascii: ToAscii = idna::to_ascii;
        #[cfg(not(feature = "idna"))]
        let to_ascii: ToAscii = idna::no_idna;
        Self { policy: Policy::default(), to_ascii }
    }
}

/// The default rules under this policy.
impl From<Policy> for Rules {
    fn from(policy: Policy) -> Self {
        Self { policy, ..Self::default() }
    }
}

/// Equal policies and the same function.
impl PartialEq for Rules {
    fn eq(&self, other: &Self) -> bool {
        self.policy == other.policy && core::ptr::fn_addr_eq(self.to_ascii, other.to_ascii)
    }
}

impl Rules {
    /// What to type for `input`.
    ///
    /// # Errors
    ///
    /// A refusal that lists everything there is to say, with at least one error. Where a better input is certain enough,
    /// an error carries it; it is accepted when entered instead.
    ///
    /// ```
    /// use lync_skype::{Rules, Task};
    ///
    /// let rules = Rules::default();
    /// let bob = rules.convert("Bob <bob@contoso.com>", Task::ToSkype)?;
    /// assert_eq!(bob.address, "bob(contoso.com)@msn.com");
    /// let back = rules.convert(&bob.address, Task::Account)?;
    /// assert_eq!(back.address, "bob@contoso.com");
    /// # Ok::<(), lync_skype::Refused>(())
    /// ```
    pub fn convert(&self, input: &str, task: Task) -> Conversion {
        let answer = answer(input, task, self);
        answer.result.map_err(|mut refused| {
            let text =
                repair::Text { input, cleaned: &answer.cleaned, found: &answer.found, task, rules: self };
            text.suggest(&mut refused.problems);
            refused
        })
    }
}

/// Whether the policy refuses this task because public IM connectivity is off.
fn public_im_is_off(task: Task, policy: &Policy) -> bool {
    task != Task::Account && policy.public_im == Known::No
}

/// An answer and what else was seen on the way to it.
pub(crate) struct Answer {
    pub(crate) result: Conversion,
    /// What was left of the input, without what was set aside. Only where it was refused.
    pub(crate) cleaned: String,
    pub(crate) found: Found,
}

/// [`Rules::convert`] without the search for better inputs.
pub(crate) fn answer(input: &str, task: Task, rules: &Rules) -> Answer {
    let policy = &rules.policy;
    let mut source = Source::new(input);
    let found = clean::clean(&mut source, task, policy.routing_domain.as_str());
    let text = source.as_str();
    let mut findings = Findings::default();
    if public_im_is_off(task, policy) {
        findings.add(Code::PublicImOff, Span::new(0, text.len()));
    }
    if found.several.len() > 1 {
        for &span in &found.several {
            findings.suggest(Code::SeveralAddresses, span, found.meant.unwrap_or(span).of(text).into());
        }
        return finish(&source, found, findings, task, None);
    }
    let result = Judge { text, task, policy, to_ascii: rules.to_ascii, found: &found }.judge(&mut findings);
    finish(&source, found, findings, task, result)
}

/// What an accepted text comes to, before the notices are in order.
struct Outcome {
    address: String,
    rule: Rule,
    account: String,
}

/// Puts notices where the reader can see them: in the input, in order.
fn finish(
    source: &Source<'_>,
    found: Found,
    mut findings: Findings,
    task: Task,
    result: Option<Outcome>,
) -> Answer {
    let text = source.as_str();
    for notice in &mut findings.list {
        notice.span = source.span(notice.span);
    }
    if found.several.is_empty() {
        for &scheme in &found.foreign {
            if found.is_link {
                findings.add(Code::BadCharacter, scheme);
            } else {
                findings.suggest(Code::BadCharacter, scheme, text.into());
            }
        }
        let secret =
            findings.list.iter().find(|notice| notice.code == Code::Password).map(|notice| notice.span);
        let is_secret =
            |span: Span| secret.is_some_and(|secret| span.start >= secret.start && span.end <= secret.end);
        for (span, change) in source.changes() {
            if !is_secret(span) {
                findings.cleaned(span, change);
            }
        }
    }
    let mut notices = findings.list;
    notices.sort_by_key(|notice| (notice.span.start, notice.severity()));
    let Some(result) = result.filter(|_| !findings.refused) else {
        return Answer { result: Err(Refused { problems: notices }), cleaned: text.into(), found };
    };
    let less_certain =
        |notice: &Notice| matches!(notice.code, Code::LessCertainDomain | Code::Skypeids | Code::Idn);
    let certainty =
        if notices.iter().any(less_certain) { Certainty::LessCertain } else { Certainty::Documented };
    let Outcome { address, rule, account } = result;
    let converted = Converted { address, task, rule, account, certainty, notices };
    Answer { result: Ok(converted), cleaned: String::new(), found }
}

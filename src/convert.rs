//! Conversion of a text to the string to type: `docs/rules.md`, sections 3 and 4.

mod context;
pub(crate) mod inspect;

pub(crate) mod outcome;
mod repair;

use crate::address::idna::{self, ToAscii};
use crate::address::{domain, local_part};
use crate::clean::{self, CleanReport, Scheme, not_an_address};
use crate::policy::Known;
use crate::report::Report;
use crate::text::chars::AsciiSearch;
use crate::text::source::Source;
use crate::{Certainty, Code, Conversion, Converted, Notice, Policy, Refused, Rule, Span, Task};

/// The settings of a conversion: the help desk's policy, and how internationalized domains become ASCII.
#[derive(Clone, Debug)]
pub struct Rules {
    /// The help desk's policy.
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
    /// Converts `input` to the string to type.
    ///
    /// # Errors
    ///
    /// A refusal that lists all notices, at least one of them an error. If a correction is certain enough, an error has it as
    /// its suggestion, which is accepted when entered instead.
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
        Cleaned::new(input, task, self).convert_or_suggest()
    }
}

/// An input, cleaned for one task.
pub(crate) struct Cleaned<'a> {
    input: &'a str,
    source: Source<'a>,
    pub(crate) cleaning: CleanReport,
    pub(crate) task: Task,
    rules: &'a Rules,
}

impl<'a> Cleaned<'a> {
    pub(crate) fn new(input: &'a str, task: Task, rules: &'a Rules) -> Self {
        let mut source = Source::new(input);
        let cleaning = clean::clean(&mut source, task, rules.policy.routing_domain.as_str());
        Self { input, source, cleaning, task, rules }
    }

    /// The same input for [`Task::ToLync`]. A plain SIP URI is cleaned for Lync as for Skype, so it is not cleaned again.
    fn for_lync(&self) -> Self {
        let is_same = self.cleaning.scheme == Some(Scheme::Sip)
            && self.cleaning.is_ordinary()
            && self.input.is_ascii()
            && !self.input.contains(['%', '('])
            && self.input.bytes().filter(|&byte| byte == b'@').count() == 1
            && is_plainly_right(self.as_str());
        if is_same {
            let (source, cleaning) = (self.source.clone(), self.cleaning.clone());
            return Self { source, cleaning, task: Task::ToLync, ..*self };
        }
        Self::new(self.input, Task::ToLync, self.rules)
    }

    /// The cleaned text.
    pub(crate) fn as_str(&self) -> &str {
        self.source.as_str()
    }

    /// Whether the policy refuses this task because public IM connectivity is off.
    fn is_off(&self) -> bool {
        self.task != Task::Account && self.rules.policy.public_im == Known::No
    }

    /// [`Rules::convert`] without the search for suggestions.
    pub(crate) fn convert(&self) -> Conversion {
        let (text, cleaning) = (self.as_str(), &self.cleaning);
        let mut report = Report::default();
        if self.is_off() {
            report.add(Code::PublicImOff, Span::new(0, text.len()));
        }
        if cleaning.several.len() > 1 {
            for &span in &cleaning.several {
                report.suggest(Code::SeveralAddresses, span, cleaning.meant.unwrap_or(span).of(text).into());
            }
            return self.finish(report, None);
        }
        let result = self.outcome(&mut report);
        self.finish(report, result)
    }

    /// Whether [`convert`](Self::convert) gives an answer. Most texts need no conversion for that.
    pub(crate) fn is_accepted(&self) -> bool {
        let is_plain = self.cleaning.is_ordinary() && !self.is_off();
        is_plain && is_plainly_right(self.as_str()) || self.convert().is_ok()
    }

    /// [`Rules::convert`].
    pub(crate) fn convert_or_suggest(&self) -> Conversion {
        self.convert().map_err(|mut refused| {
            self.suggest(&mut refused.problems);
            refused
        })
    }
}

/// Whether a text is a clean address in every direction. Most suggestions are, and this check takes a tenth of the time
/// of a conversion.
pub(crate) fn is_plainly_right(text: &str) -> bool {
    // No other kind that has an `@` is that clean.
    clean::is_clean(text)
        && !not_an_address::is_encapsulated(text)
        && text.split_once_byte(b'@').is_some_and(|(local, domain)| {
            local_part::is_plain(local) && domain::is_plain(domain) && text.len() <= domain::LONGEST
        })
}

/// The result for an accepted text, before the notices are sorted.
struct Accepted {
    address: String,
    rule: Rule,
    account: String,
}

impl Cleaned<'_> {
    /// Maps the notices to the input and sorts them.
    fn finish(&self, mut report: Report, result: Option<Accepted>) -> Conversion {
        let (source, cleaning, text) = (&self.source, &self.cleaning, self.as_str());
        for notice in &mut report.list {
            notice.span = source.span(notice.span);
        }
        if cleaning.several.is_empty() {
            for &scheme in &cleaning.foreign {
                if cleaning.is_link {
                    report.add(Code::BadCharacter, scheme);
                } else {
                    report.suggest(Code::BadCharacter, scheme, text.into());
                }
            }
            let secret =
                report.list.iter().find(|notice| notice.code == Code::Password).map(|notice| notice.span);
            for (span, change) in source.changes() {
                if !secret.is_some_and(|secret| span.start >= secret.start && span.end <= secret.end) {
                    report.cleaned(span, change);
                }
            }
        }
        // They come almost in order, and inserting them is a fraction of the code of the standard sort.
        let order = |notice: &Notice| (notice.span.start, notice.severity());
        let mut notices: Vec<Notice> = Vec::with_capacity(report.list.len());
        for notice in report.list {
            let place = notices.partition_point(|before| order(before) <= order(&notice));
            notices.insert(place, notice);
        }
        let Some(result) = result.filter(|_| !report.refused) else {
            return Err(Refused { problems: notices });
        };
        let certainty = Certainty::of(&notices);
        let Accepted { address, rule, account } = result;
        Ok(Converted { address, task: self.task, rule, account, certainty, notices })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Texts of every kind that cleaning tells apart.
    const TEXTS: [&str; 22] = [
        "bob@contoso.com",
        "Bob@Contoso.com",
        "bob",
        "",
        "live:bob",
        "+1 425 555 0100",
        "sip:bob@contoso.com",
        "sip:bob:secret@contoso.com",
        "sip:%2F%2Fbob@contoso.com",
        "sip:%3Dbob@contoso.com",
        "sip:bo%62@contoso.com",
        "sip:bob(CONTOSO.com)@msn.com",
        "sip:a@contoso.com, sip:b@contoso.com",
        "https://contoso.com/?mail=bob@contoso.com",
        "contoso.com/people?mail=bob@contoso.com",
        "xmpp:bob@contoso.com",
        "IMCEAEX-_O=CONTOSO_CN=BOB@contoso.com",
        "IMCEAEX-bob@contoso.com",
        "bob_fabrikam.com#EXT#@contoso.com",
        "guest+bob@contoso.com",
        "sip:user@contoso.com;gruu;opaque=app:conf:focus:id:1",
        "bob@contoso",
    ];

    #[test]
    fn the_short_ways_give_the_answers_of_the_long_ones() {
        let off = Policy { public_im: Known::No, ..Policy::default() };
        for rules in [Rules::default(), Rules::from(off)] {
            for text in TEXTS {
                for task in [Task::ToSkype, Task::ToLync, Task::Account] {
                    let cleaned = Cleaned::new(text, task, &rules);
                    assert_eq!(cleaned.is_accepted(), cleaned.convert().is_ok(), "{text} {task:?}");
                    let (short, long) = (cleaned.for_lync(), Cleaned::new(text, Task::ToLync, &rules));
                    assert_eq!(short.as_str(), long.as_str(), "{text} {task:?}");
                    assert_eq!(short.convert(), long.convert(), "{text} {task:?}");
                }
            }
        }
    }

    #[test]
    fn the_short_ways_are_taken() {
        let rules = Rules::default();
        assert!(is_plainly_right("bob@contoso.com"));
        let is_ordinary = |text| Cleaned::new(text, Task::ToSkype, &rules).cleaning.is_ordinary();
        assert!(is_ordinary("bob@contoso.com"));
        assert!(!is_ordinary("xmpp:bob@contoso.com"));
    }

    #[test]
    fn an_address_that_is_too_long_is_not_plainly_right() {
        let rules = Rules::default();
        for (length, expected) in [(domain::LONGEST, true), (domain::LONGEST + 1, false)] {
            let labels = "a.".repeat((length - 3) / 2);
            let text = ["b@", if length % 2 == 0 { "a" } else { "" }, &labels, "a"].concat();
            assert_eq!(text.len(), length);
            for task in [Task::ToSkype, Task::ToLync, Task::Account] {
                let cleaned = Cleaned::new(&text, task, &rules);
                assert_eq!(cleaned.is_accepted(), cleaned.convert().is_ok(), "{length} {task:?}");
            }
            assert_eq!(is_plainly_right(&text), expected, "{length}");
        }
    }
}

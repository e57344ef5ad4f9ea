//! Suggestions for refused texts. Every suggestion is checked to be accepted.
//!
//! Readings are tried in the order of `docs/rules.md`, section 3; the first accepted one is suggested.

mod apart;
mod obfuscation;
mod tidy;

use std::borrow::Cow;

use crate::address::domain::{self, is_plausible};
use crate::address::{ImAddress, MicrosoftAccount, has_brackets, inner_account, misdecorated};
use crate::clean;
use crate::domains::typo;
use crate::report::Report;
use crate::text::ascii_set::AsciiSet;
use crate::text::chars::AsciiSearch;
use crate::{Code, Notice, Severity, Task};

use super::{Cleaned, is_plainly_right};

/// The maximum length of a text to repair.
const LONGEST: usize = 1000;

// The characters that readings look for. Without one of them, a reading is not tried.
/// Tags, and marks of Markdown and code.
const MARKS: AsciiSet = AsciiSet::of(b"<*_`~");
/// Obfuscated texts contain at least one of these characters.
const OBFUSCATED: AsciiSet = AsciiSet::of(b"&%([{<2\"\t\n\x0b\x0c\r ");
/// Brackets, and what is typed in their place.
const DECORATION: AsciiSet = AsciiSet::of(b"(%}]");

impl Cleaned<'_> {
    /// Checks existing suggestions, and looks for one if an error has none.
    pub(super) fn suggest(&self, problems: &mut [Notice]) {
        for notice in problems.iter_mut() {
            notice.suggestion = notice.suggestion.take().and_then(|text| self.accepted(&text));
        }
        let is_settled = problems.iter().any(|notice| {
            notice.severity() == Severity::Error
                && (notice.suggestion.is_some() || has_no_reading(notice.code))
        });
        if is_settled || self.as_str().len() > LONGEST {
            return;
        }
        let Some(problem) = problems.iter_mut().find(|notice| is_mendable(notice.code)) else { return };
        let cells = self.in_cells(self.as_str());
        let meant = self.reading(problem.code, cells.as_ref());
        // Another address may be left if tags part words: `<b>Bob</b>bob@contoso.com`.
        problem.suggestion = meant.filter(|meant| cells.as_ref().is_none_or(|other| other == meant));
    }

    /// The only complete address among the texts between tags.
    fn in_cells(&self, text: &str) -> Option<String> {
        let cells = clean::with_tags_apart(text);
        if cells == text {
            return None;
        }
        self.accepted(&apart::only(&cells)?)
    }

    /// The first reading that is accepted; `cells`: the address among the texts between tags.
    fn reading(&self, code: Code, cells: Option<&String>) -> Option<String> {
        let text = self.as_str();
        if code == Code::GuestUpn && !self.cleaning.is_link {
            return self.accepted(&apart::guest(text)?);
        }
        if self.cleaning.is_link || !self.cleaning.foreign.is_empty() {
            return self.accepted(&apart::in_link(text)?);
        }
        let set = AsciiSet::of(text.as_bytes());
        let accepted = |text: Option<String>| text.and_then(|text| self.accepted(&text));
        let decorates = |end: &str| self.task != Task::ToLync || self.rules.policy.is_decorated_end(end);
        let tidy = |text: &str| {
            if tidy::is_tidy(text) { None } else { tidy::white_space(text, decorates) }
        };
        let tidied = tidy(text);
        if let Some(meant) = tidied.as_deref().and_then(|text| self.accepted(text)) {
            return Some(meant);
        }
        let bare = if set.may_have(MARKS) { tidy::without_marks(text) } else { Cow::Borrowed(text) };
        let plain = tidy::typographic(&bare);
        // Do not try a reading twice.
        let fresh = |new: &str, old: &str| {
            if new == old { None } else { Some(tidy(new).unwrap_or_else(|| new.to_owned())) }
        };
        if let Some(meant) = accepted(fresh(&bare, text)).or_else(|| accepted(fresh(&plain, &bare))) {
            return Some(meant);
        }
        let dashed = tidy::typographic(text);
        let undone = [Some(&dashed), Some(&plain).filter(|&plain| *plain != dashed)];
        // A plain text has an `@` and nothing of them but digits.
        let is_obfuscated = !self.cleaning.is_plain && set.may_have(OBFUSCATED);
        let undone = undone.into_iter().flatten().filter(|_| is_obfuscated);
        for (undone, is_symbol) in undone.filter_map(|text| obfuscation::undo(text)) {
            if let Some(meant) = accepted(tidy(&undone)).or_else(|| self.accepted(&undone)) {
                return Some(meant);
            }
            // A mere word `at` may be one.
            if is_symbol && let Some(meant) = accepted(apart::only(&undone)) {
                return Some(meant);
            }
        }
        let inner = || {
            accepted(self.inner(text))
                .or_else(|| accepted(self.inner(&if plain == text { tidied } else { tidy(&plain) }?)))
        };
        accepted(self.with_known_domain(text))
            .or_else(|| if set.may_have(DECORATION) { inner() } else { None })
            .or_else(|| accepted(apart::only(&dashed)))
            .or_else(|| if dashed == text { cells.cloned() } else { self.in_cells(&dashed) })
    }

    /// The text with the well-known domain that a refused domain is a typo of.
    fn with_known_domain(&self, text: &str) -> Option<String> {
        let (local, domain) = text.rsplit_once_byte(b'@')?;
        // The conversion has looked at a domain that it did not refuse.
        if self.task != Task::Account && !has_brackets(local) && domain::is_plain(domain) {
            return None;
        }
        let is_lower = !domain.bytes().any(|byte| byte.is_ascii_uppercase());
        let domain = if is_lower { Cow::Borrowed(domain) } else { Cow::Owned(domain.to_ascii_lowercase()) };
        let meant = typo::typo(&domain, &self.rules.policy)?;
        Some([local, "@", &meant].concat())
    }

    /// The account in a broken decoration, in the form for this task.
    fn inner(&self, text: &str) -> Option<String> {
        let policy = &self.rules.policy;
        let (local, end) = text.rsplit_once_byte(b'@')?;
        let is_end = policy.is_decorated_end(end);
        if is_end && let Some(account) = misdecorated(local, self.rules.to_ascii) {
            return Some(if self.task == Task::ToLync {
                account.into()
            } else {
                policy.im_address(&account).into()
            });
        }
        let inner = inner_account(text).filter(|_| self.task != Task::ToLync || is_end)?;
        let (account, _) =
            MicrosoftAccount::parse_reporting(&inner, self.rules.to_ascii, &mut Report::default());
        let account = account?;
        let is_well_formed = ImAddress::decorated(account.clone(), end).as_str() == text;
        Some(if is_well_formed && is_end && self.task != Task::ToLync {
            policy.im_address(&account).into()
        } else {
            account.into()
        })
    }

    /// The cleaned form of a reading, if it is accepted.
    fn accepted(&self, text: &str) -> Option<String> {
        if self.is_off() || text == self.input {
            return None;
        }
        if is_plainly_right(text) {
            return Some(text.to_owned());
        }
        let cleaned = Cleaned::new(text, self.task, self.rules);
        if !cleaned.is_accepted() {
            return None;
        }
        let clean = cleaned.as_str();
        let is_right = || clean == text || Cleaned::new(clean, self.task, self.rules).is_accepted();
        (clean != self.input && is_right()).then(|| clean.to_owned())
    }
}

/// The intended address is unknown, or may contain a secret.
const fn has_no_reading(code: Code) -> bool {
    matches!(
        code,
        Code::Password
            | Code::SkypeLink
            | Code::ConferenceUri
            | Code::PhoneNumber
            | Code::EncapsulatedAddress
            | Code::SeveralAddresses
    )
}

/// Errors that a reading may correct. Length errors are not among them.
const fn is_mendable(code: Code) -> bool {
    matches!(
        code,
        Code::NoAt
            | Code::SkypeName
            | Code::SeveralAt
            | Code::NoLocal
            | Code::NoDomain
            | Code::SingleLabelDomain
            | Code::BadCharacter
            | Code::Space
            | Code::BadDot
            | Code::BadHyphen
            | Code::BadIdn
            | Code::NumericTld
            | Code::QuotedLocal
            | Code::NonAsciiLocal
            | Code::GuestUpn
            | Code::BadDecoration
    )
}

/// Whether the domain continues, as in `mail.contoso` and `com`, rather than being followed by something else.
fn goes_on(before: &str, after: &str) -> bool {
    !is_plausible(before)
        || is_ending(after) && !before.rsplit_once_byte(b'.').is_some_and(|(_, last)| is_ending(last))
}

/// Whether a label may be the last one of a domain: a short word in lower case.
fn is_ending(label: &str) -> bool {
    matches!(label.len(), 2 | 3) && label.bytes().all(|byte| byte.is_ascii_lowercase())
}

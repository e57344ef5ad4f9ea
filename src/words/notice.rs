//! The message of each notice.

use super::{Key, Sink, Words};
use crate::text::chars::is_invisible;
use crate::{Change, Code, Notice, Policy, Task};

/// The maximum number of characters of the input that a message quotes.
const SHOWN: usize = 32;

impl Words {
    /// The message of a notice: what to do, never whose fault it is.
    ///
    /// No message quotes a password: a notice that may cover one quotes no text.
    ///
    /// ```
    /// use lync_skype::{Rules, Task, Words};
    ///
    /// let (rules, input) = (Rules::default(), "bob@@contoso.com");
    /// let refused = rules.convert(input, Task::ToSkype).unwrap_err();
    /// let message = Words::ENGLISH.notice(&refused.problems[0], input, Task::ToSkype, &rules.policy);
    /// assert!(message.contains('@'), "{message}");
    /// ```
    pub fn notice(&self, notice: &Notice, input: &str, task: Task, policy: &Policy) -> String {
        let mut out = String::new();
        self.write_notice(&mut out, notice, input, task, policy);
        out
    }

    /// Appends [`Words::notice`] to `out`.
    #[doc(hidden)]
    pub fn write_notice(
        &self,
        out: &mut dyn Sink,
        notice: &Notice,
        input: &str,
        task: Task,
        policy: &Policy,
    ) {
        let covered = notice.span.of(input);
        let organisation = policy.organisation.name.as_deref();
        // In an IM address, too, it is the account that is too long. A SIP URI may have 454 characters with its scheme, which
        // people do not type, so the message gives 450.
        let (field, count) = match (notice.code, task) {
            (Code::TooLong, Task::ToSkype | Task::Account) => (Key::FieldMsa, "254"),
            _ => (by_task(task, Key::FieldMsa, Key::FieldSip, Key::FieldIm), "450"),
        };
        let key = key(notice, covered, task, organisation.is_some());
        self.write(out, key, |out, name| match name {
            "text" if notice.code == Code::BadCharacter => self.write_characters(out, covered),
            "text" => push_shown(out, covered.trim()),
            "suggestion" => out.argument(notice.suggestion.as_deref().unwrap_or_default()),
            "field" => out.words(self.text(field)),
            "count" => out.words(count),
            "wanted" => out.words(self.text(by_task(task, Key::WantedMsa, Key::WantedSip, Key::WantedIm))),
            "pattern" => {
                out.words("bob(contoso.com)@");
                out.argument(policy.routing_domain.as_str());
            }
            "organisation" => out.argument(organisation.unwrap_or_default()),
            "ask" => self.write_whom_to_ask(out, policy),
            _ => debug_assert!(false, "no argument {name}"),
        });
    }

    /// A number for the message of such a notice about an ASCII text, under the default policy: messages with the same number
    /// differ only in the suggestion and in the covered text, which they have as it is. `None`: a message that has the
    /// covered text in another way.
    #[doc(hidden)]
    pub fn pattern(
        code: Code,
        change: Change,
        has_suggestion: bool,
        covered: &[u8],
        task: Task,
    ) -> Option<usize> {
        let is_blank = covered.iter().all(|&byte| byte == b' ');
        let longest = if code == Code::BadCharacter { 1 } else { SHOWN };
        let is_quoted = covered.len() <= longest && covered.iter().all(u8::is_ascii_graphic);
        if !is_quoted && (!is_blank || code == Code::BadCharacter) {
            return None;
        }
        let kind = (code as usize * 3 + change as usize) * 3 + task as usize;
        Some(kind * 4 + usize::from(is_blank) * 2 + usize::from(has_suggestion))
    }

    /// One sentence for everything visible that was removed from a pasted text, in place of a message for each;
    /// `None` if there are fewer than two.
    ///
    /// ```
    /// use lync_skype::{Rules, Task, Words};
    ///
    /// let input = "E-mail: Bob <bob@contoso.com>";
    /// let converted = Rules::default().convert(input, Task::ToSkype)?;
    /// let sentence = Words::ENGLISH.removed(&converted.notices, input);
    /// assert_eq!(sentence.as_deref(), Some("We removed “E-mail: Bob <”, “>”"));
    /// # Ok::<(), lync_skype::Refused>(())
    /// ```
    pub fn removed(&self, notices: &[Notice], input: &str) -> Option<String> {
        let quoted = |notice: &Notice| {
            let mut quoted = String::new();
            self.write(&mut quoted, Key::QuotedText, |out, _| push_shown(out, notice.span.of(input).trim()));
            quoted
        };
        let pieces: Vec<String> =
            notices.iter().filter(|notice| is_removed(notice, input)).map(quoted).collect();
        let list = pieces.join(&self.list_joint(false));
        (pieces.len() > 1).then(|| self.fill(Key::NoticeCleanedRemovedAll, &[("list", &list)]))
    }

    /// Whom to ask when public IM is off.
    fn write_whom_to_ask(&self, out: &mut dyn Sink, policy: &Policy) {
        let desk = &policy.organisation.help_desk;
        let ways = [&desk.mail, &desk.phone, &desk.url].into_iter().flatten().map(String::as_str);
        let contact = ways.collect::<Vec<_>>().join(", ");
        let key = if contact.is_empty() { Key::AskAdministrator } else { Key::AskHelpDesk };
        self.write(out, key, |out, _| out.argument(&contact));
    }

    /// Quotes each distinct character of a run; a run with letters or digits is quoted as a whole.
    fn write_characters(&self, out: &mut dyn Sink, run: &str) {
        if run.chars().any(|c| c.is_ascii_alphanumeric()) {
            return self.write(out, Key::QuotedText, |out, _| push_shown(out, run));
        }
        let mut seen = Vec::new();
        for character in characters(run) {
            if seen.contains(&character) {
                continue;
            }
            if !seen.is_empty() {
                out.words(self.text(Key::ListComma));
                out.words(" ");
            }
            if seen.len() == SHOWN {
                out.words("…");
                break;
            }
            seen.push(character);
            self.write(out, Key::QuotedText, |out, _| push_visible(out, character));
        }
    }
}

/// The sentence for a notice on the `covered` text. `is_named`: whether the organisation has a name.
fn key(notice: &Notice, covered: &str, task: Task, is_named: bool) -> Key {
    let has_suggestion = notice.suggestion.is_some();
    match notice.code {
        Code::Cleaned => cleaned(notice.change, covered),
        Code::Idn => Key::NoticeIdn,
        Code::AlreadyDecorated => Key::NoticeAlreadyDecorated,
        Code::Lookalike if has_suggestion => Key::NoticeLookalikeSuggestion,
        Code::Lookalike => Key::NoticeLookalike,
        Code::NotSipSafe => Key::NoticeNotSipSafe,
        Code::NeedlessDecoration if task == Task::Account => Key::NoticeNeedlessDecorationAccount,
        Code::NeedlessDecoration => Key::NoticeNeedlessDecoration,
        Code::Skypeids => Key::NoticeSkypeids,
        Code::MaybeTypo if has_suggestion => Key::NoticeMaybeTypo,
        Code::MaybeTypo => Key::NoticeMaybeTypoBare,
        Code::LessCertainDomain => Key::NoticeLessCertainDomain,
        Code::OwnOrganisation if is_named => Key::NoticeOwnOrganisation,
        Code::OwnOrganisation => Key::NoticeOwnOrganisationNameless,
        Code::ConsumerDomain => Key::NoticeConsumerDomain,
        Code::LooksLikeLync => Key::NoticeLooksLikeLync,
        Code::Empty => by_task(task, Key::NoticeEmptyMsa, Key::NoticeEmptySip, Key::NoticeEmptyIm),
        Code::TooLong => Key::NoticeTooLong,
        Code::NoAt => Key::NoticeNoAt,
        Code::SeveralAt => Key::NoticeSeveralAt,
        Code::SeveralAddresses => Key::NoticeSeveralAddresses,
        Code::NoLocal => Key::NoticeNoLocal,
        Code::NoDomain => Key::NoticeNoDomain,
        Code::SingleLabelDomain => Key::NoticeSingleLabelDomain,
        Code::BadCharacter => Key::NoticeBadCharacter,
        Code::Space => Key::NoticeSpace,
        Code::BadDot => Key::NoticeBadDot,
        Code::BadHyphen => Key::NoticeBadHyphen,
        Code::LabelTooLong => Key::NoticeLabelTooLong,
        Code::LocalTooLong => Key::NoticeLocalTooLong,
        Code::NumericTld => Key::NoticeNumericTld,
        Code::IpAddress => Key::NoticeIpAddress,
        Code::QuotedLocal => Key::NoticeQuotedLocal,
        Code::NonAsciiLocal => Key::NoticeNonAsciiLocal,
        Code::BadIdn => Key::NoticeBadIdn,
        Code::Password => Key::NoticePassword,
        Code::PhoneNumber => Key::NoticePhoneNumber,
        Code::SkypeName => {
            by_task(task, Key::NoticeSkypeNameMsa, Key::NoticeSkypeNameSip, Key::NoticeSkypeNameIm)
        }
        Code::SkypeLink if task == Task::ToSkype => Key::NoticeSkypeLinkMsa,
        Code::SkypeLink => Key::NoticeSkypeLink,
        Code::ConferenceUri => Key::NoticeConferenceUri,
        Code::GuestUpn if has_suggestion => Key::NoticeGuestUpn,
        Code::GuestUpn => Key::NoticeGuestUpnBare,
        Code::EncapsulatedAddress => Key::NoticeEncapsulatedAddress,
        Code::BadDecoration => {
            by_task(task, Key::NoticeBadDecoration, Key::NoticeBadDecorationSip, Key::NoticeBadDecorationIm)
        }
        Code::DecoratedForSkype if has_suggestion => Key::NoticeDecoratedForSkype,
        Code::DecoratedForSkype => Key::NoticeDecoratedForSkypeBare,
        Code::PublicImOff if is_named => Key::NoticePublicImOff,
        Code::PublicImOff => Key::NoticePublicImOffNameless,
    }
}

fn by_task(task: Task, msa: Key, sip: Key, im: Key) -> Key {
    match task {
        Task::ToSkype => msa,
        Task::ToLync => sip,
        Task::Account => im,
    }
}

/// Whether a notice reports that visible characters were removed.
pub fn is_removed(notice: &Notice, input: &str) -> bool {
    notice.code == Code::Cleaned && cleaned(notice.change, notice.span.of(input)) == Key::NoticeCleanedRemoved
}

fn cleaned(change: Change, covered: &str) -> Key {
    match change {
        Change::Replaced => Key::NoticeCleanedReplaced,
        Change::LowerCased => Key::NoticeCleanedLower,
        Change::Removed if covered.chars().any(|c| !c.is_whitespace() && !is_invisible(c)) => {
            Key::NoticeCleanedRemoved
        }
        Change::Removed if covered.chars().any(is_invisible) => Key::NoticeCleanedInvisible,
        Change::Removed => Key::NoticeCleanedSpace,
    }
}

/// Appends a quoted text: truncated if long, invisible characters as U+ codes.
fn push_shown(out: &mut dyn Sink, text: &str) {
    if text.len() <= SHOWN && text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return out.argument(text);
    }
    characters(text).take(SHOWN).for_each(|character| push_visible(out, character));
    if characters(text).nth(SHOWN).is_some() {
        out.words("…");
    }
}

/// The characters of a text, each as the piece of it that a [`Sink`] may know by its place.
fn characters(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(|_| true)
}

/// Appends one character.
fn push_visible(out: &mut dyn Sink, character: &str) {
    match character.chars().next() {
        Some(c) if c.is_control() || is_invisible(c) => {
            out.words("U+");
            let code = u32::from(c);
            for shift in (0..if code > 0xFFFF { 6 } else { 4 }).rev() {
                let digit = (code >> (shift * 4)) as usize & 0xF;
                out.words("0123456789ABCDEF".get(digit..=digit).unwrap_or_default());
            }
        }
        _ => out.argument(character),
    }
}

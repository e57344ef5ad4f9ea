//! Which kind of thing was pasted, before anybody has said what it is for.

use crate::clean::{Scheme, clean};
use crate::convert::answer;
use crate::policy::Known;
use crate::text::chars::FindSign;
use crate::text::source::Source;
use crate::{Code, Direction, Notice, Rules, Severity, Task};

/// Which kind of thing a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An e-mail address; it may be a Microsoft account or a Lync sign-in address.
    Email,
    /// Written with `sip:` or `sips:`.
    Sip,
    /// Brackets before the `@`: what a Lync user types.
    ImAddress,
    /// A Skype name.
    SkypeName,
    /// A link that opens Skype.
    SkypeLink,
    /// A telephone number.
    Phone,
    /// A conference or application URI.
    Conference,
    /// Two or more addresses.
    Several,
    /// Nothing.
    Empty,
    /// None of these.
    Other,
}

impl Kind {
    /// The stable name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sip => "sip",
            Self::ImAddress => "im-address",
            Self::SkypeName => "skype-name",
            Self::SkypeLink => "skype-link",
            Self::Phone => "phone",
            Self::Conference => "conference",
            Self::Several => "several",
            Self::Empty => "empty",
            Self::Other => "other",
        }
    }
}

/// What can be said of a text without knowing its direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspection {
    /// Which kind of thing it is.
    pub kind: Kind,
    /// What is left of it after cleaning.
    pub text: String,
    /// The directions that accept it.
    pub directions: Vec<Direction>,
    /// What the direction that fits it best has to say.
    pub notices: Vec<Notice>,
    /// The task whose wording the notices want.
    pub task: Task,
}

impl Rules {
    /// Says which kind of thing was pasted. A policy that has public IM connectivity off changes nothing here.
    ///
    /// ```
    /// use lync_skype::{Kind, Rules};
    ///
    /// let rules = Rules::default();
    /// assert_eq!(rules.inspect("sip:bob@contoso.com").kind, Kind::Sip);
    /// assert_eq!(rules.inspect("live:bob").kind, Kind::SkypeName);
    /// ```
    pub fn inspect(&self, input: &str) -> Inspection {
        if self.policy.public_im == Known::No {
            let mut open = self.clone();
            open.policy.public_im = Known::Unknown;
            return open.inspect(input);
        }
        let to_skype = answer(input, Task::ToSkype, self);
        let to_lync = answer(input, Task::ToLync, self);
        let directions = [(Direction::ToSkype, &to_skype), (Direction::ToLync, &to_lync)]
            .into_iter()
            .filter(|(_, answer)| answer.result.is_ok())
            .map(|(direction, _)| direction)
            .collect::<Vec<_>>();
        let sip = to_skype.found.scheme == Some(Scheme::Sip);
        let task = match (sip, directions.as_slice()) {
            (true, _) | (false, [Direction::ToLync]) => Task::ToLync,
            _ => Task::ToSkype,
        };
        let mut source = Source::new(input);
        clean(&mut source, task, self.policy.routing_domain.as_str());
        let text = source.as_str().to_owned();
        let notices =
            self.convert(input, task).map_or_else(|refused| refused.problems, |converted| converted.notices);
        let has = |code| notices.iter().any(|notice| notice.code == code);
        let is_im = text.split_at_last(b'@').is_some_and(|(local, _)| crate::address::has_brackets(local));
        let refused = notices.iter().any(|notice| notice.severity() == Severity::Error);
        let kind = if has(Code::SeveralAddresses) {
            Kind::Several
        } else if has(Code::Empty) {
            Kind::Empty
        } else if has(Code::ConferenceUri) {
            Kind::Conference
        } else if has(Code::SkypeLink) {
            Kind::SkypeLink
        } else if has(Code::SkypeName) {
            Kind::SkypeName
        } else if has(Code::PhoneNumber) {
            Kind::Phone
        } else if is_im && to_skype.result.is_ok() || has(Code::BadDecoration) {
            Kind::ImAddress
        } else if sip {
            Kind::Sip
        } else if refused {
            Kind::Other
        } else {
            Kind::Email
        };
        Inspection { kind, text, directions, notices, task }
    }
}

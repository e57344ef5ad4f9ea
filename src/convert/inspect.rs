//! What kind of thing was pasted, when the direction is not known.

use crate::named::named;

use crate::clean::Scheme;
use crate::convert::{Cleaned, is_plainly_right};
use crate::policy::Known;
use crate::text::chars::AsciiSearch;
use crate::{Code, Direction, Notice, Rules, Severity, Task};

named! {
    /// Which kind of thing a text is.
    pub enum Kind {
        /// An email address; it may be a Microsoft account or a Lync sign-in address.
        Email = "email",
        /// Written with `sip:` or `sips:`.
        Sip = "sip",
        /// Brackets before the `@`: what a Lync user types.
        ImAddress = "im-address",
        /// A Skype name.
        SkypeName = "skype-name",
        /// A link that opens Skype.
        SkypeLink = "skype-link",
        /// A telephone number.
        Phone = "phone",
        /// A conference or application URI.
        Conference = "conference",
        /// Two or more addresses.
        Several = "several",
        /// An empty text.
        Empty = "empty",
        /// Anything else.
        Other = "other",
    }
}

/// The kinds that follow from a notice; the first match counts.
const OF_CODES: [(Code, Kind); 6] = [
    (Code::SeveralAddresses, Kind::Several),
    (Code::Empty, Kind::Empty),
    (Code::ConferenceUri, Kind::Conference),
    (Code::SkypeLink, Kind::SkypeLink),
    (Code::SkypeName, Kind::SkypeName),
    (Code::PhoneNumber, Kind::Phone),
];

/// The kind of a text, determined without knowing the direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspection {
    /// Which kind of thing it is.
    pub kind: Kind,
    /// The cleaned text.
    pub text: String,
    /// The directions that accept it.
    pub directions: Vec<Direction>,
    /// The notices of the direction that fits best.
    pub notices: Vec<Notice>,
    /// The task that messages about the notices are worded for.
    pub task: Task,
}

impl Rules {
    /// Determines the kind of a pasted text, regardless of whether the policy has public IM connectivity switched on.
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
        let for_skype = Cleaned::new(input, Task::ToSkype, self);
        let sip = for_skype.cleaning.scheme == Some(Scheme::Sip);
        let is_right = is_plainly_right(input);
        let to_skype = is_right || for_skype.is_accepted();
        // A text that is valid in every direction is not cleaned twice.
        let for_lync = (!is_right).then(|| for_skype.for_lync());
        let to_lync = for_lync.as_ref().is_none_or(Cleaned::is_accepted);
        let cleaned = match for_lync {
            Some(for_lync) if sip || to_lync && !to_skype => for_lync,
            _ => for_skype,
        };
        let (task, text) = (cleaned.task, cleaned.as_str().to_owned());
        let directions = [(Direction::ToSkype, to_skype), (Direction::ToLync, to_lync)]
            .into_iter()
            .filter_map(|(direction, accepts)| accepts.then_some(direction))
            .collect::<Vec<_>>();
        let conversion = cleaned.convert_or_suggest();
        let notices = conversion.map_or_else(|refused| refused.problems, |converted| converted.notices);
        let has = |code| notices.iter().any(|notice| notice.code == code);
        let is_im = text.rsplit_once_byte(b'@').is_some_and(|(local, _)| crate::address::has_brackets(local));
        let refused = notices.iter().any(|notice| notice.severity() == Severity::Error);
        let kind = match OF_CODES.into_iter().find(|&(code, _)| has(code)) {
            Some((_, kind)) => kind,
            None if is_im && to_skype || has(Code::BadDecoration) => Kind::ImAddress,
            None if sip => Kind::Sip,
            None if refused => Kind::Other,
            None => Kind::Email,
        };
        Inspection { kind, text, directions, notices, task }
    }
}

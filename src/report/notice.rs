//! Notices about an input, as data: a stable code, a place, a better input.

use crate::named::named;

use crate::Span;

named! {
    /// The severity of a notice.
    #[derive(PartialOrd, Ord)]
    pub enum Severity {
        /// The input is refused.
        Error = "error",
        /// The answer deserves a second look.
        Warning = "warning",
        /// Something was done to the input that the reader should know.
        Info = "info",
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $severity:ident;)+) => {
        named! {
            /// What a notice reports, in the order of `docs/rules.md`.
            pub enum Code { $($(#[$doc])* $name = $text,)+ }
        }

        impl Code {
            /// The severity of notices with this code.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)+ }
            }
        }
    };
}

codes! {
    /// Characters of the input were removed or replaced.
    Cleaned = "cleaned", Info;
    /// The domain was converted to its ASCII form.
    Idn = "idn", Info;
    /// The input was already in the decorated form.
    AlreadyDecorated = "already-decorated", Info;
    /// The domain imitates a well-known one with look-alike characters.
    Lookalike = "lookalike", Warning;
    /// Characters that must be escaped in a SIP user part.
    NotSipSafe = "not-sip-safe", Warning;
    /// A decorated form around an as-is domain.
    NeedlessDecoration = "needless-decoration", Warning;
    /// An address at skypeids.net, the old route to Skype names.
    Skypeids = "skypeids", Warning;
    /// The domain is probably a typo of a well-known one.
    MaybeTypo = "maybe-typo", Warning;
    /// A Microsoft domain that is not on Microsoft's own lists.
    LessCertainDomain = "less-certain-domain", Warning;
    /// The domain is the reader's own organisation: colleagues are added by their plain address.
    OwnOrganisation = "own-organisation", Warning;
    /// A consumer's domain where a Lync user's is expected.
    ConsumerDomain = "consumer-domain", Warning;
    /// Looks like a Lync address where a Microsoft account is expected.
    LooksLikeLync = "looks-like-lync", Warning;
    /// Nothing left after cleaning.
    Empty = "empty", Error;
    /// Longer than any valid address.
    TooLong = "too-long", Error;
    /// No `@`.
    NoAt = "no-at", Error;
    /// More than one `@`.
    SeveralAt = "several-at", Error;
    /// Two or more different complete addresses.
    SeveralAddresses = "several-addresses", Error;
    /// Nothing before the `@`.
    NoLocal = "no-local", Error;
    /// Nothing after the `@`.
    NoDomain = "no-domain", Error;
    /// A domain without a dot.
    SingleLabelDomain = "single-label-domain", Error;
    /// A character that is not allowed in that part.
    BadCharacter = "bad-character", Error;
    /// White space inside.
    Space = "space", Error;
    /// A leading, trailing or doubled dot.
    BadDot = "bad-dot", Error;
    /// A label that begins or ends with a hyphen.
    BadHyphen = "bad-hyphen", Error;
    /// A label over 63 characters.
    LabelTooLong = "label-too-long", Error;
    /// A local part over 64 characters.
    LocalTooLong = "local-too-long", Error;
    /// A last label of digits only.
    NumericTld = "numeric-tld", Error;
    /// An IP address where a domain is expected.
    IpAddress = "ip-address", Error;
    /// A quoted local part.
    QuotedLocal = "quoted-local", Error;
    /// A local part with non-ASCII characters.
    NonAsciiLocal = "non-ascii-local", Error;
    /// A domain that UTS 46 refuses.
    BadIdn = "bad-idn", Error;
    /// A SIP URI with a password.
    Password = "password", Error;
    /// A telephone number.
    PhoneNumber = "phone-number", Error;
    /// A Skype name.
    SkypeName = "skype-name", Error;
    /// A link that opens Skype.
    SkypeLink = "skype-link", Error;
    /// A conference or application URI.
    ConferenceUri = "conference-uri", Error;
    /// The user principal name of a guest account (`#EXT#`).
    GuestUpn = "guest-upn", Error;
    /// Exchange's encapsulation of something that is not a mail address.
    EncapsulatedAddress = "encapsulated-address", Error;
    /// Brackets that do not make an IM address.
    BadDecoration = "bad-decoration", Error;
    /// An IM address where Skype expects the plain one.
    DecoratedForSkype = "decorated-for-skype", Error;
    /// The organisation has switched public IM connectivity off.
    PublicImOff = "public-im-off", Error;
}

/// What cleaning did to the text of a [`Code::Cleaned`] notice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Change {
    /// Removed.
    #[default]
    Removed,
    /// Replaced by other characters: full-width forms, percent-escapes.
    Replaced,
    /// Converted to lower case.
    LowerCased,
}

/// One notice about an input.
///
/// ```
/// use lync_skype::{Code, Notice, Severity, Span};
///
/// let notice = Notice::new(Code::NoDomain, Span::empty(4));
/// assert_eq!((notice.severity(), Code::MaybeTypo.severity()), (Severity::Error, Severity::Warning));
/// assert_eq!(notice.suggestion, None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it reports.
    pub code: Code,
    /// The place, in bytes of the original input.
    pub span: Span,
    /// A complete better input. It is accepted when entered instead of the original.
    pub suggestion: Option<String>,
    /// For [`Code::Cleaned`]: what cleaning did.
    pub change: Change,
}

impl Notice {
    /// A notice without a suggestion.
    pub const fn new(code: Code, span: Span) -> Self {
        Self { code, span, suggestion: None, change: Change::Removed }
    }

    /// The severity of its code.
    pub const fn severity(&self) -> Severity {
        self.code.severity()
    }
}

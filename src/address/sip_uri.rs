use super::Parts;
use super::{
    domain::{self, CheckedDomain},
    local_part,
};
use crate::address::idna::ToAscii;
use crate::report::Report;
use crate::text::chars::AsciiSearch;
use crate::{Code, Refused, Span};

/// A Lync user's sign-in address, `sip:bob@contoso.com`. Kept and typed without the scheme.
///
/// # Syntax
///
/// - `user@host`, with or without `sip:` before it; at most 454 characters with it (Lync Server's own limit).
/// - The user is RFC 3261 25.1 `user`: `unreserved`, `user-unreserved` or `%HH`. An escape that needs none is undone,
///   as the comparison rule of RFC 3261 19.1.4 has it.
/// - No password, no parameters, no headers, no port: these are not part of what a person types.
/// - The host is a domain as in [`MicrosoftAccount`](crate::MicrosoftAccount).
///
/// ```
/// use lync_skype::SipUri;
///
/// let uri = SipUri::parse("sip:Bob@Contoso.com", lync_skype::idna::no_idna).unwrap();
/// assert_eq!(uri.as_str(), "Bob@contoso.com");
/// assert_eq!(uri.to_uri(), "sip:Bob@contoso.com");
/// assert_eq!((uri.user(), uri.host()), ("Bob", "contoso.com"));
/// assert!(SipUri::parse("sip:bob:secret@contoso.com", lync_skype::idna::no_idna).is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SipUri(pub(super) Parts);

/// With `sip:`, in characters. Source: Microsoft's Lync support team in Japan,
/// "Lync/Skype SIP", blog, 12 November 2015, and the schema of Live Communications Server 2005.
const LONGEST: usize = 454;
const SCHEME: &str = "sip:";

impl SipUri {
    /// Parses a SIP URI, with or without its scheme, that needs no other cleaning.
    ///
    /// # Errors
    ///
    /// All problems, with spans in `text`.
    pub fn parse(text: &str, to_ascii: ToAscii) -> Result<Self, Refused> {
        let body = crate::text::chars::strip_prefix(text, SCHEME).unwrap_or(text);
        let start = text.len() - body.len();
        let lower = super::with_lower_domain(body);
        let mut report = Report::default();
        let uri = match password(&lower).zip(lower.rsplit_once_byte(b'@')) {
            Some((secret, (_, host))) => {
                // The password is not examined: no notice may quote it.
                let without = [Span::new(0, secret.start).of(&lower), "@", host].concat();
                report.suggest(Code::Password, secret, without);
                domain::check(host, secret.end + 1, to_ascii, &mut report);
                None
            }
            None => Self::parse_reporting(&lower, to_ascii, &mut report).0,
        };
        for notice in &mut report.list {
            notice.span = notice.span.after(start);
        }
        uri.ok_or(Refused { problems: report.list })
    }

    /// Validates the cleaned text, which has no scheme and no password; the host even if the rest is refused.
    pub(crate) fn parse_reporting<'a>(
        text: &'a str,
        to_ascii: ToAscii,
        report: &mut Report,
    ) -> (Option<Self>, Option<CheckedDomain<'a>>) {
        let mut own = Report::default();
        let Some((user, host)) = super::split(text, &mut own) else {
            report.absorb(own);
            return (None, None);
        };
        local_part::check_user(user, &mut own);
        let checked = domain::check(host, user.len() + 1, to_ascii, &mut own);
        let known = checked.as_ref().map_or(host.chars().count(), |checked| checked.ascii.len());
        if SCHEME.len() + user.chars().count() + 1 + known > LONGEST {
            own.add(Code::TooLong, Span::new(0, text.len()));
        }
        let refused = report.absorb(own);
        let uri = checked.as_ref().filter(|_| !refused).map(|checked| Self(Parts::new(user, &checked.ascii)));
        (uri, checked)
    }

    /// The part before the `@`.
    pub fn user(&self) -> &str {
        self.0.local()
    }

    /// The part after the `@`: ASCII, lower case.
    pub fn host(&self) -> &str {
        self.0.domain()
    }

    /// The form that a Skype user types, without the scheme.
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// With the scheme, as a server stores it.
    pub fn to_uri(&self) -> String {
        [SCHEME, self.as_str()].concat()
    }
}

/// RFC 3261 25.1 `userinfo`: the password of `bob:secret@contoso.com`, from its colon to the last `@`.
fn password(text: &str) -> Option<Span> {
    let user = text.get(..text.rfind_byte(b'@')?)?;
    user.find_byte(b':').map(|colon| Span::new(colon, user.len()))
}

/// ASCII only; for other hosts see [`SipUri::parse`].
impl core::str::FromStr for SipUri {
    type Err = Refused;

    fn from_str(text: &str) -> Result<Self, Refused> {
        Self::parse(text, crate::address::idna::no_idna)
    }
}

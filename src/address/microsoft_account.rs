use super::Parts;
use super::{
    domain::{self, CheckedDomain},
    local_part,
};
use crate::address::idna::ToAscii;
use crate::report::Report;
use crate::{Code, Refused, Span};

/// The email address that a Skype user signs in with, such as `bob@contoso.com`.
///
/// # Syntax
///
/// - One `@` between a local part and a domain; at most 254 octets in all (RFC 5321 4.5.3.1.3).
/// - The local part is 1 to 64 octets of RFC 5322 3.2.3 `atext`, ASCII only, and dots that are not first, last or doubled.
///   No quoted string, comment or folding.
/// - The domain is RFC 5321 4.1.2 `Domain`: at least two labels (stricter than the RFC: no Microsoft account is on a bare
///   label), each 1 to 63 letters, digits and inner hyphens, the last one not digits only; 253 octets at most.
///   It is kept in lower case, and in ASCII by UTS 46.
///
/// ```
/// use lync_skype::MicrosoftAccount;
///
/// let account = MicrosoftAccount::parse("bob.smith+x@Mail.contoso.com", lync_skype::idna::no_idna).unwrap();
/// assert_eq!(account.local(), "bob.smith+x");
/// assert_eq!(account.domain(), "mail.contoso.com");
/// assert_eq!(account.as_str(), "bob.smith+x@mail.contoso.com");
/// assert!(MicrosoftAccount::parse("bob@contoso", lync_skype::idna::no_idna).is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MicrosoftAccount(pub(super) Parts);

/// RFC 5321 4.5.3.1.3 less the angle brackets, in octets.
const LONGEST: usize = 254;

impl MicrosoftAccount {
    /// Parses an account that needs no cleaning.
    ///
    /// # Errors
    ///
    /// All problems, with spans in `text`.
    pub fn parse(text: &str, to_ascii: ToAscii) -> Result<Self, Refused> {
        let mut report = Report::default();
        let (account, _) = Self::parse_reporting(&super::with_lower_domain(text), to_ascii, &mut report);
        account.ok_or(Refused { problems: report.list })
    }

    /// Validates the cleaned text.
    pub(crate) fn parse_reporting<'a>(
        text: &'a str,
        to_ascii: ToAscii,
        report: &mut Report,
    ) -> (Option<Self>, Option<CheckedDomain<'a>>) {
        let Some((local, domain)) = super::split(text, report) else { return (None, None) };
        Self::parse_parts(local, domain, to_ascii, report)
    }

    /// Validates a local part at the start of the cleaned text and a domain one byte after it; the domain even if the rest
    /// is refused.
    pub(crate) fn parse_parts<'a>(
        local: &str,
        domain: &'a str,
        to_ascii: ToAscii,
        report: &mut Report,
    ) -> (Option<Self>, Option<CheckedDomain<'a>>) {
        let mut own = Report::default();
        local_part::check_account(local, &mut own);
        let checked = domain::check(domain, local.len() + 1, to_ascii, &mut own);
        let known = checked.as_ref().map_or(domain.len(), |checked| checked.ascii.len());
        if local.len() + 1 + known > LONGEST && !own.list.iter().any(|notice| notice.code == Code::TooLong) {
            own.add(Code::TooLong, Span::new(0, local.len() + 1 + domain.len()));
        }
        let refused = report.absorb(own);
        let account =
            checked.as_ref().filter(|_| !refused).map(|checked| Self(Parts::new(local, &checked.ascii)));
        (account, checked)
    }

    /// The part before the `@`.
    pub fn local(&self) -> &str {
        self.0.local()
    }

    /// The part after the `@`: ASCII, lower case.
    pub fn domain(&self) -> &str {
        self.0.domain()
    }

    /// The whole account.
    pub fn as_str(&self) -> &str {
        &self.0.text
    }
}

/// ASCII only; for other domains see [`MicrosoftAccount::parse`].
impl core::str::FromStr for MicrosoftAccount {
    type Err = Refused;

    fn from_str(text: &str) -> Result<Self, Refused> {
        Self::parse(text, crate::address::idna::no_idna)
    }
}

use super::MicrosoftAccount;
use super::{
    domain::{self, CheckedDomain},
    local_part,
};
use crate::address::idna::ToAscii;
use crate::report::Report;
use crate::text::chars::AsciiSearch;
use crate::{Code, Refused, Span};

/// What a Lync user types into **IM Address** to add someone: an account as it is, or decorated.
///
/// # Syntax
///
/// - A Microsoft account, or `local(domain)@routingDomain`.
/// - In the second form one pair of brackets, text on every side, `)` directly before the `@`; `local@domain` is a
///   [`MicrosoftAccount`].
///
/// Source of the form: Microsoft's provisioning guide for Lync-Skype connectivity, May 2013, and the accompanying list of questions
/// (Dn440172). On the wire brackets are RFC 3261 25.1 `mark`, legal in a SIP user part.
///
/// ```
/// use lync_skype::{ImAddress, MicrosoftAccount, Policy};
///
/// let bob: MicrosoftAccount = "bob@contoso.com".parse().unwrap();
/// let typed = Policy::default().im_address(&bob);
/// assert!(typed.is_decorated() && typed.as_str() == "bob(contoso.com)@msn.com");
/// let back = ImAddress::parse(typed.as_str(), "msn.com", lync_skype::idna::no_idna).unwrap();
/// assert_eq!(back.account(), &bob);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ImAddress(pub(super) String, MicrosoftAccount);

/// The default domain of decorated addresses.
/// Source: `New-CsPublicProvider -NameDecorationRoutingDomain`, Skype for Business Server 2015 deployment guide.
pub const ROUTING_DOMAIN: &str = "msn.com";

impl ImAddress {
    /// The account as it is.
    pub(crate) fn plain(account: MicrosoftAccount) -> Self {
        Self(account.as_str().to_owned(), account)
    }

    /// `local(domain)@routing_domain`.
    pub(crate) fn decorated(account: MicrosoftAccount, routing_domain: &str) -> Self {
        Self([account.local(), "(", account.domain(), ")@", routing_domain].concat(), account)
    }

    /// Parses an IM address, decorated or not, that needs no cleaning. A decorated one ends in `routing_domain` or
    /// [`ROUTING_DOMAIN`].
    ///
    /// # Errors
    ///
    /// All problems, with spans in `text`.
    pub fn parse(text: &str, routing_domain: &str, to_ascii: ToAscii) -> Result<Self, Refused> {
        let mut lower = super::with_lower_domain(text);
        let mut report = Report::default();
        let decorated = lower.rsplit_once_byte(b'@').is_some_and(|(local, _)| has_brackets(local));
        if decorated && let Some(domains) = lower.get_mut(decoration(text).start..) {
            domains.make_ascii_lowercase();
        }
        let (account, _) = if decorated {
            parse_decorated(&lower, &[routing_domain, ROUTING_DOMAIN], to_ascii, &mut report)
        } else {
            MicrosoftAccount::parse_reporting(&lower, to_ascii, &mut report)
        };
        let account = account.ok_or(Refused { problems: report.list })?;
        Ok(if decorated { Self::decorated(account, routing_domain) } else { Self::plain(account) })
    }

    /// Whether it has the form `local(domain)@routingDomain`.
    pub fn is_decorated(&self) -> bool {
        self.as_str() != self.1.as_str()
    }

    /// The account behind it.
    pub fn account(&self) -> &MicrosoftAccount {
        &self.1
    }

    /// The whole.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether brackets before `@end` make an IM address in any direction. Ignores case.
pub(crate) fn ends_im_address(end: &str, routing_domain: &str) -> bool {
    end.eq_ignore_ascii_case(routing_domain) || end.eq_ignore_ascii_case(ROUTING_DOMAIN)
}

/// Whether the part before the last `@` makes the text an IM address.
pub(crate) fn has_brackets(local: &str) -> bool {
    local.bytes().any(is_bracket)
}

fn is_bracket(byte: u8) -> bool {
    matches!(byte, b'(' | b')')
}

/// From the first bracket to the end.
pub(crate) fn decoration(text: &str) -> Span {
    Span::new(text.bytes().position(is_bracket).unwrap_or(0), text.len())
}

/// Validates `local(domain)@end`, where `end` is one of `ends`. The inner domain is validated even if the rest is refused.
pub(crate) fn parse_decorated<'a>(
    text: &'a str,
    ends: &[&str],
    to_ascii: ToAscii,
    report: &mut Report,
) -> (Option<MicrosoftAccount>, Option<CheckedDomain<'a>>) {
    let mut own = Report::default();
    let Some((local, end)) = super::split(text, &mut own) else { return (None, None) };
    let (account, domain) = match shape(local) {
        Some((name, domain)) => MicrosoftAccount::parse_parts(name, domain, to_ascii, &mut own),
        None => {
            // Problems inside are reported separately; the brackets themselves are one problem.
            report.runs(local, 0, |c, _| local_part::unlike(c));
            (None, None)
        }
    };
    if !ends.contains(&end) {
        domain::check(end, local.len() + 1, to_ascii, &mut own);
    }
    let account = account.filter(|_| !own.refused && ends.contains(&end));
    if account.is_none() {
        own.add(Code::BadDecoration, decoration(text));
    }
    report.absorb(own);
    (account, domain)
}

/// `local(domain)`: one pair of brackets, the closing one last.
fn shape(text: &str) -> Option<(&str, &str)> {
    let (name, domain) = text.strip_suffix(')')?.split_once_byte(b'(')?;
    (!has_brackets(name) && !has_brackets(domain)).then_some((name, domain))
}

/// The only account inside a broken decoration, if clear.
pub(crate) fn inner_account(text: &str) -> Option<String> {
    let (inside, _) = text.rsplit_once_byte(b'@')?;
    let (name, rest) = inside.split_once_byte(b'(')?;
    let domain = rest.split(['(', ')']).find(|part| !part.is_empty())?;
    let clear = rest.split(['(', ')']).filter(|part| !part.is_empty()).count() == 1;
    if name.is_empty() { Some(domain.to_owned()) } else { clear.then(|| [name, "@", domain].concat()) }
}

/// The account in a local part with other characters in place of brackets: `bob%contoso.com`, `bob{contoso.com}`.
pub(crate) fn misdecorated(local: &str, to_ascii: ToAscii) -> Option<MicrosoftAccount> {
    let (name, domain) = match local.as_bytes().last()? {
        b'}' => local.strip_suffix('}')?.split_once_byte(b'{')?,
        b']' => local.strip_suffix(']')?.split_once_byte(b'[')?,
        _ => local.rsplit_once_byte(b'%')?,
    };
    let domain = domain.to_ascii_lowercase();
    MicrosoftAccount::parse_parts(name, &domain, to_ascii, &mut Report::default()).0
}

//! What the core asks of the program around it.

/// Converts a domain with non-ASCII or `xn--` labels to ASCII, as UTS 46 has it (non-transitional, as browsers do).
/// `None`: refused. In JavaScript `URL` does it, natively the crate `idna` behind the feature of that name.
pub type ToAscii = fn(&str) -> Option<String>;

/// UTS 46 by the crate `idna`.
#[cfg(feature = "idna")]
pub fn to_ascii(domain: &str) -> Option<String> {
    ::idna::domain_to_ascii_cow(domain.as_bytes(), ::idna::AsciiDenyList::URL).ok().map(Into::into)
}

/// Refuses every domain that is not plain ASCII: for programs without UTS 46.
pub const fn no_idna(_domain: &str) -> Option<String> {
    None
}

/// A label that is not ASCII, and its ASCII form.
const GUARD: [&str; 2] = [".\u{fc}", ".xn--tda"];

/// The URL whose `hostname` answers for a domain where the host is a browser; [`from_hostname`] reads it.
/// `None`: something in the domain would end the host and start another part of the URL.
///
/// A browser that sees only ASCII may let broken `xn--` labels pass, so one more label follows that is not ASCII.
///
/// ```
/// use lync_skype::idna::{from_hostname, url_of};
///
/// assert_eq!(url_of("xn--mller-kva.de").as_deref(), Some("http://xn--mller-kva.de.ü"));
/// assert_eq!(from_hostname("xn--mller-kva.de.xn--tda").as_deref(), Some("xn--mller-kva.de"));
/// assert_eq!(url_of("a/b.de"), None);
/// ```
pub fn url_of(domain: &str) -> Option<String> {
    let in_host = |char: char| !char.is_ascii() || char.is_ascii_alphanumeric() || matches!(char, '.' | '-');
    domain.chars().all(in_host).then(|| ["http://", domain, GUARD[0]].concat())
}

/// The domain in the `hostname` of a URL that [`url_of`] made.
pub fn from_hostname(hostname: &str) -> Option<String> {
    hostname.strip_suffix(GUARD[1]).filter(|domain| !domain.is_empty()).map(String::from)
}

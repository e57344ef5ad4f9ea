//! UTS 46, which the host program provides.

/// Converts a domain with non-ASCII or `xn--` labels to ASCII by UTS 46 (non-transitional, as in browsers).
/// `None` if refused. Implemented by `URL` in JavaScript, and by the crate `idna` with the feature of that name.
pub type ToAscii = fn(&str) -> Option<String>;

/// UTS 46, implemented by the crate `idna`.
///
/// ```
/// use lync_skype::idna::to_ascii;
/// use lync_skype::{Rules, Task};
///
/// assert_eq!(to_ascii("Müller.de").as_deref(), Some("xn--mller-kva.de"));
/// let rules = Rules { to_ascii, ..Rules::default() };
/// assert_eq!(rules.convert("bob@müller.de", Task::ToSkype)?.address, "bob(xn--mller-kva.de)@msn.com");
/// # Ok::<(), lync_skype::Refused>(())
/// ```
#[cfg(feature = "idna")]
pub fn to_ascii(domain: &str) -> Option<String> {
    ::idna::domain_to_ascii_cow(domain.as_bytes(), ::idna::AsciiDenyList::URL).ok().map(Into::into)
}

/// Refuses every domain that is not plain ASCII: for programs without UTS 46.
///
/// ```
/// assert_eq!(lync_skype::idna::no_idna("müller.de"), None);
/// ```
pub const fn no_idna(_domain: &str) -> Option<String> {
    None
}

/// A label that is not ASCII, and its ASCII form.
const GUARD: [&str; 2] = [".\u{fc}", ".xn--tda"];

/// For browsers: a URL whose `hostname` has the ASCII form of a domain; [`from_hostname`] extracts it.
/// `None` if a character in the domain would end the host part of the URL.
///
/// Browsers may not validate `xn--` labels in an all-ASCII host, so a non-ASCII label is appended.
///
/// ```
/// use lync_skype::idna::{from_hostname, url_of};
///
/// assert_eq!(url_of("xn--mller-kva.de").as_deref(), Some("http://xn--mller-kva.de.ü"));
/// assert_eq!(from_hostname("xn--mller-kva.de.xn--tda").as_deref(), Some("xn--mller-kva.de"));
/// assert_eq!(url_of("a/b.de"), None);
/// ```
#[doc(hidden)]
pub fn url_of(domain: &str) -> Option<String> {
    let in_host = |char: char| !char.is_ascii() || char.is_ascii_alphanumeric() || matches!(char, '.' | '-');
    domain.chars().all(in_host).then(|| ["http://", domain, GUARD[0]].concat())
}

/// The domain in the `hostname` of a URL from [`url_of`].
#[doc(hidden)]
pub fn from_hostname(hostname: &str) -> Option<String> {
    hostname.strip_suffix(GUARD[1]).filter(|domain| !domain.is_empty()).map(String::from)
}

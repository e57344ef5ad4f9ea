//! What the core asks of the program around it.

/// Converts a domain with non-ASCII or `xn--` labels to ASCII, as UTS 46 has it (non-transitional, as browsers do).
/// `None`: refused. In JavaScript `URL` does it, natively the crate `idna` behind the feature of that name.
pub type ToAscii = fn(&str) -> Option<String>;

/// UTS 46 by the crate `idna`.
#[cfg(feature = "idna")]
pub fn to_ascii(domain: &str) -> Option<String> {
    idna::domain_to_ascii_cow(domain.as_bytes(), idna::AsciiDenyList::URL).ok().map(Into::into)
}

/// Refuses every domain that is not plain ASCII: for programs without UTS 46.
pub const fn no_idna(_domain: &str) -> Option<String> {
    None
}

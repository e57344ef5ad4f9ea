//! A policy's domains, cleaned like those that people type.

use crate::host::ToAscii;

/// The ASCII form in lower case; `None` where this is no domain.
pub(super) fn clean(text: &str, to_ascii: ToAscii) -> Option<String> {
    let text = text.trim().trim_end_matches('.');
    let mut domain = text.to_ascii_lowercase();
    if !domain.is_ascii() || domain.split('.').any(|label| label.starts_with("xn--")) {
        let plain =
            |char: char| !char.is_ascii() || char.is_ascii_alphanumeric() || matches!(char, '-' | '.');
        domain =
            Some(domain).filter(|domain| domain.chars().all(plain)).and_then(|domain| to_ascii(&domain))?;
    }
    is_domain(&domain).then_some(domain)
}

fn is_domain(domain: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    let last = domain.rsplit('.').next().unwrap_or_default();
    domain.len() <= 253
        && domain.contains('.')
        && domain.split('.').all(label)
        && !last.bytes().all(|byte| byte.is_ascii_digit())
}

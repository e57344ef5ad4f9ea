//! Punycode decoding (RFC 3492) of `xn--` labels. No tables, no mapping.

use std::borrow::Cow;

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;

/// The Unicode form of a label.
pub(crate) fn label_to_unicode(label: &str) -> Cow<'_, str> {
    label.strip_prefix("xn--").and_then(decode).map_or(Cow::Borrowed(label), Cow::Owned)
}

/// The Unicode form of a domain.
pub(crate) fn to_unicode(domain: &str) -> String {
    domain.split('.').map(|label| label_to_unicode(label).into_owned()).collect::<Vec<_>>().join(".")
}

/// Decodes the text after `xn--`; `None` if it is not valid Punycode.
pub(crate) fn decode(label: &str) -> Option<String> {
    let (plain, coded) = label.rsplit_once('-').unwrap_or(("", label));
    let mut text: Vec<char> = plain.chars().collect();
    let mut code_point = 128;
    let mut index = 0;
    let mut bias = 72;
    let mut digits = coded.bytes();
    while digits.len() > 0 {
        let before = index;
        let mut weight = 1;
        for k in (BASE..).step_by(BASE as usize) {
            let digit = digit(digits.next()?)?;
            index = digit.checked_mul(weight)?.checked_add(index)?;
            let threshold = k.saturating_sub(bias).clamp(T_MIN, T_MAX);
            if digit < threshold {
                break;
            }
            weight = weight.checked_mul(BASE - threshold)?;
        }
        let length = u32::try_from(text.len()).ok()? + 1;
        bias = adapt(index - before, length, before == 0);
        code_point = index.checked_div(length)?.checked_add(code_point)?;
        index %= length;
        text.insert(index as usize, char::from_u32(code_point)?);
        index += 1;
    }
    Some(text.into_iter().collect())
}

const fn digit(byte: u8) -> Option<u32> {
    match byte {
        b'a'..=b'z' => Some((byte - b'a') as u32),
        b'A'..=b'Z' => Some((byte - b'A') as u32),
        b'0'..=b'9' => Some((byte - b'0') as u32 + 26),
        _ => None,
    }
}

/// Section 6.1: bias adaptation.
const fn adapt(delta: u32, length: u32, first: bool) -> u32 {
    const SKEW: u32 = 38;
    let mut delta = if first { delta / 700 } else { delta / 2 };
    delta += delta / length;
    let mut k = 0;
    while delta > (BASE - T_MIN) * T_MAX / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + SKEW)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels() {
        for (coded, plain) in [
            ("mnchen-3ya", "münchen"),
            ("bcher-kva", "bücher"),
            ("wgv71a119e", "日本語"),
            ("e1afmkfd", "пример"),
            ("4dbrk0ce", "ישראל"),
            ("hotmil-6nf", "hotmаil"),
            // Digits may be capitals.
            ("mnchen-3YA", "münchen"),
            ("WGV71A119E", "日本語"),
            ("a-", "a"),
            ("-", ""),
            ("", ""),
        ] {
            assert_eq!(decode(coded).as_deref(), Some(plain), "{coded}");
        }
    }

    #[test]
    fn invalid_punycode_is_refused() {
        for coded in ["999999999999", "ü", "a-ü", "mnchen-3y", "zzzzzzzzzzzzzzz", "%"] {
            assert_eq!(decode(coded), None, "{coded}");
        }
    }

    /// Decodes what the crate `idna` encodes.
    #[cfg(feature = "idna")]
    #[test]
    fn undoes_what_idna_does() {
        for label in ["ünïcödé", "россия", "ελλάδα", "한국어", "ไทย", "मराठी", "a日b本c", "ß"]
        {
            let ascii = crate::address::idna::to_ascii(label).unwrap();
            assert_eq!(decode(ascii.strip_prefix("xn--").unwrap()).as_deref(), Some(label));
        }
    }

    #[test]
    fn the_limit_of_the_bias_itself_is_not_divided() {
        // delta = 455 = (36 - 1) * 26 / 2, and 36 * 455 / (455 + 38) = 33.
        assert_eq!(adapt(910, 1000, false), 33);
    }
}

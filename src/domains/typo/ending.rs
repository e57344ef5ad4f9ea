//! Endings that are not top-level domains, but one edit away from a common one: `contoso.con`.

use super::distance::within_osa;
use super::real_endings::REAL;

const COMMON: [&str; 3] = ["com", "net", "org"];

/// A domain that was meant: the first bytes of the typed one, and this.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Meant<'a> {
    pub(crate) kept: usize,
    pub(crate) with: &'a str,
}

/// The cheap first test, which rules out most domains.
#[inline(always)]
pub(crate) fn may_be_typo(domain: &[u8]) -> bool {
    match domain {
        [.., b'.', b'c', b'o', b'm'] | [.., b'.', b'n', b'e', b't'] | [.., b'.', b'o', b'r', b'g'] => false,
        [.., b'.', b'a'..=b'z', b'a'..=b'f' | b'h'..=b'q' | b's' | b'u'..=b'z']
        | [.., b'.', b'a'..=b'd' | b'f'..=b'm' | b'p' | b'q' | b's'..=b'z', b'a'..=b'z'] => false,
        [.., b'.', _, _] | [.., b'.', _, _, _] | [.., b'.', _, _, _, _] => {
            meant(last_label(domain)).is_some()
        }
        _ => false,
    }
}

/// The domain with the corrected ending.
pub(super) fn mended(domain: &str) -> Option<Meant<'static>> {
    let ending = last_label(domain.as_bytes());
    let with = meant(ending).filter(|_| ending.len() < domain.len())?;
    Some(Meant { kept: domain.len() - ending.len(), with })
}

fn last_label(domain: &[u8]) -> &[u8] {
    domain.rsplit(|&byte| byte == b'.').next().unwrap_or_default()
}

/// The one common ending that this may be a typo of.
fn meant(ending: &[u8]) -> Option<&'static str> {
    let mut near = COMMON.into_iter().filter(|common| within_osa(ending, common.as_bytes(), 1));
    let meant = near.next().filter(|common| near.next().is_none() && ending != common.as_bytes())?;
    (!REAL.split(' ').any(|real| real.as_bytes() == ending)).then_some(meant)
}

#[cfg(test)]
mod tests {
    use super::{COMMON, REAL, may_be_typo, meant, mended};

    #[test]
    fn endings() {
        for (ending, common) in [
            ("con", "com"),
            ("cmo", "com"),
            ("ocm", "com"),
            ("cim", "com"),
            ("vom", "com"),
            ("xom", "com"),
            ("comm", "com"),
            ("comj", "com"),
            ("coom", "com"),
            ("cpm", "com"),
            ("cmom", "com"),
            ("c0m", "com"),
            ("nte", "net"),
            ("ner", "net"),
            ("ogr", "org"),
            ("orgg", "org"),
        ] {
            let mended = mended(&["mail.contoso.", ending].concat()).unwrap();
            assert_eq!((mended.kept, mended.with), ("mail.contoso.".len(), common), "{ending}");
        }
        for ending in COMMON
            .into_iter()
            .chain(REAL.split(' '))
            .chain(["de", "cpa", "hamburg", "info", "museum", "xn--p1ai"])
        {
            assert!(mended(&["contoso.", ending].concat()).is_none(), "{ending}");
        }
        assert!(mended("con").is_none());
    }

    #[test]
    fn the_short_way_is_for_real_endings() {
        for first in b'a'..=b'z' {
            for last in b'a'..=b'z' {
                let ending = [first, last];
                let domain = [b"contoso.", &ending[..]].concat();
                assert_eq!(may_be_typo(&domain), meant(&ending).is_some(), "{ending:?}");
            }
        }
        for (domain, expected) in [
            ("contoso.com", false),
            ("contoso.de", false),
            ("contoso.example", false),
            ("contoso.con", true),
            ("contoso.cm", false),
            ("contoso.fr", false),
        ] {
            assert_eq!(may_be_typo(domain.as_bytes()), expected, "{domain}");
        }
    }
}

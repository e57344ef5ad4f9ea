//! Look-alike detection compared with the crate unicode-security, which implements Unicode Technical Standard #39.

use lync_skype::domains::lookalike::{Lookalike, lookalike};
use lync_skype::policy::AS_IS_DOMAINS;
use lync_skype::{Policy, domains::lists, idna};
use unicode_security::confusable_detection::skeleton;
use unicode_security::restriction_level::{RestrictionLevel, RestrictionLevelDetection};

use crate::rows::rows;

/// What a user of unicode-security would do: flag domains with a label that is not "highly restrictive", and domains
/// with the skeleton of a well-known domain.
fn theirs(domain: &str) -> bool {
    let mixes = |label: &str| {
        !matches!(
            label.detect_restriction_level(),
            RestrictionLevel::ASCIIOnly
                | RestrictionLevel::SingleScript
                | RestrictionLevel::HighlyRestrictive
        )
    };
    domain.split('.').any(mixes)
        || (!domain.is_ascii() && lists::CONSUMER.iter().any(|known| skeleton(known).eq(skeleton(domain))))
}

/// Our verdict, given the domain in its ASCII form.
fn ours(domain: &str) -> bool {
    let ascii = idna::to_ascii(domain).unwrap_or_else(|| panic!("{domain}"));
    lookalike(&ascii, &Policy::default()).is_some()
}

/// Every well-known domain with one or all of its letters replaced by look-alikes.
fn imitations() -> Vec<String> {
    let mut similar: Vec<(char, char)> = Vec::new();
    for row in rows("confusables-ascii") {
        let mut letters = row.input().chars();
        let (Some(letter), None, Some(shape)) = (letters.next(), letters.next(), row.text("prototype"))
        else {
            continue;
        };
        if let [shape] = *shape.to_ascii_lowercase().as_bytes() {
            similar.push((char::from(shape), letter));
        }
    }
    let mut imitations = Vec::new();
    for domain in
        AS_IS_DOMAINS.into_iter().chain(["gmail.com", "yahoo.com", "icloud.com", "web.de", "mail.ru"])
    {
        let (name, ending) = domain.split_once('.').unwrap();
        for &(shape, letter) in &similar {
            if name.contains(shape) {
                for times in [1, usize::MAX] {
                    let imitation = name.replacen(shape, letter.encode_utf8(&mut [0; 4]), times);
                    imitations.push(format!("{imitation}.{ending}"));
                }
            }
        }
        // As much of the name as one script can imitate.
        for script in ['\u{400}'..='\u{52f}', '\u{370}'..='\u{3ff}', '\u{530}'..='\u{58f}'] {
            let draw = |shape| similar.iter().find(|(known, by)| *known == shape && script.contains(by));
            let drawn: String =
                name.chars().map(|letter| draw(letter).map_or(letter, |(_, by)| *by)).collect();
            imitations.push(format!("{drawn}.{ending}"));
        }
    }
    // Only valid domains that differ from the imitated one.
    let another = |imitation: &String| {
        idna::to_ascii(imitation)
            .is_some_and(|ascii| ascii.contains("xn--") && idna::to_ascii(&ascii).is_some())
    };
    imitations.retain(another);
    imitations.sort();
    imitations.dedup();
    imitations
}

/// Genuine internationalized domains: towns, newspapers, universities, shops and dictionary words.
const HONEST: &[&str] = &[
    "müller.de",
    "bücher.example",
    "köln.de",
    "straße.de",
    "zürich.ch",
    "österreich.at",
    "güneş.com.tr",
    "españa.es",
    "coruña.gal",
    "niño.example",
    "açaí.com.br",
    "são-paulo.example",
    "façade.fr",
    "crème-brûlée.fr",
    "naïve.example",
    "québec.ca",
    "københavn.dk",
    "smørrebrød.dk",
    "tromsø.no",
    "malmö.se",
    "smörgås.se",
    "reykjavík.is",
    "þór.is",
    "łódź.pl",
    "kraków.pl",
    "žluťoučký.cz",
    "škoda.cz",
    "győr.hu",
    "bucurești.ro",
    "šiauliai.lt",
    "rīga.lv",
    "tallinn-põhja.ee",
    "đakovo.hr",
    "việt-nam.vn",
    "hànội.vn",
    "ığdır.com.tr",
    "россия.рф",
    "яндекс.рф",
    "почта.рф",
    "почта.com",
    "москва.рф",
    "київ.укр",
    "україна.укр",
    "българия.бг",
    "београд.срб",
    "қазақстан.қаз",
    "монгол.мон",
    "ελλάδα.gr",
    "αθήνα.ελ",
    "θεσσαλονίκη.gr",
    "հայաստան.հայ",
    "საქართველო.გე",
    "ישראל.co.il",
    "קום.קום",
    "مصر.eg",
    "السعودية.com",
    "ایران.ir",
    "پاکستان.pk",
    "भारत.in",
    "दिल्ली.भारत",
    "বাংলাদেশ.bd",
    "தமிழ்.in",
    "ಕರ್ನಾಟಕ.in",
    "ไทย.th",
    "กรุงเทพ.ไทย",
    "ລາວ.la",
    "ភ្នំពេញ.kh",
    "မြန်မာ.mm",
    "日本語.jp",
    "ひらがな.jp",
    "カタカナ.jp",
    "東京タワー.jp",
    "お名前.com",
    "nhkニュース.jp",
    "jr東日本.jp",
    "中国.cn",
    "中文.com",
    "qq音乐.cn",
    "台灣.tw",
    "香港.hk",
    "ㄅㄆㄇ.tw",
    "한국.kr",
    "서울시.kr",
    "lg전자.kr",
    "삼성sds.kr",
    "ኢትዮጵያ.et",
    "ᏣᎳᎩ.example",
    "ᐃᓄᒃᑎᑐᑦ.ca",
    "ⵜⴰⵎⴰⵣⵉⵖⵜ.ma",
    "ߒߞߏ.example",
    "ދިވެހި.mv",
    "ܣܘܪܝܝܐ.example",
    "ꦗꦮ.id",
    "ᮘᮞ.id",
    "ꆈꌠ.cn",
    "ⲙⲉⲧⲣⲉⲙⲛⲭⲏⲙⲓ.example",
    "བོད.cn",
];

#[test]
fn at_least_as_many_imitations_are_caught() {
    let imitations = imitations();
    let caught = |judge: fn(&str) -> bool| imitations.iter().filter(|domain| judge(domain)).count();
    let missed: Vec<_> = imitations.iter().filter(|domain| theirs(domain) && !ours(domain)).collect();
    assert!(imitations.len() > 1000, "{}", imitations.len());
    assert!(caught(ours) >= caught(theirs), "ours {}, theirs {}, {missed:?}", caught(ours), caught(theirs));
    assert!(caught(ours) * 100 >= imitations.len() * 99, "{} of {}", caught(ours), imitations.len());
}

#[test]
fn fewer_honest_domains_are_flagged() {
    let flagged =
        |judge: fn(&str) -> bool| HONEST.iter().copied().filter(|domain| judge(domain)).collect::<Vec<_>>();
    assert_eq!(flagged(ours), [""; 0]);
    assert!(!flagged(theirs).is_empty());
}

#[test]
fn the_imitated_domain_is_suggested() {
    let policy = Policy::default();
    for (domain, of) in
        [("hоtmail.com", "hotmail.com"), ("оutlооk.com", "outlook.com"), ("hotmaıl.com", "hotmail.com")]
    {
        let ascii = idna::to_ascii(domain).unwrap();
        assert_eq!(lookalike(&ascii, &policy), Some(Lookalike::Imitates(of)));
    }
}

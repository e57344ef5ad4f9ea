//! Typo suggestions against what other projects collected, and against every single typo.

use std::collections::BTreeSet;

use lync_skype::policy::{AS_IS_DOMAINS, Domain};
use lync_skype::{Policy, domains::lists, domains::typo, idna};

use crate::rows::{Row, rows};

/// The domain of a row's address. Only typos of the domain are tested here: what cleaning repairs is
/// judged elsewhere.
fn domain(row: &Row) -> Option<String> {
    let (_, domain) = row.input().trim().rsplit_once('@')?;
    Some(domain.to_ascii_lowercase())
}

/// Rows that bring a list of their own bring it as an organisation would.
fn policy(row: &Row) -> Policy {
    let mut policy = Policy::default();
    if let Some(domains) = row.expected["config"]["domains"].as_array() {
        policy.organisation.sip_domains =
            domains.iter().map(|domain| domain.as_str().unwrap().parse().unwrap()).collect();
    }
    policy
}

/// Of the misspelt Microsoft domains: how many there are, how many answers are right, how many are wrong.
/// And how many that were to be left alone were not.
fn tally(file: &str) -> (usize, usize, usize, usize) {
    let (mut all, mut right, mut wrong, mut meddled) = (0, 0, 0, 0);
    for row in rows(file) {
        let Some(domain) = domain(&row) else { continue };
        let policy = policy(&row);
        let answer = typo::typo(&domain, &policy);
        let answer = answer.as_deref();
        match row.text("suggest") {
            Some(meant) if meant == domain => meddled += usize::from(answer.is_some()),
            Some(meant) if AS_IS_DOMAINS.contains(&meant) || lists::is_microsoft_variant(meant) => {
                all += 1;
                right += usize::from(answer == Some(meant));
                wrong += usize::from(answer.is_some_and(|answer| answer != meant));
            }
            Some(meant) => wrong += usize::from(answer.is_some_and(|answer| answer != meant)),
            None => meddled += usize::from(answer.is_some()),
        }
    }
    (all, right, wrong, meddled)
}

#[test]
fn misspelt_domains_of_other_projects() {
    assert_eq!(tally("typo-corpora"), (13, 13, 0, 0));
    // gmsn.com and livr.com are as likely other words; the ending of mail.randomsmallcompany.cmo does not exist.
    assert_eq!(tally("typo-mailcheck"), (6, 4, 0, 1));
}

#[test]
fn real_microsoft_domains_are_left_alone() {
    let policy = Policy::default();
    for row in rows("ms-domains") {
        if row.expected["votes"].as_u64().unwrap() >= 3 {
            assert!(AS_IS_DOMAINS.contains(&row.input()) || lists::is_microsoft_variant(row.input()));
            assert_eq!(typo::typo(row.input(), &policy), None, "{}", row.input());
        }
    }
}

/// Every text within one typo of a domain.
fn typos(domain: &str) -> BTreeSet<String> {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    let domain = domain.as_bytes();
    let mut typos = BTreeSet::new();
    for at in 0..=domain.len() {
        let (before, after) = domain.split_at(at);
        for letter in b"abcdefghijklmnopqrstuvwxyz0123456789-." {
            typos.insert(text([before, &[*letter], after].concat()));
            if let [_, rest @ ..] = after {
                typos.insert(text([before, &[*letter], rest].concat()));
            }
        }
        if let [_, rest @ ..] = after {
            typos.insert(text([before, rest].concat()));
        }
        if let [first, second, rest @ ..] = after {
            typos.insert(text([before, &[*second, *first], rest].concat()));
        }
    }
    typos
}

/// A single typo is corrected, unless it is a real domain, the answer is not the only one, or the name is so short that it is
/// another word.
#[test]
fn every_single_typo_of_a_documented_domain_is_offered() {
    let mut policy = Policy::default();
    policy.organisation.sip_domains =
        vec!["contoso.com".parse().unwrap(), "eu.fabrikam.example".parse().unwrap()];
    let domains =
        AS_IS_DOMAINS.into_iter().chain(["gmail.com", "yahoo.com", "contoso.com", "eu.fabrikam.example"]);
    let (mut offered, mut silent) = (0, 0);
    for domain in domains {
        for typed in typos(domain) {
            match typo::typo(&typed, &policy) {
                Some(answer) => {
                    assert_eq!(answer, domain, "{typed}");
                    offered += 1;
                }
                None => {
                    let known = lists::is_consumer(&typed) || typed == domain;
                    // Between gmail.com and ymail.com there is no telling.
                    let between = domain == "gmail.com" && typos("ymail.com").contains(&typed);
                    let name = domain.split('.').next().unwrap();
                    let is_word = name.len() <= 4
                        && typed.split('.').next() != Some(name)
                        && typed.len() >= domain.len();
                    assert!(known || between || is_word, "{typed} is one typo away from {domain}");
                    silent += 1;
                }
            }
        }
    }
    assert!(offered > 5500 && silent < 1000, "{offered} offered, {silent} silent");
}

#[test]
fn in_a_short_name_a_letter_is_left_out_doubled_or_swapped() {
    let policy = Policy::default();
    let meant = |domain: &str| typo::typo(domain, &policy).map(|meant| meant.into_owned());
    for (typed, domain) in [
        ("lve.com", "live.com"),
        ("live.con", "live.com"),
        ("liive.com", "live.com"),
        ("ilve.com", "live.com"),
        ("ms.com", "msn.com"),
        ("msnn.com", "msn.com"),
        ("mns.com", "msn.com"),
        ("alo.com", "aol.com"),
        ("aol.cmo", "aol.com"),
    ] {
        assert_eq!(meant(typed).as_deref(), Some(domain), "{typed}");
    }
    for typed in
        ["line.com", "like.com", "olive.com", "lives.com", "men.com", "msna.com", "all.com", "aols.com"]
    {
        assert_eq!(meant(typed), None, "{typed}");
    }
}

#[test]
fn an_ending_that_is_no_top_level_domain_is_mended() {
    let policy = Policy::default();
    let meant = |domain: &str| typo::typo(domain, &policy).map(|meant| meant.into_owned());
    for (typed, domain) in [
        ("contoso.con", "contoso.com"),
        ("mail.contoso.cmo", "mail.contoso.com"),
        ("contoso.nte", "contoso.net"),
        ("contoso.ogr", "contoso.org"),
        // The name is mended too, where it is a well-known one.
        ("hotmial.con", "hotmail.com"),
    ] {
        assert_eq!(meant(typed).as_deref(), Some(domain), "{typed}");
    }
    for typed in [
        "contoso.co",
        "contoso.cm",
        "contoso.om",
        "contoso.cam",
        "contoso.new",
        "contoso.cpa",
        "contoso.info",
        "con",
        "net.de",
    ] {
        assert_eq!(meant(typed), None, "{typed}");
    }
    let mut own = Policy::default();
    own.organisation.sip_domains = vec!["contoso.con".parse().unwrap()];
    assert_eq!(typo::typo("contoso.con", &own), None, "the organisation has it");
}

#[test]
fn own_domains_are_compared_as_people_read_them() {
    let mut policy = Policy::default();
    policy.organisation.sip_domains = vec![Domain::parse("müller.example", idna::to_ascii).unwrap()];
    for typed in ["müler.example", "muller.example", "mülller.example"] {
        let ascii = idna::to_ascii(typed).unwrap();
        assert_eq!(typo::typo(&ascii, &policy).as_deref(), Some("xn--mller-kva.example"), "{typed}");
    }
    assert_eq!(typo::typo("xn--mller-kva.example", &policy), None);
    assert_eq!(typo::typo("xn--mxxler-kva.example", &policy), None);
}

/// Names of companies, universities and towns, some of them a letter or two away from a target's name.
#[test]
fn domains_of_companies_are_left_alone() {
    let policy = Policy::default();
    for domain in [
        "microsoft.com",
        "skype.com",
        "contoso.com",
        "fabrikam.com",
        "northwindtraders.com",
        "adatum.com",
        "ibm.com",
        "oracle.com",
        "sap.com",
        "siemens.de",
        "daimler.com",
        "bmw.de",
        "airbus.com",
        "total.fr",
        "orange.com",
        "vodafone.com",
        "verizon.com",
        "comcast.com",
        "att.com",
        "cox.com",
        "charter.com",
        "rogers.ca",
        "target.com",
        "walmart.com",
        "costco.com",
        "compass.com",
        "hotmart.com",
        "horizon.com",
        "outback.com",
        "outdoor.de",
        "outlet.com",
        "liberty.com",
        "libertymutual.com",
        "olive.co.uk",
        "alive.org",
        "oslo.no",
        "lyon.fr",
        "milano.it",
        "bu.edu",
        "uiowa.edu",
        "mit.edu",
        "ox.ac.uk",
        "cam.ac.uk",
        "ethz.ch",
        "nasa.gov",
        "gov.uk",
        "europa.eu",
        "google.com",
        "facebook.com",
        "amazon.com",
        "apple.com",
        "netflix.com",
        "paypal.com",
        "twitter.com",
        "yahooinc.com",
        "yandex-team.ru",
        "protonvpn.com",
        "zoho-corp.com",
        "hotel.com",
        "hotels.com",
        "mailchimp.com",
        "gmailify.example",
        "hotmail.example.com",
        "outlook.example.org",
        "live.example",
        "live.net",
        "msn.example",
        "mail.live.com.example",
        "me.co",
        "mac.co.uk",
        "web.dev",
        "gmx.example",
        "free.com",
        "sky.co.uk",
        "home.com",
    ] {
        assert_eq!(typo::typo(domain, &policy), None, "{domain}");
    }
}

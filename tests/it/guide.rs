//! Guides as text, to be read, and what must be in them.

use std::collections::BTreeSet;

use expect_test::expect_file;
use lync_skype::client::Family;
use lync_skype::guide::plan::{GuideRequest, Network};
use lync_skype::guide::trouble::{Actor, Next};
use lync_skype::guide::{Guide, Item, guide};
use lync_skype::policy::Known;
use lync_skype::{ClientId, Code, Direction, Policy, Rule, Rules, Words};

use super::words::compile::{Catalogue, Source, pack};

/// The only place that calls the API.
fn ask(
    direction: Direction,
    network: Network,
    client: Option<ClientId>,
    address: Option<&str>,
    policy: &Policy,
) -> Guide {
    let rules = &Rules::from(policy.clone());
    let request = GuideRequest { direction, network, address, client, their_client: None, rules };
    guide(&request, &Words::ENGLISH)
}

/// The guide that a person with this client gets for `bob@contoso.com`.
fn bob(direction: Direction, network: Network, client: Option<ClientId>) -> Guide {
    ask(direction, network, client, Some("bob@contoso.com"), &Policy::default())
}

fn plain(guide: &Guide) -> String {
    let mut text = String::new();
    for part in [&guide.requirements, &guide.yours.steps, &guide.yours.alerts, &guide.yours.checks]
        .into_iter()
        .chain([&guide.theirs.steps, &guide.theirs.alerts, &guide.theirs.checks])
    {
        for item in part {
            text.push_str(&item.text.plain());
            text.push('\n');
        }
    }
    text
}

/// Every guide there is: who, in which direction, by which network.
fn all() -> Vec<(ClientId, Direction, Network)> {
    let mut all = Vec::new();
    for &client in ClientId::ALL {
        for direction in [Direction::ToSkype, Direction::ToLync] {
            for network in Network::ALL {
                if bob(direction, network, Some(client)).client == client {
                    all.push((client, direction, network));
                }
            }
        }
    }
    all
}

#[test]
fn guides_read_well() {
    for words in languages() {
        let folder = format!("{}/tests/snapshots/{}", env!("CARGO_MANIFEST_DIR"), words.locale());
        // A language that is new here has no folder yet.
        std::fs::create_dir_all(&folder).unwrap();
        for (client, direction, network) in all() {
            let text = to_text(&in_language(direction, network, client, &words));
            let name = format!("{}.{}.{}.txt", client.as_str(), direction.as_str(), network.as_str());
            expect_file![format!("{folder}/{name}")].assert_eq(&text);
        }
    }
}

/// English, and every language that has a file.
pub(crate) fn languages() -> Vec<Words> {
    let catalogue = Catalogue::read(concat!(env!("CARGO_MANIFEST_DIR"), "/src/words").as_ref())
        .unwrap_or_else(|problems| panic!("{problems}"));
    let packs = catalogue.languages().map(|language| pack(&catalogue, language).unwrap());
    [Words::ENGLISH].into_iter().chain(packs.map(|pack| Words::load(&pack).unwrap())).collect()
}

/// The whole guide, each part under its name in the data, each item with its id.
fn to_text(guide: &Guide) -> String {
    let mut out = format!("{}\n", guide.notice);
    let mut part = |name: &str, items: &[Item]| {
        out.push_str(&format!("\n{name}\n"));
        for item in items {
            out.push_str(&format!("- {}: {}\n", item.id, item.text.plain()));
        }
    };
    part("requirements", &guide.requirements);
    for (end, sheet) in [("yours", &guide.yours), ("theirs", &guide.theirs)] {
        part(&format!("{end}: {}", sheet.title), &[]);
        part(&format!("{end}, steps"), &sheet.steps);
        part(&format!("{end}, alerts"), &sheet.alerts);
        part(&format!("{end}, checks"), &sheet.checks);
    }
    for symptom in &guide.troubleshooting {
        let [sees, cause, next] = [&symptom.sees, &symptom.cause, &symptom.next].map(|text| text.plain());
        let (id, actor) = (symptom.id, symptom.actor.as_str());
        out.push_str(&format!("\n{id}: {sees}\n- cause: {cause}\n- {actor}: {next}\n"));
    }
    out
}

fn in_language(direction: Direction, network: Network, client: ClientId, words: &Words) -> Guide {
    let request = GuideRequest {
        direction,
        network,
        address: Some("bob@contoso.com"),
        client: Some(client),
        their_client: None,
        rules: &Rules::default(),
    };
    guide(&request, words)
}

#[test]
fn labels_come_in_microsofts_translation_with_the_english_beside() {
    // English words under the name of German: what is tested is the labels.
    let ftl = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/words/en.ftl")).unwrap();
    let sources = ["en", "de"].map(|language| Source { language: language.into(), ftl: ftl.clone() });
    let catalogue = Catalogue::new(&sources).ok().unwrap();
    let german = Words::load(&pack(&catalogue, "de").unwrap()).unwrap();
    let guide = in_language(Direction::ToSkype, Network::Skype, ClientId::Lync2013, &german);
    let step = guide.yours.steps.iter().find(|item| item.id == "add-dialog").unwrap();
    assert!(step.text.plain().contains("Kontakt hinzufügen (Add a Contact)"), "{}", step.text.plain());
    let labels: Vec<&str> = step.text.labels().collect();
    assert!(
        labels.starts_with(&["Kontakt hinzufügen", "Add a Contact", "Externen Kontakt hinzufügen"]),
        "{labels:?}"
    );
}

#[test]
fn among_words_from_right_to_left_addresses_and_labels_keep_their_direction() {
    // English words under the name of Arabic: what is tested is the isolation.
    let ftl = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/words/en.ftl")).unwrap();
    let sources = ["en", "ar"].map(|language| Source { language: language.into(), ftl: ftl.clone() });
    let catalogue = Catalogue::new(&sources).ok().unwrap();
    let arabic = Words::load(&pack(&catalogue, "ar").unwrap()).unwrap();
    let guide = in_language(Direction::ToSkype, Network::Skype, ClientId::Lync2013, &arabic);
    let step = guide.yours.steps.iter().find(|item| item.id == "type-address").unwrap().text.plain();
    for isolated in ["\u{2068}bob(contoso.com)@msn.com\u{2069}", "\u{2068}IM Address\u{2069}"] {
        assert!(step.contains(isolated), "{}", step.escape_debug());
    }
    assert!(!guide.yours.steps.iter().any(|item| item.text.labels().any(|label| label.contains('\u{2068}'))));
}

#[test]
fn every_client_has_a_guide() {
    let seen: BTreeSet<&str> = all().into_iter().map(|(client, ..)| client.as_str()).collect();
    assert_eq!(seen.len(), ClientId::ALL.len());
}

#[track_caller]
fn has_labels(guide: &Guide, ids: &[&str], labels: &[&str]) {
    let items = [&guide.yours, &guide.theirs].map(|sheet| [&sheet.steps, &sheet.alerts, &sheet.checks]);
    let found: Vec<&str> = items
        .iter()
        .flatten()
        .copied()
        .flatten()
        .filter(|item| ids.contains(&item.id.as_str()))
        .flat_map(|item| item.text.labels())
        .collect();
    for label in labels {
        assert!(found.contains(label), "{label} is not in {ids:?}: {found:?}");
    }
}

#[test]
fn the_labels_of_the_four_procedures_stand_where_they_are_needed() {
    let to_skype = bob(Direction::ToSkype, Network::Skype, None);
    assert_eq!(to_skype.client, ClientId::Lync2013);
    has_labels(&to_skype, &["add-dialog"], &["Add a Contact", "Add a Contact Not in My Organization"]);
    has_labels(&to_skype, &["provider"], &["Skype"]);
    has_labels(&to_skype, &["type-address"], &["IM Address", "Example: someone@domain.com"]);
    has_labels(&to_skype, &["group"], &["Add to contact group"]);
    let share = "Share only my name, title, email address, company, and picture";
    has_labels(&to_skype, &["privacy"], &["Set privacy relationship", share, "OK"]);
    has_labels(&to_skype, &["contact-card"], &["See Contact Card", "Call", "Lync Call"]);
    let search = "Find someone or a room, or dial a number";
    has_labels(&to_skype, &["search-field"], &[search, "NAME", "SKILL", "CHAT ROOMS", "Searching..."]);
    let to_lync = bob(Direction::ToLync, Network::Skype, None);
    assert_eq!(to_lync.client, ClientId::Skype6);
    has_labels(&to_lync, &["skype-add-contacts"], &["Add Contacts"]);
    has_labels(&to_lync, &["skype-lync-below"], &["Lync"]);
    has_labels(&to_lync, &["skype-add"], &["Add to Contacts"]);
    for either in [&to_skype, &to_lync] {
        has_labels(either, &["alerts-options"], &["Options"]);
        has_labels(either, &["alerts-page"], &["Alerts"]);
        let tell = "Tell me when someone adds me to his or her contact list";
        has_labels(either, &["alerts-tell-me"], &["General alerts", tell]);
        let allow = "Allow invites but block all other communications";
        has_labels(either, &["alerts-allow-invites"], &["Contacts not using Lync", allow]);
        has_labels(either, &["alerts-ok"], &["OK"]);
        has_labels(either, &["alerts-new-tab", "new-tab"], &["New"]);
        has_labels(either, &["alerts-favorites", "favorites"], &["Favorites"]);
    }
}

#[test]
fn the_fifteen_statements_stand_where_they_are_needed() {
    let to_skype = bob(Direction::ToSkype, Network::Skype, None);
    let to_lync = bob(Direction::ToLync, Network::Skype, None);
    #[track_caller]
    fn says(guides: &[&Guide], id: &str, phrases: &[&str]) {
        for guide in guides {
            let sheets =
                [&guide.yours, &guide.theirs].map(|sheet| [&sheet.steps, &sheet.alerts, &sheet.checks]);
            let item = sheets
                .iter()
                .flatten()
                .copied()
                .chain([&guide.requirements])
                .flatten()
                .find(|item| item.id == id);
            let text = item.unwrap_or_else(|| panic!("no item {id}")).text.plain();
            for phrase in phrases {
                assert!(text.contains(phrase), "{id}: {text:?} does not say {phrase:?}");
            }
        }
    }
    let both = [&to_skype, &to_lync];
    // G1
    says(&both, "check-works", &["instant messages", "audio calls"]);
    // G2
    says(&both, "sign-in-address", &["Skype stores", "SIP URI"]);
    // G3
    says(&both, "account-not-name", &["Lync stores", "Microsoft account", "not the Skype name"]);
    // G4
    let services = [
        "Windows Live ID",
        "SkyDrive",
        "OneDrive",
        "Windows Phone",
        "Xbox LIVE",
        "Outlook.com",
        "Hotmail",
        "Messenger",
    ];
    says(&both, "account-what", &services);
    says(&both, "account-what", &["email address and a password", "create one"]);
    says(&both, "account-link", &["merged (linked)"]);
    // G5
    says(&both, "account", &["signed in to Skype with a Microsoft account"]);
    // G6
    says(&both, "public-im", &["public IM connectivity", "administrator"]);
    // G7
    says(&both, "skype-check-lync", &["Lync stands below the contact’s name", "found"]);
    // G9
    says(&both, "check-accepted", &["privacy settings", "each of you has accepted the other"]);
    says(&both, "skype-check-accepted", &["privacy settings", "each of you has accepted the other"]);
    // G10, G11
    let form =
        ["bob(contoso.com)@msn.com", "live.com", "hotmail.com", "outlook.com", "supported public IM domains"];
    says(&[&to_skype], "address-form", &form);
    says(&[&to_skype], "type-address", &["bob(contoso.com)@msn.com"]);
    says(&[&to_skype], "search-field", &["bob(contoso.com)@msn.com"]);
    // G12
    says(&both, "alerts-policy", &["administrator", "policy", "incoming requests", "none"]);
    // G13, G14: settings for the one who adds, steps for the one who answers.
    says(&[&to_skype], "alerts-new-tab", &["New", "added you", "availability"]);
    says(&[&to_lync], "new-tab", &["New", "added you", "availability"]);
    says(&[&to_skype], "alerts-favorites", &["Favorites", "contact list"]);
    says(&[&to_lync], "favorites", &["Favorites", "contact list"]);
    // G15
    says(&both, "alerts-why", &["alerts", "requests"]);
    says(&both, "alerts-silent", &["added silently"]);
    // G8
    for guide in both {
        let symptom = guide.troubleshooting.iter().find(|symptom| symptom.id == "no-results").unwrap();
        let text = [symptom.sees.plain(), symptom.cause.plain()].concat();
        for phrase in ["finds no one", "provisioned", "not set up"] {
            assert!(text.contains(phrase), "{text}");
        }
    }
    // P3: the words that the brief of the product asks for.
    let steps = plain(&to_lync);
    for phrase in ["Sign in", "accept", "question mark", "administrator", "public IM"] {
        assert!(steps.contains(phrase), "{phrase}");
    }
}

#[test]
fn ids_are_unique_and_stable_names() {
    for (client, direction, network) in all() {
        let guide = bob(direction, network, Some(client));
        let mut seen = BTreeSet::new();
        let sheets = [&guide.yours, &guide.theirs].map(|sheet| [&sheet.steps, &sheet.alerts, &sheet.checks]);
        for item in sheets.iter().flatten().copied().chain([&guide.requirements]).flatten() {
            assert!(
                seen.insert(item.id.clone()),
                "{} twice in {client:?} {direction:?} {network:?}",
                item.id
            );
            assert!(item.id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
        }
    }
}

#[test]
fn the_address_stands_in_the_steps() {
    for (client, direction, network) in all() {
        let guide = bob(direction, network, Some(client));
        let typed = match &guide.conversion {
            Some(Ok(converted)) => converted.address.clone(),
            other => panic!("{client:?}: {other:?}"),
        };
        assert!(
            guide.yours.steps.iter().any(|item| item.text.plain().contains(&typed)),
            "{client:?} {direction:?} {network:?}"
        );
        let decorated = network == Network::Skype
            && direction == Direction::ToSkype
            && guide.client.family() == Family::Lync;
        assert_eq!(typed == "bob(contoso.com)@msn.com", decorated, "{client:?} {direction:?} {network:?}");
    }
}

#[test]
fn without_an_address_or_with_a_bad_one_the_guide_speaks_of_it() {
    let policy = Policy::default();
    for network in Network::ALL {
        for direction in [Direction::ToSkype, Direction::ToLync] {
            let without = ask(direction, network, None, None, &policy);
            assert!(without.conversion.is_none());
            let bad = ask(direction, network, None, Some("bob"), &policy);
            assert!(matches!(bad.conversion, Some(Err(_))));
            assert_eq!(without.yours, bad.yours);
            assert!(!plain(&without).contains(['{', '}']));
        }
    }
}

#[test]
fn todays_routes_take_the_plain_address() {
    let policy = Policy { public_im: Known::No, ..Policy::default() };
    for (network, typed) in [
        (Network::TeamsFree, "bob@contoso.com"),
        (Network::TeamsFree, "bob(contoso.com)@msn.com"),
        (Network::Federated, "sip:bob@contoso.com"),
    ] {
        let guide = ask(Direction::ToSkype, network, None, Some(typed), &policy);
        let converted = guide.conversion.unwrap().unwrap();
        assert_eq!((converted.address.as_str(), converted.rule), ("bob@contoso.com", Rule::Plain));
    }
    let refused =
        ask(Direction::ToSkype, Network::Federated, None, Some("bob(contoso.com)@msn.com"), &policy);
    let problems = refused.conversion.unwrap().unwrap_err().problems;
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [Code::BadDecoration]);
    assert_eq!(problems.first().unwrap().suggestion.as_deref(), Some("bob@contoso.com"));
}

#[test]
fn a_client_of_the_other_side_is_the_other_persons() {
    let guide = bob(Direction::ToLync, Network::Skype, Some(ClientId::Lync2010));
    assert_eq!((guide.client, guide.theirs.client), (ClientId::Skype6, ClientId::Lync2010));
    let guide = bob(Direction::ToSkype, Network::Skype, Some(ClientId::Skype8));
    assert_eq!((guide.client, guide.theirs.client), (ClientId::Lync2013, ClientId::Skype8));
}

#[test]
fn the_organisations_clients_come_first() {
    let policy = Policy { clients: vec![ClientId::Skype7, ClientId::Sfb2016], ..Policy::default() };
    assert_eq!(ask(Direction::ToSkype, Network::Skype, None, None, &policy).client, ClientId::Sfb2016);
    assert_eq!(ask(Direction::ToLync, Network::Skype, None, None, &policy).theirs.client, ClientId::Sfb2016);
    let asked = ask(Direction::ToSkype, Network::Skype, Some(ClientId::Lync2010), None, &policy);
    assert_eq!(asked.client, ClientId::Lync2010);
}

#[test]
fn who_decorates_changes_the_words() {
    let ids = |auto_decorate, client| {
        let policy = Policy { auto_decorate, ..Policy::default() };
        let guide = ask(Direction::ToSkype, Network::Skype, Some(client), Some("bob@contoso.com"), &policy);
        guide.requirements.into_iter().map(|item| item.id).collect::<Vec<_>>()
    };
    let has = |ids: Vec<String>, id: &str| ids.iter().any(|has| has == id);
    assert!(has(ids(Known::Yes, ClientId::Lync2013), "brackets-automatic"));
    assert!(has(ids(Known::Yes, ClientId::Lync2010), "brackets-not-automatic"));
    assert!(has(ids(Known::Unknown, ClientId::Lync2013), "brackets-perhaps-automatic"));
    assert!(!has(ids(Known::No, ClientId::Lync2013), "brackets-perhaps-automatic"));
}

#[test]
fn three_questions_lead_to_every_symptom() {
    for network in Network::ALL {
        let guide = bob(Direction::ToSkype, network, None);
        let mut reached = BTreeSet::new();
        let mut todo = vec![(guide.questions.first().unwrap().id, 1)];
        while let Some((id, depth)) = todo.pop() {
            assert!(depth <= 3, "{id} is question {depth}");
            let question = guide.questions.iter().find(|question| question.id == id).unwrap();
            for (_, next) in &question.answers {
                match *next {
                    Next::Question(id) => todo.push((id, depth + 1)),
                    Next::Symptom(id) => drop(reached.insert(id)),
                }
            }
        }
        let all: BTreeSet<&str> = guide.troubleshooting.iter().map(|symptom| symptom.id).collect();
        assert_eq!(reached, all, "{network:?}");
    }
}

#[test]
fn exact_error_texts_can_be_searched() {
    let guide = bob(Direction::ToSkype, Network::Skype, None);
    let text = to_text(&guide);
    for exact in [
        "This message was not delivered to X because the address is outside your organization and is not federated with your company, or the address is incorrect.",
        "From URI not authorized to communicate with federated partners",
        "403",
        "couldn't be sent due to company policy",
        "Presence Unknown",
    ] {
        assert!(text.contains(exact), "{exact}");
    }
}

#[test]
fn the_administrator_is_the_one_of_the_lync_user() {
    let actor = |direction| {
        let guide = bob(direction, Network::Skype, None);
        guide.troubleshooting.iter().find(|symptom| symptom.id == "no-results").unwrap().actor
    };
    assert_eq!(actor(Direction::ToSkype), Actor::MyAdmin);
    assert_eq!(actor(Direction::ToLync), Actor::TheirAdmin);
}

//! Snapshots of all guides as text, and properties that all guides must have.

use std::collections::BTreeSet;

use expect_test::expect_file;
use lync_skype::client::Family;
use lync_skype::guide::trouble::Next;
use lync_skype::guide::{Guide, Item, ItemKind, guide};
use lync_skype::guide::{GuideRequest, Network};
use lync_skype::policy::Known;
use lync_skype::words::LabelLanguage;
use lync_skype::{Certainty, ClientId, Code, Direction, Policy, Rule, Rules, Words};

use super::words::compile::{Catalogue, pack};

/// All tests call the API through this function.
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
pub(crate) fn bob(direction: Direction, network: Network, client: Option<ClientId>) -> Guide {
    ask(direction, network, client, Some("bob@contoso.com"), &Policy::default())
}

/// Every sentence of a guide with its id, the three of a state in one.
pub(crate) fn sentences(guide: &Guide) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    let mut items = |items: &[Item]| {
        all.extend(items.iter().map(|item| (item.id.clone(), item.text.plain())));
    };
    items(&guide.requirements);
    for sheet in [&guide.yours, &guide.theirs] {
        items(&sheet.steps);
        items(&sheet.alerts);
    }
    for state in guide.yours.states.iter().chain(&guide.theirs.states) {
        let text = [&state.sees, &state.means, &state.next].map(|text| text.plain()).join(": ");
        all.push((state.id.clone(), text));
    }
    all
}

/// Every guide: client, direction and network.
pub(crate) fn all() -> Vec<(ClientId, Direction, Network)> {
    let mut all = Vec::new();
    for &client in ClientId::ALL {
        for direction in [Direction::ToSkype, Direction::ToLync] {
            for &network in Network::ALL {
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
        // A new language has no folder yet.
        std::fs::create_dir_all(&folder).unwrap();
        for (client, direction, network) in all() {
            let text = to_text(&in_language(direction, network, client, &words));
            let name = format!("{}.{}.{}.txt", client.as_str(), direction.as_str(), network.as_str());
            expect_file![format!("{folder}/{name}")].assert_eq(&text);
        }
    }
}

/// English, and every language with a file.
pub(crate) fn languages() -> Vec<Words> {
    let catalogue = Catalogue::read(concat!(env!("CARGO_MANIFEST_DIR"), "/src/words").as_ref())
        .unwrap_or_else(|problems| panic!("{problems}"));
    let packs = catalogue.languages().map(|language| pack(&catalogue, &[], language).unwrap());
    [Words::ENGLISH].into_iter().chain(packs.map(|pack| Words::load(&pack).unwrap())).collect()
}

/// The whole guide as text: each part under its field name, each item with its kind and id, steps with their numbers.
pub(crate) fn to_text(guide: &Guide) -> String {
    let mut out = format!("{}\n\nrequirements\n", guide.notice);
    push_items(&mut out, &guide.requirements);
    for (end, sheet) in [("yours", &guide.yours), ("theirs", &guide.theirs)] {
        out.push_str(&format!("\n{end}: {}\n\n{end}, steps\n", sheet.title));
        push_items(&mut out, &sheet.steps);
        if !sheet.alerts.is_empty() {
            out.push_str(&format!("\n{end}, alerts\n"));
            push_items(&mut out, &sheet.alerts);
        }
        out.push_str(&format!("\n{end}, states\n"));
        for state in &sheet.states {
            let [sees, means, next] = [&state.sees, &state.means, &state.next].map(|text| text.plain());
            out.push_str(&format!("{}: {sees} | {means} | {next}\n", state.id));
        }
    }
    for symptom in &guide.troubleshooting {
        let [sees, cause] = [&symptom.sees, &symptom.cause].map(|text| text.plain());
        out.push_str(&format!("\n{}: {sees}\ncause: {cause}\n", symptom.id));
        for action in &symptom.actions {
            out.push_str(&format!("{}: {}\n", action.actor.as_str(), action.text.plain()));
        }
    }
    for question in &guide.questions {
        out.push_str(&format!("\n{}? {}\n", question.id, question.text));
        for (text, next) in &question.answers {
            let (Next::Question(to) | Next::Symptom(to)) = next;
            out.push_str(&format!("- {text} -> {to}\n"));
        }
    }
    out
}

fn push_items(out: &mut String, items: &[Item]) {
    let mut number = 0;
    for item in items {
        let kind = if item.kind == ItemKind::Step {
            number += 1;
            number.to_string()
        } else {
            item.kind.as_str().to_owned()
        };
        let about = item.about.as_ref().map(|about| format!(" about {about}")).unwrap_or_default();
        out.push_str(&format!("{kind} {}{about}: {}\n", item.id, item.text.plain()));
    }
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
fn other_letters_in_a_domain_are_less_certain_on_every_network() {
    for network in [Network::Skype, Network::TeamsFree, Network::Federated] {
        for direction in [Direction::ToSkype, Direction::ToLync] {
            let certainty = |address| {
                let rules = &Rules { policy: Policy::default(), to_ascii: lync_skype::idna::to_ascii };
                let request = GuideRequest {
                    direction,
                    network,
                    address: Some(address),
                    client: Some(ClientId::Teams),
                    their_client: None,
                    rules,
                };
                let Some(Ok(converted)) = guide(&request, &Words::ENGLISH).conversion else {
                    panic!("{network:?} {direction:?} {address}")
                };
                converted.certainty
            };
            assert_eq!(certainty("bob@contoso.com"), Certainty::Documented, "{network:?} {direction:?}");
            assert_eq!(certainty("bob@m\u{fc}ller.de"), Certainty::LessCertain, "{network:?} {direction:?}");
        }
    }
}

#[test]
fn what_is_known_of_public_im_is_not_asked() {
    let about = |public_im| {
        let policy = Policy { public_im, ..Policy::default() };
        let guide = ask(Direction::ToSkype, Network::Skype, Some(ClientId::Lync2013), None, &policy);
        let about = guide.requirements.into_iter().filter(|item| item.id.starts_with("public-im"));
        about.map(|item| (item.id.clone(), item.text.plain())).collect::<Vec<_>>()
    };
    let (unknown, yes, no) = (about(Known::Unknown), about(Known::Yes), about(Known::No));
    let ids = |items: &[(String, String)]| items.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&unknown), ["public-im", "public-im-who"]);
    assert_eq!((ids(&yes).len(), ids(&no).len()), (1, 1));
    assert!(yes[0].1 != no[0].1 && yes[0].1 != unknown[0].1 && no[0].1 != unknown[0].1, "{yes:?} {no:?}");
}

#[test]
fn labels_are_microsofts_translation_followed_by_english() {
    // The English texts as German: only the labels are tested.
    let ftl = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/words/en.ftl")).unwrap();
    let sources = ["en", "de"].map(|language| (language, ftl.as_str()));
    let catalogue = Catalogue::new(&sources).ok().unwrap();
    let german = Words::load(&pack(&catalogue, &[], "de").unwrap()).unwrap();
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
fn labels_appear_once_if_the_client_language_is_known() {
    for words in languages() {
        let step = |labels| {
            let words = words.clone().with_labels(labels);
            let guide = in_language(Direction::ToSkype, Network::Skype, ClientId::Lync2013, &words);
            let item = guide.yours.alerts.into_iter().find(|item| item.id == "alerts-tell-me").unwrap();
            item.text.labels().map(str::to_owned).collect::<Vec<_>>()
        };
        let english = ["General alerts", "Tell me when someone adds me to his or her contact list"];
        assert_eq!(step(LabelLanguage::English), english);
        assert_eq!(step(LabelLanguage::Translated).len(), 2);
        assert_eq!(step(LabelLanguage::Translated) != english, words.has_labels(), "{}", words.locale());
        assert_eq!(step(LabelLanguage::Both).len(), if words.has_labels() { 4 } else { 2 });
    }
}

#[test]
fn addresses_and_labels_keep_their_direction_in_right_to_left_text() {
    // The English texts as Arabic: only the isolation is tested.
    let ftl = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/words/en.ftl")).unwrap();
    let sources = ["en", "ar"].map(|language| (language, ftl.as_str()));
    let catalogue = Catalogue::new(&sources).ok().unwrap();
    let arabic = Words::load(&pack(&catalogue, &[], "ar").unwrap()).unwrap();
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

#[test]
fn ids_are_unique_and_stable_names() {
    for (client, direction, network) in all() {
        let guide = bob(direction, network, Some(client));
        let mut seen = BTreeSet::new();
        for (id, _) in sentences(&guide) {
            assert!(seen.insert(id.clone()), "{id} twice in {client:?} {direction:?} {network:?}");
            assert!(id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
        }
    }
}

/// The ids of the first release, which existing links contain.
const IN_LINKS: &[&str] = &[
    "accept-request",
    "account",
    "account-link",
    "account-not-name",
    "account-what",
    "add-dialog",
    "add-found",
    "address-form",
    "alerts-allow-invites",
    "alerts-favorites",
    "alerts-labels-differ",
    "alerts-new-tab",
    "alerts-ok",
    "alerts-options",
    "alerts-page",
    "alerts-policy",
    "alerts-silent",
    "alerts-tell-me",
    "alerts-why",
    "back-to-the-phone",
    "both-allow",
    "brackets-automatic",
    "brackets-not-automatic",
    "brackets-perhaps-automatic",
    "check-accepted",
    "check-limits",
    "check-pending",
    "check-presence",
    "check-works",
    "contact-card",
    "directory-enabled",
    "favorites",
    "free-account",
    "group",
    "group-and-privacy",
    "messages-only",
    "new-tab",
    "no-brackets",
    "no-name-search",
    "no-request-start",
    "not-on-a-phone",
    "pending",
    "privacy",
    "provider",
    "public-im",
    "search-field",
    "server-too-old",
    "sign-in-address",
    "skype-accept",
    "skype-add",
    "skype-add-contacts",
    "skype-check-accepted",
    "skype-check-lync",
    "skype-check-question-mark",
    "skype-check-works",
    "skype-directory",
    "skype-lync-below",
    "skype-no-request",
    "skype-privacy",
    "skype-question-mark",
    "skype-sign-in",
    "skype-type-address",
    "skype-version",
    "skype-write",
    "sources-disagree",
    "support-ended",
    "teams-accept",
    "teams-check-plain",
    "teams-check-reply",
    "teams-cloud",
    "teams-new-chat",
    "teams-no-request",
    "teams-not-lync",
    "teams-setting",
    "teams-setting-inbound",
    "teams-type-address",
    "teams-until-2025",
    "teams-write",
    "their-support-ended",
    "type-address",
    "use-a-computer",
    "work-address",
];

#[test]
fn ids_in_links_still_exist() {
    let mut found = BTreeSet::new();
    for auto_decorate in [Known::Unknown, Known::Yes] {
        let policy = Policy { auto_decorate, ..Policy::default() };
        for (client, direction, network) in all() {
            let guide = ask(direction, network, Some(client), Some("bob@contoso.com"), &policy);
            found.extend(sentences(&guide).into_iter().map(|(id, _)| id));
        }
    }
    for id in IN_LINKS {
        assert!(found.contains(*id), "{id}");
    }
}

#[test]
fn about_names_an_item_of_the_same_guide() {
    for (client, direction, network) in all() {
        let guide = bob(direction, network, Some(client));
        let ids: BTreeSet<String> = sentences(&guide).into_iter().map(|(id, _)| id).collect();
        for sheet in [&guide.yours, &guide.theirs] {
            for item in guide.requirements.iter().chain(&sheet.steps).chain(&sheet.alerts) {
                if let Some(about) = &item.about {
                    assert!(
                        ids.contains(about),
                        "{}, about {about}: {client:?} {direction:?} {network:?}",
                        item.id
                    );
                }
            }
        }
    }
}

#[test]
fn no_sentence_appears_twice_on_a_sheet() {
    for (client, direction, network) in all() {
        let guide = bob(direction, network, Some(client));
        for sheet in [&guide.yours, &guide.theirs] {
            let mut seen = BTreeSet::new();
            for item in guide.requirements.iter().chain(&sheet.steps).chain(&sheet.alerts) {
                let text = item.text.plain();
                assert!(seen.insert(text.clone()), "{client:?} {direction:?} {network:?}: {text}");
            }
        }
    }
}

#[test]
fn a_sheet_numbers_only_steps() {
    let guide = bob(Direction::ToSkype, Network::Skype, None);
    let number = |id| guide.yours.number(id);
    assert_eq!(
        (number("add-dialog"), number("provider"), number("type-address")),
        (Some(1), Some(2), Some(3))
    );
    assert_eq!(number("add-ok"), Some(6));
    assert_eq!((number("add-dialog-also"), number("search-field"), number("nothing")), (None, None, None));
}

#[test]
fn drawings_refer_to_existing_steps() {
    for &client in ClientId::ALL {
        let profile = client.profile();
        assert!(profile.own_labels || profile.drawings.is_empty(), "{client:?}");
        let ids: Vec<&str> = [profile.add, profile.accept, profile.alerts]
            .iter()
            .flat_map(|steps| steps.iter().map(|step| step.id))
            .collect();
        for part in profile.drawings.iter().flat_map(|drawing| drawing.parts) {
            assert!(part.step.is_none_or(|step| ids.contains(&step)), "{client:?}: {:?}", part.step);
        }
    }
}

#[test]
fn only_clients_whose_alerts_are_known_have_settings() {
    for client in [ClientId::Communicator2007R2, ClientId::LyncMobile] {
        let guide = bob(Direction::ToSkype, Network::Skype, Some(client));
        let ids: Vec<&str> = guide.yours.alerts.iter().map(|item| item.id.as_str()).collect();
        assert_eq!(ids, ["alerts-policy"], "{client:?}");
    }
}

#[test]
fn the_address_appears_in_the_steps() {
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
fn without_a_valid_address_the_guide_uses_a_placeholder() {
    let policy = Policy::default();
    for &network in Network::ALL {
        for direction in [Direction::ToSkype, Direction::ToLync] {
            let without = ask(direction, network, None, None, &policy);
            assert!(without.conversion.is_none());
            let bad = ask(direction, network, None, Some("bob"), &policy);
            assert!(matches!(bad.conversion, Some(Err(_))));
            assert_eq!(without.yours, bad.yours);
            for (_, text) in sentences(&without) {
                assert!(!text.contains(['{', '}']), "{text}");
            }
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
fn a_requirement_names_the_client_that_it_is_about() {
    for (client, id) in [
        (ClientId::Lync2010, "no-name-search"),
        (ClientId::Communicator2007R2, "messages-only"),
        (ClientId::SfbMac, "sources-disagree"),
        (ClientId::Lync2013, "their-support-ended"),
    ] {
        let guide = bob(Direction::ToLync, Network::Skype, Some(client));
        let item = guide.requirements.iter().find(|item| item.id == id).unwrap();
        let text = item.text.plain();
        assert!(text.contains(client.name()) && !text.contains(guide.client.name()), "{text}");
    }
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
fn on_open_routes_the_default_client_is_still_supported() {
    for network in [Network::TeamsFree, Network::Federated] {
        for direction in [Direction::ToSkype, Direction::ToLync] {
            let guide = bob(direction, network, None);
            for client in [guide.client, guide.theirs.client] {
                assert!(client.profile().support_ended.is_none(), "{network:?}: {client:?}");
            }
        }
    }
}

#[test]
fn the_guide_depends_on_who_decorates() {
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

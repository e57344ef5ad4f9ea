//! The procedures P1 to P4 and the statements G1 to G15 of Microsoft's guide of May 2013 (see `docs/procedures.md`) appear in
//! the guides that need them.

use lync_skype::guide::guide;
use lync_skype::guide::{Guide, ItemKind};
use lync_skype::guide::{GuideRequest, Network};
use lync_skype::{ClientId, Direction, Rules, Words};

use super::guide::sentences;

fn ask(direction: Direction) -> Guide {
    let request = GuideRequest {
        direction,
        network: Network::Skype,
        address: Some("bob@contoso.com"),
        client: None,
        their_client: None,
        rules: &Rules::default(),
    };
    guide(&request, &Words::ENGLISH)
}

/// Asserts that the item or state with that id contains the phrases.
#[track_caller]
fn says(guide: &Guide, id: &str, phrases: &[&str]) {
    let all = sentences(guide);
    let (_, text) = all.iter().find(|(has, _)| has == id).unwrap_or_else(|| panic!("no item {id}"));
    for phrase in phrases {
        assert!(text.contains(phrase), "{id}: {text:?} does not say {phrase:?}");
    }
}

/// The ids of the steps, in order.
fn acts(guide: &Guide) -> Vec<&str> {
    guide.yours.steps.iter().filter(|item| item.kind == ItemKind::Step).map(|item| item.id.as_str()).collect()
}

#[test]
fn p1_lync_2013_adds_a_skype_user() {
    let guide = ask(Direction::ToSkype);
    assert_eq!(guide.client, ClientId::Lync2013);
    assert_eq!(acts(&guide), ["add-dialog", "provider", "type-address", "group", "privacy", "add-ok"]);
    says(&guide, "add-dialog", &["Add a Contact", "Add a Contact Not in My Organization"]);
    says(&guide, "provider", &["Skype"]);
    says(&guide, "type-address", &["IM Address"]);
    says(&guide, "group", &["Add to contact group"]);
    says(&guide, "privacy", &["Set privacy relationship"]);
    says(&guide, "add-ok", &["OK", "in your contact list"]);
    says(&guide, "contact-card", &["Right-click", "See Contact Card", "Call > Lync Call", "audio call"]);
}

#[test]
fn p2_the_same_with_a_custom_domain() {
    let guide = ask(Direction::ToSkype);
    says(&guide, "type-address", &["bob(contoso.com)@msn.com"]);
    says(&guide, "type-address-hint", &["Example: someone@domain.com"]);
    says(&guide, "privacy", &["Share only my name, title, email address, company, and picture"]);
    says(
        &guide,
        "search-field",
        &["bob(contoso.com)@msn.com", "Find someone or a room, or dial a number", "as above"],
    );
    says(&guide, "search-field-tabs", &["NAME", "SKILL", "CHAT ROOMS", "Searching..."]);
}

#[test]
fn p3_skype_adds_a_lync_user() {
    let guide = ask(Direction::ToLync);
    assert_eq!(guide.client, ClientId::Skype6);
    assert_eq!(
        acts(&guide),
        ["skype-sign-in", "skype-add-contacts", "skype-type-address", "skype-lync-below", "skype-add"]
    );
    says(&guide, "skype-sign-in", &["Sign in to Skype with a Microsoft account"]);
    says(&guide, "skype-add-contacts", &["Add Contacts"]);
    says(&guide, "skype-type-address", &["bob@contoso.com"]);
    says(&guide, "skype-lync-below", &["Lync appears under the name", "click the name"]);
    says(&guide, "skype-add", &["Add to Contacts", "top right"]);
    says(&guide, "skype-question-mark", &["question mark", "until the other person accepts"]);
    says(&guide, "skype-check-works", &["instant messages", "audio calls"]);
}

#[test]
fn p4_and_g12_to_g15_are_at_the_lync_end_in_either_direction() {
    for direction in [Direction::ToSkype, Direction::ToLync] {
        let guide = ask(direction);
        says(&guide, "alerts-options", &["Options"]);
        says(&guide, "alerts-page", &["Alerts"]);
        says(
            &guide,
            "alerts-tell-me",
            &["General alerts", "Tell me when someone adds me to his or her contact list"],
        );
        let allow = "Allow invites but block all other communications";
        says(&guide, "alerts-allow-invites", &["Contacts not using Lync", allow]);
        says(&guide, "alerts-ok", &["OK"]);
        // G12
        says(&guide, "alerts-policy", &["only if", "administrator’s policy"]);
        // G15
        says(&guide, "alerts-why", &["settings", "requests"]);
        says(&guide, "alerts-silent", &["without telling you", "New stays empty"]);
    }
    // G13, G14: for the person who adds, later; for the person who answers, now.
    let (adds, answers) = (ask(Direction::ToSkype), ask(Direction::ToLync));
    says(&adds, "alerts-new-tab", &["policy", "New", "added you", "availability"]);
    says(&adds, "alerts-favorites", &["Favorites", "contact list"]);
    says(&answers, "new-tab", &["New", "policy", "added you"]);
    says(&answers, "accept-request", &["Accept the request"]);
    says(&answers, "favorites", &["Favorites", "contact list", "availability"]);
}

#[test]
fn g1_to_g6_g9_to_g11_are_there_in_either_direction() {
    let (to_skype, to_lync) = (ask(Direction::ToSkype), ask(Direction::ToLync));
    for guide in [&to_skype, &to_lync] {
        says(guide, "check-works", &["instant messages", "audio calls"]); // G1
        says(guide, "sign-in-address", &["Skype stores", "SIP URI"]); // G2
        says(guide, "account-not-name", &["Lync stores", "Microsoft account", "not the Skype name"]); // G3
        says(
            guide,
            "account-what",
            &["Windows Live ID", "SkyDrive", "OneDrive", "Windows Phone", "Xbox LIVE"],
        ); // G4
        says(
            guide,
            "account-what",
            &["Outlook.com", "Hotmail", "Messenger", "email address and a password", "create one"],
        );
        says(guide, "account-link", &["merged (linked)"]);
        says(guide, "account", &["signed in to Skype with a Microsoft account"]); // G5
        says(guide, "public-im", &["public IM connectivity", "administrator"]); // G6
        for id in ["check-accepted", "skype-check-accepted"] {
            says(guide, id, &["privacy settings", "each of you has accepted the other"]); // G9
        }
    }
    says(&to_skype, "address-form", &["bob(contoso.com)@msn.com", "in the dialog and in the search field"]); // G10
    says(
        &to_skype,
        "address-form",
        &["live.com", "hotmail.com", "outlook.com", "supported public IM domains"],
    ); // G11
}

#[test]
fn g7_and_g8_stand_where_the_skype_user_looks() {
    let guide = ask(Direction::ToLync);
    says(&guide, "skype-check-lync", &["Lync below the contact’s name", "found"]); // G7
    says(&guide, "skype-nobody-found", &["Nobody found?", "provisioned", "not set up"]); // G8
    says(&guide, "skype-until-added", &["Nothing works on their side until they add you"]); // G14
    let symptom = guide.troubleshooting.iter().find(|symptom| symptom.id == "no-results").unwrap();
    let text = [symptom.sees.plain(), symptom.cause.plain()].concat();
    for phrase in ["finds no one", "provisioned", "not set up"] {
        assert!(text.contains(phrase), "{text}");
    }
}

/// The terms of the 2013 guide, by which its readers search.
#[test]
fn the_terms_of_the_2013_guide_are_kept() {
    let all: String = sentences(&ask(Direction::ToLync)).into_iter().map(|(_, text)| text + "\n").collect();
    let all = all.to_ascii_lowercase();
    for phrase in ["sign in", "accept", "question mark", "provisioned", "public im", "administrator"] {
        assert!(all.contains(phrase), "{phrase}");
    }
}

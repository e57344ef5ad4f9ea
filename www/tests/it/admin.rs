//! What the page writes beside the guide: settings for administrators, and the text for the help desk.

use std::path::Path;
use std::rc::Rc;

use expect_test::expect_file;
use lync_skype::guide::guide;
use lync_skype::guide::{GuideRequest, Network};
use lync_skype::{Direction, Policy, Rules};
use lync_skype_www::admin::{Srv, settings, srv_check};
use lync_skype_www::config::Config;
use lync_skype_www::plain::quoted;
use lync_skype_www::state::{Action, State};
use lync_skype_www::ticket::ticket;
use lync_skype_www::words::Words;

#[expect(dead_code, reason = "the build scripts use the rest")]
#[path = "../../../src/words/compile.rs"]
mod compile;

use compile::{Catalogue, pack};

/// English, and every language that has a file.
pub(crate) fn languages() -> Vec<Words> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |folder: &str| Catalogue::read(&root.join(folder)).unwrap();
    let (core, page) = (read("../src/words"), [read("words"), read("words/full")]);
    let packs = core.languages().map(|language| pack(&core, &page, language).unwrap());
    [Words::ENGLISH].into_iter().chain(packs.map(|pack| Words::load(&pack).unwrap())).collect()
}

#[test]
fn a_label_stands_once_in_the_readers_own_steps() {
    let german = languages().into_iter().find(|words| words.locale() == "de").unwrap();
    let mut state = State::new(german, Rc::new(Config::default()));
    state.apply(Action::HostDirection(Some(Direction::ToSkype)));
    let text = |state: &State| {
        let guide = state.guide().unwrap();
        let step = guide.yours.steps.iter().find(|item| item.id == "add-dialog").unwrap();
        step.text.plain()
    };
    assert!(text(&state).contains("Symbol Kontakt hinzufügen, dann"), "{}", text(&state));
    state.apply(Action::LabelsOf("en".into()));
    assert!(text(&state).contains("Symbol Add a Contact, dann"), "{}", text(&state));
    state.apply(Action::LabelsOf("de".into()));
    assert!(!text(&state).contains("Add a Contact"), "{}", text(&state));
    // The language of the other person's client is unknown.
    state.apply(Action::HostDirection(Some(Direction::ToLync)));
    let tab = state.guide().unwrap().theirs.steps.first().unwrap().text.plain();
    assert!(tab.contains("Neu (New)"), "{tab}");
}

#[test]
fn the_settings_read_well() {
    for words in languages() {
        let path =
            format!("{}/../tests/snapshots/{}/administrator.txt", env!("CARGO_MANIFEST_DIR"), words.locale());
        let mut policy = Policy::default();
        policy.organisation.sip_domains =
            vec!["contoso.com".parse().unwrap(), "fabrikam.com".parse().unwrap()];
        expect_file![path].assert_eq(&administrator(&policy, &words));
    }
}

fn administrator(policy: &Policy, words: &Words) -> String {
    let mut out = String::new();
    for setting in settings(policy, words) {
        out.push_str(&quoted(&setting.text, words));
        out.push('\n');
        let records = setting.records.iter().map(Srv::line);
        for line in setting.historic.into_iter().chain(setting.commands).chain(records) {
            out.push_str("    ");
            out.push_str(&line);
            out.push('\n');
        }
        out.push('\n');
    }
    out
}

#[test]
fn the_administrator_gets_the_values_of_the_organisation() {
    let mut policy = Policy { routing_domain: "example.net".parse().unwrap(), ..Policy::default() };
    policy.organisation.sip_domains = vec!["fabrikam.com".parse().unwrap()];
    let all = settings(&policy, &Words::ENGLISH);
    let get = |id: &str| all.iter().find(|setting| setting.id == id).unwrap();
    let records: Vec<String> = get("dns").records.iter().map(Srv::line).collect();
    assert_eq!(records, ["_sipfederationtls._tcp.fabrikam.com SRV 0 0 5061 sip.fabrikam.com"]);
    let provider = get("provider");
    assert!(provider.commands.concat().contains("-NameDecorationRoutingDomain example.net "));
    assert!(provider.commands.concat().contains("\"live.com,hotmail.com,outlook.com,msn.com\""));
    assert_eq!(provider.historic.as_deref(), Some("Historic: without effect since 5 May 2025"));
    assert_eq!(get("teams-free").historic, None);
    assert_eq!(get("dns").historic, None);
}

#[test]
fn what_works_today_stands_before_what_is_history() {
    let all = settings(&Policy::default(), &Words::ENGLISH);
    let ids = |historic: bool| -> Vec<&str> {
        all.iter().filter(|one| one.historic.is_some() == historic).map(|one| one.id).collect()
    };
    let today = ["federation", "dns", "firewall", "block-conversation", "teams-free", "teams-dns"];
    assert_eq!(ids(false), today);
    let first: Vec<&str> = all.iter().take(today.len()).map(|one| one.id).collect();
    assert_eq!(first, today);
    // Nothing that removes or replaces a provider is offered as something to do today.
    for one in all.iter().take(today.len()) {
        assert!(!one.commands.concat().contains("Provider"), "{}", one.id);
    }
}

#[test]
fn the_target_of_the_federation_record_stands_right_under_the_domain() {
    let to_ascii = |domain: &str| Some(domain.replace("bücher", "xn--bcher-kva"));
    let check = |domain: &str, target: &str| srv_check(domain, target, to_ascii, &Words::ENGLISH);
    for right in [
        "sip.contoso.com",
        "sipfed.contoso.com",
        "access.contoso.com",
        "SIP.Contoso.com.",
        "sipfed.online.lync.com",
    ] {
        assert_eq!(check("contoso.com", right), "This target is right for contoso.com", "{right}");
    }
    for (domain, target, expected) in [
        (
            "contoso.com",
            "sip.it.contoso.com",
            "“sip.it.contoso.com” has more than one name before contoso.com.",
        ),
        ("contoso.com", "sip.contoso-edge.com", "“sip.contoso-edge.com” is not in contoso.com."),
        ("contoso.com", "sip.notcontoso.com", "“sip.notcontoso.com” is not in contoso.com."),
        ("contoso.com", "notcontoso.com", "“notcontoso.com” is not in contoso.com."),
        (
            "contoso.com",
            "contoso.com",
            "The target must have a host name before the domain, like sip.contoso.com",
        ),
        ("contoso.com", "sip_1.contoso.com", "Enter the name of a host"),
        ("contoso.com", "", "Enter the name of a host"),
        ("", "sip.contoso.com", "Enter a SIP domain"),
        ("_sipfederationtls._tcp.contoso.com", "sip.contoso.com", "This target is right for contoso.com"),
        ("_sipfederationtls._tcp._contoso.com", "sip.contoso.com", "Enter a SIP domain"),
        (
            "_sip._tls.contoso.com",
            "sip.contoso.com",
            "The name of the record must begin with _sipfederationtls._tcp.",
        ),
        ("it.contoso.com", "sip.it.contoso.com", "This target is right for it.contoso.com"),
        ("@contoso.com", "sip.contoso.com:5061", "Enter the name of a host"),
        ("Bücher.example", "sip.xn--bcher-kva.example", "This target is right for xn--bcher-kva.example"),
        ("contoso.com", "192.0.2.1", "Enter the name of a host"),
    ] {
        let answer = check(domain, target);
        assert!(answer.starts_with(expected), "{domain} {target}: {answer}");
    }
}

#[test]
fn a_ticket_holds_what_the_help_desk_needs() {
    let request = GuideRequest {
        direction: Direction::ToSkype,
        network: Network::Skype,
        address: Some("bob@contoso.com"),
        client: None,
        their_client: None,
        rules: &Rules::default(),
    };
    let guide = guide(&request, &Words::ENGLISH);
    let symptom = guide.troubleshooting.iter().find(|symptom| symptom.id == "presence-unknown").unwrap();
    let mut policy = Policy::default();
    policy.organisation.sip_domains = vec!["fabrikam.com".parse().unwrap()];
    let text = ticket(&guide, Some(symptom), "", &policy, &Words::ENGLISH);
    for part in [
        "Lync 2013",
        "Skype 6",
        "bob(contoso.com)@msn.com",
        "bob@contoso.com",
        "Presence Unknown",
        "fabrikam.com",
    ] {
        assert!(text.contains(part), "{text}");
    }
}

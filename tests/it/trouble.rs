//! Troubleshooting: where the questions lead, and who has to act.

use std::collections::BTreeSet;

use lync_skype::guide::Network;
use lync_skype::guide::trouble::{Actor, Next};
use lync_skype::{ClientId, Direction};

use super::guide::{all, bob, to_text};

#[test]
fn a_few_questions_lead_to_every_symptom() {
    for (client, direction, network) in all() {
        let guide = bob(direction, network, Some(client));
        let mut reached = BTreeSet::new();
        let mut todo = vec![(guide.questions.first().unwrap().id, 1)];
        while let Some((id, depth)) = todo.pop() {
            assert!(depth <= 4, "{id} is question {depth}");
            let question = guide.questions.iter().find(|question| question.id == id).unwrap();
            for (_, next) in &question.answers {
                match *next {
                    Next::Question(id) => todo.push((id, depth + 1)),
                    Next::Symptom(id) => drop(reached.insert(id)),
                }
            }
        }
        let symptoms: BTreeSet<&str> = guide.troubleshooting.iter().map(|symptom| symptom.id).collect();
        assert_eq!(reached, symptoms, "{client:?} {direction:?} {network:?}");
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

fn actions(direction: Direction, network: Network, id: &str) -> Vec<(Actor, String)> {
    let guide = bob(direction, network, None);
    let symptom = guide.troubleshooting.iter().find(|symptom| symptom.id == id).unwrap();
    symptom.actions.iter().map(|action| (action.actor, action.text.plain())).collect()
}

#[test]
fn the_administrator_is_the_one_of_the_lync_user() {
    let actors = |direction, network, id| -> Vec<Actor> {
        actions(direction, network, id).into_iter().map(|(actor, _)| actor).collect()
    };
    let (to_skype, to_lync) = (Direction::ToSkype, Direction::ToLync);
    assert_eq!(actors(to_skype, Network::Skype, "no-results"), [Actor::MyAdmin]);
    assert_eq!(actors(to_lync, Network::Skype, "no-results"), [Actor::TheirAdmin]);
    assert_eq!(actors(to_lync, Network::Skype, "company-policy"), [Actor::Them, Actor::TheirAdmin]);
    for direction in [to_skype, to_lync] {
        assert_eq!(actors(direction, Network::Federated, "company-policy"), [Actor::Me, Actor::MyAdmin]);
        assert_eq!(
            actors(direction, Network::Federated, "federated-all"),
            [Actor::MyAdmin, Actor::TheirAdmin]
        );
    }
}

/// Teams has no brackets, no presence of Skype users and no tab for requests.
#[test]
fn teams_users_get_no_advice_about_lync() {
    let guide = bob(Direction::ToSkype, Network::Skype, Some(ClientId::Teams));
    let text = to_text(&guide);
    let trouble = text.split_once("\nskype-closed: ").unwrap().1;
    let trouble = trouble.to_ascii_lowercase();
    for wrong in ["bracket", "user(domain)", "presence unknown", "the tab"] {
        assert!(!trouble.contains(wrong), "{wrong}: {trouble}");
    }
}

/// The actor fits the action: the reader, not an administrator, can try another network, and no one has to ask themselves.
#[test]
fn actions_name_the_person_who_can_act() {
    let to_skype = |id| actions(Direction::ToSkype, Network::Skype, id);
    let first = |id| to_skype(id).first().cloned().unwrap();
    assert_eq!(first("company-policy"), (Actor::Me, "Try once from another network, such as a café".into()));
    assert_eq!(first("no-skype-directory"), (Actor::Me, "Sign out and in again".into()));
    assert_eq!(
        to_skype("no-lync-below"),
        [
            (Actor::Me, "Send the sign-in address from your own contact card".into()),
            (Actor::Them, "Search for exactly that address".into()),
        ]
    );
    let to_lync = actions(Direction::ToLync, Network::Skype, "no-lync-below");
    assert_eq!(to_lync.first().map(|(actor, _)| *actor), Some(Actor::Them));
}

/// A request that does not arrive is a problem of the Lync user.
#[test]
fn answers_are_worded_for_the_reader() {
    let answers = |direction| -> Vec<String> {
        let guide = bob(direction, Network::Skype, None);
        let leads =
            |(text, next): &(String, Next)| (*next == Next::Symptom("no-request")).then(|| text.clone());
        guide.questions.iter().flat_map(|question| question.answers.iter().filter_map(leads)).collect()
    };
    for text in answers(Direction::ToSkype) {
        assert_eq!(text, "I receive no request from the other person");
    }
    for text in answers(Direction::ToLync) {
        assert_eq!(text, "The other person receives no request");
    }
    assert_eq!(answers(Direction::ToSkype).len(), 2);
}

/// The first question is whether the contact stopped working in 2025.
#[test]
fn the_closure_of_skype_comes_first() {
    for direction in [Direction::ToSkype, Direction::ToLync] {
        let guide = bob(direction, Network::Skype, None);
        let question = guide.questions.first().unwrap();
        assert_eq!(question.text, "Did it stop on or after 5 May 2025?");
        assert_eq!(question.answers.first().map(|(_, next)| *next), Some(Next::Symptom("skype-closed")));
        let fine = guide.troubleshooting.iter().find(|symptom| symptom.id == "was-fine").unwrap();
        assert_eq!(fine.cause.plain().starts_with("Your sign-in address"), direction == Direction::ToSkype);
    }
}

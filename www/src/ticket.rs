//! The text of a help desk ticket with everything the help desk needs to know.

use lync_skype::Policy;
use lync_skype::guide::trouble::Actor;
use lync_skype::guide::{Guide, Symptom};

use crate::plain::quoted;
use crate::words::{Key, Words};

/// The ticket: the task, the clients, what the reader sees, and the likely cause. The reader copies it; nothing is sent.
/// It contains the address because the help desk needs it.
///
/// Without a symptom, the problem is described by the reader's own text `seen`.
pub fn ticket(
    guide: &Guide,
    symptom: Option<&Symptom>,
    seen: &str,
    policy: &Policy,
    words: &Words,
) -> String {
    let mut out = String::new();
    let mut line = |key: Key, value: &str| {
        if !value.is_empty() {
            out.push_str(&words.fill(Key::Labelled, &[("label", words.text(key)), ("text", value)]));
            out.push('\n');
        }
    };
    let subject = symptom.map_or_else(|| seen.trim().to_owned(), |symptom| quoted(&symptom.sees, words));
    line(Key::TicketSubject, &subject);
    line(Key::TicketWish, &guide.yours.title);
    line(Key::TicketMyClient, guide.yours.client.name_in(words));
    line(Key::TicketTheirClient, guide.theirs.client.name_in(words));
    if let Some(Ok(converted)) = &guide.conversion {
        line(Key::TicketAddress, &converted.address);
        if converted.account != converted.address {
            line(Key::TicketAccount, &converted.account);
        }
    }
    if let Some(symptom) = symptom {
        line(Key::TroubleWhy, &quoted(&symptom.cause, words));
        for action in &symptom.actions {
            line(actor(action.actor), &quoted(&action.text, words));
        }
    }
    line(Key::TicketDomains, &policy.organisation.sip_domains.join(", "));
    out
}

/// The name for the person who has to act.
pub(crate) const fn actor(actor: Actor) -> Key {
    match actor {
        Actor::Me => Key::ActorMe,
        Actor::Them => Key::ActorThem,
        Actor::MyAdmin => Key::ActorMyAdmin,
        Actor::TheirAdmin => Key::ActorTheirAdmin,
    }
}

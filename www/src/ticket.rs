//! What to write to the help desk, so that it need not ask back.

use lync_skype::Policy;
use lync_skype::guide::trouble::Actor;
use lync_skype::guide::{Guide, Symptom};

use crate::plain::quoted;
use crate::words::{Key, Words};

/// The text of a ticket: what is to be done, with what, what is seen, what is the likely cause. The reader copies it; nothing is sent.
/// The address stands in it only because the help desk needs it.
///
/// Without a symptom the reader's own words, `seen`, say what the problem is.
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
            out.push_str(&words.fill(Key::PageLabelled, &[("label", words.text(key)), ("text", value)]));
            out.push('\n');
        }
    };
    let subject = symptom.map_or_else(|| seen.trim().to_owned(), |symptom| quoted(&symptom.sees, words));
    line(Key::PageTicketSubject, &subject);
    line(Key::PageTicketWish, &guide.yours.title);
    line(Key::PageTicketMyClient, guide.yours.client.name_in(words));
    line(Key::PageTicketTheirClient, guide.theirs.client.name_in(words));
    if let Some(Ok(converted)) = &guide.conversion {
        line(Key::PageTicketAddress, &converted.address);
        if converted.account != converted.address {
            line(Key::PageTicketAccount, &converted.account);
        }
    }
    if let Some(symptom) = symptom {
        line(Key::PageTroubleWhy, &quoted(&symptom.cause, words));
        for action in &symptom.actions {
            line(actor(action.actor), &quoted(&action.text, words));
        }
    }
    line(Key::PageTicketDomains, &policy.organisation.sip_domains.join(", "));
    out
}

/// What the one who has to act is called.
pub(crate) const fn actor(actor: Actor) -> Key {
    match actor {
        Actor::Me => Key::PageActorMe,
        Actor::Them => Key::PageActorThem,
        Actor::MyAdmin => Key::PageActorMyAdmin,
        Actor::TheirAdmin => Key::PageActorTheirAdmin,
    }
}

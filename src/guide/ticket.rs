//! What to write to the help desk, so that it need not ask back.

use super::{Guide, Symptom};
use crate::{Key, Policy, Words};

/// The text of a ticket: what is to be done, with what, what is seen, what is the likely cause. The reader copies it; nothing is sent.
/// The address stands in it only because the help desk needs it.
pub fn ticket(guide: &Guide, symptom: &Symptom, policy: &Policy, words: &Words) -> String {
    let mut out = String::new();
    let mut line = |key: Key, value: &str| {
        if !value.is_empty() {
            out.push_str(&words.fill(Key::PageLabelled, &[("label", words.text(key)), ("text", value)]));
            out.push('\n');
        }
    };
    line(Key::PageTicketSubject, &symptom.sees.quoted(words));
    line(Key::PageTicketWish, &guide.yours.title);
    line(Key::PageTicketMyClient, guide.yours.client.name_in(words));
    line(Key::PageTicketTheirClient, guide.theirs.client.name_in(words));
    if let Some(Ok(converted)) = &guide.conversion {
        line(Key::PageTicketAddress, &converted.address);
        if converted.account != converted.address {
            line(Key::PageTicketAccount, &converted.account);
        }
    }
    line(Key::PageTroubleWhy, &symptom.cause.quoted(words));
    line(Key::PageTroubleWho, words.text(symptom.actor.key()));
    line(Key::PageTroubleNext, &symptom.next.quoted(words));
    line(Key::PageTicketDomains, &policy.organisation.sip_domains.join(", "));
    out
}

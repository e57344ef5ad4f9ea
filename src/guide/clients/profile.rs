//! The types that describe a client.

use super::{Drawing, Label};
use crate::Key;
use crate::guide::network::Network;
use crate::named::named;

/// A client: how to add a contact, how to answer a request, what to set, what to check.
#[derive(Debug)]
pub struct Profile {
    /// Whether it turns `bob@contoso.com` into `bob(contoso.com)@msn.com` where the administrator has set the two provider
    /// parameters.
    pub can_decorate: bool,
    /// The date on which Microsoft's support ended; `None` if unknown or still supported.
    pub support_ended: Option<Key>,
    /// Whether sources give this client's own labels for the alerts. If not, the guide shows those of Lync 2013 and says so.
    pub own_labels: bool,
    /// Notes to read before starting, such as limitations.
    pub before: &'static [&'static Step],
    /// How to add someone on the other network.
    pub add: &'static [&'static Step],
    /// How to add someone at another organisation, by the plain address.
    pub add_federated: &'static [&'static Step],
    /// How to answer a request.
    pub accept: &'static [&'static Step],
    /// The settings that let requests arrive.
    pub alerts: &'static [&'static Step],
    /// What the client shows afterwards, and what it means.
    pub states: &'static [&'static StatePlan],
    /// Drawings of its windows, as far as their labels are documented.
    pub drawings: &'static [Drawing],
}

named! {
    /// The kind of a guide item.
    pub enum ItemKind {
        /// One action, in order; counted.
        Step = "step",
        /// An alternative to the item named in `about`.
        Or = "or",
        /// One click on the way to a setting.
        Path = "path",
        /// A setting and its value.
        Set = "set",
        /// Something to know.
        Note = "note",
        /// Something to do once a request has arrived.
        Later = "later",
        /// Something that an administrator has to do.
        Outside = "outside",
    }
}

/// The client labels in a sentence, each with the name of its argument.
pub type Labels = &'static [(&'static str, Label)];

/// One thing to do or to know: a sentence and its labels.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Stable, kebab-case. Links and the checklist refer to it.
    pub id: &'static str,
    /// Step, note, setting and so on.
    pub kind: ItemKind,
    /// For a note or an alternative: the id of the step that it belongs to.
    pub about: Option<&'static str>,
    /// The labels in the sentence.
    pub labels: Labels,
    key: Key,
    /// Replaces `key` on networks without Skype.
    without_skype: Option<Key>,
    only: Option<Network>,
    only_who_adds: bool,
}

impl Step {
    /// A step of kind [`ItemKind::Step`].
    pub const fn new(id: &'static str, key: Key) -> Self {
        Self {
            id,
            kind: ItemKind::Step,
            about: None,
            labels: &[],
            key,
            without_skype: None,
            only: None,
            only_who_adds: false,
        }
    }

    /// Sets the labels in its sentence.
    pub const fn with(mut self, labels: Labels) -> Self {
        self.labels = labels;
        self
    }

    /// Sets the kind.
    pub const fn kind(mut self, kind: ItemKind) -> Self {
        self.kind = kind;
        self
    }

    /// Makes it a note.
    pub const fn note(self) -> Self {
        self.kind(ItemKind::Note)
    }

    /// Attaches it to the step with that id.
    pub const fn about(mut self, id: &'static str) -> Self {
        self.about = Some(id);
        self
    }

    /// Limits it to one network.
    pub const fn only(mut self, network: Network) -> Self {
        self.only = Some(network);
        self
    }

    /// Sets the sentence for networks without Skype.
    pub const fn without_skype(mut self, key: Key) -> Self {
        self.without_skype = Some(key);
        self
    }

    /// Limits it to the person who adds: the other person has it among the steps.
    pub const fn only_who_adds(mut self) -> Self {
        self.only_who_adds = true;
        self
    }

    /// Whether it applies on that network to that person.
    pub fn is_for(&self, network: Network, person: Person) -> bool {
        self.only.is_none_or(|only| only == network) && (person == Person::Adder || !self.only_who_adds)
    }

    /// The sentence on that network.
    pub fn key_on(&self, network: Network) -> Key {
        match (network, self.without_skype) {
            (Network::TeamsFree | Network::Federated, Some(key)) => key,
            _ => self.key,
        }
    }
}

/// One of the two people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Person {
    /// Adds the contact.
    Adder,
    /// Is added.
    Added,
}

/// What the client shows afterwards, what it means, and what to do next.
#[derive(Clone, Copy, Debug)]
pub struct StatePlan {
    /// Stable, kebab-case. Links refer to it.
    pub id: &'static str,
    /// What the client shows, what it means, what to do next.
    pub keys: [Key; 3],
    /// The labels in the three sentences.
    pub labels: Labels,
    /// Replaces the meaning if one of the two clients does not support calls.
    pub(super) without_calls: Option<Key>,
    pub(super) only_who_adds: bool,
}

impl StatePlan {
    /// A state for both people.
    pub const fn new(id: &'static str, keys: [Key; 3]) -> Self {
        Self { id, keys, labels: &[], without_calls: None, only_who_adds: false }
    }

    /// Sets the labels in its sentences.
    pub const fn with(mut self, labels: Labels) -> Self {
        self.labels = labels;
        self
    }

    /// Sets the meaning for clients that do not both support calls.
    pub const fn without_calls(mut self, key: Key) -> Self {
        self.without_calls = Some(key);
        self
    }

    /// Limits it to the person who adds: the other person typed no address and waits for no answer.
    pub const fn only_who_adds(mut self) -> Self {
        self.only_who_adds = true;
        self
    }

    /// Whether it applies to that person.
    pub fn is_for(&self, person: Person) -> bool {
        person == Person::Adder || !self.only_who_adds
    }

    /// What the client shows, what it means, what to do next. `calls`: whether both clients support calls.
    pub fn keys_with(&self, calls: bool) -> [Key; 3] {
        let [sees, means, next] = self.keys;
        [sees, self.without_calls.filter(|_| !calls).unwrap_or(means), next]
    }
}

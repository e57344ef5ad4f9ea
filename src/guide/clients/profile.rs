//! The shape of what is known about a client.

use super::{Drawing, Label};
use crate::Key;
use crate::guide::network::Network;

/// What is known about a client: how to add, how to answer a request, what to set, what to look at.
#[derive(Debug)]
pub struct Profile {
    /// Who puts the brackets in.
    pub decoration: Decoration,
    /// The day on which Microsoft's support ended; `None` where it is not known or has not ended.
    pub support_ended: Option<Key>,
    /// Whether the labels of the alerts were read in this client; else they are those of Lync 2013 and the guide says so.
    pub own_labels: bool,
    /// What to know before starting, what cannot be done among it.
    pub before: &'static [&'static Step],
    /// How to add someone on the other network.
    pub add: &'static [&'static Step],
    /// How to add someone at another organisation, by the plain address.
    pub add_federated: &'static [&'static Step],
    /// How to answer a request.
    pub accept: &'static [&'static Step],
    /// What to set so that requests arrive.
    pub alerts: &'static [&'static Step],
    /// What is seen afterwards, and what it means.
    pub states: &'static [&'static StatePlan],
    /// Its windows, as far as their labels are known.
    pub drawings: &'static [Drawing],
}

/// Who turns `bob@contoso.com` into `bob(contoso.com)@msn.com`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decoration {
    /// The person who types.
    Manual,
    /// The client, where the administrator has set the two provider parameters.
    CanBeAutomatic,
    /// Nobody: this client takes plain addresses.
    None,
}

/// What an item of a guide is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ItemKind {
    /// One act, in order.
    Step,
    /// Another way to the same end, instead of the item that it is about.
    Or,
    /// One click on the way to a setting.
    Path,
    /// A setting and its value.
    Set,
    /// Something to know.
    Note,
    /// Something to do when a request is there.
    Later,
    /// Something that an administrator does.
    Outside,
}

impl ItemKind {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Step, Self::Or, Self::Path, Self::Set, Self::Note, Self::Later, Self::Outside];

    /// The stable name, as in the npm package.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Step => "step",
            Self::Or => "or",
            Self::Path => "path",
            Self::Set => "set",
            Self::Note => "note",
            Self::Later => "later",
            Self::Outside => "outside",
        }
    }
}

/// What goes into the arguments of a sentence, by name.
pub type Arguments = &'static [(&'static str, Argument)];

/// One thing to do or to know: a sentence and what goes into it.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Stable, kebab-case; links and ticked boxes name it.
    pub id: &'static str,
    /// What it is for.
    pub kind: ItemKind,
    /// The id of the step that it belongs to.
    pub about: Option<&'static str>,
    /// What goes into its arguments.
    pub arguments: Arguments,
    key: Key,
    /// The sentence where no one uses Skype.
    without_skype: Option<Key>,
    only: Option<Network>,
    only_who_adds: bool,
}

impl Step {
    /// A step that is one act.
    pub const fn new(id: &'static str, key: Key, arguments: Arguments) -> Self {
        Self {
            id,
            kind: ItemKind::Step,
            about: None,
            arguments,
            key,
            without_skype: None,
            only: None,
            only_who_adds: false,
        }
    }

    /// Something else than an act.
    pub const fn kind(mut self, kind: ItemKind) -> Self {
        self.kind = kind;
        self
    }

    /// Something to know.
    pub const fn note(self) -> Self {
        self.kind(ItemKind::Note)
    }

    /// It belongs to the step of that id.
    pub const fn about(mut self, id: &'static str) -> Self {
        self.about = Some(id);
        self
    }

    /// Only on one network.
    pub const fn only(mut self, network: Network) -> Self {
        self.only = Some(network);
        self
    }

    /// Another sentence where no one uses Skype.
    pub const fn without_skype(mut self, key: Key) -> Self {
        self.without_skype = Some(key);
        self
    }

    /// Only for the one who adds: the one who answers has it among the steps.
    pub const fn only_who_adds(mut self) -> Self {
        self.only_who_adds = true;
        self
    }

    /// Whether it is part of a guide for that network and that end.
    pub fn is_for(&self, network: Network, adds: bool) -> bool {
        self.only.is_none_or(|only| only == network) && (adds || !self.only_who_adds)
    }

    /// The sentence on that network.
    pub fn key_on(&self, network: Network) -> Key {
        match (network, self.without_skype) {
            (Network::TeamsFree | Network::Federated, Some(key)) => key,
            _ => self.key,
        }
    }
}

/// What is seen in the client afterwards, what it means, and what to do.
#[derive(Clone, Copy, Debug)]
pub struct StatePlan {
    /// Stable, kebab-case; links name it.
    pub id: &'static str,
    /// What is seen, what it means, what to do next.
    pub keys: [Key; 3],
    /// What goes into all three.
    pub arguments: Arguments,
    /// What it means where one of the two clients knows no calls.
    without_calls: Option<Key>,
    only_who_adds: bool,
}

impl StatePlan {
    /// A state.
    pub const fn new(id: &'static str, keys: [Key; 3], arguments: Arguments) -> Self {
        Self { id, keys, arguments, without_calls: None, only_who_adds: false }
    }

    /// The same under another id.
    pub const fn named(mut self, id: &'static str) -> Self {
        self.id = id;
        self
    }

    /// What it means where one of the two clients knows no calls.
    pub const fn without_calls(mut self, key: Key) -> Self {
        self.without_calls = Some(key);
        self
    }

    /// Only for the one who adds: the one who answers has typed no address and waits for nobody.
    pub const fn only_who_adds(mut self) -> Self {
        self.only_who_adds = true;
        self
    }

    /// Whether it is part of a guide for that end.
    pub fn is_for(&self, adds: bool) -> bool {
        adds || !self.only_who_adds
    }

    /// What is seen, what it means, what to do next, between clients that know `calls` or do not.
    pub fn keys_with(&self, calls: bool) -> [Key; 3] {
        let [sees, means, next] = self.keys;
        [sees, self.without_calls.filter(|_| !calls).unwrap_or(means), next]
    }
}

/// What goes into an argument of a sentence.
#[derive(Clone, Copy, Debug)]
pub enum Argument {
    /// What the client prints.
    Label(&'static Label),
    /// The address to type; without one, a general phrase.
    Address,
    /// The account behind the address; without one, a general phrase.
    Account,
    /// The name of the client whose sheet this is.
    Client,
    /// The day on which support for that client ended.
    SupportEnded,
    /// The name of the other person's client.
    TheirClient,
    /// The day on which support for that client ended.
    TheirSupportEnded,
    /// `user(domain)@msn.com`, with the routing domain of the policy.
    Pattern,
    /// `bob(contoso.com)@msn.com`, with the routing domain of the policy.
    Example,
    /// The as-is domains of the policy.
    AsIsDomains,
    /// The name of the organisation; without one, a general phrase.
    Organisation,
}

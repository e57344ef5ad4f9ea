//! The shape of what is known about a client.

use super::Label;
use crate::Key;

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
    /// How to tell that it worked.
    pub checks: &'static [&'static Step],
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

/// One thing to do or to know: a sentence and what goes into it.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Stable, kebab-case; links and ticked boxes name it.
    pub id: &'static str,
    /// The sentence.
    pub key: Key,
    /// What goes into its arguments.
    pub arguments: &'static [(&'static str, Argument)],
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

impl Step {
    /// A step.
    pub const fn new(id: &'static str, key: Key, arguments: &'static [(&'static str, Argument)]) -> Self {
        Self { id, key, arguments }
    }
}

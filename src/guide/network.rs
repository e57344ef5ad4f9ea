//! How two people can be connected.

/// How the two are to be connected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Network {
    /// Lync or Skype for Business and Skype, by public IM connectivity. Closed on 5 May 2025.
    #[default]
    Skype,
    /// Teams at work and Teams Free.
    TeamsFree,
    /// Lync, Skype for Business or Teams at two organisations.
    Federated,
}

impl Network {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Skype, Self::TeamsFree, Self::Federated];

    /// The stable name, as in links and in the npm package.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Skype => "skype",
            Self::TeamsFree => "teams-free",
            Self::Federated => "federated",
        }
    }

    /// The network of that stable name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|network| network.as_str() == id)
    }
}

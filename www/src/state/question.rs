//! The question of the first page: which program the reader uses, and whom they want to reach.

use lync_skype::client::Family;
use lync_skype::guide::plan::Network;
use lync_skype::{ClientId, Direction};

use super::State;

/// What the reader uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// Lync or Skype for Business.
    Lync,
    /// Skype.
    Skype,
    /// Teams, at work or free.
    Teams,
}

impl Program {
    /// All of them, in the order in which they are asked for.
    pub const ALL: [Self; 3] = [Self::Lync, Self::Skype, Self::Teams];

    /// The name, as the value of its radio button.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Lync => "lync",
            Self::Skype => "skype",
            Self::Teams => "teams",
        }
    }

    /// The program of that name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|program| program.as_str() == id)
    }

    /// The people that can be reached with it, the usual ones first.
    pub const fn people(self) -> &'static [Whom] {
        match self {
            Self::Lync => &[Whom::FromSkype, Whom::Organisation],
            Self::Skype => &[Whom::FromLync],
            Self::Teams => &[Whom::FromSkype, Whom::Organisation, Whom::AtWork],
        }
    }
}

/// Whom the reader wants to reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Someone from Skype; from Teams, they are found on Teams Free.
    FromSkype,
    /// Someone who uses Lync or Skype for Business.
    FromLync,
    /// Someone at another organisation.
    Organisation,
    /// Someone who uses Teams at work, for a reader on Teams Free.
    AtWork,
}

impl Whom {
    /// The name, as the value of its radio button.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FromSkype => "skype",
            Self::FromLync => "lync",
            Self::Organisation => "organisation",
            Self::AtWork => "work",
        }
    }
}

impl State {
    /// What the reader uses, as far as they said.
    pub fn program(&self) -> Option<Program> {
        let direction = self.direction?;
        Some(match (self.net, direction) {
            (Network::TeamsFree, _) => Program::Teams,
            (Network::Skype, Direction::ToLync) => Program::Skype,
            (Network::Skype, Direction::ToSkype) | (Network::Federated, _) => {
                if self.client.is_some_and(|client| client.family() == Family::Teams) {
                    Program::Teams
                } else {
                    Program::Lync
                }
            }
        })
    }

    /// Whom they want to reach.
    pub fn whom(&self) -> Option<Whom> {
        let direction = self.direction?;
        Some(match (self.net, direction) {
            (Network::Federated, _) => Whom::Organisation,
            (Network::TeamsFree, Direction::ToLync) => Whom::AtWork,
            (Network::Skype, Direction::ToLync) => Whom::FromLync,
            (Network::Skype | Network::TeamsFree, Direction::ToSkype) => Whom::FromSkype,
        })
    }

    /// The reader says what they use: the people that most of its users look for are offered first.
    pub(super) fn use_program(&mut self, program: Program) {
        if let Some(whom) = program.people().first() {
            self.reach(program, *whom);
        }
    }

    /// The reader says whom they want to reach.
    pub(super) fn reach(&mut self, program: Program, whom: Whom) {
        let (direction, net) = match (program, whom) {
            (Program::Teams, Whom::FromSkype) => (Direction::ToSkype, Network::TeamsFree),
            (_, Whom::FromSkype) => (Direction::ToSkype, Network::Skype),
            (_, Whom::FromLync) => (Direction::ToLync, Network::Skype),
            (_, Whom::AtWork) => (Direction::ToLync, Network::TeamsFree),
            (_, Whom::Organisation) => (Direction::ToLync, Network::Federated),
        };
        // On the way to another organisation, only the client tells Teams from Lync.
        let client = (program == Program::Teams && net == Network::Federated).then_some(ClientId::Teams);
        let kept = self.client.filter(|_| {
            self.direction == Some(direction) && self.net == net && self.program() == Some(program)
        });
        self.turn(direction, net, client.or(kept));
    }
}

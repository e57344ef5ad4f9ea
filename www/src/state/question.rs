//! The question on the first page: which program the reader uses, and whom they want to reach.

use lync_skype::client::Family;
use lync_skype::guide::plan::Network;
use lync_skype::{ClientId, Direction, named};

use super::State;

named! {
    /// The reader's program; its name is the value of its radio button.
    pub enum Program {
        /// Lync or Skype for Business.
        Lync = "lync",
        /// Skype.
        Skype = "skype",
        /// Teams, at work or free.
        Teams = "teams",
    }
}

impl Program {
    /// Whom it can reach, most common first.
    pub const fn people(self) -> &'static [Whom] {
        match self {
            Self::Lync => &[Whom::FromSkype, Whom::Organisation],
            Self::Skype => &[Whom::FromLync],
            Self::Teams => &[Whom::FromSkype, Whom::Organisation, Whom::AtWork],
        }
    }
}

named! {
    /// Whom the reader wants to reach; its name is the value of its radio button.
    pub enum Whom {
        /// Someone from Skype; with Teams, they are reached on Teams Free.
        FromSkype = "skype",
        /// Someone who uses Lync or Skype for Business.
        FromLync = "lync",
        /// Someone at another organisation.
        Organisation = "organisation",
        /// Someone who uses Teams at work, for a reader on Teams Free.
        AtWork = "work",
    }
}

impl State {
    /// The reader's program, if known.
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

    /// Whom they want to reach, if known.
    pub fn whom(&self) -> Option<Whom> {
        let direction = self.direction?;
        Some(match (self.net, direction) {
            (Network::Federated, _) => Whom::Organisation,
            (Network::TeamsFree, Direction::ToLync) => Whom::AtWork,
            (Network::Skype, Direction::ToLync) => Whom::FromLync,
            (Network::Skype | Network::TeamsFree, Direction::ToSkype) => Whom::FromSkype,
        })
    }

    /// The reader chose their program; its most common contact is preselected.
    pub(super) fn use_program(&mut self, program: Program) {
        if let Some(whom) = program.people().first() {
            self.reach(program, *whom);
        }
    }

    /// The reader chose whom to reach.
    pub(super) fn reach(&mut self, program: Program, whom: Whom) {
        let (direction, net) = match (program, whom) {
            (Program::Teams, Whom::FromSkype) => (Direction::ToSkype, Network::TeamsFree),
            (_, Whom::FromSkype) => (Direction::ToSkype, Network::Skype),
            (_, Whom::FromLync) => (Direction::ToLync, Network::Skype),
            (_, Whom::AtWork) => (Direction::ToLync, Network::TeamsFree),
            (_, Whom::Organisation) => (Direction::ToLync, Network::Federated),
        };
        // For other organisations, only the client distinguishes Teams from Lync.
        let client = (program == Program::Teams && net == Network::Federated).then_some(ClientId::Teams);
        let kept = self.client.filter(|_| {
            self.direction == Some(direction) && self.net == net && self.program() == Some(program)
        });
        self.turn(direction, net, client.or(kept));
    }
}

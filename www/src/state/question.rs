//! The question on the first page: which program the reader uses, and whom they want to reach.

use lync_skype::client::Family;
use lync_skype::guide::Network;
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

/// What the reader can choose, and the network and direction that it stands for. The most common contact of each program is
/// its first one.
const CHOICES: [(Program, Whom, Network, Direction); 6] = [
    (Program::Lync, Whom::FromSkype, Network::Skype, Direction::ToSkype),
    (Program::Lync, Whom::Organisation, Network::Federated, Direction::ToLync),
    (Program::Skype, Whom::FromLync, Network::Skype, Direction::ToLync),
    (Program::Teams, Whom::FromSkype, Network::TeamsFree, Direction::ToSkype),
    (Program::Teams, Whom::Organisation, Network::Federated, Direction::ToLync),
    (Program::Teams, Whom::AtWork, Network::TeamsFree, Direction::ToLync),
];

impl Program {
    /// Whom it can reach, most common first.
    pub fn people(self) -> impl Iterator<Item = Whom> {
        CHOICES.iter().filter(move |(program, ..)| *program == self).map(|(_, whom, ..)| *whom)
    }
}

impl State {
    /// The first choice that stands for the network and direction. With other organisations, both directions are one.
    fn choice(&self) -> Option<(Program, Whom)> {
        let to = self.direction?;
        let is_current = |net, direction| net == self.net && (direction == to || net == Network::Federated);
        CHOICES
            .iter()
            .find(|(.., net, direction)| is_current(*net, *direction))
            .map(|choice| (choice.0, choice.1))
    }

    /// The reader's program, if known.
    pub fn program(&self) -> Option<Program> {
        let (program, _) = self.choice()?;
        // Only the client distinguishes Teams from Lync.
        let has_teams = self.client.is_some_and(|client| client.family() == Family::Teams);
        Some(if program == Program::Lync && has_teams { Program::Teams } else { program })
    }

    /// Whom they want to reach, if known.
    pub fn whom(&self) -> Option<Whom> {
        self.choice().map(|(_, whom)| whom)
    }

    /// The reader chose their program; its most common contact is preselected.
    pub(super) fn use_program(&mut self, program: Program) {
        if let Some(whom) = program.people().next() {
            self.reach(program, whom);
        }
    }

    /// The reader chose whom to reach.
    pub(super) fn reach(&mut self, program: Program, whom: Whom) {
        let chosen = CHOICES.iter().find(|choice| (choice.0, choice.1) == (program, whom));
        let Some(&(.., net, direction)) = chosen else { return };
        // For other organisations, only the client distinguishes Teams from Lync.
        let client = (program == Program::Teams && net == Network::Federated).then_some(ClientId::Teams);
        let kept = self.client.filter(|_| {
            self.direction == Some(direction) && self.net == net && self.program() == Some(program)
        });
        self.turn(direction, net, client.or(kept));
    }
}

//! The decision tree from "it does not work" to a symptom: one question if Skype has closed, otherwise at most four.

use crate::guide::network::Network;
use crate::{Direction, Key};

/// A question in the decision tree.
#[derive(Debug)]
pub struct Question {
    /// Stable, kebab-case.
    pub id: &'static str,
    /// The question itself.
    pub key: Key,
    /// The possible answers.
    pub answers: &'static [Answer],
}

/// An answer to a [`Question`].
#[derive(Debug)]
pub struct Answer {
    /// The wording for someone who adds a Skype user, and for everyone if `key_to_lync` is `None`.
    key: Key,
    /// The wording for a Skype user who adds a Lync user.
    key_to_lync: Option<Key>,
    /// Where it leads.
    pub next: Next,
}

impl Answer {
    /// The wording for someone who adds in that direction.
    pub fn key(&self, direction: Direction) -> Key {
        match (direction, self.key_to_lync) {
            (Direction::ToLync, Some(key)) => key,
            _ => self.key,
        }
    }
}

/// Where an answer leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// To the question of this id.
    Question(&'static str),
    /// To the symptom of this id.
    Symptom(&'static str),
}

/// The questions of a network, root first. `teams`: whether the client at work is Teams.
pub const fn questions(network: Network, teams: bool) -> &'static [Question] {
    match network {
        Network::Skype if teams => SKYPE_AND_TEAMS,
        Network::Skype => SKYPE,
        Network::TeamsFree => TEAMS_FREE,
        Network::Federated => FEDERATED,
    }
}

const fn ask(key: Key, question: &'static str) -> Answer {
    Answer { key, key_to_lync: None, next: Next::Question(question) }
}

const fn found(key: Key, symptom: &'static str) -> Answer {
    Answer { key, key_to_lync: None, next: Next::Symptom(symptom) }
}

/// No request reaches the Lync user, who is either the reader or the other person.
const NO_REQUEST: Answer = Answer {
    key: Key::AnswerNoRequestToMe,
    key_to_lync: Some(Key::AnswerNoRequest),
    next: Next::Symptom("no-request"),
};

const ERROR: Question = Question {
    id: "error",
    key: Key::AskError,
    answers: &[
        found(Key::AnswerErrorOutside, "not-delivered"),
        found(Key::AnswerErrorPolicy, "company-policy"),
        found(Key::AnswerErrorOther, "one-contact"),
    ],
};

const fn closed(answers: &'static [Answer]) -> Question {
    Question { id: "closed", key: Key::AskClosed, answers }
}

const SKYPE_AND_TEAMS: &[Question] = &[
    closed(&[found(Key::AnswerYes, "skype-closed"), ask(Key::AnswerNo, "one")]),
    Question {
        id: "one",
        key: Key::AskWhatIsSeen,
        answers: &[found(Key::AnswerRename, "rename-account"), found(Key::AnswerElse, "one-contact")],
    },
];

const SKYPE: &[Question] = &[
    closed(&[found(Key::AnswerYes, "skype-closed"), ask(Key::AnswerNo, "how-many")]),
    Question {
        id: "how-many",
        key: Key::AskHowMany,
        answers: &[
            ask(Key::AnswerOne, "one"),
            ask(Key::AnswerSeveral, "several"),
            ask(Key::AnswerAll, "all"),
        ],
    },
    Question {
        id: "one",
        key: Key::AskWhatIsSeen,
        answers: &[
            found(Key::AnswerUnknown, "presence-unknown"),
            ask(Key::AnswerOffline, "before"),
            found(Key::AnswerPending, "pending"),
            NO_REQUEST,
            ask(Key::AnswerError, "error"),
            found(Key::AnswerNoLync, "no-lync-below"),
            found(Key::AnswerRename, "rename-account"),
            found(Key::AnswerElse, "one-contact"),
        ],
    },
    Question {
        id: "several",
        key: Key::AskWhatIsSeen,
        answers: &[
            found(Key::AnswerUnknown, "presence-unknown"),
            ask(Key::AnswerOffline, "before"),
            found(Key::AnswerPending, "pending"),
            ask(Key::AnswerError, "error"),
            found(Key::AnswerElse, "presence-unknown"),
        ],
    },
    Question {
        id: "all",
        key: Key::AskWhatIsSeen,
        answers: &[
            found(Key::AnswerNoResults, "no-results"),
            found(Key::AnswerNoTab, "no-skype-directory"),
            NO_REQUEST,
            ask(Key::AnswerError, "error"),
            found(Key::AnswerElse, "all-contacts"),
        ],
    },
    BEFORE,
    ERROR,
];

const BEFORE: Question = Question {
    id: "before",
    key: Key::AskBefore,
    answers: &[found(Key::AnswerYes, "was-fine"), found(Key::AnswerNo, "always-offline")],
};

const TEAMS_FREE: &[Question] = &[
    Question {
        id: "how-many",
        key: Key::AskHowMany,
        answers: &[
            ask(Key::AnswerOne, "one"),
            ask(Key::AnswerSeveral, "one"),
            found(Key::AnswerAll, "teams-blocked"),
        ],
    },
    Question {
        id: "one",
        key: Key::AskWhatIsSeen,
        answers: &[
            found(Key::AnswerTeamsBlocked, "teams-blocked"),
            found(Key::AnswerTeamsInbound, "teams-inbound"),
            found(Key::AnswerTeamsSilent, "teams-silent"),
            found(Key::AnswerElse, "teams-blocked"),
        ],
    },
];

const FEDERATED: &[Question] = &[
    Question {
        id: "how-many",
        key: Key::AskHowMany,
        answers: &[ask(Key::AnswerOne, "one"), ask(Key::AnswerSeveral, "one"), ask(Key::AnswerAll, "all")],
    },
    Question {
        id: "one",
        key: Key::AskWhatIsSeen,
        answers: &[
            found(Key::AnswerUnknownFederated, "federated-unknown"),
            ask(Key::AnswerOffline, "before"),
            ask(Key::AnswerError, "error"),
            found(Key::AnswerElse, "one-contact"),
        ],
    },
    Question {
        id: "all",
        key: Key::AskWhatIsSeen,
        answers: &[ask(Key::AnswerError, "error"), found(Key::AnswerElse, "federated-all")],
    },
    BEFORE,
    ERROR,
];

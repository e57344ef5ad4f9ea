//! From "it does not work" to a symptom: one question where Skype has closed, four at most elsewhere.

use crate::guide::network::Network;
use crate::{Direction, Key};

/// A question.
#[derive(Debug)]
pub struct Question {
    /// Stable, kebab-case.
    pub id: &'static str,
    /// The question itself.
    pub key: Key,
    /// What can be answered.
    pub answers: &'static [Answer],
}

/// An answer.
#[derive(Debug)]
pub struct Answer {
    /// What is answered, by someone who adds a Skype user; where both are alike, by anyone.
    key: Key,
    /// What a Skype user answers who adds a Lync user.
    key_to_lync: Option<Key>,
    /// Where it leads.
    pub next: Next,
}

impl Answer {
    /// What is answered by someone who adds in that direction.
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

/// The questions of a network, the first one first; `teams` where Teams is the program at work.
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

/// No request reaches the Lync user: the reader's own trouble, or the other person's.
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

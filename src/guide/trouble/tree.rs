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
    /// The possible answers, and where each of them leads.
    pub answers: &'static [(Key, Next)],
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

/// The wording of an answer for someone who adds in that direction: it is the Lync user whom no request reaches.
pub const fn worded(answer: Key, direction: Direction) -> Key {
    match (answer, direction) {
        (Key::AnswerNoRequest, Direction::ToSkype) => Key::AnswerNoRequestToMe,
        _ => answer,
    }
}

const fn ask(answer: Key, question: &'static str) -> (Key, Next) {
    (answer, Next::Question(question))
}

const fn found(answer: Key, symptom: &'static str) -> (Key, Next) {
    (answer, Next::Symptom(symptom))
}

const ERROR: Question = Question {
    id: "error",
    key: Key::AskError,
    answers: &[
        found(Key::AnswerErrorOutside, "not-delivered"),
        found(Key::AnswerErrorPolicy, "company-policy"),
        found(Key::AnswerErrorOther, "one-contact"),
    ],
};

const fn closed(answers: &'static [(Key, Next)]) -> Question {
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
            found(Key::AnswerNoRequest, "no-request"),
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
            found(Key::AnswerNoRequest, "no-request"),
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

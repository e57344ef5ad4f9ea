//! The results for JavaScript, serialized to objects by `serde_wasm_bindgen` and to lines by `serde_json`; `tsify`
//! generates their TypeScript types.

use lync_skype::guide::trouble::Next;
use lync_skype::{Policy, Span, Task, Words, guide};
use serde::Serialize;
use tsify::Tsify;
use wasm_bindgen::prelude::wasm_bindgen;

/// A key that exists only in the other variant. Declared here so that `result.address` is `string | undefined` in TypeScript.
type Absent = Option<()>;

/// The result of a conversion. A mistyped address is a value, never an exception.
#[derive(Serialize, Tsify)]
#[serde(untagged)]
pub enum Conversion<'a> {
    /// An answer.
    Converted {
        /// Whether there is an address.
        #[tsify(type = "true")]
        ok: bool,
        /// The exact string to type.
        address: &'a str,
        /// The task of the conversion.
        #[tsify(type = "Direction | \"account\"")]
        direction: &'static str,
        /// The rule behind the address.
        #[tsify(type = "\"as-is\" | \"decorated\" | \"plain\" | \"sip\" | \"undecorated\"")]
        rule: &'static str,
        /// The account behind it, cleaned and undecorated.
        account: &'a str,
        /// How reliable the answer is.
        #[tsify(type = "\"documented\" | \"less-certain\"")]
        certainty: &'static str,
        /// Warnings and infos.
        notices: Vec<Notice<'a>>,
        /// Only a refusal has problems.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[tsify(type = "undefined")]
        problems: Absent,
    },
    /// A refusal.
    Refused {
        /// Whether there is an address.
        #[tsify(type = "false")]
        ok: bool,
        /// All notices; at least one is an error.
        notices: Vec<Notice<'a>>,
        /// The same list.
        problems: Vec<Notice<'a>>,
        /// Only an answer has an address.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[tsify(type = "undefined")]
        address: Absent,
        /// Only an answer has a direction.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[tsify(type = "undefined")]
        direction: Absent,
        /// Only an answer has a rule.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[tsify(type = "undefined")]
        rule: Absent,
        /// Only an answer has an account.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[tsify(type = "undefined")]
        account: Absent,
        /// Only an answer has a certainty.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[tsify(type = "undefined")]
        certainty: Absent,
    },
}

/// A problem with an input, or a remark on it.
#[derive(Clone, Serialize, Tsify)]
pub struct Notice<'a> {
    /// Stable name.
    #[tsify(type = "Code")]
    code: &'static str,
    /// The severity. An input with an error is refused.
    #[tsify(type = "\"error\" | \"warning\" | \"info\"")]
    severity: &'static str,
    /// Start in UTF-16 units: `input.slice(start, end)` is the text that it is about.
    start: u32,
    /// End in UTF-16 units.
    end: u32,
    /// The message for the person, in their language.
    message: String,
    /// A complete replacement for the input.
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion: Option<&'a str>,
}

/// The result of `inspect`.
#[derive(Serialize, Tsify)]
pub struct Inspection<'a> {
    /// The kind.
    #[tsify(
        type = "\"email\" | \"sip\" | \"im-address\" | \"skype-name\" | \"skype-link\" | \"phone\" | \"conference\" | \"several\" | \"empty\" | \"other\""
    )]
    kind: &'static str,
    /// The cleaned text.
    text: &'a str,
    /// The directions in which it can be converted.
    #[tsify(type = "Direction[]")]
    directions: Vec<&'static str>,
    /// All notices about it.
    notices: Vec<Notice<'a>>,
}

/// The direction of a person who adds another one.
#[wasm_bindgen(typescript_custom_section)]
const DIRECTION: &str = "/** `to-skype`: a Lync user adds a Skype user. `to-lync`: the other way round. */
export type Direction = \"to-skype\" | \"to-lync\";";

/// The whole guide as data with text, always for both people.
#[derive(Serialize, Tsify)]
pub struct Guide<'a> {
    /// Who adds whom.
    #[tsify(type = "Direction")]
    direction: &'static str,
    /// The client of the person who adds the contact.
    #[tsify(type = "ClientId")]
    client: &'static str,
    /// The conversion, if an address was given. A refused address still gives a guide.
    #[serde(skip_serializing_if = "Option::is_none")]
    conversion: Option<Conversion<'a>>,
    /// The state of the service, and what works today.
    #[tsify(optional)]
    notice: &'a str,
    /// Prerequisites.
    requirements: Vec<Item<'a>>,
    /// The sheet of the person who adds the contact.
    yours: Sheet<'a>,
    /// The sheet of the person who is added.
    theirs: Sheet<'a>,
    /// What can go wrong.
    troubleshooting: Vec<Symptom>,
    /// A decision tree that leads to a symptom. The first question is its root.
    questions: Vec<Question<'a>>,
}

/// What one of the two people has to do.
#[derive(Serialize, Tsify)]
pub struct Sheet<'a> {
    /// The client that this person uses.
    #[tsify(type = "ClientId")]
    client: &'static str,
    /// The heading of the sheet.
    title: &'a str,
    /// The steps in order, with their notes and alternatives.
    steps: Vec<Item<'a>>,
    /// Settings to change once.
    alerts: Vec<Item<'a>>,
    /// How to tell whether it worked.
    states: Vec<State<'a>>,
}

/// One thing to do or to know.
#[derive(Serialize, Tsify)]
pub struct Item<'a> {
    /// Stable; unique in its guide.
    id: &'a str,
    /// `step`: an action; `or`: an alternative; `path`: a click on the way to a setting; `set`: a setting; `note`: something to
    /// know; `later`: something to do once a request has arrived; `outside`: something that an administrator has to do.
    #[tsify(type = "\"step\" | \"or\" | \"path\" | \"set\" | \"note\" | \"later\" | \"outside\"")]
    kind: &'static str,
    /// The sentence.
    text: String,
    /// The client labels in it, verbatim, for highlighting.
    labels: Vec<&'a str>,
    /// For a note or an alternative: the id of the item that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<&'a str>,
}

/// How to tell whether it worked.
#[derive(Serialize, Tsify)]
pub struct State<'a> {
    /// Stable; unique in its guide.
    id: &'a str,
    /// What is observed.
    sees: String,
    /// What it means.
    means: String,
    /// What to do.
    next: String,
    /// The client labels in all three texts, verbatim, for highlighting.
    labels: Vec<&'a str>,
}

/// What can go wrong.
#[derive(Serialize, Tsify)]
pub struct Symptom {
    /// Stable.
    id: &'static str,
    /// What is observed.
    sees: String,
    /// Why it happens.
    cause: String,
    /// What to try, in order, until it works.
    actions: Vec<Action>,
}

/// One remedy for a symptom.
#[derive(Serialize, Tsify)]
pub struct Action {
    /// Who has to act, seen from the person who adds.
    #[tsify(type = "\"me\" | \"them\" | \"my-admin\" | \"their-admin\"")]
    actor: &'static str,
    /// What to do, addressed to that person.
    text: String,
}

/// A question in the decision tree.
#[derive(Serialize, Tsify)]
pub struct Question<'a> {
    /// Stable.
    id: &'static str,
    /// The question.
    text: &'a str,
    /// The possible answers.
    answers: Vec<Answer<'a>>,
}

/// An answer leads to another question or to a symptom.
#[derive(Serialize, Tsify)]
pub struct Answer<'a> {
    /// The answer.
    text: &'a str,
    /// The id of the next question.
    #[serde(skip_serializing_if = "Option::is_none")]
    question: Option<&'static str>,
    /// The id of the symptom.
    #[serde(skip_serializing_if = "Option::is_none")]
    symptom: Option<&'static str>,
}

/// The context for messages about an input.
#[derive(Clone, Copy)]
pub struct MessageContext<'a> {
    /// The input as typed.
    pub input: &'a str,
    /// The task of the conversion.
    pub task: Task,
    /// The policy.
    pub policy: &'a Policy,
    /// The language.
    pub words: &'a Words,
}

impl<'a> Conversion<'a> {
    /// Converts the core's result.
    pub fn new(conversion: &'a lync_skype::Conversion, context: MessageContext<'_>) -> Self {
        match conversion {
            Ok(converted) => Self::Converted {
                ok: true,
                address: &converted.address,
                direction: converted.task.as_str(),
                rule: converted.rule.as_str(),
                account: &converted.account,
                certainty: converted.certainty.as_str(),
                notices: notices(&converted.notices, context),
                problems: None,
            },
            Err(refused) => {
                let problems = notices(&refused.problems, context);
                Self::Refused {
                    ok: false,
                    notices: problems.clone(),
                    problems,
                    address: None,
                    direction: None,
                    rule: None,
                    account: None,
                    certainty: None,
                }
            }
        }
    }
}

impl<'a> Inspection<'a> {
    /// Converts the core's result.
    pub fn new(inspection: &'a lync_skype::Inspection, context: MessageContext<'_>) -> Self {
        Self {
            kind: inspection.kind.as_str(),
            text: &inspection.text,
            directions: inspection.directions.iter().map(|direction| direction.as_str()).collect(),
            notices: notices(&inspection.notices, context),
        }
    }
}

fn notices<'a>(notices: &'a [lync_skype::Notice], context: MessageContext<'_>) -> Vec<Notice<'a>> {
    let mut units = Units { input: context.input, at: Span::default() };
    let converted = |notice: &'a lync_skype::Notice| Notice {
        code: notice.code.as_str(),
        severity: notice.severity().as_str(),
        start: units.count(notice.span.start),
        end: units.count(notice.span.end),
        message: context.words.notice(notice, context.input, context.task, context.policy),
        suggestion: notice.suggestion.as_deref(),
    };
    notices.iter().map(converted).collect()
}

/// Counts UTF-16 units incrementally, so that many notices about a long input stay cheap.
struct Units<'a> {
    input: &'a str,
    /// The same position in bytes (`start`) and in UTF-16 units (`end`).
    at: Span,
}

impl Units<'_> {
    fn count(&mut self, byte: usize) -> u32 {
        let units = |text: Option<&str>| text.unwrap_or_default().chars().map(char::len_utf16).sum::<usize>();
        let end = self.at.end + units(self.input.get(self.at.start..byte));
        self.at = Span::new(byte, end - units(self.input.get(byte..self.at.start)));
        // JavaScript strings are never longer.
        self.at.end as u32
    }
}

impl<'a> Guide<'a> {
    /// Converts the core's result.
    pub fn new(guide: &'a guide::Guide, context: MessageContext<'_>) -> Self {
        Self {
            direction: guide.direction.as_str(),
            client: guide.client.as_str(),
            conversion: guide.conversion.as_ref().map(|conversion| Conversion::new(conversion, context)),
            notice: &guide.notice,
            requirements: guide.requirements.iter().map(item).collect(),
            yours: sheet(&guide.yours),
            theirs: sheet(&guide.theirs),
            troubleshooting: guide.troubleshooting.iter().map(symptom).collect(),
            questions: guide.questions.iter().map(question).collect(),
        }
    }
}

fn sheet(sheet: &guide::Sheet) -> Sheet<'_> {
    Sheet {
        client: sheet.client.as_str(),
        title: &sheet.title,
        steps: sheet.steps.iter().map(item).collect(),
        alerts: sheet.alerts.iter().map(item).collect(),
        states: sheet.states.iter().map(state).collect(),
    }
}

fn item(item: &guide::Item) -> Item<'_> {
    Item {
        id: &item.id,
        kind: item.kind.as_str(),
        text: item.text.plain(),
        labels: item.text.labels().collect(),
        about: item.about.as_deref(),
    }
}

fn state(state: &guide::State) -> State<'_> {
    State {
        id: &state.id,
        sees: state.sees.plain(),
        means: state.means.plain(),
        next: state.next.plain(),
        labels: state.labels().collect(),
    }
}

fn symptom(symptom: &guide::Symptom) -> Symptom {
    let action = |action: &guide::Action| Action { actor: action.actor.as_str(), text: action.text.plain() };
    Symptom {
        id: symptom.id,
        sees: symptom.sees.plain(),
        cause: symptom.cause.plain(),
        actions: symptom.actions.iter().map(action).collect(),
    }
}

fn question(question: &guide::Question) -> Question<'_> {
    Question { id: question.id, text: &question.text, answers: question.answers.iter().map(answer).collect() }
}

fn answer((text, next): &(String, Next)) -> Answer<'_> {
    match *next {
        Next::Question(id) => Answer { text, question: Some(id), symptom: None },
        Next::Symptom(id) => Answer { text, question: None, symptom: Some(id) },
    }
}

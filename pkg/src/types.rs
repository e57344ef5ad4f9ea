//! What JavaScript gets. These structs are what crosses, as objects by `serde_wasm_bindgen` and as lines by `serde_json`,
//! and `tsify` makes their TypeScript.

use lync_skype::guide::trouble::Next;
use lync_skype::{Policy, Span, Task, Words, guide};
use serde::Serialize;
use tsify::Tsify;
use wasm_bindgen::prelude::wasm_bindgen;

/// A key that only the other arm of a union has. Naming it here makes `result.address` a `string | undefined` in TypeScript.
type Absent = Option<()>;

/// What to type, or why there is no answer: a mistyped address is a value, never an exception.
#[derive(Serialize, Tsify)]
#[serde(untagged)]
pub enum Conversion<'a> {
    /// There is an answer.
    Converted {
        /// Says that there is an address.
        #[tsify(type = "true")]
        ok: bool,
        /// The string to type, exactly.
        address: &'a str,
        /// What was asked.
        #[tsify(type = "Direction | \"account\"")]
        direction: &'static str,
        /// Why the address looks the way it does.
        #[tsify(type = "\"as-is\" | \"decorated\" | \"plain\" | \"sip\" | \"undecorated\"")]
        rule: &'static str,
        /// The account it stands for: cleaned, undecorated.
        account: &'a str,
        /// How well founded the answer is.
        #[tsify(type = "\"documented\" | \"less-certain\"")]
        certainty: &'static str,
        /// Warnings and infos.
        notices: Vec<Notice<'a>>,
        /// Only a refusal has problems.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[tsify(optional, type = "undefined")]
        problems: Absent,
    },
    /// There is none.
    Refused {
        /// Says that there is no address.
        #[tsify(type = "false")]
        ok: bool,
        /// Everything that applies; at least one is an error.
        notices: Vec<Notice<'a>>,
        /// The same list.
        problems: Vec<Notice<'a>>,
        /// Only an answer has an address.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[tsify(optional, type = "undefined")]
        address: Absent,
        /// Only an answer has a direction.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[tsify(optional, type = "undefined")]
        direction: Absent,
        /// Only an answer has a rule.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[tsify(optional, type = "undefined")]
        rule: Absent,
        /// Only an answer has an account.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[tsify(optional, type = "undefined")]
        account: Absent,
        /// Only an answer has a certainty.
        #[serde(skip_serializing_if = "Option::is_none")]
        #[tsify(optional, type = "undefined")]
        certainty: Absent,
    },
}

/// One thing to say about an input.
#[derive(Clone, Serialize, Tsify)]
pub struct Notice<'a> {
    /// Stable name, for choosing what to do about it.
    #[tsify(type = "Code")]
    code: &'static str,
    /// How serious it is. An input with an error is refused.
    #[tsify(type = "\"error\" | \"warning\" | \"info\"")]
    severity: &'static str,
    /// Where it begins, in UTF-16 units: `input.slice(start, end)` is the text that it is about.
    start: u32,
    /// Where it ends.
    end: u32,
    /// What to tell the person, in their language.
    message: String,
    /// A better input, whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    suggestion: Option<&'a str>,
}

/// Which kind of thing was pasted.
#[derive(Serialize, Tsify)]
pub struct Inspection<'a> {
    /// The kind.
    #[tsify(
        type = "\"email\" | \"sip\" | \"im-address\" | \"skype-name\" | \"skype-link\" | \"phone\" | \"conference\" | \"several\" | \"empty\" | \"other\""
    )]
    kind: &'static str,
    /// The text after cleaning.
    text: &'a str,
    /// The directions in which it can be converted.
    #[tsify(type = "Direction[]")]
    directions: Vec<&'static str>,
    /// Everything there is to say about it.
    notices: Vec<Notice<'a>>,
}

/// The direction of a person who adds another one.
#[wasm_bindgen(typescript_custom_section)]
const DIRECTION: &str = "/** `to-skype`: a Lync user adds a Skype user. `to-lync`: the other way round. */
export type Direction = \"to-skype\" | \"to-lync\";";

/// Everything the page tells, as data with words. It always holds both ends.
#[derive(Serialize, Tsify)]
pub struct Guide<'a> {
    /// Who adds whom.
    #[tsify(type = "Direction")]
    direction: &'static str,
    /// The client of the one who adds.
    #[tsify(type = "ClientId")]
    client: &'static str,
    /// The answer, if an address was given. A refused address still gives a guide.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    conversion: Option<Conversion<'a>>,
    /// What became of the service, and what works today.
    #[tsify(optional)]
    notice: &'a str,
    /// What must be in place before anybody starts.
    requirements: Vec<Item<'a>>,
    /// What the one who adds has to do.
    yours: Sheet<'a>,
    /// What the one who is added has to do.
    theirs: Sheet<'a>,
    /// What can go wrong.
    troubleshooting: Vec<Symptom>,
    /// A few questions that lead to a symptom; the first one comes first.
    questions: Vec<Question<'a>>,
}

/// What one of the two has to do.
#[derive(Serialize, Tsify)]
pub struct Sheet<'a> {
    /// With which client.
    #[tsify(type = "ClientId")]
    client: &'static str,
    /// What it is about.
    title: &'a str,
    /// The steps in order, with what there is to know about them and other ways.
    steps: Vec<Item<'a>>,
    /// To be set once.
    alerts: Vec<Item<'a>>,
    /// How to tell whether it worked.
    states: Vec<State<'a>>,
}

/// One thing to do or to know.
#[derive(Serialize, Tsify)]
pub struct Item<'a> {
    /// Stable; unique in its guide.
    id: &'a str,
    /// What it is for: an act, another way, a click on the way to a setting, a setting, something to know, something to do
    /// when a request is there, something that an administrator does.
    #[tsify(type = "\"step\" | \"or\" | \"path\" | \"set\" | \"note\" | \"later\" | \"outside\"")]
    kind: &'static str,
    /// The sentence.
    text: String,
    /// The labels of the client in it, letter for letter: for setting them off.
    labels: Vec<&'a str>,
    /// The id of the item that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    about: Option<&'a str>,
}

/// How to tell whether it worked.
#[derive(Serialize, Tsify)]
pub struct State<'a> {
    /// Stable; unique in its guide.
    id: &'a str,
    /// What is seen.
    sees: String,
    /// What it means.
    means: String,
    /// What to do.
    next: String,
    /// The labels of the client in all three, letter for letter: for setting them off.
    labels: Vec<&'a str>,
}

/// What can go wrong.
#[derive(Serialize, Tsify)]
pub struct Symptom {
    /// Stable.
    id: &'static str,
    /// What is seen.
    sees: String,
    /// Why it is so.
    cause: String,
    /// What to do, one after the other until it works.
    actions: Vec<Action>,
}

/// What somebody can do about it.
#[derive(Serialize, Tsify)]
pub struct Action {
    /// Who has to act, as the one who adds sees it.
    #[tsify(type = "\"me\" | \"them\" | \"my-admin\" | \"their-admin\"")]
    actor: &'static str,
    /// What to do, said to that person.
    text: String,
}

/// A question on the way to a symptom.
#[derive(Serialize, Tsify)]
pub struct Question<'a> {
    /// Stable.
    id: &'static str,
    /// The question.
    text: &'a str,
    /// What can be answered.
    answers: Vec<Answer<'a>>,
}

/// An answer leads to another question or to a symptom.
#[derive(Serialize, Tsify)]
pub struct Answer<'a> {
    /// The answer.
    text: &'a str,
    /// The id of the next question.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    question: Option<&'static str>,
    /// The id of the symptom.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    symptom: Option<&'static str>,
}

/// What the messages about an input are worded for.
#[derive(Clone, Copy)]
pub struct MessageContext<'a> {
    /// The input, as it was typed.
    pub input: &'a str,
    /// What was asked.
    pub task: Task,
    /// Under which policy.
    pub policy: &'a Policy,
    /// In which language.
    pub words: &'a Words,
}

impl<'a> Conversion<'a> {
    /// What JavaScript gets for the core's answer.
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
    /// What JavaScript gets for the core's answer.
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
    let told = |notice: &'a lync_skype::Notice| Notice {
        code: notice.code.as_str(),
        severity: notice.severity().as_str(),
        start: units.count(notice.span.start),
        end: units.count(notice.span.end),
        message: context.words.notice(notice, context.input, context.task, context.policy),
        suggestion: notice.suggestion.as_deref(),
    };
    notices.iter().map(told).collect()
}

/// Counts UTF-16 units from the place counted last, so that many notices about a long input stay cheap.
struct Units<'a> {
    input: &'a str,
    /// The same place in bytes (`start`) and in units (`end`).
    at: Span,
}

impl Units<'_> {
    fn count(&mut self, byte: usize) -> u32 {
        let units = |text: Option<&str>| text.unwrap_or_default().chars().map(char::len_utf16).sum::<usize>();
        let end = self.at.end + units(self.input.get(self.at.start..byte));
        self.at = Span::new(byte, end - units(self.input.get(byte..self.at.start)));
        // No text that JavaScript can hold is longer.
        self.at.end as u32
    }
}

impl<'a> Guide<'a> {
    /// What JavaScript gets for the core's answer.
    pub fn new(guide: &'a guide::Guide, context: MessageContext<'_>) -> Self {
        Self {
            direction: guide.direction.as_str(),
            client: guide.client.as_str(),
            conversion: guide.conversion.as_ref().map(|conversion| Conversion::new(conversion, context)),
            notice: &guide.notice,
            requirements: items(&guide.requirements),
            yours: Sheet::new(&guide.yours),
            theirs: Sheet::new(&guide.theirs),
            troubleshooting: guide.troubleshooting.iter().map(Symptom::new).collect(),
            questions: guide.questions.iter().map(Question::new).collect(),
        }
    }
}

impl<'a> Sheet<'a> {
    fn new(sheet: &'a guide::Sheet) -> Self {
        Self {
            client: sheet.client.as_str(),
            title: &sheet.title,
            steps: items(&sheet.steps),
            alerts: items(&sheet.alerts),
            states: sheet.states.iter().map(State::new).collect(),
        }
    }
}

fn items(items: &[guide::Item]) -> Vec<Item<'_>> {
    items.iter().map(Item::new).collect()
}

impl<'a> Item<'a> {
    fn new(item: &'a guide::Item) -> Self {
        Self {
            id: &item.id,
            kind: item.kind.as_str(),
            text: item.text.plain(),
            labels: item.text.labels().collect(),
            about: item.about.as_deref(),
        }
    }
}

impl<'a> State<'a> {
    fn new(state: &'a guide::State) -> Self {
        Self {
            id: &state.id,
            sees: state.sees.plain(),
            means: state.means.plain(),
            next: state.next.plain(),
            labels: state.labels().collect(),
        }
    }
}

impl Symptom {
    fn new(symptom: &guide::Symptom) -> Self {
        Self {
            id: symptom.id,
            sees: symptom.sees.plain(),
            cause: symptom.cause.plain(),
            actions: symptom.actions.iter().map(Action::new).collect(),
        }
    }
}

impl Action {
    fn new(action: &guide::Action) -> Self {
        Self { actor: action.actor.as_str(), text: action.text.plain() }
    }
}

impl<'a> Question<'a> {
    fn new(question: &'a guide::Question) -> Self {
        let answer = |(text, next): &'a (String, Next)| {
            let (question, symptom) = match *next {
                Next::Question(id) => (Some(id), None),
                Next::Symptom(id) => (None, Some(id)),
            };
            Answer { text, question, symptom }
        };
        Self { id: question.id, text: &question.text, answers: question.answers.iter().map(answer).collect() }
    }
}

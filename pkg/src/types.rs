//! What JavaScript gets, as TypeScript sees it. The values themselves cross as JSON that the core writes: it is the
//! cheapest way over, in bytes and in time, and it is what `ndjson` holds as well.

#![expect(dead_code, reason = "declarations only: no value of these types is ever made")]

use tsify::Tsify;
use wasm_bindgen::prelude::wasm_bindgen;

/// What to type, or why there is no answer: a mistyped address is a value, never an exception.
#[derive(Tsify)]
#[serde(untagged)]
enum Conversion {
    /// There is an answer.
    Converted {
        /// Says that there is an address.
        #[tsify(type = "true")]
        ok: bool,
        /// The string to type, exactly.
        address: String,
        /// What was asked.
        #[tsify(type = "Direction | \"account\"")]
        direction: &'static str,
        /// Why the address looks the way it does.
        #[tsify(type = "\"as-is\" | \"decorated\" | \"plain\" | \"sip\" | \"undecorated\"")]
        rule: &'static str,
        /// The account it stands for: cleaned, undecorated.
        account: String,
        /// How well founded the answer is.
        #[tsify(type = "\"documented\" | \"less-certain\"")]
        certainty: &'static str,
        /// Warnings and infos.
        notices: Vec<Notice>,
    },
    /// There is none.
    Refused {
        /// Says that there is no address.
        #[tsify(type = "false")]
        ok: bool,
        /// Everything that applies; at least one is an error.
        problems: Vec<Notice>,
    },
}

/// One thing to say about an input.
#[derive(Tsify)]
struct Notice {
    /// Stable name: for choosing what to do about it.
    #[tsify(type = "Code")]
    code: &'static str,
    /// How much it weighs.
    #[tsify(type = "\"error\" | \"warning\" | \"info\"")]
    severity: &'static str,
    /// Where it begins, in UTF-16 units: `input.slice(start, end)` is the text that it is about.
    start: usize,
    /// Where it ends.
    end: usize,
    /// What to tell the person, in their language.
    message: String,
    /// A better input, whole.
    #[tsify(optional)]
    suggestion: Option<String>,
}

/// Which kind of thing was pasted.
#[derive(Tsify)]
struct Inspection {
    /// The kind.
    #[tsify(
        type = "\"email\" | \"sip\" | \"im-address\" | \"skype-name\" | \"skype-link\" | \"phone\" | \"conference\" | \"several\" | \"empty\" | \"other\""
    )]
    kind: &'static str,
    /// The text after cleaning.
    text: String,
    /// The directions in which it can be converted.
    #[tsify(type = "Direction[]")]
    directions: Vec<&'static str>,
    /// Everything there is to say about it.
    notices: Vec<Notice>,
}

/// The direction of a person who adds another one.
#[wasm_bindgen(typescript_custom_section)]
const DIRECTION: &str = "/** `to-skype`: a Lync user adds a Skype user. `to-lync`: the other way round. */
export type Direction = \"to-skype\" | \"to-lync\";";

/// Everything the page tells, as data with words. It always holds both ends.
#[derive(Tsify)]
struct Guide {
    /// Who adds whom.
    #[tsify(type = "Direction")]
    direction: String,
    /// The client of the one who adds.
    #[tsify(type = "ClientId")]
    client: String,
    /// The answer, where an address was given; a refused address still gives a guide.
    #[tsify(optional)]
    conversion: Option<Conversion>,
    /// What became of the service, and what works today.
    #[tsify(optional)]
    notice: Option<String>,
    /// What must be in place before anybody starts.
    requirements: Vec<Item>,
    /// What the one who adds has to do.
    yours: Sheet,
    /// What the one who is added has to do.
    theirs: Sheet,
    /// What can go wrong.
    troubleshooting: Vec<Symptom>,
    /// A few questions that lead to a symptom; the first one comes first.
    questions: Vec<Question>,
}

/// What one of the two has to do.
#[derive(Tsify)]
struct Sheet {
    /// With which client.
    #[tsify(type = "ClientId")]
    client: String,
    /// What it is about.
    title: String,
    /// The steps in order, with what there is to know about them and other ways.
    steps: Vec<Item>,
    /// To be set once.
    alerts: Vec<Item>,
    /// How to tell whether it worked.
    states: Vec<State>,
}

/// One thing to do or to know.
#[derive(Tsify)]
struct Item {
    /// Stable; unique in its guide.
    id: String,
    /// What it is for: an act, another way, a click on the way to a setting, a setting, something to know, something to do
    /// when a request is there, something that an administrator does.
    #[tsify(type = "\"step\" | \"or\" | \"path\" | \"set\" | \"note\" | \"later\" | \"outside\"")]
    kind: &'static str,
    /// The sentence.
    text: String,
    /// The labels of the client in it, letter for letter: for setting them off.
    labels: Vec<String>,
    /// The id of the item that it belongs to.
    #[tsify(optional)]
    about: Option<String>,
}

/// How to tell whether it worked.
#[derive(Tsify)]
struct State {
    /// Stable; unique in its guide.
    id: String,
    /// What is seen.
    sees: String,
    /// What it means.
    means: String,
    /// What to do.
    next: String,
    /// The labels of the client in all three, letter for letter: for setting them off.
    labels: Vec<String>,
}

/// What can go wrong.
#[derive(Tsify)]
struct Symptom {
    /// Stable.
    id: String,
    /// What is seen.
    sees: String,
    /// Why it is so.
    cause: String,
    /// What to do, one after the other until it works.
    actions: Vec<Action>,
}

/// What somebody can do about it.
#[derive(Tsify)]
struct Action {
    /// Who has to act, as the one who adds sees it.
    #[tsify(type = "\"me\" | \"them\" | \"my-admin\" | \"their-admin\"")]
    actor: &'static str,
    /// What to do, said to that person.
    text: String,
}

/// A question on the way to a symptom.
#[derive(Tsify)]
struct Question {
    /// Stable.
    id: String,
    /// The question.
    text: String,
    /// What can be answered.
    answers: Vec<Answer>,
}

/// An answer leads to another question or to a symptom.
#[derive(Tsify)]
struct Answer {
    /// The answer.
    text: String,
    /// The id of the next question.
    #[tsify(optional)]
    question: Option<String>,
    /// The id of the symptom.
    #[tsify(optional)]
    symptom: Option<String>,
}

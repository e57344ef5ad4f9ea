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

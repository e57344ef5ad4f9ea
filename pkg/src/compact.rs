//! Fast calls for short texts under the default policy, in English: JavaScript writes the characters into a buffer here
//! and puts the answer together from numbers in memory. Passing strings and objects takes longer than converting an
//! address, and decoding text takes longer than cutting it out of the input, which JavaScript has.

use std::cell::RefCell;

use lync_skype::{
    Certainty, Notice, Policy, Rule, Span, Task, Words,
    fast::single::{BUFFER, FastPath, Verdict},
    words::Sink,
};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::arguments;

thread_local! {
    static INPUT: RefCell<[u8; BUFFER]> = const { RefCell::new([0; BUFFER]) };
    static FAST: FastPath = FastPath::new(Policy::default());
    static ANSWER: RefCell<Answer> = const { RefCell::new(Answer { numbers: Vec::new(), others: String::new() }) };
}

/// The input buffer, for at most 127 ASCII characters.
#[wasm_bindgen(js_name = inputBuffer, skip_typescript)]
pub fn input_buffer() -> usize {
    INPUT.with(|input| input.as_ptr() as usize)
}

/// Returns `offset << 3 | rule`. With a rule, the text is clean and `offset` is the position of the `@`, see
/// [`Verdict::Clean`]. With rule 0, `offset` is the index of the encoded answer in the memory seen as 32-bit numbers. It is
/// valid until the next call.
#[wasm_bindgen(skip_typescript)]
pub fn compact(task: usize, length: usize) -> u32 {
    let task = crate::task(task);
    INPUT.with_borrow(|block| {
        FAST.with(|fast| match fast.verdict(block, length, task) {
            Verdict::Clean { at, rule } => (at as u32) << 3 | rule.number(),
            verdict => encode(verdict, block, length, task) << 3,
        })
    })
}

/// Encodes the whole answer for JavaScript.
fn encode(verdict: Verdict, block: &[u8; BUFFER], length: usize, task: Task) -> u32 {
    let input = block.get(..length).and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or_default();
    arguments::DEFAULT.with(|rules| {
        let (account, notices) = match verdict {
            Verdict::Near(near) => {
                (Account::Part(near.account, near.at, near.has_capitals, near.rule), near.notices)
            }
            Verdict::Refused(refused) => (Account::None, refused.problems),
            Verdict::Clean { .. } | Verdict::Unclear => match rules.convert(input, task) {
                Ok(converted) => {
                    (Account::Text(converted.account, converted.rule, converted.certainty), converted.notices)
                }
                Err(refused) => (Account::None, refused.problems),
            },
        };
        ANSWER.with_borrow_mut(|answer| answer.put(&account, &notices, input, task, &rules.policy))
    })
}

/// The account of an answer. Under the default policy the address is the account, decorated if the rule says so.
enum Account {
    /// Refused.
    None,
    /// A part of the input with its `@` there, whether its domain has capitals there, and the rule. It is documented.
    Part(Span, usize, bool, Rule),
    /// Any account.
    Text(String, Rule, Certainty),
}

/// An encoded answer. The input is ASCII, so byte offsets equal UTF-16 offsets.
struct Answer {
    /// First the head: the address of `others`, the number of notices, the rule or 0, whether it is documented; start, `@` and
    /// end of the account in the input, and whether its domain has capitals there. Then the account as a text, if it is
    /// no part of the input, and of every notice start, end, the number, name and severity of its code, suggestion and message.
    /// A text is the number of its pieces and the pieces, see [`Kind`]; name and severity are one piece each.
    numbers: Vec<u32>,
    /// The pieces that are nowhere else.
    others: String,
}

/// What a piece of a text is. Its first number is `length << 3 | kind`, its second is where it starts.
#[derive(Clone, Copy)]
enum Kind {
    /// At an address at which there is always the same text.
    Constant,
    /// A part of the input.
    Input,
    /// A part of the input in lower case.
    Lower,
    /// A part of [`Answer::others`].
    Other,
    /// The suggestion of the notice.
    Suggestion,
}

impl Answer {
    /// Stores the encoded answer for JavaScript, and returns its index in `u32`s.
    fn put(
        &mut self,
        account: &Account,
        notices: &[Notice],
        input: &str,
        task: Task,
        policy: &Policy,
    ) -> u32 {
        self.others.clear();
        self.numbers.clear();
        let about = match account {
            Account::None => [0; 6],
            Account::Part(part, at, capitals, rule) => {
                [rule.number(), 1, part.start as u32, *at as u32, part.end as u32, u32::from(*capitals)]
            }
            Account::Text(_, rule, certainty) => {
                [rule.number(), u32::from(*certainty == Certainty::Documented), 0, 0, 0, 0]
            }
        };
        self.numbers.extend([0, notices.len() as u32]);
        self.numbers.extend(about);
        let account = if let Account::Text(account, ..) = account { account } else { "" };
        self.text(input, None, |text| text.argument(account));
        for notice in notices {
            self.notice(notice, input, task, policy);
        }
        if let Some(place) = self.numbers.first_mut() {
            *place = self.others.as_ptr() as u32;
        }
        self.numbers.as_ptr() as u32 / size_of::<u32>() as u32
    }

    fn notice(&mut self, notice: &Notice, input: &str, task: Task, policy: &Policy) {
        self.numbers.extend([notice.span.start as u32, notice.span.end as u32, notice.code as u32]);
        for name in [notice.code.as_str(), notice.severity().as_str()] {
            self.piece(Kind::Constant, name.as_ptr() as usize, name.len());
        }
        let suggestion = notice.suggestion.as_deref();
        self.text(input, None, |text| text.argument(suggestion.unwrap_or_default()));
        self.text(input, suggestion, |text| Words::ENGLISH.write_notice(text, notice, input, task, policy));
    }

    fn text(&mut self, input: &str, suggestion: Option<&str>, write: impl FnOnce(&mut Text<'_>)) {
        let place = self.numbers.len();
        self.numbers.push(0);
        write(&mut Text { answer: self, input: input.as_bytes(), suggestion });
        let count = (self.numbers.len() - place) / 2;
        if let Some(place) = self.numbers.get_mut(place) {
            *place = count as u32;
        }
    }

    fn piece(&mut self, kind: Kind, start: usize, length: usize) {
        self.numbers.extend([(length << 3) as u32 | kind as u32, start as u32]);
    }
}

/// A text on its way into an answer.
struct Text<'a> {
    answer: &'a mut Answer,
    input: &'a [u8],
    /// A suggestion that was written before.
    suggestion: Option<&'a str>,
}

impl Sink for Text<'_> {
    fn words(&mut self, text: &str) {
        self.answer.piece(Kind::Constant, text.as_ptr() as usize, text.len());
    }

    /// Most texts are the input after its scheme, less a few characters, and perhaps in lower case.
    fn argument(&mut self, text: &str) {
        if self.suggestion.is_some_and(|suggestion| core::ptr::eq(suggestion, text)) {
            return self.answer.piece(Kind::Suggestion, 0, text.len());
        }
        let within = (text.as_ptr() as usize).wrapping_sub(self.input.as_ptr() as usize);
        if within < self.input.len() {
            return self.answer.piece(Kind::Input, within, text.len());
        }
        let mut rest = text.as_bytes();
        let mut at = self.input.iter().position(|&byte| byte == b':').map_or(0, |colon| colon + 1);
        while !rest.is_empty() {
            let ahead = self.input.get(at..).unwrap_or_default();
            let (kind, length) = match common(rest, ahead, |byte| byte) {
                0 => (Kind::Lower, common(rest, ahead, |byte| byte.to_ascii_lowercase())),
                length => (Kind::Input, length),
            };
            if length > 0 {
                self.answer.piece(kind, at, length);
                at += length;
                rest = rest.get(length..).unwrap_or_default();
            } else if let Some(gap) = (1..4).find(|&gap| ahead.get(gap) == rest.first()) {
                at += gap;
            } else {
                let start = self.answer.others.len();
                self.answer.others.push_str(text.get(text.len() - rest.len()..).unwrap_or_default());
                return self.answer.piece(Kind::Other, start, rest.len());
            }
        }
    }
}

/// How many bytes both begin with, once those of `ahead` are changed.
fn common(rest: &[u8], ahead: &[u8], change: impl Fn(u8) -> u8) -> usize {
    rest.iter().zip(ahead).take_while(|&(byte, ahead)| *byte == change(*ahead)).count()
}

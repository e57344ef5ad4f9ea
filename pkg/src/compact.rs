//! Fast calls for short texts under the default policy, in English: JavaScript writes the characters into a buffer here
//! and decodes the answer from numbers and lines in memory. Passing strings and objects takes longer than converting an
//! address.

use std::cell::RefCell;

use lync_skype::{
    Certainty, Conversion, Policy, Task, Words,
    fast::single::{BUFFER, FastPath, Verdict},
};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::arguments;

thread_local! {
    static INPUT: RefCell<[u8; BUFFER]> = const { RefCell::new([0; BUFFER]) };
    static FAST: FastPath = FastPath::new(Policy::default());
    static ANSWER: RefCell<Answer> = const { RefCell::new(Answer { numbers: Vec::new(), lines: String::new() }) };
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
        let answer = match verdict {
            Verdict::Answered(converted) => Ok(converted),
            _ => rules.convert(input, task),
        };
        ANSWER.with_borrow_mut(|place| place.put(&answer, input, task, &rules.policy))
    })
}

/// An encoded answer. The input is ASCII, so byte offsets equal UTF-16 offsets.
struct Answer {
    /// Address and length of the lines; the rule, or 0; whether it is documented; start and end of every notice.
    numbers: Vec<u32>,
    /// Address and account, if there is one; code, severity, message and suggestion of every notice. A line feed
    /// after each: no address, message or suggestion holds one.
    lines: String,
}

impl Answer {
    /// Stores the encoded answer for JavaScript, and returns its index in `u32`s.
    fn put(&mut self, conversion: &Conversion, input: &str, task: Task, policy: &Policy) -> u32 {
        self.lines.clear();
        self.numbers.clear();
        self.numbers.extend([0; 4]);
        let (rule, documented, notices) = match conversion {
            Ok(converted) => {
                self.line(&converted.address);
                self.line(&converted.account);
                let documented = converted.certainty == Certainty::Documented;
                (converted.rule.number(), u32::from(documented), &converted.notices)
            }
            Err(refused) => (0, 0, &refused.problems),
        };
        for notice in notices {
            self.numbers.extend([notice.span.start as u32, notice.span.end as u32]);
            self.line(notice.code.as_str());
            self.line(notice.severity().as_str());
            Words::ENGLISH.write_notice(&mut self.lines, notice, input, task, policy);
            self.line("");
            self.line(notice.suggestion.as_deref().unwrap_or_default());
        }
        let head = [self.lines.as_ptr() as u32, self.lines.len() as u32, rule, documented];
        if let Some(place) = self.numbers.first_chunk_mut() {
            *place = head;
        }
        self.numbers.as_ptr() as u32 / size_of::<u32>() as u32
    }

    fn line(&mut self, text: &str) {
        self.lines.push_str(text);
        self.lines.push('\n');
    }
}

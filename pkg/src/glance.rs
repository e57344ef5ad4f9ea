//! The short way for short texts under the default policy, in English: JavaScript writes the characters into a block
//! here and makes the answer of numbers and lines that it finds here. Passing texts and objects across costs more than
//! converting an address.

use std::cell::RefCell;

use lync_skype::{Certainty, Conversion, Policy, Rule, Task, Words, quick::Quick};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::{arguments, host};

/// As many characters as the block takes, and one for the end.
const BLOCK: usize = 64;

thread_local! {
    static SCRATCH: RefCell<[u8; BLOCK]> = const { RefCell::new([0; BLOCK]) };
    static QUICK: Quick = Quick::new(Policy::default());
    static ANSWER: RefCell<Answer> = const { RefCell::new(Answer { numbers: Vec::new(), lines: String::new() }) };
}

/// Where the characters go: all of them ASCII, at most 63.
#[wasm_bindgen]
pub fn scratch() -> usize {
    SCRATCH.with(|scratch| scratch.as_ptr() as usize)
}

/// One number of which JavaScript makes the whole answer, if there is nothing to say: see [`Quick::verdict`].
#[wasm_bindgen]
pub fn glance(task: usize, length: usize) -> u32 {
    SCRATCH.with_borrow(|block| QUICK.with(|quick| quick.verdict(block, length, crate::task(task))))
}

/// Where the numbers of the answer are. They hold until the next call.
#[wasm_bindgen]
pub fn answer(task: usize, length: usize) -> usize {
    let task = crate::task(task);
    arguments::DEFAULT.with(|policy| {
        SCRATCH.with_borrow(|block| {
            let input = block.get(..length).and_then(|bytes| str::from_utf8(bytes).ok()).unwrap_or_default();
            let conversion = lync_skype::convert(input, task, policy, host::to_ascii);
            ANSWER.with_borrow_mut(|answer| answer.put(&conversion, input, task, policy))
        })
    })
}

/// An answer in the form in which it crosses. The input is ASCII, so that its bytes count like its UTF-16 units.
struct Answer {
    /// Where the lines are; how long; the rule, or 0; whether it is documented; start and end of every notice.
    numbers: Vec<u32>,
    /// Address and account, if there is one; code, severity, message and suggestion of every notice. A line feed
    /// after each: no address, message or suggestion holds one.
    lines: String,
}

impl Answer {
    fn put(&mut self, conversion: &Conversion, input: &str, task: Task, policy: &Policy) -> usize {
        self.lines.clear();
        self.numbers.clear();
        self.numbers.extend([0; 4]);
        let (rule, documented, notices) = match conversion {
            Ok(converted) => {
                self.line(&converted.address);
                self.line(&converted.account);
                let documented = converted.certainty == Certainty::Documented;
                (number(converted.rule), u32::from(documented), &converted.notices)
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
        self.numbers.as_ptr() as usize
    }

    fn line(&mut self, text: &str) {
        self.lines.push_str(text);
        self.lines.push('\n');
    }
}

/// The numbers of `quick`, and the rule that it does not know.
fn number(rule: Rule) -> u32 {
    use lync_skype::quick::{AS_IS, DECORATED, PLAIN, SIP};

    match rule {
        Rule::AsIs => AS_IS,
        Rule::Decorated => DECORATED,
        Rule::Plain => PLAIN,
        Rule::Sip => SIP,
        Rule::Undecorated => 5,
    }
}

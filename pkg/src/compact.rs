//! Fast calls for short texts under the default policy, in English: JavaScript writes the characters into a buffer here
//! and puts the answer together from numbers in memory. Passing strings and objects takes longer than converting an
//! address, and decoding text takes longer than cutting it out of the input, which JavaScript has.

use std::cell::RefCell;

use lync_skype::{
    Certainty, Conversion, Notice, Policy, Rule, Span, Task, Words,
    fast::single::{BUFFER, Better, FastPath, Finding, Near},
    words::Sink,
};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::arguments;

thread_local! {
    static INPUT: RefCell<[u8; BUFFER]> = const { RefCell::new([0; BUFFER]) };
    static FAST: FastPath = FastPath::new(Policy::default());
    static ANSWER: RefCell<Answer> = const { RefCell::new(Answer { numbers: Vec::new(), others: String::new(), sent: Vec::new() }) };
}

/// The input buffer, for at most 127 ASCII characters.
#[wasm_bindgen(js_name = inputBuffer, skip_typescript)]
pub fn input_buffer() -> usize {
    INPUT.with(|input| input.as_ptr() as usize)
}

/// Returns `offset << 3 | rule`. With a rule, the text is clean and `offset` is the position of the `@`, see
/// [`FastPath::clean`]. With rule 0, `offset` is the index of the encoded answer in the memory seen as 32-bit numbers. It is
/// valid until the next call.
#[wasm_bindgen(skip_typescript)]
pub fn compact(task: usize, length: usize) -> u32 {
    let task = crate::task(task);
    INPUT.with_borrow(|block| {
        FAST.with(|fast| match fast.clean(block, length, task) {
            Some((at, rule)) => number(at, rule),
            None => other(fast, block, length, task),
        })
    })
}

const fn number(at: usize, rule: Rule) -> u32 {
    (at as u32) << 3 | rule.number()
}

/// [`compact`] for a text that is not simply clean.
#[inline(never)]
fn other(fast: &FastPath, block: &[u8; BUFFER], length: usize, task: Task) -> u32 {
    let near = fast.near(block, length, task);
    if let Some(Near { rule: Some(rule), domain, .. }) = near.filter(Near::is_clean) {
        return number(domain - 1, rule);
    }
    arguments::DEFAULT.with(|rules| {
        let about = About { text: block.get(..length).unwrap_or_default(), task, policy: &rules.policy };
        ANSWER.with_borrow_mut(|answer| match near {
            Some(near) => answer.near(&near, &about),
            None => answer.conversion(&rules.convert(about.text(), task), &about),
        }) << 3
    })
}

/// What an answer is about.
struct About<'a> {
    text: &'a [u8],
    task: Task,
    policy: &'a Policy,
}

impl<'a> About<'a> {
    fn text(&self) -> &'a str {
        str::from_utf8(self.text).unwrap_or_default()
    }
}

/// An encoded answer. The input is ASCII, so byte offsets equal UTF-16 offsets.
struct Answer {
    /// First the head: the address of `others`, the number of notices, the rule or 0, whether it is documented; start, domain and
    /// end of the account in the input, and whether its domain has capitals there. Then the account as a text, if it is
    /// no part of the input, and of every notice start, end, `pattern << 1 | is_new`, its suggestion, and if the pattern is new the
    /// name and the severity of its code and the message. Pattern 0 is always new.
    /// A text is the number of its pieces and the pieces, see [`Kind`]; name and severity are one piece each.
    numbers: Vec<u32>,
    /// The pieces that are nowhere else.
    others: String,
    /// Which patterns JavaScript knows, see [`Words::pattern`].
    sent: Vec<bool>,
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
    /// The part of the input that the notice covers.
    Covered,
    /// The suggestion of the notice.
    Suggestion,
}

impl Answer {
    /// Stores an encoded answer for JavaScript, and returns its index in `u32`s.
    fn near(&mut self, near: &Near<'_>, about: &About<'_>) -> u32 {
        let Near { rule, address, domain, has_capitals, .. } = *near;
        let place = [address.start as u32, domain as u32, address.end as u32, u32::from(has_capitals)];
        self.begin(rule, true, place);
        self.numbers.push(0);
        near.report(|finding| self.notice(finding, true, about));
        self.end()
    }

    /// The same for an answer of the general path. Under the default policy the address is the account, decorated if the
    /// rule says so.
    fn conversion(&mut self, conversion: &Conversion, about: &About<'_>) -> u32 {
        let notices = match conversion {
            Ok(converted) => {
                self.begin(Some(converted.rule), converted.certainty == Certainty::Documented, [0; 4]);
                self.text(about, &[], None, |text| text.argument(&converted.account));
                &converted.notices
            }
            Err(refused) => {
                self.begin(None, true, [0; 4]);
                self.numbers.push(0);
                &refused.problems
            }
        };
        for Notice { code, span, suggestion, change } in notices {
            let nothing = Span::empty(0);
            let better = suggestion.as_deref().map(|with| Better { head: nothing, with, tail: nothing });
            let finding = Finding { code: *code, span: *span, change: *change, better };
            self.notice(&finding, false, about);
        }
        self.end()
    }

    fn begin(&mut self, rule: Option<Rule>, is_documented: bool, place: [u32; 4]) {
        self.others.clear();
        self.numbers.clear();
        self.numbers.extend([0, 0, rule.map_or(0, Rule::number), u32::from(is_documented)]);
        self.numbers.extend(place);
    }

    fn end(&mut self) -> u32 {
        if let Some(place) = self.numbers.first_mut() {
            *place = self.others.as_ptr() as u32;
        }
        self.numbers.as_ptr() as u32 / size_of::<u32>() as u32
    }

    /// `is_known`: the characters that a better input has are at the same address for ever.
    fn notice(&mut self, finding: &Finding<'_>, is_known: bool, about: &About<'_>) {
        let Finding { code, span, change, better } = *finding;
        let covered = about.text.get(span.range()).unwrap_or_default();
        let pattern = Words::pattern(code, change, better.is_some(), covered, about.task);
        let pattern = pattern.map_or(0, |pattern| pattern + 1);
        let is_new = self.is_new(pattern);
        self.count(1, 1);
        self.numbers.extend([span.start as u32, span.end as u32, (pattern << 1) as u32 | u32::from(is_new)]);
        match better {
            Some(Better { head, with, tail }) => self.text(about, &[], None, |text| {
                text.part(head, Kind::Input);
                if is_known {
                    text.words(with)
                } else {
                    text.argument(with)
                }
                let has_capitals =
                    about.text.get(tail.range()).unwrap_or_default().iter().any(u8::is_ascii_uppercase);
                text.part(tail, if has_capitals { Kind::Lower } else { Kind::Input });
            }),
            None => self.numbers.push(0),
        }
        if is_new {
            for name in [code.as_str(), code.severity().as_str()] {
                self.piece(Kind::Constant, name.as_ptr() as usize, name.len());
            }
            let notice = finding.notice(about.text());
            self.text(about, covered, notice.suggestion.as_deref(), |text| {
                Words::ENGLISH.write_notice(text, &notice, about.text(), about.task, about.policy);
            });
        }
    }

    /// Whether JavaScript does not know this pattern. It does from now on.
    fn is_new(&mut self, pattern: usize) -> bool {
        if self.sent.len() <= pattern {
            self.sent.resize(pattern + 1, false);
        }
        self.sent.get_mut(pattern).is_none_or(|sent| !core::mem::replace(sent, pattern != 0))
    }

    fn text(
        &mut self,
        about: &About<'_>,
        covered: &[u8],
        suggestion: Option<&str>,
        write: impl FnOnce(&mut Text<'_>),
    ) {
        let place = self.numbers.len();
        self.numbers.push(0);
        write(&mut Text { answer: self, input: about.text, covered, suggestion });
        let pieces = (self.numbers.len() - place) / 2;
        self.count(place, pieces);
    }

    /// Adds to a number that counts.
    fn count(&mut self, place: usize, more: usize) {
        if let Some(number) = self.numbers.get_mut(place) {
            *number += more as u32;
        }
    }

    fn piece(&mut self, kind: Kind, start: usize, length: usize) {
        if length > 0 {
            self.numbers.extend([(length << 3) as u32 | kind as u32, start as u32]);
        }
    }

    fn other(&mut self, text: &str) {
        self.piece(Kind::Other, self.others.len(), text.len());
        self.others.push_str(text);
    }
}

/// A text on its way into an answer.
struct Text<'a> {
    answer: &'a mut Answer,
    input: &'a [u8],
    /// What the notice covers.
    covered: &'a [u8],
    /// A suggestion that was written before.
    suggestion: Option<&'a str>,
}

impl Text<'_> {
    fn part(&mut self, part: Span, kind: Kind) {
        self.answer.piece(kind, part.start, part.end - part.start);
    }
}

impl Sink for Text<'_> {
    fn words(&mut self, text: &str) {
        self.answer.piece(Kind::Constant, text.as_ptr() as usize, text.len());
    }

    fn argument(&mut self, text: &str) {
        if core::ptr::eq(self.covered, text.as_bytes()) {
            return self.answer.piece(Kind::Covered, 0, text.len());
        }
        if self.suggestion.is_some_and(|suggestion| core::ptr::eq(suggestion, text)) {
            return self.answer.piece(Kind::Suggestion, 0, text.len());
        }
        let (bytes, first) = (text.as_bytes(), text.as_bytes().first());
        let mut windows = self.input.windows(bytes.len().max(1));
        match windows.position(|window| window.first() == first && window == bytes) {
            Some(start) => self.answer.piece(Kind::Input, start, bytes.len()),
            None => self.answer.other(text),
        }
    }
}

//! The general path: one line, one conversion, written out.

use super::{Answer, Format, LONGEST};
use crate::convert::Cleaned;
use crate::fast::single::{BUFFER, FastPath};
use crate::{Code, Conversion, Notice, Refused, Rules, Span, Task, Words};

/// How every line is converted and written.
#[derive(Clone, Debug)]
pub(super) struct GeneralPath {
    pub(super) task: Task,
    pub(super) rules: Rules,
    pub(super) format: Format,
    pub(super) words: Words,
    /// For short lines that are nearly clean, if they are not to be converted like all others.
    pub(super) fast: Option<FastPath>,
}

impl GeneralPath {
    /// Appends the answer to a line, with a newline, and returns whether it was accepted.
    pub(super) fn answer(&self, line: &[u8], output: &mut Vec<u8>) -> bool {
        if line.len() > LONGEST {
            let (text, _) = not_utf8(line);
            let problem = Notice::new(Code::TooLong, Span::new(0, text.len()));
            return self.write(&text, &Err(Refused { problems: vec![problem] }), output);
        }
        match str::from_utf8(line) {
            Ok(text) => self.write(text, &self.convert(text), output),
            Err(_) => {
                let (text, problems) = not_utf8(line);
                self.write(&text, &Err(Refused { problems }), output)
            }
        }
    }

    fn convert(&self, text: &str) -> Conversion {
        self.short(text).unwrap_or_else(|| match self.format {
            Format::Custom(_) => self.rules.convert(text, self.task),
            // These formats do not show suggestions, so none are searched for.
            Format::Address | Format::Tsv => Cleaned::new(text, self.task, &self.rules).convert(),
        })
    }

    /// The answer to a short line, if it is clean but for a little. Clean ones do not come here.
    fn short(&self, text: &str) -> Option<Conversion> {
        let mut buffer = [0; BUFFER];
        buffer.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        let near = self.fast.as_ref()?.near(&buffer, text.len(), self.task)?;
        Some(near.conversion(text, self.task, &self.rules.policy))
    }

    fn write(&self, text: &str, conversion: &Conversion, output: &mut Vec<u8>) -> bool {
        match self.format {
            Format::Address => {
                if let Ok(converted) = conversion {
                    output.extend_from_slice(converted.address.as_bytes());
                }
            }
            Format::Tsv => tsv(conversion, output),
            Format::Custom(write) => write(
                &Answer {
                    input: text,
                    task: self.task,
                    policy: &self.rules.policy,
                    words: &self.words,
                    conversion,
                },
                output,
            ),
        }
        output.push(b'\n');
        conversion.is_ok()
    }
}

fn tsv(conversion: &Conversion, output: &mut Vec<u8>) {
    let notices = match conversion {
        Ok(converted) => {
            output.extend_from_slice(converted.address.as_bytes());
            output.push(b'\t');
            output.extend_from_slice(converted.rule.as_str().as_bytes());
            output.push(b'\t');
            output.extend_from_slice(converted.certainty.as_str().as_bytes());
            &converted.notices
        }
        Err(refused) => {
            output.extend_from_slice(b"\t\t");
            &refused.problems
        }
    };
    let mut before = b'\t';
    for notice in notices {
        output.push(before);
        output.extend_from_slice(notice.code.as_str().as_bytes());
        before = b',';
    }
    if notices.is_empty() {
        output.push(b'\t');
    }
}

/// The text of a line that is not UTF-8, as JavaScript would decode it, and a problem for each invalid run.
fn not_utf8(line: &[u8]) -> (String, Vec<Notice>) {
    let mut text = String::with_capacity(line.len());
    let mut problems: Vec<Notice> = Vec::new();
    for chunk in line.utf8_chunks() {
        text.push_str(chunk.valid());
        if chunk.invalid().is_empty() {
            continue;
        }
        let start = text.len();
        text.push(char::REPLACEMENT_CHARACTER);
        match problems.last_mut().filter(|last| last.span.end == start) {
            Some(last) => last.span.end = text.len(),
            None => problems.push(Notice::new(Code::BadCharacter, Span::new(start, text.len()))),
        }
    }
    (text, problems)
}

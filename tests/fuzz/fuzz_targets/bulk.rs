//! Converting many lines gives the same answers as single calls, however the bytes are split.

#![no_main]

use arbitrary::Arbitrary;
use libfuzzer_sys::fuzz_target;
use lync_skype::fast::lines::{Converter, Format};
use lync_skype::{Policy, Rules, Task, Words};
use lync_skype_fuzz::{Choices, Which};

#[derive(Arbitrary, Debug)]
struct Input<'a> {
    which: Which,
    choices: Choices,
    tsv: bool,
    cut: u16,
    lines: &'a [u8],
}

fuzz_target!(|input: Input<'_>| {
    let (task, rules) = (Task::from(input.which), Rules::from(Policy::from(input.choices)));
    let format = if input.tsv { Format::Tsv } else { Format::Address };
    let run = |cut: usize| {
        let mut converter = Converter::new(task, rules.clone(), format, Words::ENGLISH);
        let mut output = Vec::new();
        let (first, second) = input.lines.split_at(cut.min(input.lines.len()));
        converter.push(first, &mut output);
        converter.push(second, &mut output);
        converter.finish(&mut output);
        output
    };
    let output = run(usize::from(input.cut));
    assert_eq!(output, run(0));
    let lines = input.lines.strip_suffix(b"\n").unwrap_or(input.lines);
    let expected = if input.lines.is_empty() { 0 } else { lines.split(|byte| *byte == b'\n').count() };
    assert_eq!(output.iter().filter(|byte| **byte == b'\n').count(), expected);
    if !input.tsv && expected > 0 {
        for (line, answer) in lines.split(|byte| *byte == b'\n').zip(output.split(|byte| *byte == b'\n')) {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            let text = str::from_utf8(line).ok();
            let converted = text.and_then(|text| rules.convert(text, task).ok());
            assert_eq!(answer, converted.map_or_else(String::new, |converted| converted.address).as_bytes());
        }
    }
});

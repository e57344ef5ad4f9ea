//! A conversion as JSON: the keys, their order and their values are those of the object in JavaScript.

use crate::{Conversion, Notice};

/// Appends a conversion of `input`.
pub(super) fn conversion(
    conversion: &Conversion,
    input: &str,
    message: impl Fn(&Notice) -> String,
    output: &mut Vec<u8>,
) {
    let list = match conversion {
        Ok(converted) => {
            plain(r#"{"ok":true,"address":"#, output);
            text(&converted.address, output);
            for (key, value) in
                [(r#","direction":"#, converted.task.as_str()), (r#","rule":"#, converted.rule.as_str())]
            {
                plain(key, output);
                text(value, output);
            }
            plain(r#","account":"#, output);
            text(&converted.account, output);
            plain(r#","certainty":"#, output);
            text(converted.certainty.as_str(), output);
            plain(r#","notices":["#, output);
            &converted.notices
        }
        Err(refused) => {
            plain(r#"{"ok":false,"problems":["#, output);
            &refused.problems
        }
    };
    for (place, notice) in list.iter().enumerate() {
        if place > 0 {
            output.push(b',');
        }
        self::notice(notice, input, &message(notice), output);
    }
    plain("]}", output);
}

fn notice(notice: &Notice, input: &str, message: &str, output: &mut Vec<u8>) {
    let span = notice.span.to_utf16(input);
    plain(r#"{"code":"#, output);
    text(notice.code.as_str(), output);
    plain(r#","severity":"#, output);
    text(notice.severity().as_str(), output);
    plain(r#","start":"#, output);
    number(span.start, output);
    plain(r#","end":"#, output);
    number(span.end, output);
    plain(r#","message":"#, output);
    text(message, output);
    if let Some(suggestion) = &notice.suggestion {
        plain(r#","suggestion":"#, output);
        text(suggestion, output);
    }
    output.push(b'}');
}

fn plain(text: &str, output: &mut Vec<u8>) {
    output.extend_from_slice(text.as_bytes());
}

fn number(value: usize, output: &mut Vec<u8>) {
    if value > 9 {
        number(value / 10, output);
    }
    output.push(b'0' + (value % 10) as u8);
}

/// A string as `JSON.stringify` writes it.
fn text(text: &str, output: &mut Vec<u8>) {
    output.push(b'"');
    for &byte in text.as_bytes() {
        let short = match byte {
            b'"' | b'\\' => byte,
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            8 => b'b',
            12 => b'f',
            0..32 => {
                plain(r"\u00", output);
                output.extend(
                    [byte >> 4, byte & 15].map(|half| if half < 10 { b'0' + half } else { b'a' + half - 10 }),
                );
                continue;
            }
            _ => {
                output.push(byte);
                continue;
            }
        };
        output.extend([b'\\', short]);
    }
    output.push(b'"');
}

//! Prints a value as a person would write it: lists in one line, objects not.

use lync_skype::policy::Value;

/// The whole file, with a line break at its end.
pub(super) fn print(value: &Value) -> String {
    let mut out = String::new();
    push(&mut out, value, 0);
    out.push('\n');
    out
}

fn push(out: &mut String, value: &Value, depth: usize) {
    match value {
        // A form yields neither numbers nor what no JSON holds.
        Value::Null | Value::Number(_) | Value::Other => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Text(text) => push_text(out, text),
        Value::List(values) => {
            out.push('[');
            for (place, value) in values.iter().enumerate() {
                if place > 0 {
                    out.push_str(", ");
                }
                push(out, value, depth);
            }
            out.push(']');
        }
        Value::Map(entries) if entries.is_empty() => out.push_str("{}"),
        Value::Map(entries) => {
            out.push('{');
            for (place, (key, value)) in entries.iter().enumerate() {
                out.push_str(if place > 0 { ",\n" } else { "\n" });
                indent(out, depth + 1);
                push_text(out, key);
                out.push_str(": ");
                push(out, value, depth + 1);
            }
            out.push('\n');
            indent(out, depth);
            out.push('}');
        }
    }
}

fn indent(out: &mut String, depth: usize) {
    for _ in 0..depth {
        out.push_str("  ");
    }
}

fn push_text(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            // Not one of these means anything in a setting.
            _ if c.is_ascii_control() => out.push(' '),
            _ => out.push(c),
        }
    }
    out.push('"');
}

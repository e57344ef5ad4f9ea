//! Checks a value that came from outside against a [`Shape`].

use std::collections::BTreeSet;

use super::{Problem, Shape, Value, Why};
use crate::address::idna::ToAscii;
use crate::text::chars::{ATEXT, AsciiSearch};

impl Shape {
    /// The value as it counts: cleaned, and without every key that is unknown or bad. Those are added to `problems`,
    /// all of them, each with its path from `path` on.
    ///
    /// A list with one bad entry is bad as a whole, so that a half-read list never passes for the one that was meant.
    pub fn clean(
        &self,
        value: &Value,
        path: &str,
        to_ascii: ToAscii,
        problems: &mut Vec<Problem>,
    ) -> Option<Value> {
        let cleaned = match (self, value) {
            (Self::Map(fields), Value::Map(entries)) => {
                let mut cleaned: Vec<(String, Value)> = Vec::with_capacity(entries.len());
                for (key, value) in entries {
                    let path = join(path, key);
                    let Some((_, shape)) = fields.iter().find(|(name, _)| name == key) else {
                        problems.push(Problem { path, why: Why::UnknownKey });
                        continue;
                    };
                    let value = shape.clean(value, &path, to_ascii, problems);
                    cleaned.retain(|(name, _)| name != key);
                    cleaned.extend(value.map(|value| (key.clone(), value)));
                }
                Some(Value::Map(cleaned))
            }
            (Self::List(shape), Value::List(values)) => {
                let before = problems.len();
                let mut cleaned = Vec::with_capacity(values.len());
                // A help desk may list thousands of domains: each is looked up, not compared with all before it.
                let mut seen = BTreeSet::new();
                for (index, value) in values.iter().enumerate() {
                    let path = [path, "[", &index.to_string(), "]"].concat();
                    let value = shape.clean(value, &path, to_ascii, problems);
                    let is_new =
                        |value: &Value| value.as_text().is_none_or(|text| seen.insert(text.to_owned()));
                    cleaned.extend(value.filter(is_new));
                }
                return (problems.len() == before).then_some(Value::List(cleaned));
            }
            (Self::Bool, Value::Bool(_)) => Some(value.clone()),
            (_, Value::Text(text)) => self.clean_text(text, to_ascii).map(Value::Text),
            _ => None,
        };
        if cleaned.is_none() {
            problems.push(Problem { path: path.into(), why: Why::Not(*self) });
        }
        cleaned
    }

    fn clean_text(&self, text: &str, to_ascii: ToAscii) -> Option<String> {
        let raw = text;
        let text = raw.trim();
        let good = match self {
            Self::Raw => return Some(raw.into()),
            Self::Domain => return crate::clean::domain(text, to_ascii),
            Self::Text => !text.contains(char::is_control),
            Self::Mail => is_mail(text),
            Self::Url => is_url(text),
            Self::Choice(words) => words.contains(&text),
            Self::Bool | Self::List(_) | Self::Map(_) => false,
        };
        good.then(|| text.into())
    }
}

/// `organisation` and `sipDomains` make `organisation.sipDomains`; a key that is no plain name is quoted as JSON would.
fn join(path: &str, key: &str) -> String {
    let plain = !key.is_empty()
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'-'));
    match (plain, path.is_empty()) {
        (true, true) => key.into(),
        (true, false) => [path, ".", key].concat(),
        (false, _) => [path, "[", &quoted(key), "]"].concat(),
    }
}

/// The key in quotation marks, with nothing in it that could end them or the line.
fn quoted(key: &str) -> String {
    let mut text = String::from("\"");
    for char in key.chars() {
        match char {
            '"' | '\\' => text.extend(['\\', char]),
            _ if char.is_control() => text.push('\u{FFFD}'),
            _ => text.push(char),
        }
    }
    text.push('"');
    text
}

fn is_mail(text: &str) -> bool {
    // What needs no escaping in `mailto:`.
    let plain = |byte: u8| match byte {
        b'%' | b'&' | b'?' => false,
        _ => byte == b'.' || !byte.is_ascii() || ATEXT.has(byte),
    };
    text.split_once_byte(b'@').is_some_and(|(local, domain)| {
        !local.is_empty() && !domain.is_empty() && local.bytes().all(plain) && domain.bytes().all(plain)
    })
}

fn is_url(text: &str) -> bool {
    let rest = ["https://", "http://"].into_iter().find_map(|scheme| {
        text.get(..scheme.len()).filter(|start| start.eq_ignore_ascii_case(scheme))?;
        text.get(scheme.len()..)
    });
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next());
    host.is_some_and(|host| !host.is_empty())
        && !text.contains(|char: char| {
            char.is_control() || char.is_whitespace() || matches!(char, '"' | '<' | '>' | '\\')
        })
}

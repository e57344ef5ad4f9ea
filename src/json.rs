//! What the core answers, as JSON: the lines of `ndjson`, and what the npm package hands to JavaScript.
//! The keys, their order and their values are those of the objects there.

use crate::guide::trouble::Next;
use crate::guide::{Guide, Item};
use crate::{Conversion, Inspection, Notice, Policy, Span, Task, Words};

/// What a notice is told with: the input it is about, in which language, and under which policy.
#[derive(Clone, Copy, Debug)]
pub struct Telling<'a> {
    /// The input, as it was typed.
    pub input: &'a str,
    /// What was asked.
    pub task: Task,
    /// Under which policy.
    pub policy: &'a Policy,
    /// In which language.
    pub words: &'a Words,
}

/// JSON under construction.
#[derive(Clone, Debug, Default)]
pub struct Json(Vec<u8>);

impl Json {
    /// Goes on where the bytes end.
    pub const fn after(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// All of it.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }

    /// All of it, as text.
    pub fn into_text(self) -> String {
        // Only whole texts are ever written, so nothing can be lost here.
        String::from_utf8(self.0).unwrap_or_default()
    }

    /// Something that is JSON already.
    pub fn raw(&mut self, json: &str) {
        self.0.extend_from_slice(json.as_bytes());
    }

    /// A string, as `JSON.stringify` writes it.
    pub fn text(&mut self, text: &str) {
        self.raw("\"");
        let mut rest = text.as_bytes();
        while let Some(at) = rest.iter().position(|&byte| byte < b' ' || byte == b'"' || byte == b'\\')
            && let Some((plain, [byte, after @ ..])) = rest.split_at_checked(at)
        {
            self.0.extend_from_slice(plain);
            self.escape(*byte);
            rest = after;
        }
        self.0.extend_from_slice(rest);
        self.raw("\"");
    }

    /// A character that JSON does not take as it is.
    fn escape(&mut self, byte: u8) {
        let short = match byte {
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            8 => b'b',
            12 => b'f',
            0..32 => {
                self.raw("\\u00");
                let digit = |half: u8| if half < 10 { b'0' + half } else { b'a' + half - 10 };
                return self.0.extend([digit(byte >> 4), digit(byte & 15)]);
            }
            _ => byte,
        };
        self.0.extend([b'\\', short]);
    }

    /// A member of an object: the key with what stands before it, then a string.
    pub fn member(&mut self, key: &str, value: &str) {
        self.raw(key);
        self.text(value);
    }

    /// The same, left out where there is no value.
    pub fn maybe(&mut self, key: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.member(key, value);
        }
    }

    /// A list, each entry written by `write`.
    pub fn list<T>(&mut self, entries: impl IntoIterator<Item = T>, mut write: impl FnMut(&mut Self, T)) {
        self.raw("[");
        for (index, entry) in entries.into_iter().enumerate() {
            if index > 0 {
                self.raw(",");
            }
            write(self, entry);
        }
        self.raw("]");
    }

    fn number(&mut self, value: usize) {
        if value > 9 {
            self.number(value / 10);
        }
        self.0.push(b'0' + (value % 10) as u8);
    }

    /// A conversion, whole.
    pub fn conversion(&mut self, conversion: &Conversion, telling: Telling<'_>) {
        match conversion {
            Ok(converted) => {
                self.member("{\"ok\":true,\"address\":", &converted.address);
                self.member(",\"direction\":", converted.task.as_str());
                self.member(",\"rule\":", converted.rule.as_str());
                self.member(",\"account\":", &converted.account);
                self.member(",\"certainty\":", converted.certainty.as_str());
                self.raw(",\"notices\":");
                self.notices(&converted.notices, telling);
            }
            Err(refused) => {
                self.raw("{\"ok\":false,\"problems\":");
                self.notices(&refused.problems, telling);
            }
        }
        self.raw("}");
    }

    /// An inspection, whole.
    pub fn inspection(&mut self, inspection: &Inspection, telling: Telling<'_>) {
        self.member("{\"kind\":", inspection.kind.as_str());
        self.member(",\"text\":", &inspection.text);
        self.raw(",\"directions\":");
        self.list(&inspection.directions, |json, direction| json.text(direction.as_str()));
        self.raw(",\"notices\":");
        self.notices(&inspection.notices, telling);
        self.raw("}");
    }

    /// A guide, whole.
    pub fn guide(&mut self, guide: &Guide, telling: Telling<'_>) {
        self.member("{\"direction\":", guide.direction.as_str());
        self.member(",\"client\":", guide.client.as_str());
        if let Some(conversion) = &guide.conversion {
            self.raw(",\"conversion\":");
            self.conversion(conversion, telling);
        }
        self.member(",\"notice\":", &guide.notice);
        self.items(",\"requirements\":", &guide.requirements);
        for (key, sheet) in [(",\"yours\":", &guide.yours), (",\"theirs\":", &guide.theirs)] {
            self.raw(key);
            self.member("{\"client\":", sheet.client.as_str());
            self.member(",\"title\":", &sheet.title);
            self.items(",\"steps\":", &sheet.steps);
            self.items(",\"alerts\":", &sheet.alerts);
            self.raw(",\"states\":");
            self.list(&sheet.states, |json, state| {
                json.member("{\"id\":", &state.id);
                json.member(",\"sees\":", &state.sees.plain());
                json.member(",\"means\":", &state.means.plain());
                json.member(",\"next\":", &state.next.plain());
                json.raw(",\"labels\":");
                json.list(state.labels(), Self::text);
                json.raw("}");
            });
            self.raw("}");
        }
        self.raw(",\"troubleshooting\":");
        self.list(&guide.troubleshooting, |json, symptom| {
            json.member("{\"id\":", symptom.id);
            json.member(",\"sees\":", &symptom.sees.plain());
            json.member(",\"cause\":", &symptom.cause.plain());
            json.raw(",\"actions\":");
            json.list(&symptom.actions, |json, action| {
                json.member("{\"actor\":", action.actor.as_str());
                json.member(",\"text\":", &action.text.plain());
                json.raw("}");
            });
            json.raw("}");
        });
        self.raw(",\"questions\":");
        self.list(&guide.questions, |json, question| {
            json.member("{\"id\":", question.id);
            json.member(",\"text\":", &question.text);
            json.raw(",\"answers\":");
            json.list(&question.answers, |json, (text, next)| {
                json.member("{\"text\":", text);
                let (key, id) = match next {
                    Next::Question(id) => (",\"question\":", id),
                    Next::Symptom(id) => (",\"symptom\":", id),
                };
                json.member(key, id);
                json.raw("}");
            });
            json.raw("}");
        });
        self.raw("}");
    }

    fn items(&mut self, key: &str, items: &[Item]) {
        self.raw(key);
        self.list(items, |json, item| {
            json.member("{\"id\":", &item.id);
            json.member(",\"kind\":", item.kind.as_str());
            json.member(",\"text\":", &item.text.plain());
            json.raw(",\"labels\":");
            json.list(item.text.labels(), Self::text);
            json.maybe(",\"about\":", item.about.as_deref());
            json.raw("}");
        });
    }

    fn notices(&mut self, notices: &[Notice], telling: Telling<'_>) {
        let mut units = Units { input: telling.input, at: Span::default() };
        self.list(notices, |json, notice| {
            json.member("{\"code\":", notice.code.as_str());
            json.member(",\"severity\":", notice.severity().as_str());
            json.raw(",\"start\":");
            json.number(units.count(notice.span.start));
            json.raw(",\"end\":");
            json.number(units.count(notice.span.end));
            json.member(
                ",\"message\":",
                &telling.words.notice(notice, telling.input, telling.task, telling.policy),
            );
            json.maybe(",\"suggestion\":", notice.suggestion.as_deref());
            json.raw("}");
        });
    }
}

/// Counts UTF-16 units from the place counted last, so that many notices about a long input stay cheap.
struct Units<'a> {
    input: &'a str,
    /// The same place in bytes (`start`) and in units (`end`).
    at: Span,
}

impl Units<'_> {
    fn count(&mut self, byte: usize) -> usize {
        let units = |text: Option<&str>| text.unwrap_or_default().chars().map(char::len_utf16).sum::<usize>();
        let end = self.at.end + units(self.input.get(self.at.start..byte));
        self.at = Span::new(byte, end - units(self.input.get(byte..self.at.start)));
        self.at.end
    }
}

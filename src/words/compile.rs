//! Turns `.ftl` files into the `Key` enum, the English table and the packs of the other languages.
//!
//! Not a module of the core: `build.rs` and `xtask` include this file by path, so that the build and the packs agree.
//! A message holds text and `{ $name }` arguments, nothing else of Fluent: every sentence is written out,
//! which is why no catalogue has to be parsed while the program runs.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};

/// What the clients print: a line for each label, a column for each language. `#` begins a remark.
const LABELS: &str = include_str!("../guide/clients/labels.tsv");
/// What every other language is compared with.
const SOURCE: &str = "en";
/// Ids with this beginning belong to the page and are left out of the npm package.
const PAGE: &str = "page-";

/// The text of one `.ftl` file.
pub(crate) struct Source {
    /// BCP 47, the stem of the file's name.
    pub(crate) language: String,
    /// What the file holds.
    pub(crate) ftl: String,
}

/// One message, its arguments written as `{name}`.
struct Message {
    id: String,
    text: String,
    arguments: BTreeSet<String>,
}

/// All languages, checked against each other.
pub(crate) struct Catalogue {
    /// In the order of the English file, the page's after all others.
    english: Vec<Message>,
    /// How many of them are not the page's.
    core: usize,
    /// The other languages: their texts in the same order.
    others: BTreeMap<String, Vec<String>>,
}

impl Catalogue {
    /// Reads and compares all files.
    ///
    /// # Errors
    /// All problems, one a line: what Fluent cannot read, what differs from English.
    pub(crate) fn new(sources: &[Source]) -> Result<Self, String> {
        let mut problems = Vec::new();
        let mut files = BTreeMap::new();
        for source in sources {
            files.insert(source.language.clone(), read(source, &mut problems));
        }
        let Some(english) = files.remove(SOURCE) else { return Err(format!("{SOURCE}.ftl is missing")) };
        let others = files
            .into_iter()
            .map(|(language, messages)| {
                let texts = align(&language, &english, messages, &mut problems);
                (language, texts)
            })
            .collect();
        let (page, mut ordered): (Vec<_>, Vec<_>) =
            english.into_iter().partition(|message| message.id.starts_with(PAGE));
        let core = ordered.len();
        ordered.extend(page);
        if problems.is_empty() {
            Ok(Self { english: ordered, core, others })
        } else {
            Err(problems.join("\n"))
        }
    }

    /// The languages beside English.
    pub(crate) fn languages(&self) -> impl Iterator<Item = &str> {
        self.others.keys().map(String::as_str)
    }

    /// The pack of a language: a header, the labels of the clients in that language (English, tab, translation), then one text
    /// a line in the order of the keys. With `page`, the page's as well.
    pub(crate) fn pack(&self, language: &str, page: bool) -> Option<String> {
        let texts: Vec<&str> = match self.others.get(language) {
            Some(by_id) => by_id.iter().map(String::as_str).collect(),
            None if language == SOURCE => self.english.iter().map(|message| message.text.as_str()).collect(),
            None => return None,
        };
        let labels = labels(language);
        let mut pack = self.header(language, page);
        for (english, translated) in labels {
            _ = write!(pack, "\n{english}\t{translated}");
        }
        pack.push('\n');
        for text in texts.iter().take(self.count(page)) {
            pack.push('\n');
            pack.push_str(text);
        }
        Some(pack)
    }

    /// What `src/words.rs` includes: `Key`, the English texts and what a pack's header must say. Only the words that
    /// the sources `used` name get their English text; without `used` all do.
    pub(crate) fn rust(&self, page: bool, used: Option<&str>) -> Result<String, String> {
        let keys = self.english.get(..self.count(page)).unwrap_or_default();
        let mut out = String::from(
            "/// Everything there is to say. Made from `src/words/en.ftl`; each entry shows its English text.\n\
             #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\n#[repr(u16)]\npub enum Key {\n",
        );
        let mut english = String::new();
        let mut ends = Vec::new();
        for message in keys {
            let name = variant(&message.id);
            _ = writeln!(out, "    #[doc = {:?}]\n    {name},", message.text);
            let is_used = |source| mentions(source, &format!("Key::{name}")).next().is_some();
            if used.is_none_or(is_used) {
                english.push_str(&message.text);
            }
            ends.push(u16::try_from(english.len()).map_err(|_| "English is longer than 64 KB".to_owned())?);
        }
        _ = writeln!(out, "}}\n\nimpl Key {{\n    /// All keys, in the order of a pack.");
        _ = writeln!(out, "    pub const ALL: &'static [Self] = &[");
        for message in keys {
            _ = writeln!(out, "        Self::{},", variant(&message.id));
        }
        _ = writeln!(
            out,
            "    ];\n\n    /// The id in the `.ftl` files.\n    pub const fn id(self) -> &'static str {{"
        );
        _ = writeln!(out, "        match self {{");
        for message in keys {
            _ = writeln!(out, "            Self::{} => {:?},", variant(&message.id), message.id);
        }
        _ = writeln!(out, "        }}\n    }}\n}}\n");
        _ = writeln!(out, "const ENGLISH: &str = {english:?};");
        _ = writeln!(out, "static ENGLISH_ENDS: [u16; {}] = {ends:?};", ends.len());
        _ = writeln!(out, "const CORE_KEYS: &str = {:?};", self.fingerprint(0, self.core));
        let page_keys = if page { self.fingerprint(self.core, self.english.len()) } else { String::new() };
        _ = writeln!(out, "const PAGE_KEYS: &str = {page_keys:?};");
        Ok(out)
    }

    /// Compares the keys with the Rust sources: `core` must use all that are not the page's, `core` or `page` (where given) the
    /// others.
    ///
    /// # Errors
    /// One line for each key that no source names, and for each call whose arguments are not the message's.
    pub(crate) fn check_use(&self, core: &str, page: Option<&str>) -> Result<(), String> {
        let mut problems = Vec::new();
        for (index, message) in self.english.iter().enumerate() {
            let name = format!("Key::{}", variant(&message.id));
            let uses = |source| mentions(source, &name).next().is_some();
            let used = uses(core) || index >= self.core && page.is_none_or(uses);
            if !used {
                problems.push(format!("{}: no source uses {name}", message.id));
            }
            for source in [Some(core), page].into_iter().flatten() {
                for rest in mentions(source, &name) {
                    check_call(message, rest, source, &mut problems);
                }
            }
        }
        if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
    }

    fn count(&self, page: bool) -> usize {
        if page { self.english.len() } else { self.core }
    }

    /// `lync-skype-words 2 de 1a2b3c4d 5e6f7a8b`: format, language, the two key sets.
    fn header(&self, language: &str, page: bool) -> String {
        let mut header = format!("lync-skype-words 2 {language} {}", self.fingerprint(0, self.core));
        if page {
            _ = write!(header, " {}", self.fingerprint(self.core, self.english.len()));
        }
        header
    }

    /// FNV-1a over ids and arguments: enough to tell that a pack was made for other keys.
    fn fingerprint(&self, from: usize, to: usize) -> String {
        let mut hash: u32 = 0x811c_9dc5;
        let mut add = |text: &str| {
            for byte in text.bytes().chain([0]) {
                hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
            }
        };
        for message in self.english.get(from..to).unwrap_or_default() {
            add(&message.id);
            message.arguments.iter().for_each(|argument| add(argument));
        }
        format!("{hash:08x}")
    }
}

/// Compares the labels with the Rust sources: each must be one that a client prints.
///
/// # Errors
/// One line for each that is not.
pub(crate) fn check_labels(core: &str) -> Result<(), String> {
    let english = |line: &'static str| line.split('\t').next().unwrap_or_default();
    let problems: Vec<String> = LABELS
        .lines()
        .filter(|line| !line.starts_with('#'))
        .skip(1)
        .map(english)
        .filter(|english| !core.contains(&format!("{english:?}")))
        .map(|english| format!("labels.tsv, {english}: no client prints it"))
        .collect();
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

/// The labels that have a translation into a language.
fn labels(language: &str) -> Vec<(&'static str, &'static str)> {
    let mut lines = LABELS.lines().filter(|line| !line.starts_with('#'));
    let column =
        lines.next().into_iter().flat_map(|names| names.split('\t')).position(|name| name == language);
    let Some(column) = column.filter(|&column| column > 0) else { return Vec::new() };
    lines
        .filter_map(|line| Some((line.split('\t').next()?, line.split('\t').nth(column)?)))
        .filter(|(_, translated)| !translated.is_empty())
        .collect()
}

/// `notice-bad-dot` -> `NoticeBadDot`.
pub(crate) fn variant(id: &str) -> String {
    id.split('-')
        .flat_map(|part| {
            let mut letters = part.chars();
            letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters)
        })
        .collect()
}

fn read(source: &Source, problems: &mut Vec<String>) -> Vec<Message> {
    let file = &source.language;
    let resource = fluent_syntax::parser::parse(source.ftl.as_str()).unwrap_or_else(|(resource, errors)| {
        problems.extend(errors.into_iter().map(|error| {
            let line = source.ftl.get(..error.pos.start).map_or(0, |before| before.matches('\n').count() + 1);
            format!("{file}.ftl, line {line}: {}", error.kind)
        }));
        resource
    });
    let mut seen = BTreeSet::new();
    let mut messages = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name.to_owned();
                let mut arguments = BTreeSet::new();
                let mut text = String::new();
                for element in message.value.into_iter().flat_map(|pattern| pattern.elements) {
                    match element {
                        PatternElement::TextElement { value } => text.push_str(&value.replace('\n', " ")),
                        PatternElement::Placeable {
                            expression: Expression::Inline(InlineExpression::VariableReference { id }),
                        } => {
                            _ = write!(text, "{{{}}}", id.name);
                            arguments.insert(id.name.to_owned());
                        }
                        PatternElement::Placeable { .. } => {
                            problems
                                .push(format!("{file}.ftl, {id}: only text and {{ $name }} can stand here"));
                        }
                    }
                }
                if text.is_empty() || !message.attributes.is_empty() {
                    problems.push(format!("{file}.ftl, {id}: a message is one text, without attributes"));
                }
                if !seen.insert(id.clone()) {
                    problems.push(format!("{file}.ftl, {id}: stands there twice"));
                }
                messages.push(Message { id, text, arguments });
            }
            Entry::Term(term) => {
                problems.push(format!("{file}.ftl, -{}: terms are not used here", term.id.name))
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    messages
}

/// The texts of a language in the order of the keys: first the core's, then the page's.
fn align(
    language: &str,
    english: &[Message],
    messages: Vec<Message>,
    problems: &mut Vec<String>,
) -> Vec<String> {
    let mut by_id: BTreeMap<String, Message> =
        messages.into_iter().map(|message| (message.id.clone(), message)).collect();
    let (page, core): (Vec<_>, Vec<_>) = english.iter().partition(|message| message.id.starts_with(PAGE));
    let texts = core
        .into_iter()
        .chain(page)
        .map(|wanted| match by_id.remove(&wanted.id) {
            Some(message) if message.arguments == wanted.arguments => message.text,
            Some(message) => {
                let (has, wants) = (message.arguments, &wanted.arguments);
                problems
                    .push(format!("{language}.ftl, {}: has arguments {has:?}, English {wants:?}", wanted.id));
                String::new()
            }
            None => {
                problems.push(format!("{language}.ftl, {}: missing", wanted.id));
                String::new()
            }
        })
        .collect();
    problems.extend(by_id.keys().map(|id| format!("{language}.ftl, {id}: English has no such message")));
    texts
}

/// What follows each mention of `name` as a whole word.
fn mentions<'a>(source: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    source
        .match_indices(name)
        .filter_map(|(at, name)| source.get(at + name.len()..))
        .filter(|rest| !rest.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '_'))
}

/// Where a key is written straight into `text(…)` or `fill(…, &[…])`, its arguments can be compared already here.
/// `rest` is the tail of `source` after the key.
fn check_call(message: &Message, rest: &str, source: &str, problems: &mut Vec<String>) {
    let key_end = source.len() - rest.len();
    let key_start = key_end - "Key::".len() - variant(&message.id).len();
    let call = source.get(..key_start).unwrap_or_default().trim_end();
    if call.ends_with("text(") && !message.arguments.is_empty() {
        problems.push(format!("{}: text(…) where arguments {:?} are wanted", message.id, message.arguments));
    }
    if call.ends_with("fill(") {
        let Some((list, _)) = rest.split_once("&[").and_then(|(_, list)| list.split_once(']')) else {
            return;
        };
        let given: BTreeSet<String> = list
            .split("(\"")
            .skip(1)
            .filter_map(|pair| pair.split_once('"'))
            .map(|(name, _)| name.to_owned())
            .filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
            .collect();
        if given != message.arguments {
            problems.push(format!(
                "{}: fill gives {given:?}, the message has {:?}",
                message.id, message.arguments
            ));
        }
    }
}

//! Turns `.ftl` files into a key enum, its English texts and the packs of the other languages.
//!
//! Not a module of any crate: the build scripts of the core and of `www`, `xtask` and the tests include this file by path,
//! so that programs and packs agree. Messages contain text and `{ $name }` arguments and no other Fluent syntax: every
//! sentence is written out, so nothing has to be parsed at run time.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};

/// Client labels: one line per label, one column per language. `#` starts a comment.
const LABELS: &str = include_str!("../guide/clients/labels.tsv");
/// The reference language.
const SOURCE: &str = "en";

/// One message, its arguments written as `{name}`.
pub(crate) struct Message {
    /// The id in the `.ftl` files, kebab-case.
    pub(crate) id: String,
    /// The English text.
    pub(crate) text: String,
    /// The names of its arguments.
    pub(crate) arguments: BTreeSet<String>,
}

/// The messages of one folder in all languages, checked against English.
pub(crate) struct Catalogue {
    /// By language, each in the order of the English file.
    messages: BTreeMap<String, Vec<Message>>,
}

impl Catalogue {
    /// Reads the `.ftl` files directly in a folder; their names are their languages, BCP 47.
    ///
    /// # Errors
    /// See [`Catalogue::new`].
    pub(crate) fn read(folder: &Path) -> Result<Self, String> {
        let unreadable = |error| format!("cannot read {}: {error}", folder.display());
        let mut sources = Vec::new();
        for entry in fs::read_dir(folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                let language = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                sources.push((language, fs::read_to_string(&path).map_err(unreadable)?));
            }
        }
        Self::new(&sources)
    }

    /// Parses the content of the file of each language, and checks every language against English.
    ///
    /// # Errors
    /// All problems, one per line: syntax errors, and differences from English.
    pub(crate) fn new<S: AsRef<str>>(sources: &[(S, S)]) -> Result<Self, String> {
        let mut problems = Vec::new();
        let mut messages = BTreeMap::new();
        for (language, ftl) in sources {
            let language = language.as_ref();
            messages.insert(language.to_owned(), parse(language, ftl.as_ref(), &mut problems));
        }
        let english = messages.remove(SOURCE).ok_or_else(|| format!("{SOURCE}.ftl is missing"))?;
        for (language, messages) in &mut messages {
            align(language, &english, messages, &mut problems);
        }
        messages.insert(SOURCE.to_owned(), english);
        if problems.is_empty() { Ok(Self { messages }) } else { Err(problems.join("\n")) }
    }

    /// The languages other than English.
    pub(crate) fn languages(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str).filter(|language| *language != SOURCE)
    }

    /// All messages in English.
    pub(crate) fn english(&self) -> &[Message] {
        self.messages(SOURCE).unwrap_or_default()
    }

    /// The messages of a language, in the order of the English ones.
    pub(crate) fn messages(&self, language: &str) -> Option<&[Message]> {
        self.messages.get(language).map(Vec::as_slice)
    }

    /// FNV-1a over ids and arguments: detects packs that were made for different keys.
    pub(crate) fn fingerprint(&self) -> String {
        let mut hash: u32 = 0x811c_9dc5;
        let mut add = |text: &str| {
            for byte in text.bytes().chain([0]) {
                hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
            }
        };
        for message in self.english() {
            add(&message.id);
            message.arguments.iter().for_each(|argument| add(argument));
        }
        format!("{hash:08x}")
    }
}

/// Generates the Rust code for the concatenated catalogues: the enum `Key`, `ENGLISH`, `ENGLISH_ENDS`, and `KEYS`, the
/// fingerprint a pack must have. `visible`: `pub`, or `pub(crate)`, where rustc reports unused keys.
///
/// # Errors
/// If the English text is too long for 16-bit offsets.
fn keys(catalogues: &[Catalogue], visible: &str) -> Result<String, String> {
    let mut out = format!(
        "/// The message keys, generated from the `.ftl` files. Each variant is documented by its English text.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\n#[repr(u16)]\n{visible} enum Key {{\n"
    );
    let mut english = String::new();
    let mut ends = Vec::new();
    for message in catalogues.iter().flat_map(Catalogue::english) {
        _ = writeln!(out, "    #[doc = {:?}]\n    {},", message.text, variant(&message.id));
        english.push_str(&message.text);
        ends.push(u16::try_from(english.len()).map_err(|_| "English is longer than 64 KB".to_owned())?);
    }
    out.push_str("}\n\n");
    _ = writeln!(out, "const ENGLISH: &str = {english:?};");
    _ = writeln!(out, "static ENGLISH_ENDS: [u16; {}] = {ends:?};", ends.len());
    _ = writeln!(out, "const KEYS: &str = {:?};", fingerprints(catalogues));
    Ok(out)
}

fn fingerprints(catalogues: &[Catalogue]) -> String {
    catalogues.iter().map(Catalogue::fingerprint).collect::<Vec<_>>().join(" ")
}

/// The pack of a language: a header, the translated client labels (English, tab, translation), an empty line, then one text
/// per line in the order of the keys. If there are catalogues of the page: another empty line, a header with their
/// fingerprints, then their texts.
pub(crate) fn pack(core: &Catalogue, page: &[Catalogue], language: &str) -> Option<String> {
    let mut pack = format!("lync-skype-words 3 {language} {}", core.fingerprint());
    for (english, translated) in labels(language) {
        _ = write!(pack, "\n{english}\t{translated}");
    }
    pack.push('\n');
    push_texts(&mut pack, core, language)?;
    if !page.is_empty() {
        _ = write!(pack, "\n\npage {}", fingerprints(page));
    }
    for catalogue in page {
        push_texts(&mut pack, catalogue, language)?;
    }
    Some(pack)
}

fn push_texts(pack: &mut String, catalogue: &Catalogue, language: &str) -> Option<()> {
    for message in catalogue.messages(language)? {
        pack.push('\n');
        pack.push_str(&message.text);
    }
    Some(())
}

/// For build scripts: reads folders of the package and writes the keys to `OUT_DIR/words.rs`. Problems are reported as
/// cargo errors and fail the build. `visible`: the visibility of the keys.
pub(crate) fn build(folders: &[&str], visible: &str) {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let catalogues: Result<Vec<Catalogue>, String> = folders
        .iter()
        .map(|folder| {
            println!("cargo:rerun-if-changed={folder}");
            Catalogue::read(&root.join(folder))
        })
        .collect();
    let written = catalogues
        .and_then(|catalogues| keys(&catalogues, visible))
        .and_then(|code| fs::write(out.join("words.rs"), code).map_err(|error| error.to_string()));
    if let Err(problems) = written {
        for problem in problems.lines() {
            println!("cargo:error={problem}");
        }
        std::process::exit(1)
    }
}

/// The labels that have a translation into a language.
fn labels(language: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = LABELS.lines().filter(|line| !line.starts_with('#'));
    let mut rows = lines.map(|line| line.split('\t').collect::<Vec<_>>());
    let names = rows.next().unwrap_or_default();
    let column = names.iter().skip(1).position(|name| *name == language);
    rows.filter_map(move |row| {
        let (english, translated) = row.split_first()?;
        Some((*english, *translated.get(column?)?)).filter(|(_, translated)| !translated.is_empty())
    })
}

/// `notice-bad-dot` -> `NoticeBadDot`.
pub(crate) fn variant(id: &str) -> String {
    let capitalized = |part: &str| {
        let (first, rest) = part.split_at_checked(1)?;
        Some(first.to_ascii_uppercase() + rest)
    };
    id.split('-').filter_map(capitalized).collect()
}

fn parse(language: &str, ftl: &str, problems: &mut Vec<String>) -> Vec<Message> {
    let resource = fluent_syntax::parser::parse(ftl).unwrap_or_else(|(resource, errors)| {
        problems.extend(errors.into_iter().map(|error| {
            let line = ftl.get(..error.pos.start).map_or(0, |before| before.matches('\n').count() + 1);
            format!("{language}.ftl, line {line}: {}", error.kind)
        }));
        resource
    });
    let mut problem = |id: &str, what: &str| problems.push(format!("{language}.ftl, {id}: {what}"));
    let mut messages: Vec<Message> = Vec::new();
    for entry in resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                problem(&format!("-{}", term.id.name), "terms are not used here");
                continue;
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {
                continue;
            }
        };
        let id = message.id.name;
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
                PatternElement::Placeable { .. } => problem(id, "only text and { $name } are possible here"),
            }
        }
        if text.is_empty() || !message.attributes.is_empty() {
            problem(id, "a message is one text, without attributes");
        }
        if messages.iter().any(|other| other.id == id) {
            problem(id, "is there twice");
        }
        messages.push(Message { id: id.to_owned(), text, arguments });
    }
    messages
}

/// Brings the messages of a language into the order of the English ones.
fn align(language: &str, english: &[Message], messages: &mut Vec<Message>, problems: &mut Vec<String>) {
    let mut problem = |id: &str, what: &str| problems.push(format!("{language}.ftl, {id}: {what}"));
    let mut by_id: BTreeMap<String, Message> =
        messages.drain(..).map(|message| (message.id.clone(), message)).collect();
    for Message { id, arguments: wanted, .. } in english {
        match by_id.remove(id) {
            Some(message) if message.arguments == *wanted => messages.push(message),
            Some(Message { arguments: has, .. }) => {
                problem(id, &format!("has arguments {has:?}, English {wanted:?}"));
            }
            None => problem(id, "missing"),
        }
    }
    by_id.keys().for_each(|id| problem(id, "English has no such message"));
}

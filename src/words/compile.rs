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

/// The text of one `.ftl` file.
pub(crate) struct Source {
    /// BCP 47; the stem of the file name.
    pub(crate) language: String,
    /// The content of the file.
    pub(crate) ftl: String,
}

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
    /// In the order of the English file.
    english: Vec<Message>,
    /// The texts of every language, in the same order.
    texts: BTreeMap<String, Vec<String>>,
}

impl Catalogue {
    /// Reads the `.ftl` files directly in a folder.
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
                sources.push(Source { language, ftl: fs::read_to_string(&path).map_err(unreadable)? });
            }
        }
        Self::new(&sources)
    }

    /// Parses the sources and checks every language against English.
    ///
    /// # Errors
    /// All problems, one per line: syntax errors, and differences from English.
    pub(crate) fn new(sources: &[Source]) -> Result<Self, String> {
        let mut problems = Vec::new();
        let files = sources.iter().map(|source| (source.language.clone(), parse(source, &mut problems)));
        let mut files: BTreeMap<String, Vec<Message>> = files.collect();
        let Some(english) = files.remove(SOURCE) else { return Err(format!("{SOURCE}.ftl is missing")) };
        let mut texts: BTreeMap<String, Vec<String>> = files
            .into_iter()
            .map(|(language, messages)| {
                let texts = align(&language, &english, messages, &mut problems);
                (language, texts)
            })
            .collect();
        texts.insert(SOURCE.into(), english.iter().map(|message| message.text.clone()).collect());
        if problems.is_empty() { Ok(Self { english, texts }) } else { Err(problems.join("\n")) }
    }

    /// The languages other than English.
    pub(crate) fn languages(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str).filter(|language| *language != SOURCE)
    }

    /// All messages in English.
    pub(crate) fn messages(&self) -> &[Message] {
        &self.english
    }

    /// The texts of a language, in the order of the messages.
    pub(crate) fn texts(&self, language: &str) -> Option<&[String]> {
        self.texts.get(language).map(Vec::as_slice)
    }

    /// FNV-1a over ids and arguments: detects packs that were made for different keys.
    pub(crate) fn fingerprint(&self) -> String {
        let mut hash: u32 = 0x811c_9dc5;
        let mut add = |text: &str| {
            for byte in text.bytes().chain([0]) {
                hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
            }
        };
        for message in &self.english {
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
    let messages: Vec<&Message> = catalogues.iter().flat_map(Catalogue::messages).collect();
    let fingerprints: Vec<String> = catalogues.iter().map(Catalogue::fingerprint).collect();
    let mut out = format!(
        "/// The message keys, generated from the `.ftl` files. Each variant is documented by its English text.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\n#[repr(u16)]\n{visible} enum Key {{\n"
    );
    let mut english = String::new();
    let mut ends = Vec::new();
    for message in &messages {
        _ = writeln!(out, "    #[doc = {:?}]\n    {},", message.text, variant(&message.id));
        english.push_str(&message.text);
        ends.push(u16::try_from(english.len()).map_err(|_| "English is longer than 64 KB".to_owned())?);
    }
    out.push_str("}\n\n");
    _ = writeln!(out, "const ENGLISH: &str = {english:?};");
    _ = writeln!(out, "static ENGLISH_ENDS: [u16; {}] = {ends:?};", ends.len());
    _ = writeln!(out, "const KEYS: &str = {:?};", fingerprints.join(" "));
    Ok(out)
}

/// The core's pack of a language: a header, the translated client labels (English, tab, translation), an empty line,
/// then one text per line in the order of the keys.
pub(crate) fn pack(core: &Catalogue, language: &str) -> Option<String> {
    let mut pack = format!("lync-skype-words 3 {language} {}", core.fingerprint());
    for (english, translated) in labels(language) {
        _ = write!(pack, "\n{english}\t{translated}");
    }
    pack.push('\n');
    for text in core.texts(language)? {
        pack.push('\n');
        pack.push_str(text);
    }
    Some(pack)
}

/// The page's pack of a language: the core's pack, an empty line, a header with the fingerprints of the page's
/// catalogues, then their texts.
pub(crate) fn page_pack(core: &Catalogue, page: &[Catalogue], language: &str) -> Option<String> {
    let mut pack = pack(core, language)?;
    pack.push_str("\n\npage");
    for catalogue in page {
        _ = write!(pack, " {}", catalogue.fingerprint());
    }
    for catalogue in page {
        for text in catalogue.texts(language)? {
            pack.push('\n');
            pack.push_str(text);
        }
    }
    Some(pack)
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

fn parse(source: &Source, problems: &mut Vec<String>) -> Vec<Message> {
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

/// The texts of a language in the order of the English messages.
fn align(
    language: &str,
    english: &[Message],
    messages: Vec<Message>,
    problems: &mut Vec<String>,
) -> Vec<String> {
    let mut by_id: BTreeMap<String, Message> =
        messages.into_iter().map(|message| (message.id.clone(), message)).collect();
    let texts = english
        .iter()
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

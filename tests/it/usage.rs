//! Every message is used with the arguments it has, and every translated label belongs to a client.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::words::compile::{Catalogue, Message, variant};

/// Folders of `.ftl` files, and the sources that may use them.
const FOLDERS: [(&str, &str); 3] =
    [("src/words", "src"), ("www/words", "www/src"), ("www/words/full", "www/src")];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All Rust code below a folder, concatenated.
fn rust_below(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            text.push_str(&rust_below(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    text
}

#[test]
fn every_message_is_used_with_its_arguments() {
    for (words, sources) in FOLDERS {
        let catalogue = Catalogue::read(&root().join(words)).unwrap();
        let problems = problems(&catalogue, &rust_below(&root().join(sources)));
        assert!(problems.is_empty(), "{words}:\n{}", problems.join("\n"));
    }
}

#[test]
fn every_translated_label_belongs_to_a_client() {
    let clients = rust_below(&root().join("src/guide/clients"));
    let clients = clients.split_whitespace().collect::<Vec<_>>().join(" ");
    let labels = include_str!("../../src/guide/clients/labels.tsv");
    for line in labels.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let english = line.split('\t').next().unwrap_or_default();
        assert!(
            clients.contains(&format!(": Label = {english:?};")),
            "labels.tsv, {english}: no client prints it"
        );
    }
}

#[test]
fn unused_and_misused_messages_are_found() {
    let catalogue = Catalogue::new(&[("en", "some-key = A\nwith-arg = B { $x }\n")]).unwrap();
    let check = |source: &str| problems(&catalogue, source).join("\n");
    assert_eq!(check(r#"w.text(Key::SomeKey); w.fill(Key::WithArg, &[("x", x)]);"#), "");
    let with_arg = r#"w.fill(Key::WithArg, &[("x", x)])"#;
    assert_eq!(check(with_arg), "some-key: no source uses Key::SomeKey");
    assert_eq!(check(&format!("text(Key::SomeKeyed) {with_arg}")), "some-key: no source uses Key::SomeKey");
    let wrong = r#"Key::SomeKey w.fill(Key::WithArg, &[("y", x)])"#;
    assert!(check(wrong).starts_with("with-arg: fill gives"));
    assert!(check("Key::SomeKey w.text(Key::WithArg)").starts_with("with-arg: text"));
}

fn problems(catalogue: &Catalogue, source: &str) -> Vec<String> {
    let mut problems = Vec::new();
    for message in catalogue.english() {
        let name = format!("Key::{}", variant(&message.id));
        let mut uses = mentions(source, &name).peekable();
        if uses.peek().is_none() {
            problems.push(format!("{}: no source uses {name}", message.id));
        }
        for rest in uses {
            check_call(message, rest, source, &mut problems);
        }
    }
    problems
}

/// The text after each occurrence of `name` as a whole word.
fn mentions<'a>(source: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    source
        .match_indices(name)
        .filter_map(|(at, name)| source.get(at + name.len()..))
        .filter(|rest| !rest.starts_with(|next: char| next.is_ascii_alphanumeric() || next == '_'))
}

/// If a key is a literal argument of `text(…)` or `fill(…, &[…])`, checks its arguments too.
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

//! The size of each section and function of a WebAssembly module.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use wasmparser::{KnownCustom, Name, Parser, Payload};

use crate::failure::{Failure, Outcome};

/// The number of functions to list.
const LINES: usize = 15;

/// The sections and the largest functions of a module that still has its names.
pub(crate) fn breakdown(module: &Path) -> Outcome<String> {
    let bytes = fs::read(module).map_err(|error| Failure::file("read", module, &error))?;
    let broken =
        |error: wasmparser::BinaryReaderError| Failure::new(format!("{}: {error}", module.display()));
    let mut sections = BTreeMap::new();
    let mut bodies = Vec::new();
    let mut names = BTreeMap::new();
    let mut imported = 0;
    for payload in Parser::new(0).parse_all(&bytes) {
        let payload = payload.map_err(broken)?;
        match &payload {
            Payload::ImportSection(reader) => {
                for import in reader.clone().into_imports() {
                    let import = import.map_err(broken)?;
                    imported += u32::from(matches!(import.ty, wasmparser::TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionStart { range, .. } => {
                sections.insert("code", range.len());
            }
            Payload::DataSection(reader) => {
                sections.insert("data", reader.range().len());
            }
            Payload::ElementSection(reader) => {
                sections.insert("elements", reader.range().len());
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.range().len()),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(reader) = section.as_known() {
                    for part in reader {
                        if let Name::Function(map) = part.map_err(broken)? {
                            for naming in map {
                                let naming = naming.map_err(broken)?;
                                names.insert(naming.index, naming.name);
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }
    Ok(describe(&sections, &bodies, &names, imported))
}

fn describe(
    sections: &BTreeMap<&str, usize>,
    bodies: &[usize],
    names: &BTreeMap<u32, &str>,
    imported: u32,
) -> String {
    let mut text = String::new();
    for (name, size) in sections {
        text.push_str(&format!("{size:>10}  {name}\n"));
    }
    let mut functions: Vec<(usize, &str)> = bodies
        .iter()
        .zip(imported..)
        .map(|(size, index)| (*size, names.get(&index).copied().unwrap_or("(no name)")))
        .collect();
    functions.sort_unstable_by(|a, b| b.cmp(a));
    for (size, name) in functions.iter().take(LINES) {
        text.push_str(&format!("{size:>10}    {name}\n"));
    }
    let rest: usize = functions.iter().skip(LINES).map(|(size, _)| size).sum();
    text.push_str(&format!("{rest:>10}    {} other functions\n", functions.len().saturating_sub(LINES)));
    text
}

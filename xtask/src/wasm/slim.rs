//! What a module carries for nobody: names between it and its JavaScript, and sections that no engine reads.

use std::fs;
use std::path::Path;

use walrus::Module;
use wasmparser::{Parser, Payload};

use crate::failure::{Failure, Outcome};
use crate::stamp;

/// Gives imports and closures short names, in the module and in its glue, and returns the glue.
///
/// wasm-bindgen puts a hash into the name of each import and a whole type into that of each kind of closure. Only these
/// two files know the names, and no compression shortens a hash.
pub(super) fn shorten(module: &Path, mut glue: String) -> Outcome<String> {
    let mut parsed = Module::from_file(module)
        .map_err(|error| Failure::new(format!("{} cannot be read: {error:#}", module.display())))?;
    for (at, import) in parsed.imports.iter_mut().enumerate() {
        rename(&mut import.name, at.to_string(), &mut glue);
    }
    let closures = parsed.exports.iter_mut().filter(|export| export.name.starts_with("wasm_bindgen_"));
    for (at, export) in closures.enumerate() {
        rename(&mut export.name, format!("closure{at}"), &mut glue);
    }
    stamp::write(module, &parsed.emit_wasm())?;
    Ok(glue)
}

fn rename(name: &mut String, short: String, glue: &mut String) {
    *glue = glue.replace(&*name, &short);
    *name = short;
}

/// Writes the module without its custom sections: the names of its functions, and by whom it was made.
///
/// wasm-opt could do that too, but a module that it reads and writes again comes out larger.
pub(super) fn strip(from: &Path, to: &Path) -> Outcome {
    let bytes = fs::read(from).map_err(|error| Failure::file("read", from, &error))?;
    let mut kept = Vec::with_capacity(bytes.len());
    let mut start = 0;
    for payload in Parser::new(0).parse_all(&bytes) {
        let payload = payload.map_err(|error| Failure::new(format!("{}: {error}", from.display())))?;
        let (is_custom, end) = match (&payload, payload.as_section()) {
            (Payload::Version { range, .. }, _) => (false, range.end),
            (_, Some((id, range))) => (id == 0, range.end),
            _ => continue,
        };
        if !is_custom {
            kept.extend_from_slice(bytes.get(start..end).unwrap_or_default());
        }
        start = end;
    }
    stamp::write(to, &kept)
}

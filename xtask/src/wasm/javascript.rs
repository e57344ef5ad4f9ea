//! The same crate without WebAssembly, for pages whose policy forbids it: wasm2js on the same source.
//!
//! The compiler is kept from reference types, which JavaScript cannot imitate, and the note of what the module
//! may use is removed before wasm-bindgen reads it, so that wasm-bindgen keeps its values in a table of its own.

use std::fs;
use std::path::PathBuf;

use wasm_bindgen_cli_support::Bindgen;

use super::{Build, PIPELINE, compile, read};
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::stamp::{self, Stamp};
use crate::tools::node::BuildTools;
use crate::workspace::Workspace;

/// What the compiled module uses before it is lowered.
const FEATURES: [&str; 4] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
];

/// Everything that wasm2js cannot say becomes something that it can.
const LOWERING: [&str; 3] =
    ["--llvm-memory-copy-fill-lowering", "--llvm-nontrapping-fptoint-lowering", "--signext-lowering"];

/// The two halves, each an ES module.
pub(crate) struct Twin {
    /// What wasm2js wrote: imports `./STEM.glue.js`, exports memory and functions like a WebAssembly instance.
    pub(crate) raw: PathBuf,
    /// What wasm-bindgen wrote for the bundler target: `__wbg_set_wasm` takes the raw module.
    pub(crate) glue: PathBuf,
    /// The TypeScript of the shapes that cross. The web target would add its own functions to it.
    pub(crate) types: PathBuf,
}

/// Builds the twin of the crate.
pub(crate) fn build(
    workspace: &Workspace,
    tools: &BuildTools<'_>,
    build: &Build<'_>,
    stem: &str,
) -> Outcome<Twin> {
    let compiled = compile(workspace, build)?;
    let folder = workspace.scratch("wasm").join(build.name);
    let twin = Twin {
        raw: folder.join(format!("{stem}.raw.js")),
        glue: folder.join(format!("{stem}.glue.js")),
        types: folder.join(format!("{stem}.d.ts")),
    };
    let stamp = Stamp::new(workspace, &format!("wasm-{}", build.name))
        .text(("javascript", PIPELINE, stem, build.target_features, build.aim, FEATURES, LOWERING))
        .content(&compiled)?;
    if stamp.is_fresh(&[twin.raw.clone(), twin.glue.clone(), twin.types.clone()]) {
        return Ok(twin);
    }
    println!("Translating {} to JavaScript ({})", build.package, build.name);
    fs::create_dir_all(&folder).map_err(|error| Failure::file("create", &folder, &error))?;
    let plain = folder.join("plain.wasm");
    process::run(
        tools
            .binaryen("wasm-opt")
            .args(FEATURES)
            .arg("--strip-target-features")
            .arg(&compiled)
            .arg("-o")
            .arg(&plain),
        "wasm-opt could not strip the module for JavaScript",
    )?;
    let bound = folder.join("bound");
    Bindgen::new()
        .input_path(&plain)
        .out_name(stem)
        .typescript(true)
        .bundler(true)
        .and_then(|bindgen| bindgen.generate(&bound))
        .map_err(|error| Failure::new(format!("wasm-bindgen failed on {}: {error:#}", build.package)))?;

    let lowered = folder.join("lowered.wasm");
    process::run(
        tools
            .binaryen("wasm-opt")
            .args(FEATURES)
            .args(build.aim)
            .args(LOWERING)
            .arg(bound.join(format!("{stem}_bg.wasm")))
            .arg("-o")
            .arg(&lowered),
        "wasm-opt could not lower the module for JavaScript",
    )?;
    let raw = folder.join("wasm2js.js");
    process::run(tools.binaryen("wasm2js").arg("-O").arg(&lowered).arg("-o").arg(&raw), "wasm2js failed")?;
    let glue_name = format!("./{stem}.glue.js");
    stamp::write(&twin.types, read(&bound.join(format!("{stem}.d.ts")))?.as_bytes())?;
    stamp::write(&twin.raw, read(&raw)?.replace(&format!("./{stem}_bg.js"), &glue_name).as_bytes())?;
    stamp::write(&twin.glue, follow_growth(&read(&bound.join(format!("{stem}_bg.js")))?)?.as_bytes())?;
    stamp.keep()?;
    Ok(twin)
}

/// WebAssembly's memory empties its old buffer when it grows, and wasm-bindgen's views look for that; the
/// memory of wasm2js leaves the old buffer as it was. So each view is compared with the buffer of now.
fn follow_growth(glue: &str) -> Outcome<String> {
    let mut lines = Vec::new();
    let mut views = 0;
    for line in glue.lines() {
        let view = line.trim_start().strip_prefix("if (cached").and_then(|rest| rest.split_once(" === null"));
        match view {
            Some((name, rest))
                if name.contains("Memory") && rest.contains("buffer") | rest.contains("byteLength") =>
            {
                views += 1;
                lines.push(format!(
                    "    if (cached{name} === null || cached{name}.buffer !== wasm.memory.buffer) {{"
                ));
            }
            _ => lines.push(line.to_owned()),
        }
    }
    let text = lines.join("\n");
    if views == 0 || text.contains("byteLength === 0") || text.contains("detached") {
        return Err(Failure::new(
            "wasm-bindgen's glue looks after memory growth in a new way: see follow_growth",
        ));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::follow_growth;

    const GLUE: &str = "\
let cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
    if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
        cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
    }
    return cachedUint8ArrayMemory0;
}";

    #[test]
    fn a_view_of_memory_is_renewed_when_the_buffer_is_another() {
        let followed = follow_growth(GLUE).unwrap();
        assert!(followed.contains(
            "if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.buffer !== wasm.memory.buffer) {"
        ));
        assert!(!followed.contains("byteLength"));
    }

    #[test]
    fn glue_that_looks_in_another_way_is_refused() {
        assert!(follow_growth("function getUint8ArrayMemory0() {}").is_err());
        assert!(follow_growth(&format!("{GLUE}\nif (view.byteLength === 0) {{")).is_err());
    }
}

//! Translates a crate to JavaScript, for pages whose policy forbids WebAssembly: wasm2js on the same compiled module.
//!
//! The crate must be compiled without reference types, which wasm2js does not support.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use fs_err as fs;
use regex_lite::Regex;
use wasm_bindgen_cli_support::Bindgen;

use super::{Build, FEATURES, PIPELINE, wasm_opt};
use crate::assets::Assets;
use crate::build_cache::made;
use crate::process;
use crate::tools::node::BuildTools;

/// What the crate is compiled without.
const WITHOUT: [&str; 2] = ["--disable-reference-types", "--disable-multivalue"];

/// wasm-opt passes that replace everything wasm2js does not support.
const LOWERING: [&str; 3] =
    ["--llvm-memory-copy-fill-lowering", "--llvm-nontrapping-fptoint-lowering", "--signext-lowering"];

/// wasm-opt flags for a small download: as JavaScript, the result of `-O3` is larger and no faster.
pub(crate) const SMALL: &[&str] = &["-Oz", "--low-memory-unused"];

/// The two halves, each an ES module, and the TypeScript types of arguments and results, from the output of
/// [`compile`](super::compile):
///
/// - `STEM-js.raw.js`, the output of wasm2js: imports `./STEM-js.glue.js`. Its default export has memory and functions like
///   the exports of a WebAssembly instance.
/// - `STEM-js.glue.js`, the output of wasm-bindgen's bundler target: `__wbg_set_wasm` takes the raw module.
/// - `STEM-js.d.ts`, to which the web target would add its own functions.
pub(crate) fn build(tools: &BuildTools<'_>, build: &Build, compiled: &Path) -> Result<Assets> {
    let stem = format!("{}-js", build.stem);
    let flags = [&FEATURES[..], &WITHOUT, build.javascript_passes, &LOWERING].concat();
    let input = (PIPELINE, &stem, &flags, fs::read(compiled)?);
    let made = made(tools.workspace, &format!("wasm/{}/javascript", build.name), input, |to| {
        println!("Translating {} to JavaScript ({})", build.package, build.name);
        let bound = to.with_file_name("bound");
        Bindgen::new()
            .input_path(compiled)
            .out_name(&stem)
            .typescript(true)
            .bundler(true)
            .and_then(|bindgen| bindgen.generate(&bound))
            .with_context(|| format!("wasm-bindgen failed on {}", build.package))?;
        let lowered = to.with_file_name("lowered.wasm");
        let module = bound.join(format!("{stem}_bg.wasm"));
        wasm_opt(tools, &flags, &module, &lowered)?;
        let raw = to.join(format!("{stem}.raw.js"));
        process::run(
            tools.binaryen("wasm2js").arg("-O").arg(&lowered).arg("-o").arg(&raw),
            "wasm2js failed",
        )?;
        process::run(
            tools.script("translated.mjs").arg(&raw),
            "the output of wasm2js could not be rewritten (see above)",
        )?;
        let glue = format!("{stem}.glue.js");
        fs::write(&raw, fs::read_to_string(&raw)?.replace(&format!("{stem}_bg.js"), &glue))?;
        let bindings = fs::read_to_string(bound.join(format!("{stem}_bg.js")))?;
        fs::write(to.join(glue), follow_growth(&bindings)?.as_bytes())?;
        let types = format!("{stem}.d.ts");
        fs::copy(bound.join(&types), to.join(types))?;
        Ok(())
    })?;
    Assets::below(&made)
}

/// WebAssembly detaches the old buffer when memory grows, and wasm-bindgen's views check for that. The memory of
/// wasm2js leaves the old buffer as it was, so each view is compared with the current buffer instead.
fn follow_growth(glue: &str) -> Result<String> {
    let view = Regex::new(r"if \((cached\w*Memory\w*) === null.*(?:buffer|byteLength).*\{")?;
    let text = view.replace_all(glue, "if ($1 === null || $1.buffer !== wasm.memory.buffer) {");
    ensure!(
        text != glue && !text.contains("byteLength === 0") && !text.contains("detached"),
        "wasm-bindgen's glue handles memory growth in a new way: see follow_growth"
    );
    Ok(text.into_owned())
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
    fn a_memory_view_is_renewed_when_the_buffer_changes() {
        let followed = follow_growth(GLUE).unwrap();
        assert!(followed.contains(
            "if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.buffer !== wasm.memory.buffer) {"
        ));
        assert!(!followed.contains("byteLength"));
    }

    #[test]
    fn unknown_glue_is_refused() {
        assert!(follow_growth("function getUint8ArrayMemory0() {}").is_err());
        assert!(follow_growth(&format!("{GLUE}\nif (view.byteLength === 0) {{")).is_err());
    }
}

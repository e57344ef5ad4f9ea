//! Translates a crate to JavaScript, for pages whose policy forbids WebAssembly: wasm2js on the same compiled module.
//!
//! The crate must be compiled without reference types, which wasm2js does not support.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use fs_err as fs;
use wasm_bindgen_cli_support::Bindgen;

use super::{Aim, Build, FAST, PIPELINE, folder, wasm_opt};
use crate::build_cache::{self, BuildCache};
use crate::process;
use crate::tools::node::BuildTools;

/// The features that the compiled module may use before lowering.
const FEATURES: [&str; 4] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
];

/// wasm-opt passes that replace everything wasm2js does not support.
const LOWERING: [&str; 3] =
    ["--llvm-memory-copy-fill-lowering", "--llvm-nontrapping-fptoint-lowering", "--signext-lowering"];

/// wasm-opt flags for a small download: as JavaScript, the result of `-O3` is larger and no faster.
const SMALL: &[&str] = &["-Oz", "--low-memory-unused"];

/// The two halves, each an ES module.
pub(crate) struct JavaScript {
    /// The output of wasm2js: imports `./STEM.glue.js`. Its default export has memory and functions like the exports of a
    /// WebAssembly instance.
    pub(crate) raw: PathBuf,
    /// The output of wasm-bindgen's bundler target: `__wbg_set_wasm` takes the raw module.
    pub(crate) glue: PathBuf,
    /// The TypeScript types of arguments and results. The web target would add its own functions to it.
    pub(crate) types: PathBuf,
}

/// Translates the output of [`compile`](super::compile).
pub(crate) fn build(tools: &BuildTools<'_>, build: &Build, compiled: &Path) -> Result<JavaScript> {
    let stem = format!("{}-js", build.stem);
    let folder = folder(tools.workspace, build).join("javascript");
    let javascript = JavaScript {
        raw: folder.join(format!("{stem}.raw.js")),
        glue: folder.join(format!("{stem}.glue.js")),
        types: folder.join(format!("{stem}.d.ts")),
    };
    let cache = BuildCache::new(tools.workspace, &format!("javascript-{}", build.name))
        .value((PIPELINE, &stem, build.aim, FEATURES, LOWERING, SMALL))
        .content(compiled)?;
    if cache.is_fresh(&[&javascript.raw, &javascript.glue, &javascript.types]) {
        return Ok(javascript);
    }
    println!("Translating {} to JavaScript ({})", build.package, build.name);
    fs::create_dir_all(&folder)?;
    let bound = folder.join("bound");
    Bindgen::new()
        .input_path(compiled)
        .out_name(&stem)
        .typescript(true)
        .bundler(true)
        .and_then(|bindgen| bindgen.generate(&bound))
        .with_context(|| format!("wasm-bindgen failed on {}", build.package))?;

    let lowered = folder.join("lowered.wasm");
    let passes = match build.aim {
        Aim::Fast => FAST,
        Aim::Smallest => SMALL,
    };
    wasm_opt(tools, &[&FEATURES, passes, &LOWERING], &bound.join(format!("{stem}_bg.wasm")), &lowered)?;
    let raw = folder.join("wasm2js.js");
    process::run(tools.binaryen("wasm2js").arg("-O").arg(&lowered).arg("-o").arg(&raw), "wasm2js failed")?;
    process::run(
        tools.script("translated.mjs").arg(&raw),
        "the output of wasm2js could not be rewritten (see above)",
    )?;
    build_cache::write(&javascript.types, &fs::read(bound.join(format!("{stem}.d.ts")))?)?;
    let raw = fs::read_to_string(&raw)?.replace(&format!("./{stem}_bg.js"), &format!("./{stem}.glue.js"));
    build_cache::write(&javascript.raw, raw.as_bytes())?;
    let glue = fs::read_to_string(bound.join(format!("{stem}_bg.js")))?;
    build_cache::write(&javascript.glue, follow_growth(&glue)?.as_bytes())?;
    cache.save()?;
    Ok(javascript)
}

/// WebAssembly detaches the old buffer when memory grows, and wasm-bindgen's views check for that. The memory of
/// wasm2js leaves the old buffer as it was, so each view is compared with the current buffer instead.
fn follow_growth(glue: &str) -> Result<String> {
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
    ensure!(
        views > 0 && !text.contains("byteLength === 0") && !text.contains("detached"),
        "wasm-bindgen's glue handles memory growth in a new way: see follow_growth"
    );
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

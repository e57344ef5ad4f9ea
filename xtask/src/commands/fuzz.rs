//! `cargo xtask fuzz`

use anyhow::{Result, ensure};
use pico_args::Arguments;

use super::{end, number, word};
use crate::assets::files_below;
use crate::process;
use crate::tools::rust;
use crate::workspace::Workspace;

/// How long each target runs unless `--seconds` says otherwise.
const SECONDS: u32 = 60;

pub(super) fn run(workspace: &Workspace, mut arguments: Arguments) -> Result<()> {
    let seconds = number(&mut arguments, "--seconds", "a whole number")?.unwrap_or(SECONDS);
    let wanted = word(&mut arguments)?;
    end(arguments)?;
    let mut targets = targets(workspace)?;
    if let Some(wanted) = wanted {
        let all = targets.join(", ");
        targets.retain(|target| *target == wanted);
        ensure!(!targets.is_empty(), "there is no fuzz target `{wanted}`; there are: {all}");
    }
    rust::subcommand("fuzz", Some("0.13.2"), "the network and a C++ compiler")?;
    for target in targets {
        println!("Fuzzing {target} for {seconds} seconds");
        process::run(
            // Sanitizers need a nightly compiler, and there is no unsafe code for them to check.
            workspace
                .cargo(&format!(
                    "fuzz run --fuzz-dir fuzz --sanitizer none {target} -- -max_total_time={seconds}"
                ))
                .current_dir(workspace.path("tests")),
            &format!("the fuzz target {target} failed: the input is in tests/fuzz/artifacts/{target}"),
        )?;
    }
    Ok(())
}

fn targets(workspace: &Workspace) -> Result<Vec<String>> {
    let files = files_below(&workspace.path("tests/fuzz/fuzz_targets"))?;
    let name = |path: &std::path::PathBuf| Some(path.file_name()?.to_str()?.strip_suffix(".rs")?.to_owned());
    let names: Vec<String> = files.iter().filter_map(name).collect();
    ensure!(!names.is_empty(), "tests/fuzz/fuzz_targets has no target");
    Ok(names)
}

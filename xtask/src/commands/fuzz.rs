//! `cargo xtask fuzz`

use std::process::Command;

use pico_args::Arguments;

use super::{end, value, word};
use crate::assets::files_below;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::tools::rust;
use crate::workspace::Workspace;

/// How long each target runs unless `--seconds` says otherwise.
const SECONDS: u32 = 60;

pub(super) fn run(workspace: &Workspace, mut arguments: Arguments) -> Outcome {
    let seconds = match value(&mut arguments, "--seconds")? {
        None => SECONDS,
        Some(text) => {
            text.parse().map_err(|_| Failure::new(format!("--seconds needs a whole number, not `{text}`")))?
        }
    };
    let wanted = word(&mut arguments)?;
    end(arguments)?;
    let targets = targets(workspace)?;
    if let Some(wanted) = &wanted
        && !targets.contains(wanted)
    {
        return Err(Failure::new(format!(
            "there is no fuzz target `{wanted}`; there are: {}",
            targets.join(", ")
        )));
    }
    rust::subcommand("fuzz", Some("0.13.2"), "the network and a C++ compiler")?;
    for target in targets.iter().filter(|target| wanted.as_ref().is_none_or(|wanted| wanted == *target)) {
        println!("Fuzzing {target} for {seconds} seconds");
        process::run(
            Command::new("cargo")
                .current_dir(workspace.path("tests"))
                // Sanitizers need a nightly compiler, and there is no unsafe code for them to check.
                .args(["fuzz", "run", "--fuzz-dir", "fuzz", "--sanitizer", "none", target, "--"])
                .arg(format!("-max_total_time={seconds}")),
            &format!("the fuzz target {target} failed: the input is in tests/fuzz/artifacts/{target}"),
        )?;
    }
    Ok(())
}

fn targets(workspace: &Workspace) -> Outcome<Vec<String>> {
    let files = files_below(&workspace.path("tests/fuzz/fuzz_targets"))?;
    let names: Vec<String> = files
        .iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    if names.is_empty() { Err(Failure::new("tests/fuzz/fuzz_targets has no target")) } else { Ok(names) }
}

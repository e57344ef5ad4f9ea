//! `cargo xtask reference`

use pico_args::Arguments;

use super::end;
use crate::failure::Outcome;
use crate::process;
use crate::site;
use crate::tools::node;
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace, mut arguments: Arguments) -> Outcome {
    let as_is = arguments.contains("--as-is");
    end(arguments)?;
    if !as_is {
        site::build_package(workspace)?;
    }
    process::run(
        node::node()?.current_dir(workspace.root()).arg("pkg/reference.mjs"),
        "docs/reference.md could not be written (see above)",
    )?;
    println!("Wrote docs/reference.md");
    Ok(())
}

//! `cargo xtask bench`

use crate::args::Args;
use crate::failure::Outcome;
use crate::process;
use crate::site;
use crate::tools::node;
use crate::workspace::Workspace;

/// The benchmark's own packages, peers among them at locked versions.
const FOLDER: &str = "tests/bench";

pub(super) fn run(workspace: &Workspace, args: Args) -> Outcome {
    site::build(workspace)?;
    node::install(workspace, FOLDER)?;
    let mut command = node::node()?;
    command.current_dir(workspace.root()).arg(workspace.path(FOLDER).join("bench.mjs")).args(args.rest());
    process::run(&mut command, "the benchmark failed (see above)")
}

//! `cargo xtask tables`

use crate::args::Args;
use crate::failure::{Failure, Outcome};
use crate::tables;
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace, args: Args) -> Outcome {
    args.end()?;
    tables::write(workspace.root())
        .map_err(|error| Failure::new(format!("the tables could not be made: {error}")))
}

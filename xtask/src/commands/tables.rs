//! `cargo xtask tables`

use pico_args::Arguments;

use super::end;
use crate::domain_tables;
use crate::failure::{Failure, Outcome};
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace, arguments: Arguments) -> Outcome {
    end(arguments)?;
    domain_tables::write(workspace.root())
        .map_err(|error| Failure::new(format!("the tables could not be generated: {error}")))
}

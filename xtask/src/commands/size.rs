//! `cargo xtask size`

use pico_args::Arguments;

use super::end;
use crate::failure::Outcome;
use crate::site;
use crate::sizes;
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace, mut arguments: Arguments) -> Outcome {
    let as_is = arguments.contains("--as-is");
    end(arguments)?;
    check(workspace, as_is)
}

/// Prints the sizes and fails if one is over its budget.
pub(super) fn check(workspace: &Workspace, as_is: bool) -> Outcome {
    if !as_is {
        site::build(workspace)?;
    }
    let rows = sizes::measure(workspace)?;
    println!("{}", sizes::table(&rows));
    sizes::hold(&rows)
}

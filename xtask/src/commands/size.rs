//! `cargo xtask size`

use anyhow::Result;

use crate::site;
use crate::sizes;
use crate::workspace::Workspace;

/// Prints the sizes and fails if one is over its budget.
pub(super) fn run(workspace: &Workspace) -> Result<()> {
    site::build(workspace)?;
    let rows = sizes::measure(workspace)?;
    println!("{}", sizes::table(&rows));
    sizes::hold(&rows)
}

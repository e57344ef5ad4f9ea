//! `cargo xtask reference`

use anyhow::Result;

use crate::process;
use crate::site;
use crate::tools::node;
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    site::build_package(workspace)?;
    process::run(
        node::node()?.current_dir(workspace.root()).arg("pkg/reference.mjs"),
        "docs/reference.md could not be written (see above)",
    )?;
    println!("Wrote docs/reference.md");
    Ok(())
}

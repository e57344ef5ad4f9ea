//! `cargo xtask shots`

use anyhow::Result;

use super::test::in_browser;
use crate::site;
use crate::tools::chromium::E2E;
use crate::tools::node;
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    site::build(workspace)?;
    let mut command = node::node()?;
    command.arg(workspace.path(E2E).join("shots.mjs")).arg(workspace.path("docs/screenshots"));
    in_browser(workspace, &[], &mut command, "the screenshots could not be taken (see above)")
}

//! `cargo xtask shots`

use anyhow::Result;

use super::test::with_browser;
use crate::process;
use crate::server::Server;
use crate::site;
use crate::tools::chromium::E2E;
use crate::tools::node;
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    site::build(workspace)?;
    let server = Server::start(workspace, &workspace.site())?;
    let mut command = node::node()?;
    command.arg(workspace.path(E2E).join("shots.mjs")).arg(workspace.path("docs/screenshots"));
    process::run(
        with_browser(&mut command, workspace, &server)?,
        "the screenshots could not be taken (see above)",
    )
}

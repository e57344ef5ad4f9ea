//! `cargo xtask shots`

use pico_args::Arguments;

use super::end;
use super::test::with_browser;
use crate::failure::Outcome;
use crate::process;
use crate::server::Server;
use crate::site;
use crate::tools::chromium::E2E;
use crate::tools::node::{self, BuildTools};
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace, arguments: Arguments) -> Outcome {
    end(arguments)?;
    site::build(workspace)?;
    let server = Server::start(&BuildTools::get(workspace)?, &workspace.site(), None)?;
    let mut command = node::node()?;
    command.arg(workspace.path(E2E).join("shots.mjs")).arg(workspace.path("docs/screenshots"));
    process::run(
        with_browser(&mut command, workspace, &server)?,
        "the screenshots could not be taken (see above)",
    )
}

//! `cargo xtask serve`

use anyhow::Result;
use pico_args::Arguments;

use super::{end, number};
use crate::server;
use crate::site;
use crate::workspace::Workspace;

/// The default port.
const PORT: u16 = 8080;

pub(super) fn run(workspace: &Workspace, mut arguments: Arguments) -> Result<()> {
    let port = number(&mut arguments, "--port", "a number from 0 to 65535")?.unwrap_or(PORT);
    end(arguments)?;
    server::must_be_free(port)?;
    site::build_to_serve(workspace)?;
    server::run(workspace, &workspace.site(), port)
}

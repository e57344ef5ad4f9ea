//! `cargo xtask serve`

use pico_args::Arguments;

use super::{end, port};
use crate::failure::Outcome;
use crate::server;
use crate::site;
use crate::tools::node::BuildTools;
use crate::workspace::Workspace;

/// The default port.
const PORT: u16 = 8080;

pub(super) fn run(workspace: &Workspace, mut arguments: Arguments) -> Outcome {
    let port = port(&mut arguments)?.unwrap_or(PORT);
    let as_is = arguments.contains("--as-is");
    end(arguments)?;
    server::must_be_free(port)?;
    if !as_is {
        site::build_to_serve(workspace)?;
    }
    server::run(&BuildTools::get(workspace)?, &workspace.site(), port)
}

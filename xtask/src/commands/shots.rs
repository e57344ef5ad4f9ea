//! `cargo xtask shots`

use crate::args::Args;
use crate::failure::Outcome;
use crate::process;
use crate::server::{POLICY, Served, Server};
use crate::site;
use crate::tools::chromium::{self, E2E};
use crate::tools::node;
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace, args: Args) -> Outcome {
    args.end()?;
    site::build(workspace)?;
    node::install(workspace, E2E)?;
    let chrome = chromium::chromium(workspace)?;
    let server = Server::bind(0)?;
    let url = server.url().to_owned();
    server.start(Served { folder: workspace.site(), policy: Some(POLICY), log: None, compressed: None });
    let mut command = node::node()?;
    command
        .arg(workspace.path(E2E).join("shots.mjs"))
        .arg(workspace.path("docs/screenshots"))
        .env("SITE_URL", url)
        .env("CHROME", chrome);
    process::run(&mut command, "the screenshots could not be taken (see above)")
}

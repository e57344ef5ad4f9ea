//! `cargo xtask serve`

use crate::args::Args;
use crate::failure::{Failure, Outcome};
use crate::server::{POLICY, Served, Server};
use crate::site;
use crate::workspace::Workspace;

/// Where the site is unless `--port` says otherwise.
const PORT: u16 = 8080;

pub(super) fn run(workspace: &Workspace, mut args: Args) -> Outcome {
    let port = match args.value("--port")? {
        None => PORT,
        Some(text) => text.parse().map_err(|_| {
            Failure::new(format!("--port takes a number from 0 to 65535, and `{text}` is none"))
        })?,
    };
    let as_is = args.flag("--as-is");
    args.end()?;
    // The port first: nobody wants to wait for a build and then hear that it is taken.
    let server = Server::bind(port)?;
    if !as_is {
        site::build(workspace)?;
    }
    println!("Serving the site on {}/ (Ctrl+C ends it)", server.url());
    server.run(Served { folder: workspace.site(), policy: Some(POLICY), log: None, compressed: None });
    Ok(())
}

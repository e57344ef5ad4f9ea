//! The server for development, tests and benchmarks: `xtask/node/serve.mjs`, on localhost only.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, ErrorKind};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use crate::process;
use crate::tools::node::BuildTools;
use crate::workspace::Workspace;

/// Fails if the port is not available. Called before the build, so that the error does not come only after it.
pub(crate) fn must_be_free(port: u16) -> Result<()> {
    let Err(error) = TcpListener::bind(("127.0.0.1", port)) else { return Ok(()) };
    match error.kind() {
        ErrorKind::AddrInUse => bail!(
            "port {port} is taken: stop the program that uses it, or choose another with --port {}",
            if port == u16::MAX { 8080 } else { port + 1 }
        ),
        ErrorKind::PermissionDenied => {
            bail!("you are not allowed to use port {port}: choose one from 1024 on with --port")
        }
        _ => bail!("cannot listen on port {port}: {error}"),
    }
}

/// Serves a folder until the process ends.
pub(crate) fn run(workspace: &Workspace, folder: &Path, port: u16) -> Result<()> {
    let mut server = command(workspace, folder)?;
    server.args(["--announce", "--port", &port.to_string()]);
    process::run(&mut server, "the server stopped (see above)")
}

/// A background server on a free port that stops when dropped.
pub(crate) struct Server {
    child: Child,
    url: String,
}

impl Server {
    /// Serves a folder, with these options of `serve.mjs`.
    pub(crate) fn start(workspace: &Workspace, folder: &Path, options: &[&OsStr]) -> Result<Self> {
        let mut command = command(workspace, folder)?;
        command.args(options).stdin(Stdio::null()).stdout(Stdio::piped());
        let mut child = command.spawn().context("cannot start the server")?;
        let mut url = String::new();
        if let Some(stdout) = child.stdout.take() {
            let _ = BufReader::new(stdout).read_line(&mut url);
        }
        let url = url.trim().to_owned();
        ensure!(!url.is_empty(), "the server did not start (see above)");
        Ok(Self { child, url })
    }

    /// The URL without a trailing slash.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(workspace: &Workspace, folder: &Path) -> Result<Command> {
    let mut command = BuildTools::get(workspace)?.script("serve.mjs");
    command.arg(folder);
    Ok(command)
}

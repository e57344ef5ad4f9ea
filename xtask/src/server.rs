//! The server for development, tests and benchmarks: `xtask/node/serve.mjs`, on localhost only.

use std::io::{BufRead, BufReader, ErrorKind};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::failure::{Failure, Outcome};
use crate::process;
use crate::tools::node::BuildTools;

/// Fails if the port is not available. Called before the build, so that the error does not come only after it.
pub(crate) fn must_be_free(port: u16) -> Outcome {
    match TcpListener::bind(("127.0.0.1", port)) {
        Ok(_) => Ok(()),
        Err(error) => Err(match error.kind() {
            ErrorKind::AddrInUse => Failure::new(format!(
                "port {port} is taken: stop the program that uses it, or choose another with --port {}",
                if port == u16::MAX { 8080 } else { port + 1 }
            )),
            ErrorKind::PermissionDenied => Failure::new(format!(
                "you are not allowed to use port {port}: choose one from 1024 on with --port"
            )),
            _ => Failure::new(format!("cannot listen on port {port}: {error}")),
        }),
    }
}

/// Serves a folder until the process ends.
pub(crate) fn run(tools: &BuildTools<'_>, folder: &Path, port: u16) -> Outcome {
    process::run(command(tools, folder, port).arg("--announce"), "the server stopped (see above)")
}

/// A background server that stops when dropped.
pub(crate) struct Server {
    child: Child,
    url: String,
}

impl Server {
    /// Serves a folder on a free port. `log`: a file that gets one line per request.
    pub(crate) fn start(tools: &BuildTools<'_>, folder: &Path, log: Option<&Path>) -> Outcome<Self> {
        let mut command = command(tools, folder, 0);
        if let Some(log) = log {
            command.arg("--log").arg(log);
        }
        Self::spawn(command)
    }

    /// Like [`Server::start`], with a policy that forbids WebAssembly.
    pub(crate) fn start_without_wasm(tools: &BuildTools<'_>, folder: &Path) -> Outcome<Self> {
        let mut command = command(tools, folder, 0);
        command.arg("--without-wasm");
        Self::spawn(command)
    }

    fn spawn(mut command: Command) -> Outcome<Self> {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| Failure::new(format!("cannot start the server: {error}")))?;
        let mut url = String::new();
        if let Some(stdout) = child.stdout.take() {
            let _ = BufReader::new(stdout).read_line(&mut url);
        }
        let url = url.trim().to_owned();
        if url.is_empty() {
            return Err(Failure::new("the server did not start (see above)"));
        }
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

fn command(tools: &BuildTools<'_>, folder: &Path, port: u16) -> Command {
    let mut command = tools.script("serve.mjs");
    command.arg(folder).arg("--port").arg(port.to_string());
    command
}

//! Checks that Node and npm are present and new enough, and installs packages by lock file.

use std::path::Path;
use std::process::Command;

use crate::build_cache::BuildCache;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::workspace::Workspace;

/// The minimum version of Node for the tools and the tests.
const OLDEST: u32 = 20;

/// Where the build's own npm packages are.
const BUILD_TOOLS: &str = "xtask/node";

/// Checks the version of Node and returns its command.
pub(crate) fn node() -> Outcome<Command> {
    if !process::works("node", &["--version"]) {
        return Err(Failure::new(format!(
            "Node is not installed or not on the PATH: install Node {OLDEST} or newer from https://nodejs.org, then run this again."
        )));
    }
    let printed = process::output(Command::new("node").arg("--version"), "`node --version` failed.")?;
    let major =
        printed.trim().trim_start_matches('v').split('.').next().and_then(|text| text.parse::<u32>().ok());
    match major {
        Some(major) if major >= OLDEST => Ok(Command::new("node")),
        _ => Err(Failure::new(format!(
            "Node {} is too old: install Node {OLDEST} or newer from https://nodejs.org, then run this again.",
            printed.trim().trim_start_matches('v')
        ))),
    }
}

/// npm in the given folder.
pub(crate) fn npm(folder: &Path) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    // Otherwise npm would inherit the settings of an npm script that runs this command.
    command.current_dir(folder).env("npm_config_update_notifier", "false");
    command
}

/// Installs the packages of the lock file in `folder`, unless they are up to date.
pub(crate) fn install(workspace: &Workspace, folder: &str) -> Outcome {
    node()?;
    let path = workspace.path(folder);
    let cache = BuildCache::new(workspace, &format!("npm-{}", folder.replace('/', "-")))
        .content(&path.join("package.json"))?
        .content(&path.join("package-lock.json"))?;
    if cache.is_fresh(&[path.join("node_modules/.package-lock.json")]) {
        return Ok(());
    }
    if !process::works(if cfg!(windows) { "npm.cmd" } else { "npm" }, &["--version"]) {
        return Err(Failure::new(
            "npm is not installed or not on the PATH: it comes with Node from https://nodejs.org (on Debian: `apt install npm`); then run this again.",
        ));
    }
    println!("Installing the npm packages of {folder} (npm ci)");
    process::run(
        npm(&path).args(["ci", "--no-fund", "--no-audit", "--loglevel=error"]),
        &format!(
            "`npm ci` in {folder} failed (see above): if it could not reach the registry, check the network, then run this again."
        ),
    )?;
    cache.save()
}

/// The build tools from npm.
pub(crate) struct BuildTools<'a> {
    workspace: &'a Workspace,
}

impl<'a> BuildTools<'a> {
    /// Installs them if needed.
    pub(crate) fn get(workspace: &'a Workspace) -> Outcome<Self> {
        install(workspace, BUILD_TOOLS)?;
        Ok(Self { workspace })
    }

    /// A program of binaryen, such as `wasm-opt`.
    pub(crate) fn binaryen(&self, program: &str) -> Command {
        let mut command = Command::new("node");
        command.arg(self.workspace.path(BUILD_TOOLS).join("node_modules/binaryen/bin").join(program));
        command
    }

    /// The bundler.
    pub(crate) fn esbuild(&self) -> Command {
        let mut command = Command::new("node");
        command.arg(self.workspace.path(BUILD_TOOLS).join("node_modules/esbuild/bin/esbuild"));
        command
    }

    /// One of the scripts beside the lock file.
    pub(crate) fn script(&self, name: &str) -> Command {
        let mut command = Command::new("node");
        command.arg(self.workspace.path(BUILD_TOOLS).join(name));
        command
    }
}

//! Checks that Node and npm are present and new enough, and installs packages by lock file.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail, ensure};
use fs_err as fs;

use crate::build_cache::BuildCache;
use crate::process;
use crate::workspace::Workspace;

/// The minimum version of Node for the tools and the tests.
const OLDEST: u32 = 20;

/// Where the build's own npm packages are.
const BUILD_TOOLS: &str = "xtask/node";

/// Checks the version of Node and returns its command.
pub(crate) fn node() -> Result<Command> {
    let advice = format!("install Node {OLDEST} or newer from https://nodejs.org, then run this again.");
    let Ok(printed) = process::output(Command::new("node").arg("--version"), "") else {
        bail!("Node is not installed or not on the PATH: {advice}");
    };
    let version = printed.trim().trim_start_matches('v');
    let major = version.split('.').next().and_then(|text| text.parse::<u32>().ok());
    ensure!(major.is_some_and(|major| major >= OLDEST), "Node {version} is too old: {advice}");
    Ok(Command::new("node"))
}

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// npm in the given folder.
pub(crate) fn npm(folder: &Path) -> Command {
    let mut command = Command::new(NPM);
    // Otherwise npm would inherit the settings of an npm script that runs this command.
    command.current_dir(folder).env("npm_config_update_notifier", "false");
    command
}

/// Installs the packages of the lock file in `folder`, unless they are up to date.
pub(crate) fn install(workspace: &Workspace, folder: &str) -> Result<()> {
    node()?;
    let path = workspace.path(folder);
    let locked = [fs::read(path.join("package.json"))?, fs::read(path.join("package-lock.json"))?];
    let cache = BuildCache::new(workspace.scratch("npm").join(folder), locked);
    if cache.is_fresh(&path.join("node_modules/.package-lock.json")) {
        return Ok(());
    }
    ensure!(
        process::works(NPM, &["--version"]),
        "npm is not installed or not on the PATH: it comes with Node from https://nodejs.org (on Debian: `apt install npm`); then run this again."
    );
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
    pub(crate) workspace: &'a Workspace,
}

impl<'a> BuildTools<'a> {
    /// Installs them if needed.
    pub(crate) fn get(workspace: &'a Workspace) -> Result<Self> {
        install(workspace, BUILD_TOOLS)?;
        Ok(Self { workspace })
    }

    /// A program of binaryen, such as `wasm-opt`.
    pub(crate) fn binaryen(&self, program: &str) -> Command {
        self.script(&format!("node_modules/binaryen/bin/{program}"))
    }

    /// The bundler.
    pub(crate) fn esbuild(&self) -> Command {
        self.script("node_modules/esbuild/bin/esbuild")
    }

    /// One of the scripts beside the lock file.
    pub(crate) fn script(&self, name: &str) -> Command {
        let mut command = Command::new("node");
        command.arg(self.workspace.path(BUILD_TOOLS).join(name));
        command
    }
}

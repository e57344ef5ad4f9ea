//! Finds a browser for the tests, or installs one.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::process;
use crate::tools::node;
use crate::workspace::Workspace;

/// The executable names of Chromium, in the order tried.
const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];

/// The application bundles of macOS, which are not on the PATH.
const BUNDLES: [&str; 2] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/// The folder of the browser tests' npm packages, which include playwright-core.
pub(crate) const E2E: &str = "tests/e2e";

/// The path of Chromium. If there is none, installs Debian's package or else Playwright's build.
pub(crate) fn chromium(workspace: &Workspace) -> Result<PathBuf> {
    if let Some(path) = std::env::var_os("CHROME").map(PathBuf::from) {
        ensure!(path.is_file(), "CHROME is set to {}, which is not a file", path.display());
        return Ok(path);
    }
    on_machine()
        .or_else(|| from_playwright(workspace))
        .or_else(from_debian)
        .map_or_else(|| download(workspace), Ok)
}

fn on_machine() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let named = std::env::split_paths(&path)
        .flat_map(|folder| NAMES.iter().map(move |name| folder.join(name)))
        .find(|candidate| candidate.is_file());
    named.or_else(|| BUNDLES.iter().map(PathBuf::from).find(|candidate| candidate.is_file()))
}

/// Debian's package, installed if that is allowed and nobody at the terminal objects.
fn from_debian() -> Option<PathBuf> {
    if !Path::new("/etc/debian_version").exists() || !process::works("apt-get", &["--version"]) {
        return None;
    }
    let is_root =
        process::output(Command::new("id").arg("-u"), "`id -u` failed.").is_ok_and(|id| id.trim() == "0");
    if !is_root && !process::works("sudo", &["-n", "true"]) {
        return None;
    }
    println!("Installing Chromium for the browser tests (apt-get install chromium)");
    if !is_agreed() {
        return None;
    }
    let apt = |arguments: &[&str]| {
        let mut command = Command::new(if is_root { "apt-get" } else { "sudo" });
        command.args(["-n", "apt-get"].iter().filter(|_| !is_root)).args(arguments);
        process::run(command.env("DEBIAN_FRONTEND", "noninteractive"), "apt-get failed")
    };
    let installed = apt(&["update", "-qq"])
        .and_then(|()| apt(&["install", "-y", "-qq", "--no-install-recommends", "chromium"]));
    let found = installed.ok().and_then(|()| on_machine());
    if found.is_none() {
        println!("apt-get could not install Chromium; trying Playwright's own");
    }
    found
}

/// Asks on a terminal; where nobody can answer, as in CI, the answer is yes.
fn is_agreed() -> bool {
    if !io::stdin().is_terminal() {
        return true;
    }
    println!(
        "Press Enter to go on, or type n to use Playwright's own Chromium instead, which needs no rights."
    );
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).is_ok() && !answer.trim().eq_ignore_ascii_case("n")
}

fn download(workspace: &Workspace) -> Result<PathBuf> {
    node::install(workspace, E2E)?;
    println!("Downloading Chromium for the browser tests (playwright-core install chromium)");
    let downloaded = process::run(
        Command::new("node")
            .arg(workspace.path(E2E).join("node_modules/playwright-core/cli.js"))
            .args(["install", "chromium"]),
        "the download failed",
    );
    downloaded.ok().and_then(|()| from_playwright(workspace)).context(
        "no Chromium was found and none could be installed: install Chromium or Google Chrome, or set CHROME to the path of one, then run this again.",
    )
}

/// The path at which Playwright stores its Chromium, if it has downloaded one.
fn from_playwright(workspace: &Workspace) -> Option<PathBuf> {
    let package = workspace.path(E2E).join("node_modules/playwright-core/index.js");
    if !package.is_file() {
        return None;
    }
    let question = "console.log(require(process.argv[1]).chromium.executablePath())";
    let path = process::output(Command::new("node").args(["-e", question]).arg(package), "").ok()?;
    Some(PathBuf::from(path.trim())).filter(|path| path.is_file())
}

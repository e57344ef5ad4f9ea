//! Finds a browser for the tests, or installs one.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Failure, Outcome};
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
pub(crate) fn chromium(workspace: &Workspace) -> Outcome<PathBuf> {
    if let Some(path) = std::env::var_os("CHROME").map(PathBuf::from) {
        if path.is_file() {
            return Ok(path);
        }
        return Err(Failure::new(format!("CHROME is set to {}, which is not a file", path.display())));
    }
    if let Some(found) = on_machine() {
        return Ok(found);
    }
    if let Some(found) = from_playwright(workspace) {
        return Ok(found);
    }
    install(workspace)
}

fn on_machine() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let named = std::env::split_paths(&path)
        .flat_map(|folder| NAMES.iter().map(move |name| folder.join(name)))
        .find(|candidate| candidate.is_file());
    named.or_else(|| BUNDLES.iter().map(PathBuf::from).find(|candidate| candidate.is_file()))
}

fn install(workspace: &Workspace) -> Outcome<PathBuf> {
    if Path::new("/etc/debian_version").exists() && process::works("apt-get", &["--version"]) {
        let sudo = !is_root();
        if !sudo || process::works("sudo", &["-n", "true"]) {
            println!("Installing Chromium for the browser tests (apt-get install chromium)");
            let installed = apt(sudo, &["update", "-qq"])
                .and_then(|()| apt(sudo, &["install", "-y", "-qq", "--no-install-recommends", "chromium"]));
            if installed.is_ok()
                && let Some(found) = on_machine()
            {
                return Ok(found);
            }
            println!("apt-get could not install Chromium; trying Playwright's own");
        }
    }
    node::install(workspace, E2E)?;
    println!("Downloading Chromium for the browser tests (playwright-core install chromium)");
    let downloaded = process::run(
        Command::new("node")
            .arg(workspace.path(E2E).join("node_modules/playwright-core/cli.js"))
            .args(["install", "chromium"]),
        "the download failed",
    );
    downloaded.ok().and_then(|()| from_playwright(workspace)).ok_or_else(|| {
        Failure::new(
            "no Chromium was found and none could be installed: install Chromium or Google Chrome, or set CHROME to the path of one, then run this again.",
        )
    })
}

fn apt(sudo: bool, arguments: &[&str]) -> Outcome {
    let mut command = if sudo { Command::new("sudo") } else { Command::new("apt-get") };
    if sudo {
        command.args(["-n", "apt-get"]);
    }
    process::run(command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"), "apt-get failed")
}

fn is_root() -> bool {
    process::output(Command::new("id").arg("-u"), "`id -u` failed.").is_ok_and(|id| id.trim() == "0")
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

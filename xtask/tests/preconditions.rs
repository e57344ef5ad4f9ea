//! On a machine that lacks something, commands fail with one sentence on what to do.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot set up its machine has to stop")]

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A checkout with only the files that the checks need, and a PATH with only fake programs.
struct Machine {
    folder: PathBuf,
}

impl Machine {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("bin")).unwrap();
        fs::create_dir_all(folder.join("xtask/node")).unwrap();
        for file in ["package.json", "package-lock.json"] {
            fs::write(folder.join("xtask/node").join(file), "{}").unwrap();
        }
        Self { folder }
    }

    /// Adds a fake program, a shell script.
    fn with(self, program: &str, script: &str) -> Self {
        let path = self.folder.join("bin").join(program);
        fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        self
    }

    /// Adds a fake compiler that has the wasm target.
    fn with_rust(self) -> Self {
        let sysroot = self.folder.join("sysroot");
        fs::create_dir_all(sysroot.join("lib/rustlib/wasm32-unknown-unknown/lib")).unwrap();
        let script = format!("echo {}", sysroot.display());
        self.with("rustc", &script)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .env("CARGO_MANIFEST_DIR", self.folder.join("xtask"))
            .env("PATH", self.folder.join("bin"))
            .output()
            .unwrap()
    }
}

/// Asserts that the command fails and that its error contains the sentence.
#[track_caller]
fn says(output: &Output, sentence: &str) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    let last = said.lines().rfind(|line| line.starts_with("error: ")).unwrap_or_default();
    assert!(last.contains(sentence), "said {last:?}, not {sentence:?}");
    assert!(!said.contains("panicked"), "{said}");
}

#[test]
fn no_node() {
    let machine = Machine::new("no-node").with_rust();
    says(&machine.run(&["build"]), "Node is not installed or not on the PATH: install Node 20 or newer");
    says(&machine.run(&["test"]), "Node is not installed or not on the PATH: install Node 20 or newer");
}

#[test]
fn an_old_node() {
    let machine = Machine::new("old-node").with_rust().with("node", "echo v18.19.1");
    says(&machine.run(&["build"]), "Node 18.19.1 is too old: install Node 20 or newer");
    says(&machine.run(&["test"]), "Node 18.19.1 is too old: install Node 20 or newer");
}

#[test]
fn a_node_without_npm() {
    let machine = Machine::new("no-npm").with_rust().with("node", "echo v20.0.0");
    says(&machine.run(&["build"]), "npm is not installed or not on the PATH");
}

#[test]
fn no_network_for_npm() {
    let npm = "[ \"$1\" = --version ] || exit 1";
    let machine = Machine::new("no-network").with_rust().with("node", "echo v20.0.0").with("npm", npm);
    says(
        &machine.run(&["build"]),
        "`npm ci` in xtask/node failed (see above): if it could not reach the registry, check the network",
    );
}

#[test]
fn no_compiler() {
    says(&Machine::new("no-rust").with("node", "echo v20.0.0").run(&["build"]), "`rustc` is not installed");
}

#[test]
fn no_target_and_no_rustup() {
    let machine = Machine::new("no-rustup").with("rustc", "echo /nowhere").with("node", "echo v20.0.0");
    says(&machine.run(&["build"]), "wasm32-unknown-unknown is missing and there is no rustup to add it");
}

#[test]
fn a_target_that_cannot_be_fetched() {
    let rustup = "[ \"$1\" = --version ] || exit 1";
    let machine = Machine::new("no-target").with("rustc", "echo /nowhere").with("rustup", rustup);
    says(
        &machine.run(&["build"]),
        "rustup could not add the Rust target wasm32-unknown-unknown: check the network",
    );
}

#[test]
fn a_port_in_use_is_reported_before_the_build() {
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = Machine::new("port").run(&["serve", "--port", &port]);
    says(
        &output,
        &format!("port {port} is taken: stop the program that uses it, or choose another with --port"),
    );
    assert_eq!(output.stdout, b"");
}

#[test]
fn unknown_commands_and_arguments() {
    let machine = Machine::new("words");
    says(&machine.run(&["serve", "--port", "http"]), "--port needs a number from 0 to 65535, not `http`");
    says(&machine.run(&["serve", "--port"]), "--port needs a value");
    says(&machine.run(&["build", "everything"]), "`build` takes `pkg` or nothing, not `everything`");
    says(
        &machine.run(&["test", "--only", "moon"]),
        "--only takes fmt, rust, npm, browser, attack, size, engines, matrix, not `moon`",
    );
    says(&machine.run(&["size", "--fast"]), "unknown argument `--fast`");

    let unknown = machine.run(&["shine"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("there is no command `shine`"));
}

#[test]
fn without_a_command_all_are_listed() {
    let output = Machine::new("list").run(&[]);
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8_lossy(&output.stdout);
    for command in ["serve", "test", "build", "pack", "size", "bench", "fuzz"] {
        assert!(
            text.lines().any(|line| line.trim_start().starts_with(command)),
            "{command} is not in {text}"
        );
    }
}

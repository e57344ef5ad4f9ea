//! Running other programs.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::process::{Command, Stdio};

use anyhow::{Context, Error, Result, anyhow, ensure};

/// Runs `command` with its output on the terminal. If it fails, the error is `sentence`.
pub(crate) fn run(command: &mut Command, sentence: &str) -> Result<()> {
    let status = command.status().map_err(|error| not_started(command, error))?;
    ensure!(status.success(), "{sentence}");
    Ok(())
}

/// Runs `command` and returns its output; its standard error is shown only if it fails.
pub(crate) fn output(command: &mut Command, sentence: &str) -> Result<String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| not_started(command, error))?;
    let printed = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{sentence}\n{}", printed.trim_end());
    String::from_utf8(output.stdout).with_context(|| format!("{sentence} Its output is not UTF-8"))
}

/// Whether the program exists and succeeds; ignores its output.
pub(crate) fn works(program: impl AsRef<OsStr>, arguments: &[&str]) -> bool {
    output(Command::new(program).args(arguments), "").is_ok()
}

fn not_started(command: &Command, error: std::io::Error) -> Error {
    let program = command.get_program().to_string_lossy();
    match error.kind() {
        ErrorKind::NotFound => anyhow!("`{program}` is not installed or not on the PATH"),
        _ => Error::new(error).context(format!("cannot start `{program}`")),
    }
}

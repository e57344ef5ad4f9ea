//! Running other programs.

use std::ffi::OsStr;
use std::io::ErrorKind;
use std::process::{Command, Stdio};

use crate::failure::{Failure, Outcome};

/// Runs `command` with its output on the terminal. If it fails, the error is `sentence`.
pub(crate) fn run(command: &mut Command, sentence: &str) -> Outcome {
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(Failure::new(sentence)) }
}

/// Runs `command` and returns its output; its standard error is shown only if it fails.
pub(crate) fn output(command: &mut Command, sentence: &str) -> Outcome<String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| not_started(command, &error))?;
    if !output.status.success() {
        let printed = String::from_utf8_lossy(&output.stderr);
        return Err(Failure::new(format!("{sentence}\n{}", printed.trim_end())));
    }
    String::from_utf8(output.stdout).map_err(|_| Failure::new(format!("{sentence} Its output is not UTF-8.")))
}

/// Whether the program exists and succeeds; ignores its output.
pub(crate) fn works(program: impl AsRef<OsStr>, arguments: &[&str]) -> bool {
    Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn not_started(command: &Command, error: &std::io::Error) -> Failure {
    let program = command.get_program().to_string_lossy();
    match error.kind() {
        ErrorKind::NotFound => Failure::new(format!("`{program}` is not installed or not on the PATH")),
        _ => Failure::new(format!("cannot start `{program}`: {error}")),
    }
}

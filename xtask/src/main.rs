//! Build steps that Cargo cannot express. `cargo xtask` lists them.
//!
//! Each command is one file in `commands`; the rest are the parts they share. A missing precondition is one
//! sentence that says what to do, and a non-zero exit.

mod args;
mod assets;
mod commands;
mod counter;
mod failure;
mod minify;
mod modules;
mod npm_package;
mod process;
mod server;
mod site;
mod sizes;
mod stamp;
mod tables;
mod tools;
mod wasm;
mod words;
mod workspace;

use std::process::ExitCode;

use crate::args::Args;
use crate::commands::COMMANDS;
use crate::workspace::Workspace;

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let Some(name) = words.next() else {
        print!("{}", commands::help());
        return ExitCode::SUCCESS;
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        print!("{}", commands::help());
        return ExitCode::SUCCESS;
    }
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        eprintln!("error: there is no command `{name}`.\n\n{}", commands::help());
        return ExitCode::from(2);
    };
    let outcome =
        Workspace::find().and_then(|workspace| (command.run)(&workspace, Args::new(words.collect())));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

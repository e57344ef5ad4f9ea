//! Build steps that Cargo cannot express. `cargo xtask` lists them.
//!
//! Each command is one file in `commands`; the other modules are shared by them. If something is missing on the
//! machine, a command fails with one sentence that says what to do.

mod assets;
mod build_cache;
mod commands;
mod domain_tables;
mod licences;
mod process;
mod server;
mod site;
mod tools;
mod wasm;
mod wasm_modules;
mod words;
mod workspace;

use std::process::ExitCode;

use pico_args::Arguments;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_env();
    let asks_for_help = arguments.contains(["-h", "--help"]);
    let name = match arguments.subcommand() {
        Ok(Some(name)) if !asks_for_help && name != "help" => name,
        _ => {
            print!("{}", commands::help());
            return ExitCode::SUCCESS;
        }
    };
    let Some(command) = commands::find(&name) else {
        eprintln!("error: there is no command `{name}`.\n\n{}", commands::help());
        return ExitCode::from(2);
    };
    match command.run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

//! `cargo xtask size`

use pico_args::Arguments;

use super::end;
use crate::bare_counter;
use crate::failure::Outcome;
use crate::site;
use crate::sizes;
use crate::tools::node::BuildTools;
use crate::wasm;
use crate::wasm_modules;
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace, arguments: Arguments) -> Outcome {
    end(arguments)?;
    site::build(workspace)?;
    let rows = sizes::measure(workspace)?;
    println!("\n{}", sizes::table(&rows));
    let tools = BuildTools::get(workspace)?;
    for build in [wasm_modules::CORE_SIMD, wasm_modules::APP] {
        let named = wasm::with_names(workspace, &tools, &build)?;
        println!("The raw bytes of {} ({}):\n{}", build.package, build.name, sizes::breakdown(&named)?);
    }
    println!("For comparison, a bare yew app built with the same flags:");
    println!("{}", sizes::table(&sizes::rows_below(workspace, &bare_counter::build(workspace)?)?));
    sizes::hold(&rows)
}

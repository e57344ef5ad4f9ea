//! `cargo xtask size`

use crate::args::Args;
use crate::counter;
use crate::failure::Outcome;
use crate::site;
use crate::sizes;
use crate::workspace::Workspace;

/// The modules whose content is worth a look, as the build left them with names.
const MODULES: [(&str, &str); 2] = [
    ("pkg/dist/core.wasm", "wasm/simd/core.named.wasm"),
    ("target/site/app_bg.wasm", "wasm/www/app.named.wasm"),
];

pub(super) fn run(workspace: &Workspace, args: Args) -> Outcome {
    args.end()?;
    site::build(workspace)?;
    let rows = sizes::measure(workspace)?;
    println!("\n{}", sizes::table(&rows));
    for (shipped, named) in MODULES {
        println!("What takes the raw bytes of {shipped}:\n{}", sizes::breakdown(&workspace.scratch(named))?);
    }
    println!("The floor, a bare yew app built with the same flags:");
    println!("{}", sizes::table(&sizes::rows_below(workspace, &counter::build(workspace)?)?));
    sizes::hold(&rows)
}

//! Builds `pkg/dist`: the core in its three forms, and the entry points that `pkg/build.mjs` generates.

use anyhow::Result;

use crate::assets::Assets;
use crate::licences;
use crate::process;
use crate::wasm_modules;
use crate::words;
use crate::workspace::Workspace;

/// The npm packages that are bundled into the command line.
const COMMAND_LINE: [&str; 2] = ["csv-parse", "csv-stringify"];

/// Builds the package's output from the core's modules and those of `lync-skype/element`.
pub(crate) fn build(workspace: &Workspace, core: Assets, element: Assets) -> Result<()> {
    let mut output = core;
    words::packs(workspace, &[], &mut output)?;
    output.add("element/", element);
    output.put(
        "THIRD-PARTY.txt",
        licences::text(workspace, &[wasm_modules::BINDINGS, wasm_modules::PAGE], &COMMAND_LINE)?,
    );
    println!("Making the entries of the npm package (pkg/build.mjs)");
    output.write(&workspace.package_output())?;
    process::run(&mut workspace.program("node", "pkg/build.mjs"), "pkg/build.mjs failed (see above)")
}

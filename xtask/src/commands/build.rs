//! `cargo xtask build`

use crate::args::Args;
use crate::failure::Outcome;
use crate::site;
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace, mut args: Args) -> Outcome {
    let only = args.word();
    args.end()?;
    match only.as_deref() {
        None => {
            site::build(workspace)?;
            println!("Built pkg/dist and target/site");
            Ok(())
        }
        Some("pkg") => {
            site::build_package(workspace)?;
            println!("Built pkg/dist");
            Ok(())
        }
        Some(other) => {
            Err(crate::failure::Failure::new(format!("`build` takes `pkg` or nothing, not `{other}`")))
        }
    }
}

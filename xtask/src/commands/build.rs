//! `cargo xtask build`

use anyhow::{Result, bail};
use pico_args::Arguments;

use super::{end, value, word};
use crate::site;
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace, mut arguments: Arguments) -> Result<()> {
    let keep = value(&mut arguments, "--keep")?;
    let only = word(&mut arguments)?;
    end(arguments)?;
    match only.as_deref() {
        None => {
            site::build_and_keep(workspace, keep.as_deref())?;
            println!("Built pkg/dist and target/site");
        }
        Some("pkg") => {
            site::build_package(workspace)?;
            println!("Built pkg/dist");
        }
        Some(other) => bail!("`build` takes `pkg` or nothing, not `{other}`"),
    }
    Ok(())
}

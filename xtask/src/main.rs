//! Build steps that Cargo cannot express. `cargo xtask` lists them.

mod tables;

use std::path::Path;

fn main() -> std::io::Result<()> {
    match std::env::args().nth(1).as_deref() {
        Some("tables") => {
            tables::write(Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")))
        }
        _ => Ok(()),
    }
}

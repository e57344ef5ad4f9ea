//! Build steps that Cargo cannot express. `cargo xtask` lists them.
fn main() {}

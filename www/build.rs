//! Compiles the sentences of the page; those of the second module only with feature `full`.

#[path = "../src/words/compile.rs"]
#[expect(dead_code, reason = "xtask and the tests use the rest")]
mod compile;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let full = std::env::var_os("CARGO_FEATURE_FULL").is_some();
    let folders: &[&str] = if full { &["words", "words/full"] } else { &["words"] };
    compile::build(folders, "pub(crate)");
}

//! Compiles the words, where feature `words` wants them.

#[cfg(feature = "words")]
#[path = "src/words/compile.rs"]
#[expect(dead_code, reason = "www, xtask and the tests use the rest")]
mod compile;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    #[cfg(feature = "words")]
    compile::build(&["src/words"], "pub");
}

//! Integration tests of the core, as one binary. They need the `required-features` in Cargo.toml: run `cargo t`.

#![cfg(test)] // Tells clippy that the helpers here may `unwrap`, as tests do.

mod auto_traits;
mod circles;
mod guide;
mod inspect;
mod languages;
mod lookalike;
mod messages;
mod pasted;
mod paths_in_docs;
mod procedures;
mod properties;
mod rows;
mod spell;
mod suites;
mod trouble;
mod types;
mod typo;
mod usage;
mod vectors;
mod words;

//! Integration tests of the core, one binary.

// What reads guides wants the words: `cargo test --all-features`.
// `cfg(test)` holds for all of it; it tells clippy that helpers may `unwrap` as tests do.
#[cfg(test)]
#[cfg(feature = "words")]
mod auto_traits;
#[cfg(test)]
#[cfg(feature = "words")]
mod guide;
#[cfg(test)]
#[cfg(all(feature = "serde", feature = "idna"))]
mod inspect;
#[cfg(test)]
#[cfg(feature = "words")]
mod languages;
#[cfg(test)]
#[cfg(feature = "idna")]
mod lookalike;
#[cfg(test)]
#[cfg(all(feature = "words", feature = "idna"))]
mod messages;
#[cfg(test)]
#[cfg(feature = "idna")]
mod properties;
#[cfg(test)]
mod rows;
#[cfg(test)]
#[cfg(feature = "words")]
mod spell;
#[cfg(test)]
#[cfg(feature = "idna")]
mod suites;
#[cfg(test)]
mod typo;
#[cfg(test)]
#[cfg(feature = "words")]
mod usage;
#[cfg(test)]
#[cfg(all(feature = "serde", feature = "idna"))]
mod vectors;
#[cfg(test)]
#[cfg(feature = "words")]
mod words;

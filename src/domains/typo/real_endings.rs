//! Made by `cargo xtask tables` from the public suffix list in the crate psl 2.1.247.

/// The top-level domains that are one edit away from `com`, `net` or `org`.
pub(super) const REAL: &str = "bet bom cam cm co et mom ne nec new next ntt om ong pet vet";

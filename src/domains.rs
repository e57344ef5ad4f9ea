//! What is known about domains: lists, what is probably a typo, what imitates another.

pub mod lists;
pub mod lookalike;
pub mod typo;

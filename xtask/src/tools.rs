//! Finds or installs the tools that the commands need, or fails with instructions.

pub(crate) mod chromium;
pub(crate) mod node;
pub(crate) mod rust;

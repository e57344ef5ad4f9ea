//! What the commands need on the machine: found, installed where that is kind, or asked for in one sentence.

pub(crate) mod chromium;
pub(crate) mod node;
pub(crate) mod rust;

//! What the page does without a browser: links, state, config, and the static copy.

#![cfg(test)] // Tells clippy that the helpers here may `unwrap`, as tests do.

#[cfg(feature = "full")]
mod admin;
mod config;
#[cfg(feature = "prerender")]
mod prerender;
mod route;
mod schema;
mod state;

//! What the page does without a browser: links, state, config, and the static copy.

#[cfg(feature = "full")]
mod admin;
mod config;
#[cfg(feature = "prerender")]
mod prerender;
mod route;
mod state;

//! What the page does without a browser: links, state, config, and the static copy.

#[path = "it/config.rs"]
mod config;
#[cfg(feature = "prerender")]
#[path = "it/prerender.rs"]
mod prerender;
#[path = "it/route.rs"]
mod route;
#[path = "it/state.rs"]
mod state;

//! Fills in the list of files that the service worker caches for offline use.

use std::hash::{DefaultHasher, Hash, Hasher};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::assets::Assets;
use crate::failure::{Failure, Outcome};

/// Lists every file of the site in `sw.js` with its hash, and sets a version that changes with any byte.
pub(crate) fn list_files(site: &mut Assets) -> Outcome {
    let mut hasher = DefaultHasher::new();
    let mut kept = Vec::new();
    for (path, bytes) in site.iter().filter(|(path, _)| is_kept(path)) {
        (path, bytes).hash(&mut hasher);
        // Hosts serve the index page for the folder.
        kept.push((if path == "index.html" { "./" } else { path }, integrity(bytes)));
    }
    let list = serde_json::to_string(&kept).map_err(|error| Failure::new(error.to_string()))?;
    let worker = site.text("sw.js")?;
    let (files, version) = ("const PRECACHE = [];", "const VERSION = \"dev\";");
    if !worker.contains(files) || !worker.contains(version) {
        return Err(Failure::new(format!("www/site/sw.js must have the lines `{files}` and `{version}`")));
    }
    let worker = worker
        .replace(files, &format!("const PRECACHE = {list};"))
        .replace(version, &format!("const VERSION = \"{:016x}\";", hasher.finish()));
    site.put("sw.js", worker);
    Ok(())
}

/// Excludes the worker itself, the 404 page, and the files that are only loaded if WebAssembly is forbidden.
fn is_kept(path: &str) -> bool {
    !matches!(path, "sw.js" | "404.html") && !path.contains("-js-")
}

/// The subresource integrity hash of a file.
fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

//! Scripts and styles without what only their authors need.

use crate::assets::Assets;
use crate::failure::Outcome;
use crate::process;
use crate::stamp::Stamp;
use crate::tools::node::BuildTools;
use crate::workspace::Workspace;

/// The service worker stays as it is: the build still fills in its list of files.
const KEPT: &str = "sw.js";

/// Replaces every script and style by its short form.
pub(crate) fn minify(workspace: &Workspace, tools: &BuildTools<'_>, site: &mut Assets) -> Outcome {
    let (from, to) = (workspace.scratch("minify/from"), workspace.scratch("minify/to"));
    let script = workspace.path("xtask/node/minify.mjs");
    let mut long = Assets::default();
    let mut stamp = Stamp::new(workspace, "minify").content(&script)?;
    for (path, bytes) in site.iter().filter(|(path, _)| is_ours(path)) {
        stamp = stamp.text((path, bytes));
        long.put(path, bytes);
    }
    let results: Vec<_> = long.iter().map(|(path, _)| to.join(path)).collect();
    if !stamp.is_fresh(&results) {
        long.write(&from)?;
        Assets::default().write(&to)?;
        process::run(
            tools.script("minify.mjs").arg(&from).arg(&to),
            "the scripts and styles could not be shortened (see above)",
        )?;
        stamp.keep()?;
    }
    long.iter().try_for_each(|(path, _)| site.take(path, &to.join(path)))
}

fn is_ours(path: &str) -> bool {
    path != KEPT && (path.ends_with(".js") || path.ends_with(".css"))
}

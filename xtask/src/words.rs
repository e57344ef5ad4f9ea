//! Builds the language packs.

use anyhow::{Context, Error, Result};

use crate::assets::Assets;
use crate::workspace::Workspace;

#[path = "../../src/words/compile.rs"]
#[expect(dead_code, reason = "the build scripts use the rest")]
mod compile;

use compile::Catalogue;

/// Adds `lang/XX.pack` for every language except English: the core's texts and, if there are folders of the page's, those.
pub(crate) fn packs(workspace: &Workspace, page: &[&str], assets: &mut Assets) -> Result<()> {
    let read = |folder: &str| Catalogue::read(&workspace.path(folder)).map_err(Error::msg);
    let core = read("src/words")?;
    let page: Vec<Catalogue> = page.iter().map(|folder| read(folder)).collect::<Result<_>>()?;
    for language in core.languages() {
        let pack = compile::pack(&core, &page, language);
        let pack = pack.with_context(|| format!("there is no pack for the language {language}"))?;
        assets.put(format!("lang/{language}.pack"), pack);
    }
    Ok(())
}

//! Builds the language packs.

use anyhow::{Context, Error, Result};

use crate::assets::Assets;
use crate::workspace::Workspace;

#[path = "../../src/words/compile.rs"]
#[expect(dead_code, reason = "the build scripts use the rest")]
mod compile;

use compile::Catalogue;

/// Adds `lang/XX.pack` with the core's texts for every language except English, for the npm package.
pub(crate) fn core_packs(workspace: &Workspace, assets: &mut Assets) -> Result<()> {
    put(&core(workspace)?, assets, compile::pack)
}

/// Adds the packs for the page, with the core's and the page's texts.
pub(crate) fn page_packs(workspace: &Workspace, assets: &mut Assets) -> Result<()> {
    let page = [read(workspace, "www/words")?, read(workspace, "www/words/full")?];
    put(&core(workspace)?, assets, |core, language| compile::page_pack(core, &page, language))
}

fn core(workspace: &Workspace) -> Result<Catalogue> {
    read(workspace, "src/words")
}

fn read(workspace: &Workspace, folder: &str) -> Result<Catalogue> {
    Catalogue::read(&workspace.path(folder)).map_err(Error::msg)
}

fn put(
    core: &Catalogue,
    assets: &mut Assets,
    pack: impl Fn(&Catalogue, &str) -> Option<String>,
) -> Result<()> {
    for language in core.languages() {
        let pack =
            pack(core, language).with_context(|| format!("there is no pack for the language {language}"))?;
        assets.put(format!("lang/{language}.pack"), pack);
    }
    Ok(())
}

//! The packs of the languages that are not compiled in.

use std::fs;

use crate::assets::{Assets, files_below};
use crate::failure::{Failure, Outcome};
use crate::workspace::Workspace;

#[path = "../../src/words/compile.rs"]
#[expect(dead_code, reason = "the build script of the core uses the rest")]
mod compile;

/// `lang/XX.pack` for every language beside English; `page` takes in the words of the page.
pub(crate) fn packs(workspace: &Workspace, page: bool, assets: &mut Assets) -> Outcome {
    let mut sources = Vec::new();
    for path in files_below(&workspace.path("src/words"))? {
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let language =
                path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            let ftl = fs::read_to_string(&path).map_err(|error| Failure::file("read", &path, &error))?;
            sources.push(compile::Source { language, ftl });
        }
    }
    let catalogue = compile::Catalogue::new(&sources).map_err(Failure::new)?;
    for language in catalogue.languages().filter(|language| *language != "en") {
        let pack = catalogue
            .pack(language, page)
            .ok_or_else(|| Failure::new(format!("there is no pack for the language {language}")))?;
        assets.put(format!("lang/{language}.pack"), pack);
    }
    Ok(())
}

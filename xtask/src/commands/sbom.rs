//! `cargo xtask sbom`

use anyhow::Result;
use serde_json::{Value, json};

use crate::build_cache;
use crate::licences::{self, field};
use crate::wasm_modules::{BINDINGS, PAGE};
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace) -> Result<()> {
    let all = licences::metadata(workspace)?;
    for (name, roots) in [("site", [PAGE].as_slice()), ("npm", &[BINDINGS, PAGE])] {
        let path = workspace.path("target/sbom").join(format!("{name}.cdx.json"));
        let bom = cyclone_dx(workspace, &licences::compiled(workspace, &all, roots)?, name);
        build_cache::write(&path, format!("{bom:#}\n").as_bytes())?;
        println!("Wrote {}", workspace.relative(&path));
    }
    Ok(())
}

/// A CycloneDX 1.5 bill of materials of everything that ships.
fn cyclone_dx(workspace: &Workspace, packages: &[&Value], name: &str) -> Value {
    let url = |package: &Value| format!("pkg:cargo/{}@{}", field(package, "name"), field(package, "version"));
    let component = |package: &&Value| {
        json!({
            "type": "library",
            "bom-ref": url(package),
            "name": field(package, "name"),
            "version": field(package, "version"),
            "description": field(package, "description"),
            "licenses": [{ "expression": field(package, "license").replace('/', " OR ") }],
            "purl": url(package),
        })
    };
    let own = format!("pkg:npm/lync-skype@{}", workspace.version());
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": if name == "site" { "application" } else { "library" },
                "bom-ref": own,
                "name": "lync-skype",
                "version": workspace.version(),
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
            }
        },
        "dependencies": [{
            "ref": own,
            "dependsOn": packages.iter().map(|package| url(package)).collect::<Vec<_>>(),
        }],
        "components": packages.iter().map(component).collect::<Vec<_>>(),
    })
}

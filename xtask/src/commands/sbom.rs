//! `cargo xtask sbom`

use pico_args::Arguments;
use serde_json::{Value, json};

use super::end;
use crate::build_cache;
use crate::failure::{Failure, Outcome};
use crate::licences;
use crate::wasm_modules::{BINDINGS, PAGE};
use crate::workspace::Workspace;

pub(super) fn run(workspace: &Workspace, arguments: Arguments) -> Outcome {
    end(arguments)?;
    let metadata = licences::metadata(workspace)?;
    for (name, packages) in [("site", [PAGE].as_slice()), ("npm", &[BINDINGS, PAGE])] {
        let path = workspace.path("target/sbom").join(format!("{name}.cdx.json"));
        let bom = cyclone_dx(workspace, &metadata, name, packages)?;
        let text = serde_json::to_string_pretty(&bom).map_err(|error| Failure::new(error.to_string()))?;
        build_cache::write(&path, format!("{text}\n").as_bytes())?;
        println!("Wrote {}", workspace.relative(&path));
    }
    Ok(())
}

/// A CycloneDX 1.5 bill of materials of everything that ships.
fn cyclone_dx(workspace: &Workspace, metadata: &Value, name: &str, packages: &[&str]) -> Outcome<Value> {
    let components: Vec<Value> = licences::compiled(workspace, metadata, packages)?
        .into_iter()
        .map(|package| {
            let field = |name: &str| package.get(name).and_then(Value::as_str).unwrap_or_default();
            let url = format!("pkg:cargo/{}@{}", field("name"), field("version"));
            json!({
                "type": "library",
                "bom-ref": url,
                "name": field("name"),
                "version": field("version"),
                "description": field("description"),
                "licenses": [{ "expression": field("license").replace('/', " OR ") }],
                "purl": url,
            })
        })
        .collect();
    let own = format!("pkg:npm/lync-skype@{}", workspace.version());
    Ok(json!({
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
            "dependsOn": components.iter().filter_map(|component| component.get("purl")).collect::<Vec<_>>(),
        }],
        "components": components,
    }))
}

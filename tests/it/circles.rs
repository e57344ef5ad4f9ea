//! There are no dependency cycles in `src` and `www/src`: neither between files, nor between top-level modules. Those of
//! `src` are listed in ARCHITECTURE.md in an order in which each uses only the ones above it.
//!
//! Dependencies are read from `use` lines and from paths that begin with `crate::` or `super::`. Parent and child may
//! depend on each other: they are one module in several files.

#![expect(clippy::string_slice, reason = "offsets come from searches in the same text")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

type Graph = BTreeMap<String, BTreeSet<String>>;

/// The modules of a crate, such as `policy::shape`, with their text up to the first test module.
fn modules(root: &Path) -> BTreeMap<String, String> {
    let mut modules = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(root).unwrap().with_extension("");
                let name = name.to_str().unwrap().replace('/', "::");
                let text = std::fs::read_to_string(&path).unwrap();
                let text = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap().to_owned();
                let is_code = !name.ends_with("tests") && !name.starts_with("bin::");
                modules.extend(is_code.then_some((if name == "lib" { String::new() } else { name }, text)));
            }
        }
    }
    modules
}

/// Every path in the text that begins with `crate::`, `super::` or a child, its braces expanded.
fn paths(text: &str) -> Vec<String> {
    let code: Vec<&str> = text.lines().map(|line| line.split("//").next().unwrap()).collect();
    let code = code.join("\n");
    let mut paths = Vec::new();
    for start in ["crate::", "super::", "use ", "pub(crate) use ", "pub use "] {
        for (at, _) in code.match_indices(start) {
            let begins =
                code[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':');
            if begins {
                let rest = if start.ends_with(' ') { &code[at + start.len()..] } else { &code[at..] };
                let end = rest.find([';', '=', '[']).unwrap_or(rest.len());
                spell_out("", &rest[..end], &mut paths);
            }
        }
    }
    paths
}

/// `a::{b, c::{d}}` is `a::b` and `a::c::d`.
fn spell_out(before: &str, path: &str, paths: &mut Vec<String>) {
    let word = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let path = path.trim_start();
    let end = path.find(|c| !word(c)).unwrap_or(path.len());
    let name = [before, &path[..end]].concat();
    let Some(group) = path[end..].strip_prefix('{').filter(|_| name.ends_with("::")) else {
        return paths.push(name);
    };
    let (mut depth, mut start) = (0, 0);
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            ',' | '}' if depth == 0 => {
                spell_out(&name, &group[start..at], paths);
                start = at + 1;
                if c == '}' {
                    return;
                }
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
}

/// The module that a path leads to from `module`, through what the modules on the way take in from others.
fn target(module: &str, path: &str, modules: &BTreeMap<String, String>, depth: usize) -> Option<String> {
    let parent = |module: &str| module.rsplit_once("::").map_or("", |(parent, _)| parent).to_owned();
    let mut at = module.to_owned();
    let mut names = path.split("::").peekable();
    while let Some(&name) = names.peek() {
        match name {
            "crate" => at = String::new(),
            "super" => at = parent(&at),
            "self" => {}
            _ => break,
        }
        names.next();
    }
    for name in names.filter(|name| !matches!(*name, "" | "self")) {
        let child = if at.is_empty() { name.to_owned() } else { [&at, "::", name].concat() };
        if modules.contains_key(&child) {
            at = child;
        } else {
            let taken_in = paths(modules.get(&at)?).into_iter().find(|path| {
                !path.starts_with("super") && path.rsplit("::").next() == Some(name) && path.contains("::")
            });
            let taken_in = taken_in.filter(|_| depth > 0);
            return taken_in.and_then(|path| target(&at, &path, modules, depth - 1)).or(Some(at));
        }
    }
    Some(at)
}

fn graph(root: &Path) -> Graph {
    let modules = modules(root);
    let mut graph = Graph::new();
    for (module, text) in &modules {
        let known = graph.entry(module.clone()).or_default();
        for path in paths(text) {
            let is_local = path.starts_with("crate::") || path.starts_with("super::");
            let first = path.split("::").next().unwrap_or_default();
            let child = if module.is_empty() { first.to_owned() } else { [module, "::", first].concat() };
            if is_local || modules.contains_key(&child) {
                known.extend(target(module, &path, &modules, 4));
            }
        }
    }
    graph.remove("");
    graph
}

/// What `module` reaches along the edges, itself only if it is on a circle.
fn circle(graph: &Graph, module: &str) -> Option<Vec<String>> {
    let mut ways: Vec<Vec<&str>> = vec![vec![module]];
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop() {
        for next in graph.get(way[way.len() - 1]).into_iter().flatten() {
            if next == module {
                return Some(way.iter().map(|&module| module.to_owned()).collect());
            }
            if seen.insert(next) {
                ways.push([way.as_slice(), &[next]].concat());
            }
        }
    }
    None
}

/// The dependencies between the modules of a folder, without those between parent and child.
fn between_files(folder: &str) -> Graph {
    let mut graph = graph(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    let is_family = |one: &str, other: &str| {
        one == other
            || one.starts_with(&format!("{other}::"))
            || other.starts_with(&format!("{one}::"))
            || other.is_empty()
    };
    for (module, known) in &mut graph {
        known.retain(|other| !is_family(module, other));
    }
    assert!(graph.values().map(BTreeSet::len).sum::<usize>() > 50, "{folder}: the edges are not seen");
    graph
}

/// The dependencies between top-level modules.
fn at_the_top(files: &Graph) -> Graph {
    let top = |module: &str| module.split("::").next().unwrap_or_default().to_owned();
    let mut graph = Graph::new();
    for (module, known) in files {
        let known = known.iter().map(|other| top(other)).filter(|other| *other != top(module));
        graph.entry(top(module)).or_default().extend(known);
    }
    graph
}

#[test]
fn no_two_modules_know_each_other() {
    let mut circles = Vec::new();
    for folder in ["src", "www/src"] {
        let files = between_files(folder);
        for graph in [&files, &at_the_top(&files)] {
            circles.extend(graph.keys().filter_map(|module| circle(graph, module)).map(|way| (folder, way)));
        }
    }
    assert!(circles.is_empty(), "{circles:#?}");
}

#[test]
fn the_code_map_lists_each_module_below_those_it_uses() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let architecture = std::fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap();
    let (_, map) = architecture.split_once("### `src/`").unwrap();
    let (map, _) = map.split_once("\n### ").unwrap();
    let listed: Vec<&str> =
        map.lines().filter_map(|line| Some(line.strip_prefix("- `")?.split_once('`')?.0)).collect();

    let graph = at_the_top(&between_files("src"));
    let sorted = listed.iter().map(|&module| module.to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(sorted, graph.keys().cloned().collect(), "every module of `src`, and no other");
    let place = |module: &str| listed.iter().position(|listed| *listed == module);
    let upward: Vec<(&String, &String)> = graph
        .iter()
        .flat_map(|(module, known)| known.iter().map(move |other| (module, other)))
        .filter(|(module, other)| place(module) < place(other))
        .collect();
    assert!(upward.is_empty(), "each of these uses a module further down: {upward:?}");
}

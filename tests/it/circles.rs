//! There are no dependency cycles in `src` and `www/src`: neither between files, nor between top-level modules.
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

#[test]
fn no_two_modules_know_each_other() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut circles = Vec::new();
    for folder in ["src", "www/src"] {
        let files = graph(&root.join(folder));
        assert!(files.values().map(BTreeSet::len).sum::<usize>() > 50, "{folder}: the edges are not seen");
        let top = |module: &str| module.split("::").next().unwrap_or_default().to_owned();
        let is_family = |one: &str, other: &str| {
            one == other
                || one.starts_with(&format!("{other}::"))
                || other.starts_with(&format!("{one}::"))
                || other.is_empty()
        };
        let mut between_files = Graph::new();
        let mut at_the_top = Graph::new();
        for (module, known) in &files {
            for other in known.iter().filter(|other| !is_family(module, other)) {
                between_files.entry(module.clone()).or_default().insert(other.clone());
                if top(module) != top(other) {
                    at_the_top.entry(top(module)).or_default().insert(top(other));
                }
            }
        }
        for graph in [&between_files, &at_the_top] {
            circles.extend(graph.keys().filter_map(|module| circle(graph, module)).map(|way| (folder, way)));
        }
    }
    assert!(circles.is_empty(), "{circles:#?}");
}

//! `cargo xtask size`: the shipped files, and their budgets.

use std::iter;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, ensure};
use fs_err as fs;
use regex_lite::Regex;

use crate::assets::files_below;
use crate::process;
use crate::site;
use crate::tools::node;
use crate::workspace::Workspace;

// What they are made of is in docs/benchmarks.md. At most 2 % above what is reached, so that growth is noticed; who raises one
// says what for.

/// What the core may weigh, its English words included: 101 KiB on 2026-11-26. The design's 74 KiB came before the rules for
/// pasted text, whose cleaning, conversion and suggestions are a third of it now (34 KiB), before the guide's states and
/// outcomes, and before the answers from masks to short texts that are refused and to lines that need little (3 KiB; the
/// calls take half the time).
const CORE_BUDGET: u64 = 103 * 1024;

/// What the first visit of the site may weigh: everything until the field can be used, in one language. 167 KiB on
/// 2026-11-26: the module 146, the page 5, scripts 11, styles 5. The design's 136 KiB came before the same rules (25 KiB),
/// and before the drawings, states, outcomes and questions of the guide.
const VISIT_BUDGET: u64 = 168 * 1024;

/// A file or a sum of files.
struct Row {
    name: String,
    /// Bytes: raw, by gzip and by brotli.
    sizes: [u64; 3],
    /// In brotli bytes.
    budget: Option<u64>,
}

impl Row {
    fn is_over(&self) -> bool {
        let [_, _, brotli] = self.sizes;
        self.budget.is_some_and(|budget| brotli > budget)
    }
}

/// Prints the sizes and fails if one is over its budget.
pub(super) fn run(workspace: &Workspace) -> Result<()> {
    site::build(workspace)?;
    let rows = measure(workspace)?;
    println!("{}", table(&rows));
    let over: Vec<&str> = rows.iter().filter(|row| row.is_over()).map(|row| row.name.as_str()).collect();
    ensure!(over.is_empty(), "over budget: {}", over.join(", "));
    Ok(())
}

/// Each shipped file, and the sums that have a budget.
fn measure(workspace: &Workspace) -> Result<Vec<Row>> {
    let site = workspace.site();
    let mut rows = rows_below(workspace, &workspace.package_output())?;
    for row in &mut rows {
        if row.name.ends_with("/core.wasm") || row.name.ends_with("/core-scalar.wasm") {
            row.budget = Some(CORE_BUDGET);
        }
    }
    // English is compiled into the module.
    let loaded = first_visit(&site)?;
    let mut visit =
        Row { name: "first visit of the site".to_owned(), sizes: [0; 3], budget: Some(VISIT_BUDGET) };
    for row in rows_below(workspace, &site)? {
        if loaded.iter().any(|path| row.name.strip_prefix("target/site/") == Some(path)) {
            visit.sizes.iter_mut().zip(row.sizes).for_each(|(sum, size)| *sum += size);
        }
        rows.push(row);
    }
    rows.push(visit);
    Ok(rows)
}

/// The files of a first visit before the field can be used: the page, and every style, script and module it names.
fn first_visit(site: &Path) -> Result<Vec<String>> {
    let page = fs::read_to_string(site.join("index.html"))?;
    let named = Regex::new(r#"<(?:link|script)\b[^>]*?\b(?:href|src)="([^"]+\.(?:css|js|wasm))""#)?;
    let named = named.captures_iter(&page).map(|found| {
        let (_, [file]) = found.extract();
        file.to_owned()
    });
    Ok(iter::once("index.html".to_owned()).chain(named).collect())
}

/// The table as text.
fn table(rows: &[Row]) -> String {
    let width = rows.iter().map(|row| row.name.len()).max().unwrap_or(0);
    let mut text =
        format!("{:width$} {:>10} {:>10} {:>10} {:>10}\n", "bytes of", "raw", "gzip", "brotli", "budget");
    for row in rows {
        let (name, [raw, gzip, brotli]) = (&row.name, row.sizes);
        let budget = row.budget.map(|budget| budget.to_string()).unwrap_or_default();
        let over = if row.is_over() { "  OVER" } else { "" };
        text.push_str(&format!("{name:width$} {raw:>10} {gzip:>10} {brotli:>10} {budget:>10}{over}\n"));
    }
    text
}

/// Each file below a folder, without budgets.
fn rows_below(workspace: &Workspace, folder: &Path) -> Result<Vec<Row>> {
    let mut files = files_below(folder)?;
    // What is compressed already is a copy of the file beside it.
    files.retain(|path| path.extension().is_none_or(|ending| ending != "br" && ending != "gz"));
    ensure!(!files.is_empty(), "{} is empty: run `cargo xtask build` first", workspace.relative(folder));
    let sizes = compress(workspace, &files)?;
    let row = |(file, sizes): (&PathBuf, _)| Row {
        name: workspace.relative(file).to_string(),
        sizes,
        budget: None,
    };
    Ok(files.iter().zip(sizes).map(row).collect())
}

fn compress(workspace: &Workspace, files: &[PathBuf]) -> Result<Vec<[u64; 3]>> {
    let mut command = node::node()?;
    command.arg(workspace.path("xtask/node/compress.mjs"));
    command.arg(workspace.scratch("copies")).arg("sizes").args(files);
    let text = process::output(&mut command, "the sizes could not be measured:")?;
    let sizes = |line: &str| {
        let numbers: Vec<u64> = line.split(' ').map(str::parse).collect::<Result<_, _>>()?;
        numbers.try_into().map_err(|_| anyhow!("compress.mjs printed a line that is no size: {line}"))
    };
    text.lines().map(sizes).collect()
}

//! Sizes of the shipped files, and their budgets.

use std::fs;
use std::path::{Path, PathBuf};

use crate::assets::files_below;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::tools::node;
use crate::workspace::Workspace;

// What they are made of is in ARCHITECTURE.md. At most 2 % above what is reached, so that growth is noticed; who raises one
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

/// A file or a sum of files, with sizes in bytes.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) raw: u64,
    pub(crate) gzip: u64,
    pub(crate) brotli: u64,
    /// In brotli bytes.
    pub(crate) budget: Option<u64>,
}

impl Row {
    pub(crate) fn is_over(&self) -> bool {
        self.budget.is_some_and(|budget| self.brotli > budget)
    }
}

/// Each shipped file, and the sums that have a budget.
pub(crate) fn measure(workspace: &Workspace) -> Outcome<Vec<Row>> {
    let (site, package) = (workspace.site(), workspace.package_output());
    let mut rows = rows_below(workspace, &package)?;
    for row in &mut rows {
        if row.name.ends_with("/core.wasm") || row.name.ends_with("/core-scalar.wasm") {
            row.budget = Some(CORE_BUDGET);
        }
    }
    let pages = rows_below(workspace, &site)?;
    // English is compiled into the module.
    let loaded = first_visit(&site)?;
    let of_visit: Vec<&Row> = pages
        .iter()
        .filter(|row| loaded.iter().any(|path| row.name.strip_prefix("target/site/") == Some(path)))
        .collect();
    let visit = Row {
        name: "first visit of the site".to_owned(),
        raw: of_visit.iter().map(|row| row.raw).sum(),
        gzip: of_visit.iter().map(|row| row.gzip).sum(),
        brotli: of_visit.iter().map(|row| row.brotli).sum(),
        budget: Some(VISIT_BUDGET),
    };
    rows.extend(pages);
    rows.push(visit);
    Ok(rows)
}

/// The files of a first visit before the field can be used: the page, and every style, script and module it names.
fn first_visit(site: &Path) -> Outcome<Vec<String>> {
    let path = site.join("index.html");
    let page = fs::read_to_string(&path).map_err(|error| Failure::file("read", &path, &error))?;
    let named = page.split("<link").skip(1).chain(page.split("<script").skip(1)).filter_map(|element| {
        let element = element.split_once('>')?.0;
        let (_, rest) = element.split_once("href=\"").or_else(|| element.split_once("src=\""))?;
        let file = rest.split_once('"')?.0;
        [".css", ".js", ".wasm"].iter().any(|ending| file.ends_with(ending)).then(|| file.to_owned())
    });
    Ok(std::iter::once("index.html".to_owned()).chain(named).collect())
}

/// The table as text.
pub(crate) fn table(rows: &[Row]) -> String {
    let width = rows.iter().map(|row| row.name.len()).max().unwrap_or(0);
    let mut text =
        format!("{:width$} {:>10} {:>10} {:>10} {:>10}\n", "bytes of", "raw", "gzip", "brotli", "budget");
    for row in rows {
        let budget = row.budget.map(|budget| budget.to_string()).unwrap_or_default();
        let over = if row.is_over() { "  OVER" } else { "" };
        text.push_str(&format!(
            "{:width$} {:>10} {:>10} {:>10} {budget:>10}{over}\n",
            row.name, row.raw, row.gzip, row.brotli
        ));
    }
    text
}

/// Fails if anything is over its budget.
pub(crate) fn hold(rows: &[Row]) -> Outcome {
    let over: Vec<&str> = rows.iter().filter(|row| row.is_over()).map(|row| row.name.as_str()).collect();
    if over.is_empty() { Ok(()) } else { Err(Failure::new(format!("over budget: {}", over.join(", ")))) }
}

/// Each file below a folder, without budgets.
pub(crate) fn rows_below(workspace: &Workspace, folder: &Path) -> Outcome<Vec<Row>> {
    // What is compressed already is a copy of the file beside it.
    let is_copy = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "br" || ending == "gz");
    let files: Vec<PathBuf> = files_below(folder)?.into_iter().filter(|path| !is_copy(path)).collect();
    if files.is_empty() {
        return Err(Failure::new(format!(
            "{} is empty: run `cargo xtask build` first",
            workspace.relative(folder)
        )));
    }
    let sizes = compress(workspace, &files)?;
    let rows = files.iter().zip(sizes).map(|(file, (raw, gzip, brotli))| Row {
        name: workspace.relative(file).to_string(),
        raw,
        gzip,
        brotli,
        budget: None,
    });
    Ok(rows.collect())
}

fn compress(workspace: &Workspace, files: &[PathBuf]) -> Outcome<Vec<(u64, u64, u64)>> {
    let mut command = node::node()?;
    command.arg(workspace.path("xtask/node/compress.mjs"));
    command.arg(workspace.scratch("copies")).arg("sizes").args(files);
    let text = process::output(&mut command, "the sizes could not be measured:")?;
    text.lines()
        .map(|line| {
            let mut numbers = line.split(' ').map(str::parse::<u64>);
            match (numbers.next(), numbers.next(), numbers.next()) {
                (Some(Ok(raw)), Some(Ok(gzip)), Some(Ok(brotli))) => Ok((raw, gzip, brotli)),
                _ => Err(Failure::new(format!("compress.mjs printed a line that is no size: {line}"))),
            }
        })
        .collect()
}

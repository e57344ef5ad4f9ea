//! How many bytes a reader waits for.

mod breakdown;

use std::path::{Path, PathBuf};

use crate::assets::files_below;
use crate::failure::{Failure, Outcome};
use crate::process;
use crate::tools::node;
use crate::workspace::Workspace;

pub(crate) use breakdown::breakdown;

/// What the core may weigh, its English words included.
const CORE_BUDGET: u64 = 30 * 1024;

/// What the first visit of the site may weigh: everything until the field can be used, in one language.
const VISIT_BUDGET: u64 = 110 * 1024;

/// What the tests hold. The core is over its budget: it must at least not grow, so lower this with every gain. The
/// first visit is within, by less than two compilers may differ.
const CORE_CEILING: u64 = 63 * 1024;
const VISIT_CEILING: u64 = 111 * 1024;

/// What a first visit loads before the field can be used.
const FIRST_VISIT: [&str; 7] =
    ["index.html", "styles/site.css", "styles/helper.css", "page.js", "embed.js", "app.js", "app_bg.wasm"];

/// A file, or a sum of files, with its sizes in bytes.
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) raw: u64,
    pub(crate) gzip: u64,
    pub(crate) brotli: u64,
    /// In brotli bytes.
    pub(crate) budget: Option<u64>,
    /// The most that the tests let it weigh, in brotli bytes.
    ceiling: Option<u64>,
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
            (row.budget, row.ceiling) = (Some(CORE_BUDGET), Some(CORE_CEILING));
        }
    }
    let pages = rows_below(workspace, &site)?;
    // English, the one language that everybody loads, is in the module.
    let of_visit: Vec<&Row> = pages
        .iter()
        .filter(|row| FIRST_VISIT.contains(&row.name.trim_start_matches("target/site/")))
        .collect();
    let visit = Row {
        name: "first visit of the site".to_owned(),
        raw: of_visit.iter().map(|row| row.raw).sum(),
        gzip: of_visit.iter().map(|row| row.gzip).sum(),
        brotli: of_visit.iter().map(|row| row.brotli).sum(),
        budget: Some(VISIT_BUDGET),
        ceiling: Some(VISIT_CEILING),
    };
    rows.extend(pages);
    rows.push(visit);
    Ok(rows)
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
    none("over budget", rows, Row::is_over)
}

/// Fails if anything got heavier than it was.
pub(crate) fn hold_ceilings(rows: &[Row]) -> Outcome {
    none("heavier than before", rows, |row| row.ceiling.is_some_and(|ceiling| row.brotli > ceiling))
}

fn none(what: &str, rows: &[Row], is_bad: impl Fn(&Row) -> bool) -> Outcome {
    let bad: Vec<&str> = rows.iter().filter(|row| is_bad(row)).map(|row| row.name.as_str()).collect();
    if bad.is_empty() { Ok(()) } else { Err(Failure::new(format!("{what}: {}", bad.join(", ")))) }
}

/// Each file below a folder, without budgets.
pub(crate) fn rows_below(workspace: &Workspace, folder: &Path) -> Outcome<Vec<Row>> {
    let files = files_below(folder)?;
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
        ceiling: None,
    });
    Ok(rows.collect())
}

fn compress(workspace: &Workspace, files: &[PathBuf]) -> Outcome<Vec<(u64, u64, u64)>> {
    let mut command = node::node()?;
    command.arg(workspace.path("xtask/node/compress.mjs")).args(files);
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

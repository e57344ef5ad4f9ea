//! Detects the layout of a file: the separator, the column with the addresses, and whether the first row is a heading.

use lync_skype::Task;

use super::Asked;
use super::records::{Record, Separator, Splitter, text};

/// The reader's corrections of the detected layout.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Correction {
    /// The column, from 0.
    pub(crate) column: Option<usize>,
    /// Whether the first row is a heading.
    pub(crate) header: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Layout {
    pub(crate) separator: Separator,
    /// The headings of the columns; empty strings if there is no heading.
    pub(crate) columns: Vec<String>,
    /// The column with the addresses, from 0.
    pub(crate) column: usize,
    /// The first row that is not blank is a heading.
    pub(crate) header: bool,
    /// Its number.
    pub(crate) first: u32,
    /// The number of leading lines meant for programs: `sep=;` and `#TYPE`.
    pub(crate) preface: u32,
}

/// The number of sample rows that are examined.
const ROWS: usize = 60;
/// The number of characters of a heading that are examined.
const HEADING: usize = 60;

/// Words in the heading of a column of addresses.
const HEADINGS: &str = "\
    account accounts address addresses adresse adressen compte contact contacts correo courriel cuenta \
    email emailaddress emails konto login lync mail mailadresse mails microsoft msa name sip skype upn \
    user username userprincipalname";

impl Layout {
    /// Detects the layout from the beginning of a file. `complete`: the sample is the whole file.
    ///
    /// A separator is accepted if it splits nearly all rows into the same number of cells. If nearly all cells of one or two
    /// rows are addresses, it is a list of recipients, and each of them counts as a row.
    pub(crate) fn detect(sample: &[u8], complete: bool, asked: &Asked, correction: Correction) -> Self {
        let preface = Preface::of(sample);
        let read = |separator| Table::read(sample, complete, separator, preface.lines);
        let lines = read(Separator::None);
        let declared = preface.separator.map(|byte| read(Separator::Column(byte)));
        let mut best = declared.filter(|table| table.width > 1);
        for byte in *b"\t;,|" {
            if preface.separator.is_some() {
                break;
            }
            let table = read(Separator::Column(byte));
            if table.is_recipients() {
                best = Some(read(Separator::Entry(byte)));
                break;
            }
            if table.is_even() && best.as_ref().is_none_or(|best| table.width > best.width) {
                best = Some(table);
            }
        }
        best.unwrap_or(lines).layout(asked, correction)
    }

    pub(crate) const fn is_table(&self) -> bool {
        matches!(self.separator, Separator::Column(_))
    }

    /// The content of a cell; in a table without the apostrophe that escapes a formula.
    pub(super) fn text(&self, cell: String) -> String {
        if self.is_table() { super::cell::plain(cell) } else { cell }
    }
}

/// Lines that programs write before the first row.
struct Preface {
    lines: u32,
    separator: Option<u8>,
}

impl Preface {
    /// `sep=;` is Excel's, `#TYPE …` is PowerShell's.
    fn of(sample: &[u8]) -> Self {
        let mut preface = Self { lines: 0, separator: None };
        for line in sample.split(|byte| *byte == b'\n') {
            // A tab at the end may be the separator itself.
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            let line = line.strip_prefix(b"\"").map_or(line, |line| line.strip_suffix(b"\"").unwrap_or(line));
            let head = line.get(..4).unwrap_or_default();
            if head.eq_ignore_ascii_case(b"sep=") {
                preface.separator = match line.get(4..) {
                    Some(b"\\t" | []) => Some(b'\t'),
                    Some([byte, ..]) if byte.is_ascii() => Some(*byte),
                    _ => None,
                };
            } else if !line.starts_with(b"#TYPE ") {
                break;
            }
            preface.lines += 1;
        }
        preface
    }
}

/// The first rows of a sample, split by one separator.
struct Table {
    separator: Separator,
    preface: u32,
    rows: Vec<(u32, Vec<String>)>,
    /// The most common number of cells per row.
    width: usize,
}

impl Table {
    fn read(sample: &[u8], complete: bool, separator: Separator, preface: u32) -> Self {
        let mut rows = Vec::new();
        let mut keep = |record: Record<'_>| {
            if !record.blank && record.number > preface && rows.len() < ROWS {
                let cell = |column| super::cell::plain(text(record.cell(column)).trim().to_owned());
                rows.push((record.number, (0..record.cells()).map(cell).collect::<Vec<_>>()));
            }
        };
        let mut splitter = Splitter::new(separator, None);
        splitter.push(sample, &mut keep);
        if complete {
            splitter.finish(&mut keep);
        }
        let frequency = |width: usize| rows.iter().filter(|(_, cells)| cells.len() == width).count();
        let width =
            rows.iter().map(|(_, cells)| cells.len()).max_by_key(|width| frequency(*width)).unwrap_or(1);
        Self { separator, preface, rows, width }
    }

    fn is_even(&self) -> bool {
        let even = self.rows.iter().filter(|(_, cells)| cells.len() == self.width).count();
        self.width > 1 && even * 10 >= self.rows.len() * 9
    }

    fn is_recipients(&self) -> bool {
        let cells = || self.rows.iter().flat_map(|(_, cells)| cells).filter(|cell| !cell.is_empty());
        let addresses = cells().filter(|cell| cell.contains('@')).count();
        addresses > self.rows.len()
            && addresses * 10 >= cells().count() * 9
            && (self.rows.len() < 3 || !self.is_even())
    }

    fn layout(self, asked: &Asked, correction: Correction) -> Layout {
        let width = if matches!(self.separator, Separator::Column(_)) { self.width } else { 1 };
        let header = correction.header.unwrap_or_else(|| self.has_header());
        let body = || self.rows.iter().skip(usize::from(header)).map(|(_, cells)| cells.as_slice());
        let heading = |column: usize| -> &str {
            self.rows
                .first()
                .filter(|_| header)
                .and_then(|(_, cells)| cells.get(column))
                .map_or("", String::as_str)
        };
        // The number of convertible cells decides; a matching heading only breaks ties.
        let score = |column: usize| -> usize {
            let cells = body().filter_map(|cells| cells.get(column)).filter(|cell| !cell.is_empty());
            let of_cells: usize = cells
                .map(|cell| {
                    let sip = cell.get(..4).is_some_and(|scheme| scheme.eq_ignore_ascii_case("sip:"));
                    4 * usize::from(asked.rules.convert(cell, asked.task).is_ok())
                        + 2 * usize::from(cell.contains('@'))
                        + usize::from(sip == (asked.task == Task::ToLync))
                })
                .sum();
            2 * of_cells + usize::from(is_heading(heading(column)))
        };
        let guessed = (0..width).rev().max_by_key(|column| score(*column)).unwrap_or_default();
        Layout {
            separator: self.separator,
            columns: (0..width).map(|column| heading(column).to_owned()).collect(),
            column: correction.column.filter(|column| *column < width).unwrap_or(guessed),
            header,
            first: self.rows.first().map_or(0, |(number, _)| *number),
            preface: self.preface,
        }
    }

    /// A heading is not an address while the rows below are. In a plain list it must be a known heading,
    /// or a Skype name that opens the list would be lost.
    fn has_header(&self) -> bool {
        let Some(((_, first), rest)) = self.rows.split_first() else { return false };
        let holds = |cells: &[String]| cells.iter().any(|cell| cell.contains('@'));
        let named = matches!(self.separator, Separator::Column(_))
            || first.first().is_some_and(|cell| is_heading(cell));
        named && !holds(first) && rest.iter().any(|(_, cells)| holds(cells))
    }
}

fn is_heading(text: &str) -> bool {
    text.len() <= HEADING
        && text
            .split(|c: char| !c.is_ascii_alphanumeric())
            .any(|word| HEADINGS.split(' ').any(|heading| heading.eq_ignore_ascii_case(word)))
}

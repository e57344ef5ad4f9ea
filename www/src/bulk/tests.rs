use lync_skype::{Rules, Task, idna};

use crate::words::Words;

use super::{Asked, Bulk, Correction, Line, Mark, State};

fn asked(task: Task) -> Asked {
    Asked { task, rules: Rules { to_ascii: idna::no_idna, ..Rules::default() } }
}

fn read(task: Task, correction: Correction, bytes: &[u8], piece: usize) -> Bulk {
    let mut bulk = Bulk::new(asked(task), correction);
    for bytes in bytes.chunks(piece) {
        bulk.push(bytes);
    }
    bulk.finish();
    bulk
}

/// How many rows are in each state.
fn counts(bulk: &Bulk) -> Vec<usize> {
    State::ALL.iter().map(|&state| bulk.count(Some(state))).collect()
}

fn address(bulk: &Bulk, line: &Line) -> String {
    line.cell(bulk.layout().unwrap().column).to_owned()
}

fn line(bulk: &Bulk, state: Option<State>, place: usize) -> Option<Line> {
    bulk.lines(state, place, 1).next()
}

fn rows(bulk: &Bulk) -> Vec<(u32, String)> {
    bulk.lines(None, 0, usize::MAX).map(|line| (line.number, address(bulk, &line))).collect()
}

/// The rows of a text, which must not depend on how it was cut.
#[track_caller]
fn check(text: &str, expected: &[(u32, &str)]) -> Bulk {
    let bulk = read(Task::ToSkype, Correction::default(), text.as_bytes(), usize::MAX);
    let expected: Vec<(u32, String)> =
        expected.iter().map(|(number, text)| (*number, (*text).to_owned())).collect();
    assert_eq!(rows(&bulk), expected);
    for piece in [1, 2, 7] {
        let cut = read(Task::ToSkype, Correction::default(), text.as_bytes(), piece);
        assert_eq!(rows(&cut), expected, "in pieces of {piece}");
        assert_eq!(cut.layout(), bulk.layout());
    }
    bulk
}

#[test]
fn plain_lines() {
    check(
        "bob@contoso.com\r\n\nann@outlook.com\rsue@live.com",
        &[(1, "bob@contoso.com"), (3, "ann@outlook.com"), (4, "sue@live.com")],
    );
    check("", &[]);
    check("\n \n", &[]);
    check("\u{FEFF}bob@contoso.com", &[(1, "bob@contoso.com")]);
}

#[test]
fn a_heading_over_plain_lines_is_none_of_them() {
    let bulk = check("Email address\nbob@contoso.com\n", &[(2, "bob@contoso.com")]);
    assert!(bulk.layout().unwrap().header);
    // Neither a Skype name nor a lone word is a heading.
    check("live:bob\nbob@contoso.com\n", &[(1, "live:bob"), (2, "bob@contoso.com")]);
    check("Email\n", &[(1, "Email")]);
    let correction = Correction { header: Some(false), ..Correction::default() };
    assert_eq!(rows(&read(Task::ToSkype, correction, b"Email\nbob@contoso.com", 9)).len(), 2);
}

#[test]
fn the_column_of_addresses_is_found() {
    let bulk = check(
        "Name,Note,E-mail\nBob,a@b,bob@contoso.com\n\"Smith, Ann\",\"two\nlines \"\"here\"\"\",ann@outlook.com\n",
        &[(2, "bob@contoso.com"), (3, "ann@outlook.com")],
    );
    let layout = bulk.layout().unwrap();
    assert_eq!((layout.column, layout.header), (2, true));
    assert_eq!(layout.columns, ["Name", "Note", "E-mail"]);
    check(
        "1;bob@contoso.com\n2;ann@contoso.com\n3;\n",
        &[(1, "bob@contoso.com"), (2, "ann@contoso.com"), (3, "")],
    );
    check("Bob\tbob@contoso.com\nAnn\tann@contoso.com", &[(1, "bob@contoso.com"), (2, "ann@contoso.com")]);
}

#[test]
fn the_reader_knows_better() {
    let text = b"mail,sip\nbob@contoso.com,sip:bob@fabrikam.com\n";
    let found = |task, correction| rows(&read(task, correction, text, 5));
    assert_eq!(found(Task::ToSkype, Correction::default()), [(2, "bob@contoso.com".to_owned())]);
    assert_eq!(found(Task::ToLync, Correction::default()), [(2, "sip:bob@fabrikam.com".to_owned())]);
    let correction = Correction { column: Some(1), header: Some(false) };
    assert_eq!(
        found(Task::ToSkype, correction),
        [(1, "sip".to_owned()), (2, "sip:bob@fabrikam.com".to_owned())]
    );
}

#[test]
fn recipients_on_one_line_are_rows() {
    check(
        "\"Smith, Bob\" <bob@contoso.com>; ann@outlook.com; sue@live.com",
        &[(1, "Smith, Bob <bob@contoso.com>"), (1, " ann@outlook.com"), (1, " sue@live.com")],
    );
    check("bob@contoso.com, ann@outlook.com", &[(1, "bob@contoso.com"), (1, " ann@outlook.com")]);
}

#[test]
fn a_quote_that_nobody_closed_costs_no_rows() {
    let text = format!("a,b@contoso.com\n\"x,c@contoso.com\n{}", "y,d@contoso.com\n".repeat(5_000));
    let bulk = read(Task::ToSkype, Correction::default(), text.as_bytes(), 1_000);
    assert_eq!(bulk.count(None), 5_002);
    let text = "a,b@contoso.com\n\"x,c@contoso.com\n";
    check(text, &[(1, "b@contoso.com"), (2, "c@contoso.com")]);
}

#[test]
fn bytes_that_are_no_text_refuse_their_row_alone() {
    let bulk =
        read(Task::ToSkype, Correction::default(), b"bob@contoso.com\nj\xF6rg@contoso.com\nann@live.com", 3);
    assert_eq!(counts(&bulk), [1, 1, 0, 1]);
    let row = line(&bulk, Some(State::Refused), 0).unwrap();
    assert_eq!((row.number, row.mark), (2, Mark::NotText));
    let csv = bulk.csv(Some(State::Refused), 0, 9, &Words::ENGLISH);
    assert!(csv.contains("UTF-8") && csv.ends_with("\"bad-character\"\r\n"), "{csv}");
}

#[test]
fn a_row_without_end_is_cut_and_refused() {
    let text = format!("bob@contoso.com{}x\nann@live.com", " ".repeat(100_000));
    let bulk = read(Task::ToSkype, Correction::default(), text.as_bytes(), 4_096);
    assert_eq!(bulk.count(None), 2);
    let row = line(&bulk, None, 0).unwrap();
    assert_eq!((row.mark, row.cells.concat().len()), (Mark::Cut, 2_048));
    assert_eq!(bulk.count(Some(State::Refused)), 1);
}

#[test]
fn states_and_places() {
    let text = "bob@contoso.com\nbob@hotmial.com\nnobody\nann@live.com\n".repeat(1_000);
    let bulk = read(Task::ToSkype, Correction::default(), text.as_bytes(), 999);
    assert_eq!(bulk.count(None), 4_000);
    assert_eq!(counts(&bulk), [1_000, 1_000, 1_000, 1_000]);
    let row = |state, place| line(&bulk, state, place).map(|row| (row.number, address(&bulk, &row)));
    assert_eq!(row(None, 3_999), Some((4_000, "ann@live.com".to_owned())));
    assert_eq!(row(Some(State::Check), 999), Some((3_998, "bob@hotmial.com".to_owned())));
    assert_eq!(row(Some(State::Refused), 1_000), None);
    assert_eq!(bulk.addresses(Some(State::Check), 0, 1), "bob(hotmial.com)@msn.com\n");
}

#[test]
fn a_file_holds_every_row_and_no_formula() {
    let text = "=cmd|'/c calc'!A1\n+1@contoso.com\n-x@outlook.com\n@sum\n\"a\"\"b\"\nx;=1+1@contoso.com\nbob@hotmial.com\n";
    let bulk = read(Task::ToSkype, Correction::default(), text.as_bytes(), 11);
    let csv = bulk.csv(None, 0, usize::MAX, &Words::ENGLISH);
    let inputs: Vec<&str> = csv.lines().filter_map(|line| line.split("\",\"").nth(1)).collect();
    assert_eq!(
        inputs,
        [
            "'=cmd|'/c calc'!A1",
            "'+1@contoso.com",
            "'-x@outlook.com",
            "'@sum",
            "\"\"a\"\"\"\"b\"\"",
            "x;'=1+1@contoso.com",
            "bob@hotmial.com",
        ]
    );
    // The answers are somebody's typing as well.
    assert!(csv.contains("\"'+1(contoso.com)@msn.com\""), "{csv}");
    assert!(csv.contains("\"'-x@outlook.com\""), "{csv}");
    assert!(csv.contains("\"bob@hotmail.com\",\"maybe-typo\"\r\n"), "{csv}");
    let head = bulk.csv_head(&Words::ENGLISH);
    assert!(head.starts_with("\u{FEFF}\"Row\",\"In your list\",\"Type this\""), "{head}");
}

#[test]
fn every_column_and_the_separator_are_kept() {
    let text =
        "Name;Mail;Note\n\"Smith; Bob\";bob@contoso.com;\"two\nlines\"\nJ\u{f6}rg;j@live.com;=1\nx;nobody;\n";
    let bulk = read(Task::ToSkype, Correction::default(), text.as_bytes(), 7);
    let csv = bulk.csv_head(&Words::ENGLISH) + &bulk.csv(None, 0, 9, &Words::ENGLISH);
    let expected = [
        "\u{FEFF}\"Name\";\"Mail\";\"Note\";\"Type this\";\"Result\";\"Reason\";\"Suggestion\";\"Codes\"\r\n",
        "\"Smith; Bob\";\"bob@contoso.com\";\"two\nlines\";\"bob(contoso.com)@msn.com\";\"Converted\";\"\";\"\";\"\"\r\n",
        "\"J\u{f6}rg\";\"j@live.com\";\"'=1\";\"j@live.com\";\"Typed as it is\";\"\";\"\";\"\"\r\n",
    ]
    .concat();
    assert!(csv.starts_with(&expected), "{csv}");
    assert!(csv.contains("\"x\";\"nobody\";\"\";\"\";\"Not converted\""), "{csv}");
}

#[test]
fn a_file_from_here_comes_back_in_as_it_went_out() {
    for text in [
        "=1+1@contoso.com\nlive:bob\n+x@outlook.com\n'=y@contoso.com\n",
        "Name;Mail\n=a;-b@contoso.com\nc;@d\ne;f@live.com\n",
    ] {
        let first = read(Task::ToSkype, Correction::default(), text.as_bytes(), 99);
        let file = |bulk: &Bulk| bulk.csv_head(&Words::ENGLISH) + &bulk.csv(None, 0, 99, &Words::ENGLISH);
        let again = read(Task::ToSkype, Correction::default(), file(&first).as_bytes(), 99);
        let texts = |bulk: &Bulk| rows(bulk).into_iter().map(|(_, text)| text).collect::<Vec<_>>();
        assert_eq!(texts(&again), texts(&first));
        assert_eq!(file(&again), file(&first));
    }
}

#[test]
fn what_programs_write_before_the_first_row_is_no_row() {
    let bulk = check("sep=;\r\nName;Mail\r\nBob;bob@contoso.com\r\n", &[(3, "bob@contoso.com")]);
    assert_eq!(bulk.layout().unwrap().columns, ["Name", "Mail"]);
    let bulk = check(
        "#TYPE Selected.Microsoft.ActiveDirectory.Management.ADUser\r\n\"Name\",\"mail\"\r\n\"Bob\",\"bob@contoso.com\"\r\n",
        &[(3, "bob@contoso.com")],
    );
    assert_eq!(bulk.layout().unwrap().columns, ["Name", "mail"]);
    check("sep=^\nName^Mail\nBob^bob@contoso.com\n", &[(3, "bob@contoso.com")]);
    check("\"sep=\t\"\nBob\tbob@contoso.com\n", &[(2, "bob@contoso.com")]);
    check("sep@contoso.com\nbob@contoso.com\n", &[(1, "sep@contoso.com"), (2, "bob@contoso.com")]);
}

#[test]
fn names_in_the_code_page_of_windows_are_kept() {
    let bulk = read(Task::ToSkype, Correction::default(), b"Name;Mail\nJ\xF6rg \x80;j@contoso.com\n", 3);
    let csv = bulk.csv(None, 0, 9, &Words::ENGLISH);
    assert!(csv.starts_with("\"J\u{f6}rg \u{20ac}\";\"j@contoso.com\";\"j(contoso.com)@msn.com\""), "{csv}");
}

#[test]
fn unchanged_is_told_from_converted() {
    let bulk = check(
        "ann@outlook.com\nbob@contoso.com\nAnn@Outlook.com\n",
        &[(1, "ann@outlook.com"), (2, "bob@contoso.com"), (3, "Ann@Outlook.com")],
    );
    assert_eq!(counts(&bulk), [2, 1, 0, 0]);
}

#[test]
fn a_cell_of_proxy_addresses_suggests_the_entry_that_is_meant() {
    let text = "Name,proxyAddresses\nBob,SMTP:bob@contoso.com;smtp:b@contoso.com;SIP:bob@fabrikam.com\n";
    for (task, meant) in [(Task::ToLync, "bob@fabrikam.com"), (Task::ToSkype, "bob@contoso.com")] {
        let bulk = read(task, Correction { column: Some(1), header: Some(true) }, text.as_bytes(), 99);
        let row = line(&bulk, None, 0).unwrap();
        let answer = bulk.asked.answer(row.cell(1), row.mark);
        assert_eq!(super::suggestion(&answer), meant, "{answer:?}");
    }
}

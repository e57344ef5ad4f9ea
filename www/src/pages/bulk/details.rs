//! One row in full, next to it: table rows are two lines high, but reasons may be longer.

use yew::{Html, html};

use super::Link;
use super::cell::breakable;
use crate::bulk::list::{Event, List};
use crate::bulk::{Asked, Line, column_name, reasons, suggestion};
use crate::view_context::{ViewContext, text};
use crate::words::Key;

/// `place`: `above` or `below` its row, or `none`.
pub(super) fn details(
    cx: &ViewContext,
    list: &List,
    link: &Link,
    asked: &Asked,
    line: &Line,
    place: &'static str,
) -> Html {
    let (words, columns) = (cx.words(), &list.columns);
    let input = line.cell(columns.chosen);
    let answer = asked.answer(input, line.mark);
    let reasons = reasons(&answer, input, line.mark, asked, words);
    // Most reasons already end in the suggestion.
    let suggestion = Some(suggestion(&answer))
        .filter(|better| !reasons.iter().any(|reason| reason.contains(better.as_str())));
    html! {
        <section class="box details" data-place={place} aria-labelledby="row-title">
            { cx.heading(2, Some("row-title"), cx.fill(Key::BulkRow, &[("number", &line.number.to_string())])) }
            <p>{ breakable(input) }</p>
            if let Ok(converted) = &answer {
                <div class="row">
                    <bdi dir="ltr" class="result-address" id="row-address">{ text(&converted.address) }</bdi>
                    <button type="button" class="button" id="copy-row" onclick={cx.on_copy("copy-row", &converted.address, "row-address")}>
                        { cx.t(Key::Copy) }
                    </button>
                </div>
            }
            { for reasons.into_iter().map(|reason| html! { <p>{ reason }</p> }) }
            if let Some(suggestion) = suggestion {
                <p><b>{ cx.t(Key::BulkSuggestion) }</b>{ " " }{ breakable(&suggestion) }</p>
            }
            if columns.others().next().is_some() {
                <dl class="facts">
                    { for columns.others().filter_map(|(column, name)| {
                        let cell = line.cells.get(column).filter(|cell| !cell.is_empty())?;
                        Some(html! { <><dt>{ column_name(words, column, name) }</dt><dd><bdi>{ cell.clone() }</bdi></dd></> })
                    }) }
                </dl>
            }
            <button type="button" class="link close" onclick={link.callback(|_| Event::Close)}>{ cx.t(Key::BulkClose) }</button>
        </section>
    }
}

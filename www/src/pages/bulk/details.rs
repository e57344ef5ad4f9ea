//! One row in full, next to it: table rows are two lines high, but reasons may be longer.

use crate::words::{Key, Words};
use yew::prelude::*;

use super::cell::{Judged, breakable};
use super::copy;
use crate::bulk::list::{Columns, Event, Line};
use crate::bulk::{column_name, reasons, suggestion};
use crate::state::Action;
use crate::view_context::{heading, text};

#[derive(Clone, PartialEq, Properties)]
pub(super) struct DetailsProps {
    pub(super) words: Words,
    pub(super) columns: Columns,
    pub(super) line: Line,
    pub(super) asked: Judged,
    /// `above` or `below` its row, or `none`.
    pub(super) place: &'static str,
    pub(super) dispatch: Callback<Event>,
    /// The level of the title.
    pub(super) level: u8,
    pub(super) act: Callback<Action>,
}

#[component]
pub(super) fn Details(props: &DetailsProps) -> Html {
    let (words, line, asked) = (&props.words, &props.line, &props.asked.0);
    let input = line.text(&props.columns);
    let answer = asked.answer(input, line.mark);
    let reasons = reasons(&answer, input, line.mark, asked, words);
    // Most reasons already end in the suggestion.
    let suggestion = Some(suggestion(&answer))
        .filter(|better| !reasons.iter().any(|reason| reason.contains(better.as_str())));
    let close = props.dispatch.reform(|_: MouseEvent| Event::Close);
    html! {
        <section class="box details" data-place={props.place} aria-labelledby="row-title">
            { heading(props.level, 2, Some("row-title"), text(&words.fill(Key::BulkRow, &[("number", &line.number.to_string())]))) }
            <p>{ breakable(input) }</p>
            if let Ok(converted) = &answer {
                <div class="row">
                    <bdi dir="ltr" class="result-address" id="row-address">{ converted.address.clone() }</bdi>
                    <button type="button" class="button" id="copy-row" onclick={copy(converted.address.clone(), &props.act)}>
                        { words.text(Key::Copy).to_owned() }
                    </button>
                </div>
            }
            { for reasons.into_iter().map(|reason| html! { <p>{ reason }</p> }) }
            if let Some(suggestion) = suggestion {
                <p><b>{ words.text(Key::BulkSuggestion).to_owned() }</b>{ " " }{ breakable(&suggestion) }</p>
            }
            if props.columns.others().next().is_some() {
                <dl class="facts">
                    { for props.columns.others().filter_map(|(column, name)| {
                        let cell = line.cells.get(column).filter(|cell| !cell.is_empty())?;
                        Some(html! { <><dt>{ column_name(words, column, name) }</dt><dd><bdi>{ cell.clone() }</bdi></dd></> })
                    }) }
                </dl>
            }
            <button type="button" class="link close" onclick={close}>{ words.text(Key::BulkClose).to_owned() }</button>
        </section>
    }
}

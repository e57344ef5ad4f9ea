//! One row in full, next to it: table rows are two lines high, but reasons may be longer.

use crate::words::Key;
use yew::prelude::*;

use super::GridProps;
use super::cell::breakable;
use crate::bulk::list::{Event, Line};
use crate::bulk::{column_name, reasons, suggestion};
use crate::host;
use crate::state::Action;
use crate::view_context::{heading, text};

/// `place`: `above` or `below` its row, or `none`.
pub(super) fn details(props: &GridProps, line: &Line, place: &'static str) -> Html {
    let (words, asked, columns) = (&props.words, &props.asked, &props.list.columns);
    let input = line.text(columns);
    let answer = asked.answer(input, line.mark);
    let reasons = reasons(&answer, input, line.mark, asked, words);
    // Most reasons already end in the suggestion.
    let suggestion = Some(suggestion(&answer))
        .filter(|better| !reasons.iter().any(|reason| reason.contains(better.as_str())));
    let close = props.dispatch.reform(|_: MouseEvent| Event::Close);
    html! {
        <section class="box details" data-place={place} aria-labelledby="row-title">
            { heading(props.level, 2, Some("row-title"), None, text(&words.fill(Key::BulkRow, &[("number", &line.number.to_string())]))) }
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
            if columns.others().next().is_some() {
                <dl class="facts">
                    { for columns.others().filter_map(|(column, name)| {
                        let cell = line.cells.get(column).filter(|cell| !cell.is_empty())?;
                        Some(html! { <><dt>{ column_name(words, column, name) }</dt><dd><bdi>{ cell.clone() }</bdi></dd></> })
                    }) }
                </dl>
            }
            <button type="button" class="link close" onclick={close}>{ words.text(Key::BulkClose).to_owned() }</button>
        </section>
    }
}

/// Copies a text and announces it.
fn copy(text: String, act: &Callback<Action>) -> Callback<MouseEvent> {
    let act = act.clone();
    Callback::from(move |event: MouseEvent| {
        let act = act.clone();
        host::copy(&text, &event, "row-address", move |copied| act.emit(Action::Copied("copy-row", copied)));
    })
}

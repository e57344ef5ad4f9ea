//! One row in full: rows in the table are one line high, reasons are not.

use crate::words::Key;
use yew::prelude::*;

use super::{Parts, copy};
use crate::bulk::{reasons, suggestion};
use crate::view_context::address;

pub(super) fn details(parts: &Parts<'_>) -> Html {
    let Some(line) = &parts.list.detail else { return Html::default() };
    let answer = parts.asked.answer(&line.text, line.mark);
    let number = parts.number(line.number as usize);
    let reasons = reasons(&answer, &line.text, line.mark, parts.asked, parts.words);
    // Most reasons end in the suggestion already.
    let suggestion = Some(suggestion(&answer))
        .filter(|better| !reasons.iter().any(|reason| reason.contains(better.as_str())));
    html! {
        <section class="box" aria-labelledby="row-title">
            <h4 id="row-title">{ parts.words.fill(Key::PageBulkRow, &[("number", &number)]) }</h4>
            <p>{ address(&line.text) }</p>
            if let Ok(converted) = &answer {
                <p><bdi dir="ltr" class="hero" id="row-address">{ converted.address.clone() }</bdi></p>
                <p><button type="button" class="button" id="copy-row" onclick={copy(converted.address.clone(), parts.act)}>
                    { parts.t(Key::PageCopy) }
                </button></p>
            }
            { for reasons.into_iter().map(|reason| html! { <p>{ reason }</p> }) }
            if let Some(suggestion) = suggestion {
                <p><b>{ parts.t(Key::PageBulkSuggestion) }</b>{ " " }{ address(&suggestion) }</p>
            }
        </section>
    }
}

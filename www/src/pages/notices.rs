//! What the core has to say about an input: beside the field where it was refused, beside the answer otherwise.

use lync_skype::words::Key;
use lync_skype::{Code, Notice, Severity};
use yew::prelude::*;

use crate::cx::Cx;
use crate::state::{Action, Asked};

fn message(cx: &Cx<'_>, asked: &Asked, notice: &Notice) -> AttrValue {
    let task = crate::guide::task(cx.state);
    AttrValue::from(cx.words.notice(notice, &asked.input, task, cx.state.policy()))
}

/// The messages of all errors, each once.
pub(crate) fn errors(cx: &Cx<'_>) -> Vec<AttrValue> {
    let mut messages = Vec::new();
    for (asked, notice) in refusal(cx).filter(|(_, notice)| notice.severity() == Severity::Error) {
        let message = message(cx, asked, notice);
        if !messages.contains(&message) {
            messages.push(message);
        }
    }
    messages
}

fn refusal<'a>(cx: &Cx<'a>) -> impl Iterator<Item = (&'a Asked, &'a Notice)> {
    let asked = cx.state.refused();
    asked.into_iter().flat_map(|asked| {
        let problems = asked.conversion.as_ref().err().map(|refused| refused.problems.iter());
        problems.into_iter().flatten().map(move |notice| (asked, notice))
    })
}

/// The errors, between hint and field.
pub(crate) fn beside_field(cx: &Cx<'_>) -> Html {
    errors(cx)
        .into_iter()
        .map(|message| html! { <p><span class="unseen">{ cx.t(Key::PageErrorPrefix) }{ " " }</span>{ message }</p> })
        .collect()
}

/// Below the field: what was typed with the mistakes marked, what else is to say, what to use instead.
pub(crate) fn after_field(cx: &Cx<'_>) -> Html {
    let others = refusal(cx).filter(|(_, notice)| notice.severity() != Severity::Error);
    html! {
        <div class="stack">
            { marks(cx) }
            { for others.map(|(asked, notice)| html! { <p class="hush">{ message(cx, asked, notice) }</p> }) }
            { suggestions(cx, refusal(cx).filter_map(|(_, notice)| notice.suggestion.clone())) }
        </div>
    }
}

/// The typed text again. A password is not shown a second time.
fn marks(cx: &Cx<'_>) -> Html {
    let Some(asked) = cx.state.refused() else { return Html::default() };
    let mut spans: Vec<_> = refusal(cx)
        .filter(|(_, notice)| notice.severity() == Severity::Error)
        .map(|(_, notice)| (notice.span, notice.code))
        .collect();
    let whole = |span: lync_skype::Span| span.start == 0 && span.end == asked.input.len();
    if spans.iter().any(|(span, code)| *code == Code::Password || whole(*span)) {
        return Html::default();
    }
    spans.sort_by_key(|(span, _)| *span);
    let mut at = 0;
    let mut pieces = Vec::new();
    for (span, _) in spans {
        if span.start < at {
            continue;
        }
        pieces.push(Html::from(asked.input.get(at..span.start).unwrap_or_default().to_owned()));
        pieces.push(html! { <mark>{ span.of(&asked.input).to_owned() }</mark> });
        at = span.end;
    }
    pieces.push(Html::from(asked.input.get(at..).unwrap_or_default().to_owned()));
    html! {
        <div>
            <p class="hush" id="marks-title">{ cx.t(Key::PageMarked) }</p>
            <p class="marks" dir="ltr">{ for pieces }</p>
        </div>
    }
}

/// "Use this" and "keep mine", equally strong.
fn suggestions(cx: &Cx<'_>, suggestions: impl Iterator<Item = String>) -> Html {
    let mut seen = Vec::new();
    for suggestion in suggestions {
        if !seen.contains(&suggestion) {
            seen.push(suggestion);
        }
    }
    if seen.is_empty() {
        return Html::default();
    }
    html! {
        <div class="row">
            { for seen.into_iter().map(|suggestion| {
                let label = cx.nodes(Key::PageUse, &[("address", Cx::address(&suggestion))]);
                html! {
                    <button type="button" class="button" onclick={cx.on(Action::Use(suggestion.clone()))}>
                        <span>{ label }</span>
                    </button>
                }
            }) }
        </div>
    }
}

/// Beside the answer: warnings first, each with its offer.
pub(crate) fn beside_answer(cx: &Cx<'_>) -> Html {
    let Some((asked, converted)) =
        cx.state.asked.as_ref().and_then(|asked| Some((asked, asked.conversion.as_ref().ok()?)))
    else {
        return Html::default();
    };
    let of = |severity| converted.notices.iter().filter(move |notice| notice.severity() == severity);
    let warning = |notice: &Notice| {
        let offer = notice.suggestion.clone().filter(|_| !cx.state.kept);
        if notice.suggestion.is_some() && offer.is_none() {
            return Html::default();
        }
        html! {
            <div class="note warning">
                <p>{ message(cx, asked, notice) }</p>
                if let Some(suggestion) = offer {
                    <div class="row no-print">
                        <button type="button" class="button" onclick={cx.on(Action::Use(suggestion.clone()))}>
                            <span>{ cx.nodes(Key::PageUse, &[("address", Cx::address(&suggestion))]) }</span>
                        </button>
                        <button type="button" class="button" onclick={cx.on(Action::Keep)}>
                            <span>{ cx.nodes(Key::PageKeep, &[("address", Cx::address(asked.input.trim()))]) }</span>
                        </button>
                    </div>
                }
            </div>
        }
    };
    html! {
        <>
            { for of(Severity::Warning).map(warning) }
            { for of(Severity::Info).map(|notice| html! { <p class="hush">{ message(cx, asked, notice) }</p> }) }
        </>
    }
}

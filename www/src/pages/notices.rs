//! The core's notices about an input: next to the field if it was refused, next to the answer otherwise.

use lync_skype::words::is_removed;
use lync_skype::{Code, Converted, Notice, Severity};
use yew::{Html, html};

use crate::plain::each_once;
use crate::state::{Action, Asked, is_offer};
use crate::view_context::{ViewContext, text};
use crate::words::Key;

/// The notices about the input, in the order of their positions in it, and their messages.
fn notices(cx: &ViewContext, wanted: fn(Severity) -> bool) -> impl Iterator<Item = (&Notice, String)> {
    cx.state.asked.iter().flat_map(move |asked| {
        let notices = asked.notices().iter().filter(move |notice| wanted(notice.severity()));
        let (task, policy) = (asked.plan.task, cx.state.policy());
        notices.map(move |notice| (notice, cx.words().notice(notice, &asked.input, task, policy)))
    })
}

/// The messages of all errors, each once.
pub(crate) fn errors(cx: &ViewContext) -> Vec<String> {
    each_once(notices(cx, |severity| severity == Severity::Error).map(|(_, message)| message))
}

/// The errors, between hint and field.
pub(crate) fn beside_field(cx: &ViewContext) -> Html {
    html! {
        <div class="error-text" id="address-error">
            for message in errors(cx) {
                <p><span class="visually-hidden">{ cx.t(Key::ErrorPrefix) }{ text(" ") }</span>{ text(&message) }</p>
            }
        </div>
    }
}

/// Below the field: the input with its mistakes marked, other messages, and suggestions.
pub(crate) fn after_field(cx: &ViewContext) -> Html {
    let Some(asked) = cx.state.refused() else { return Html::default() };
    let offered = each_once(asked.notices().iter().filter_map(|notice| notice.suggestion.as_deref()));
    html! {
        <div class="stack">
            { marks(cx, asked) }
            for (_, message) in notices(cx, |severity| severity != Severity::Error) {
                <p class="muted">{ text(&message) }</p>
            }
            if !offered.is_empty() {
                <div class="row">{ offered.into_iter().map(|suggestion| use_this(cx, suggestion)).collect::<Html>() }</div>
            }
        </div>
    }
}

/// The input with its mistakes marked. A password is not repeated.
fn marks(cx: &ViewContext, asked: &Asked) -> Html {
    let mut shown = Vec::new();
    let mut end = 0;
    // The core sorts notices by position.
    for notice in asked.notices().iter().filter(|notice| notice.severity() == Severity::Error) {
        let span = notice.span;
        if notice.code == Code::Password || (span.start == 0 && span.end == asked.input.len()) {
            return Html::default();
        }
        if span.start >= end {
            shown.push(text(asked.input.get(end..span.start).unwrap_or_default()));
            shown.push(html! { <mark>{ text(span.of(&asked.input)) }</mark> });
            end = span.end;
        }
    }
    shown.push(text(asked.input.get(end..).unwrap_or_default()));
    html! {
        <div>
            <p class="muted">{ cx.t(Key::Marked) }</p>
            <p class="marks" dir="ltr">{ shown.into_iter().collect::<Html>() }</p>
        </div>
    }
}

/// The button that uses the suggestion or keeps the text; it says which address that is.
fn offer(cx: &ViewContext, key: Key, address: &str, action: Action) -> Html {
    html! {
        <button type="button" class="button" onclick={cx.on(action)}>
            <span>{ cx.with_addresses(key, &[("address", address)]) }</span>
        </button>
    }
}

/// The button "Use this".
fn use_this(cx: &ViewContext, suggestion: &str) -> Html {
    offer(cx, Key::Use, suggestion, Action::Use(suggestion.to_owned()))
}

/// Above the answer: warnings with their suggestions; "use this" and "keep mine" have equal weight.
pub(crate) fn above_answer(cx: &ViewContext) -> Html {
    let Some(asked) = &cx.state.asked else { return Html::default() };
    let warnings: Vec<(&Notice, String)> = notices(cx, |severity| severity == Severity::Warning)
        .filter(|(notice, _)| !(cx.state.kept && is_offer(notice)))
        .collect();
    html! {
        if !warnings.is_empty() {
            <div class="note warning" part="warning">
                if warnings.iter().any(|(notice, _)| is_offer(notice)) {
                    { cx.heading(1, Some("check"), cx.t(Key::CheckAddress)) }
                }
                for (notice, message) in warnings {
                    <p>{ text(&message) }</p>
                    if let Some(suggestion) = &notice.suggestion {
                        <div class="row no-print">
                            { use_this(cx, suggestion) }
                            { offer(cx, Key::Keep, asked.input.trim(), Action::Keep) }
                        </div>
                    }
                }
            </div>
        }
    }
}

/// Whether a notice of this answer already says that Microsoft does not describe such an address.
pub(crate) fn says_less_certain(converted: &Converted) -> bool {
    converted.notices.iter().any(|notice| matches!(notice.code, Code::LessCertainDomain | Code::Skypeids))
}

/// Below the answer: what was changed in the input.
pub(crate) fn below_answer(cx: &ViewContext) -> Html {
    let Some(asked) = &cx.state.asked else { return Html::default() };
    let removed = cx.words().removed(asked.notices(), &asked.input);
    let is_included = |notice| removed.is_some() && is_removed(notice, &asked.input);
    let infos = notices(cx, |severity| severity == Severity::Info);
    let infos = infos.filter(|(notice, _)| !is_included(notice)).map(|(_, message)| message);
    (removed.clone().into_iter().chain(infos))
        .map(|message| html! { <p class="muted">{ text(&message) }</p> })
        .collect()
}

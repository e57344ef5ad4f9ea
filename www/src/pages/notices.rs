//! What the core has to say about an input: beside the field where it was refused, beside the answer otherwise.

use crate::words::Key;
use lync_skype::{Code, Notice, Severity};
use yew::Html;
use yew::virtual_dom::AttrValue;

use crate::el::{El, el, el_class};
use crate::state::{Action, Asked};
use crate::view_context::Cx;

fn message(cx: &Cx<'_>, asked: &Asked, notice: &Notice) -> AttrValue {
    let task = crate::state::guide::task(cx.state);
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
    let mut list = el_class("div", "error-text").at("id", "address-error");
    for message in errors(cx) {
        let prefix = el_class("span", "unseen").text(cx.t(Key::PageErrorPrefix)).text(" ");
        list = list.add(el("p").add(prefix).text(message));
    }
    list.into()
}

/// Below the field: what was typed with the mistakes marked, what else is to say, what to use instead.
pub(crate) fn after_field(cx: &Cx<'_>) -> Html {
    let mut below = el_class("div", "stack").add(marks(cx));
    let mut offers = el_class("div", "row");
    let mut offered: Vec<&str> = Vec::new();
    for (asked, notice) in refusal(cx) {
        if notice.severity() != Severity::Error {
            below = below.add(el_class("p", "hush").text(message(cx, asked, notice)));
        }
        if let Some(suggestion) =
            notice.suggestion.as_deref().filter(|suggestion| !offered.contains(suggestion))
        {
            offered.push(suggestion);
            offers = offers.add(offer(cx, suggestion));
        }
    }
    below.add_if(!offered.is_empty(), || offers.into()).into()
}

/// The typed text again. A password is not shown a second time.
fn marks(cx: &Cx<'_>) -> Html {
    let Some(asked) = cx.state.refused() else { return Html::default() };
    let mut shown = el_class("p", "marks").at("dir", "ltr");
    let mut at = 0;
    // The core reports in the order of the places.
    for (_, notice) in refusal(cx).filter(|(_, notice)| notice.severity() == Severity::Error) {
        let span = notice.span;
        if notice.code == Code::Password || (span.start == 0 && span.end == asked.input.len()) {
            return Html::default();
        }
        if span.start >= at {
            shown = shown
                .text(asked.input.get(at..span.start).unwrap_or_default().to_owned())
                .add(el("mark").text(span.of(&asked.input).to_owned()));
            at = span.end;
        }
    }
    let shown = shown.text(asked.input.get(at..).unwrap_or_default().to_owned());
    el("div").add(cx.p(Key::PageMarked).at("class", "hush")).add(shown).into()
}

/// "Use this": a button.
fn offer(cx: &Cx<'_>, suggestion: &str) -> El {
    let label = el("span").add(cx.with_addresses(Key::PageUse, &[("address", suggestion)]));
    cx.button("button", Action::Use(suggestion.to_owned())).add(label)
}

/// Beside the answer: warnings first, each with its offer; "use this" and "keep mine" weigh the same.
pub(crate) fn beside_answer(cx: &Cx<'_>) -> Html {
    let Some((asked, converted)) =
        cx.state.asked.as_ref().and_then(|asked| Some((asked, asked.conversion.as_ref().ok()?)))
    else {
        return Html::default();
    };
    let mut list = el_class("div", "stack");
    for notice in converted.notices.iter().filter(|notice| notice.severity() == Severity::Warning) {
        if notice.suggestion.is_some() && cx.state.kept {
            continue;
        }
        let mut note = el_class("div", "note warning").add(el("p").text(message(cx, asked, notice)));
        if let Some(suggestion) = &notice.suggestion {
            let mine = el("span").add(cx.with_addresses(Key::PageKeep, &[("address", asked.input.trim())]));
            let keep = cx.button("button", Action::Keep).add(mine);
            note = note.add(el_class("div", "row no-print").add(offer(cx, suggestion)).add(keep));
        }
        list = list.add(note);
    }
    for notice in converted.notices.iter().filter(|notice| notice.severity() == Severity::Info) {
        list = list.add(el_class("p", "hush").text(message(cx, asked, notice)));
    }
    list.into()
}

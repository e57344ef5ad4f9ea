//! What to do when it does not work: three questions, or a look through everything that people see.

use crate::words::Key;
use lync_skype::guide::trouble::Next;
use lync_skype::guide::{Guide, Symptom};
use yew::Html;

use super::{help_desk, sheet};
use crate::el::{El, When, el, el_class};
use crate::state::Action;
use crate::view_context::ViewContext;

/// Questions, search, cause, who has to act, and a text for the help desk.
pub(crate) fn page(cx: &ViewContext<'_>) -> Html {
    let guide = cx.state.troubles();
    let found = match cx.state.answers.last() {
        Some(Next::Symptom(id)) => guide.troubleshooting.iter().find(|symptom| symptom.id == *id),
        _ => None,
    };
    let questions = el_class("section", "stack")
        .at("aria-labelledby", "questions")
        .add(el("h3").at("id", "questions").at("tabindex", "-1").text(cx.t(Key::PageTroubleQuestions)))
        .add(match found {
            Some(found) => symptom(cx, &guide, found, true).into(),
            None => question(cx, &guide),
        })
        .add_if(!cx.state.answers.is_empty(), || {
            el_class("div", "row").add(cx.link(Key::PageTroubleBack, Action::Unanswer)).into()
        });
    el_class("div", "flow").add(questions).add(search(cx, &guide)).into()
}

fn question(cx: &ViewContext<'_>, guide: &Guide) -> Html {
    let asked = match cx.state.answers.last() {
        Some(Next::Question(id)) => guide.questions.iter().find(|question| question.id == *id),
        _ => guide.questions.first(),
    };
    let Some(question) = asked else { return Html::default() };
    let text = el("p").at("id", "question").add(el("strong").text(question.text.clone()));
    let mut group = el_class("div", "stack").at("role", "group").at("aria-labelledby", "question").add(text);
    for (text, next) in &question.answers {
        group = group.add(cx.button("button", Action::Answer(*next)).text(text.clone()));
    }
    group.into()
}

/// Everything that people see, narrowed down by what they type: also the exact texts of error messages.
fn search(cx: &ViewContext<'_>, guide: &Guide) -> El {
    let wanted = cx.state.search.to_ascii_lowercase();
    let mut list = el_class("ul", "symptoms");
    let mut count = 0_usize;
    for found in &guide.troubleshooting {
        let mut all = [found.sees.plain(), found.cause.plain(), found.next.plain()].concat();
        all.make_ascii_lowercase();
        if wanted.split_ascii_whitespace().all(|word| all.contains(word)) {
            count += 1;
            list = list.add(el("li").add(symptom(cx, guide, found, false)));
        }
    }
    let input = el("input")
        .at("id", "search")
        .at("type", "search")
        .at("autocomplete", "off")
        .at("spellcheck", "false")
        .at("aria-describedby", "search-hint")
        .value(&cx.state.search)
        .on(When::Input, cx.with_value(Action::Search));
    let field = el_class("div", "field")
        .add(el("label").at("for", "search").text(cx.t(Key::PageTroubleSearch)))
        .add(cx.p(Key::PageTroubleSearchHint).at("class", "hint").at("id", "search-hint"))
        .add(input);
    let count = cx.fill(Key::PageTroubleCount, &[("count", &count.to_string())]);
    el_class("section", "stack")
        .at("aria-labelledby", "search-title")
        .add(el("h3").at("id", "search-title").text(cx.t(Key::PageTroubleAll)))
        .add(field)
        .add(el_class("p", "hush").at("role", "status").text(count))
        .add(list)
}

fn symptom(cx: &ViewContext<'_>, guide: &Guide, symptom: &Symptom, whole: bool) -> El {
    let sees =
        el("h4").at_if(whole, "id", "found").at_if(whole, "tabindex", "-1").add(sheet::words(&symptom.sees));
    let actor = el("strong").text(cx.fill(
        Key::PageLabelled,
        &[("label", cx.words.text(crate::ticket::actor(symptom.actor))), ("text", "")],
    ));
    let ticket = || {
        let ticket = crate::ticket::ticket(guide, symptom, cx.state.policy(), cx.words);
        let inside = el_class("div", "stack")
            .add(cx.p(Key::PageTicketHint).at("class", "hush"))
            .add(el("pre").at("id", "ticket").at("tabindex", "0").text(ticket.clone()))
            .add(cx.copy(
                "copy-ticket",
                Key::PageCopyTicket,
                &ticket,
                "ticket",
                crate::view_context::Rank::Plain,
            ))
            .add(help_desk::help_desk(cx));
        el("details").add(el("summary").text(cx.t(Key::PageTicket))).add(inside).into()
    };
    el_class("article", "symptom")
        .add(sees)
        .add(el("p").add(sheet::words(&symptom.cause)))
        .add(el("p").add(actor).add(sheet::words(&symptom.next)))
        .add_if(whole, ticket)
}

//! What to do when it does not work: three questions, or a look through everything that people see.

use lync_skype::guide::{Guide, Symptom};
use lync_skype::trouble::Next;
use lync_skype::words::Key;
use yew::prelude::*;

use super::{form, sheet};
use crate::cx::Cx;
use crate::state::Action;

/// Questions, search, cause, who has to act, and a text for the help desk.
pub(crate) fn page(cx: &Cx<'_>) -> Html {
    let guide = crate::guide::troubles(cx.state);
    let found = match cx.state.answers.last() {
        Some(Next::Symptom(id)) => guide.troubleshooting.iter().find(|symptom| symptom.id == *id),
        _ => None,
    };
    html! {
        <div class="flow">
            <section class="stack" aria-labelledby="questions">
                <h3 id="questions" tabindex="-1">{ cx.t(Key::PageTroubleQuestions) }</h3>
                if let Some(symptom) = found {
                    { self::symptom(cx, &guide, symptom, true) }
                } else {
                    { question(cx, &guide) }
                }
                if !cx.state.answers.is_empty() {
                    <div class="row">
                        { cx.link(Key::PageTroubleBack, Action::Unanswer) }
                    </div>
                }
            </section>
            { search(cx, &guide) }
        </div>
    }
}

fn question(cx: &Cx<'_>, guide: &Guide) -> Html {
    let asked = match cx.state.answers.last() {
        Some(Next::Question(id)) => guide.questions.iter().find(|question| question.id == *id),
        _ => guide.questions.first(),
    };
    let Some(question) = asked else { return Html::default() };
    html! {
        <div class="stack" role="group" aria-labelledby="question">
            <p id="question"><strong>{ question.text.clone() }</strong></p>
            { for question.answers.iter().map(|(text, next)| html! {
                <button type="button" class="button" onclick={cx.on(Action::Answer(*next))}>{ text.clone() }</button>
            }) }
        </div>
    }
}

/// Everything that people see, narrowed down by what they type: also the exact texts of error messages.
fn search(cx: &Cx<'_>, guide: &Guide) -> Html {
    let act = cx.act.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        act.emit(Action::Search(event.target_unchecked_into::<web_sys::HtmlInputElement>().value()));
    });
    let wanted = cx.state.search.to_ascii_lowercase();
    let matches = |symptom: &&Symptom| {
        let all = [symptom.sees.plain(), symptom.cause.plain(), symptom.next.plain()]
            .join(" ")
            .to_ascii_lowercase();
        wanted.split_ascii_whitespace().all(|word| all.contains(word))
    };
    let found: Vec<&Symptom> = guide.troubleshooting.iter().filter(matches).collect();
    html! {
        <section class="stack" aria-labelledby="search-title">
            <h3 id="search-title">{ cx.t(Key::PageTroubleAll) }</h3>
            <div class="field">
                <label for="search">{ cx.t(Key::PageTroubleSearch) }</label>
                <p class="hint" id="search-hint">{ cx.t(Key::PageTroubleSearchHint) }</p>
                <input id="search" type="search" autocomplete="off" spellcheck="false" value={cx.state.search.clone()}
                    aria-describedby="search-hint" {oninput} />
            </div>
            <p class="hush" role="status">
                { cx.fill(Key::PageTroubleCount, &[("count", &found.len().to_string())]) }
            </p>
            <ul class="symptoms">
                { for found.into_iter().map(|symptom| html! { <li>{ self::symptom(cx, guide, symptom, false) }</li> }) }
            </ul>
        </section>
    }
}

fn symptom(cx: &Cx<'_>, guide: &Guide, symptom: &Symptom, whole: bool) -> Html {
    let ticket = lync_skype::guide::ticket(guide, symptom, cx.state.policy(), cx.words);
    html! {
        <article class="symptom">
            <h4 id={whole.then_some("found")} tabindex={whole.then_some("-1")}>{ sheet::words(&symptom.sees) }</h4>
            <p>{ sheet::words(&symptom.cause) }</p>
            <p><strong>{ cx.t(symptom.actor.key()) }{ ": " }</strong>{ sheet::words(&symptom.next) }</p>
            if whole {
                <details>
                    <summary>{ cx.t(Key::PageTicket) }</summary>
                    <div class="stack">
                        <p class="hush">{ cx.t(Key::PageTicketHint) }</p>
                        <pre id="ticket" tabindex="0">{ ticket.clone() }</pre>
                        { cx.copy("copy-ticket", Key::PageCopyTicket, ticket, "ticket", "button") }
                        { form::help_desk(cx) }
                    </div>
                </details>
            }
        </article>
    }
}

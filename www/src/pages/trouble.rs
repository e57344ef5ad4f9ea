//! Troubleshooting: a few questions, or a search through all symptoms.

use lync_skype::Direction;
use lync_skype::guide::trouble::{Next, search};
use lync_skype::guide::{Guide, Symptom};
use yew::prelude::*;

use super::{help_desk, sheet};
use crate::parts::{Page, Part};
use crate::state::{Action, Focus};
use crate::view_context::{Rank, ViewContext, into_state, text};
use crate::words::Key;

/// The page, inside the frame of all pages. Changing the route restarts the questions.
pub(crate) fn page(cx: &ViewContext) -> Html {
    let direction = cx.state.direction.unwrap_or(Direction::ToSkype);
    let route = [direction.as_str(), cx.state.net.as_str()].concat();
    html! { <Trouble key={route} ..cx.clone() /> }
}

/// The symptom that is caused by the end of Skype.
const CLOSED: &str = "skype-closed";

#[component]
fn Trouble(cx: &ViewContext) -> Html {
    // Not for every letter of a search.
    let guide = use_memo(cx.clone(), |cx| cx.state.troubles());
    // The path through the questions.
    let way = use_state(Vec::<Next>::new);
    let wanted = use_state(String::new);
    let go = |to: Vec<Next>| {
        let (way, act) = (way.setter(), cx.act.clone());
        Callback::from(move |_: MouseEvent| {
            way.set(to.clone());
            act.emit(Action::GoTo(Focus::Question));
        })
    };
    let found = match way.last() {
        Some(Next::Symptom(id)) => guide.troubleshooting.iter().find(|symptom| symptom.id == *id),
        _ => None,
    };
    let asked = match way.last() {
        Some(Next::Question(id)) => guide.questions.iter().find(|question| question.id == *id),
        _ => guide.questions.first(),
    };
    let back = (*way).split_last().map(|(_, before)| go(before.to_vec()));
    html! {
        <div class="flow">
            <section class="stack" aria-labelledby="questions">
                { cx.heading(1, Some("questions"), cx.t(Key::TroubleQuestions)) }
                if let Some(found) = found {
                    // Focus announces the labels of the group: what is seen, and why.
                    <div id="question" tabindex="-1" role="group" aria-labelledby="found found-cause">
                        { symptom(cx, found, Some(("found", "found-cause"))) }
                    </div>
                    if found.id == CLOSED && cx.state.parts.has(Part::Today) {
                        <p>
                            <button type="button" class="button" data-rank="main" onclick={cx.on(Action::Page(Page::Today))}>
                                { cx.t(Key::TodayTitle) }
                            </button>
                        </p>
                    }
                    { ticket(cx, &guide, Some(found), "") }
                } else if let Some(question) = asked {
                    <div class="stack no-print" id="question" tabindex="-1" role="group" aria-labelledby="question-text">
                        <p id="question-text"><strong>{ text(&question.text) }</strong></p>
                        <div class="answers">
                            for (answer, next) in &question.answers {
                                <button type="button" class="button" onclick={go([way.as_slice(), &[*next]].concat())}>
                                    { text(answer) }
                                </button>
                            }
                        </div>
                    </div>
                }
                if let Some(back) = back {
                    <div class="row no-print"><button type="button" class="link" onclick={back}>{ cx.t(Key::TroubleBack) }</button></div>
                }
            </section>
            { all_symptoms(cx, &guide, &wanted) }
        </div>
    }
}

/// All symptoms, or those that a search finds.
fn all_symptoms(cx: &ViewContext, guide: &Guide, wanted: &UseStateHandle<String>) -> Html {
    let hits = search(&guide.troubleshooting, wanted);
    let count = match hits.len() {
        0 => cx.t(Key::TroubleNone),
        1 => cx.t(Key::TroubleCountOne),
        count => cx.fill(Key::TroubleCount, &[("count", &count.to_string())]),
    };
    html! {
        <section class="stack" aria-labelledby="search-title">
            { cx.heading(1, Some("search-title"), cx.t(Key::TroubleAll)) }
            <div class="field no-print">
                <label for="search">{ cx.t(Key::TroubleSearch) }</label>
                <p class="hint" id="search-hint">{ cx.t(Key::TroubleSearchHint) }</p>
                <input id="search" type="search" autocomplete="off" spellcheck="false" aria-describedby="search-hint"
                    value={(**wanted).clone()} oninput={into_state(wanted)} />
            </div>
            <p class="muted no-print" role="status">{ count }</p>
            if hits.is_empty() {
                <div class="stack">
                    <p><a href="#question" onclick={cx.instead(Action::GoTo(Focus::Question))}>{ cx.t(Key::TroubleAsk) }</a></p>
                    { ticket(cx, guide, None, wanted) }
                </div>
            }
            <ul class="symptoms">
                for found in hits {
                    <li>{ symptom(cx, found, None) }</li>
                }
            </ul>
        </section>
    }
}

/// A symptom with its cause and actions. `ids`: of its heading and of its cause.
fn symptom(cx: &ViewContext, symptom: &Symptom, ids: Option<(&'static str, &'static str)>) -> Html {
    let actor = |actor| {
        cx.fill(Key::Labelled, &[("label", cx.words().text(crate::ticket::actor(actor))), ("text", "")])
    };
    html! {
        <article class="symptom">
            { cx.heading(2, ids.map(|(heading, _)| heading), sheet::words(&symptom.sees)) }
            <p id={ids.map(|(_, cause)| cause)}>{ sheet::words(&symptom.cause) }</p>
            for action in &symptom.actions {
                <p><strong>{ actor(action.actor) }</strong>{ sheet::words(&action.text) }</p>
            }
        </article>
    }
}

/// A text for the help desk, which the reader sends.
fn ticket(cx: &ViewContext, guide: &Guide, symptom: Option<&Symptom>, seen: &str) -> Html {
    let ticket = crate::ticket::ticket(guide, symptom, seen, cx.state.policy(), cx.words());
    html! {
        <details>
            <summary>{ cx.t(Key::Ticket) }</summary>
            <div class="stack">
                <p class="muted">{ cx.t(Key::TicketHint) }</p>
                <pre id="ticket" tabindex="0">{ text(&ticket) }</pre>
                { cx.copy("copy-ticket", Key::CopyTicket, &ticket, "ticket", Rank::Plain) }
                { help_desk::help_desk(cx) }
            </div>
        </details>
    }
}

//! Troubleshooting: a few questions, or a search through all symptoms.

use std::rc::Rc;

use crate::words::{Key, Words};
use lync_skype::Policy;
use lync_skype::guide::trouble::{Next, search};
use lync_skype::guide::{Guide, Symptom};
use yew::prelude::*;

use super::copy_button::CopyButton;
use super::{help_desk, sheet};
use crate::parts::{Page, Part};
use crate::state::Action;
use crate::view_context::{ViewContext, heading, into_state};

/// The page, inside the frame of all pages. Changing the route restarts the questions.
pub(crate) fn page(cx: &ViewContext<'_>) -> Html {
    let guide = Rc::new(cx.state.troubles());
    let today = cx.state.parts.has(Part::Today).then(|| cx.on(Action::Page(Page::Today)));
    let route = [guide.direction.as_str(), cx.state.net.as_str()].concat();
    html! {
        <Trouble key={route} words={cx.words.clone()} {guide} policy={Rc::new(cx.state.policy().clone())}
            desk={help_desk::help_desk(cx)} level={cx.state.heading_level} {today} act={cx.act.clone()} />
    }
}

#[derive(Clone, PartialEq, Properties)]
struct TroubleProps {
    words: Words,
    guide: Rc<Guide>,
    policy: Rc<Policy>,
    /// How to reach the help desk.
    desk: Html,
    /// The level of the title.
    level: u8,
    /// Opens the page on what works today, if that is shown.
    today: Option<Callback<MouseEvent>>,
    act: Callback<Action>,
}

/// The symptom that is caused by the end of Skype.
const CLOSED: &str = "skype-closed";

#[component]
fn Trouble(props: &TroubleProps) -> Html {
    let TroubleProps { words, guide, .. } = props;
    // The path through the questions.
    let way = use_state(Vec::<Next>::new);
    let wanted = use_state(String::new);
    let root = use_node_ref();
    {
        // Focus follows the answers, but does not move when the view opens.
        let (root, moved) = (root.clone(), use_mut_ref(|| false));
        use_effect_with(way.clone(), move |_| {
            if let (true, Some(root)) = (moved.replace(true), root.cast::<web_sys::Node>()) {
                crate::host::focus(&root.get_root_node(), "question");
            }
        });
    }
    let t = |key| words.text(key).to_owned();
    let go = |way: Vec<Next>, to: &UseStateHandle<Vec<Next>>| {
        let set = to.setter();
        Callback::from(move |_: MouseEvent| set.set(way.clone()))
    };
    let found = match way.last() {
        Some(Next::Symptom(id)) => guide.troubleshooting.iter().find(|symptom| symptom.id == *id),
        _ => None,
    };
    let asked = match way.last() {
        Some(Next::Question(id)) => guide.questions.iter().find(|question| question.id == *id),
        _ => guide.questions.first(),
    };
    let back = (*way).split_last().map(|(_, before)| go(before.to_vec(), &way));
    let ask = root.clone();
    let to_questions = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        if let Some(root) = ask.cast::<web_sys::Node>() {
            crate::host::focus(&root.get_root_node(), "question");
        }
    });
    html! {
        <div class="flow" ref={root}>
            <section class="stack" aria-labelledby="questions">
                { heading(props.level, 1, Some("questions"), None, t(Key::TroubleQuestions).into()) }
                if let Some(found) = found {
                    // Focus announces the labels of the group: what is seen, and why.
                    <div id="question" tabindex="-1" role="group" aria-labelledby="found found-cause">
                        { symptom(words, props.level, found, Some(("found", "found-cause"))) }
                    </div>
                    if let Some(today) = props.today.clone().filter(|_| found.id == CLOSED) {
                        <p><button type="button" class="button" data-rank="main" onclick={today}>{ t(Key::TodayTitle) }</button></p>
                    }
                    { ticket(props, Some(found), "") }
                } else if let Some(question) = asked {
                    <div class="stack no-print" id="question" tabindex="-1" role="group" aria-labelledby="question-text">
                        <p id="question-text"><strong>{ question.text.clone() }</strong></p>
                        <div class="answers">
                            { for question.answers.iter().map(|(text, next)| {
                                let further = way.iter().copied().chain([*next]).collect();
                                html! { <button type="button" class="button" onclick={go(further, &way)}>{ text.clone() }</button> }
                            }) }
                        </div>
                    </div>
                }
                if let Some(back) = back {
                    <div class="row no-print"><button type="button" class="link" onclick={back}>{ t(Key::TroubleBack) }</button></div>
                }
            </section>
            { all_symptoms(props, &wanted, to_questions) }
        </div>
    }
}

/// All symptoms, or those that a search finds.
fn all_symptoms(
    props: &TroubleProps,
    wanted: &UseStateHandle<String>,
    to_questions: Callback<MouseEvent>,
) -> Html {
    let TroubleProps { words, guide, .. } = props;
    let t = |key| words.text(key).to_owned();
    let hits = search(&guide.troubleshooting, wanted);
    let count = match hits.len() {
        0 => t(Key::TroubleNone),
        1 => t(Key::TroubleCountOne),
        count => words.fill(Key::TroubleCount, &[("count", &count.to_string())]),
    };
    html! {
        <section class="stack" aria-labelledby="search-title">
            { heading(props.level, 1, Some("search-title"), None, t(Key::TroubleAll).into()) }
            <div class="field no-print">
                <label for="search">{ t(Key::TroubleSearch) }</label>
                <p class="hint" id="search-hint">{ t(Key::TroubleSearchHint) }</p>
                <input id="search" type="search" autocomplete="off" spellcheck="false" aria-describedby="search-hint"
                    value={(**wanted).clone()} oninput={into_state(wanted)} />
            </div>
            <p class="muted no-print" role="status">{ count }</p>
            if hits.is_empty() {
                <div class="stack">
                    <p><a href="#question" onclick={to_questions}>{ t(Key::TroubleAsk) }</a></p>
                    { ticket(props, None, wanted) }
                </div>
            }
            <ul class="symptoms">{ for hits.into_iter().map(|found| html! { <li>{ symptom(words, props.level, found, None) }</li> }) }</ul>
        </section>
    }
}

/// A symptom with its cause and actions. `ids`: of its heading and of its cause.
fn symptom(words: &Words, level: u8, symptom: &Symptom, ids: Option<(&'static str, &'static str)>) -> Html {
    let actor = |actor| {
        words.fill(Key::Labelled, &[("label", words.text(crate::ticket::actor(actor))), ("text", "")])
    };
    html! {
        <article class="symptom">
            { heading(level, 2, ids.map(|(heading, _)| heading), None, sheet::words(&symptom.sees)) }
            <p id={ids.map(|(_, cause)| cause)}>{ sheet::words(&symptom.cause) }</p>
            for action in &symptom.actions {
                <p><strong>{ actor(action.actor) }</strong>{ sheet::words(&action.text) }</p>
            }
        </article>
    }
}

/// A text for the help desk, which the reader sends.
fn ticket(props: &TroubleProps, symptom: Option<&Symptom>, seen: &str) -> Html {
    let TroubleProps { words, guide, policy, .. } = props;
    let text = crate::ticket::ticket(guide, symptom, seen, policy, words);
    let t = |key| AttrValue::from(words.text(key).to_owned());
    html! {
        <details>
            <summary>{ t(Key::Ticket) }</summary>
            <div class="stack">
                <p class="muted">{ t(Key::TicketHint) }</p>
                <pre id="ticket" tabindex="0">{ text.clone() }</pre>
                <CopyButton words={words.clone()} id="copy-ticket" label={t(Key::CopyTicket)} {text} shown="ticket" act={Some(props.act.clone())} />
                { props.desk.clone() }
            </div>
        </details>
    }
}

//! The first page: one choice, one field, and what follows from them.

use lync_skype::Direction;
use lync_skype::policy::Known;
use lync_skype::words::Key;
use yew::prelude::*;

use super::{answer, guide, notices};
use crate::cx::Cx;
use crate::state::{Action, Focus};
use crate::views::{Page, Part};
use lync_skype::plan::Network;

/// Question, answer and guide.
pub(crate) fn flow(cx: &Cx<'_>) -> Html {
    let (state, parts) = (cx.state, cx.state.parts);
    let stopped = state.policy().public_im == Known::No && state.net == Network::Skype;
    let open = state.shows_guide() && !stopped;
    html! {
        <div class={classes!("flow", open.then_some("open"))}>
            <div class="ask">
                { summary(cx) }
                <form class="form" novalidate=true onsubmit={submit(cx)}>
                    if parts.has(Part::Ask) || state.direction.is_none() {
                        { choice(cx) }
                    }
                    if stopped {
                        { stop(cx) }
                    } else if parts.has(Part::Address) {
                        { field(cx) }
                    }
                </form>
                if !stopped && parts.has(Part::Address) {
                    { answer::answer(cx) }
                }
            </div>
            if open {
                { guide::guide(cx) }
            }
        </div>
    }
}

fn submit(cx: &Cx<'_>) -> Callback<SubmitEvent> {
    let act = cx.act.clone();
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        act.emit(Action::Submit);
    })
}

/// What is wrong, above everything else. Focus goes there; the alert sits inside, so that it does not race with focus.
fn summary(cx: &Cx<'_>) -> Html {
    if !cx.state.has_errors() {
        return Html::default();
    }
    let follow = |to: Focus, words: AttrValue| {
        let act = cx.act.clone();
        let onclick = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            act.emit(Action::GoTo(to));
        });
        html! { <li><a href={["#", to.id().unwrap_or_default()].concat()} {onclick}>{ words }</a></li> }
    };
    html! {
        <div class="summary" id="summary" tabindex="-1" aria-labelledby="summary-title" part="summary">
            <div role="alert" class="stack">
                <h3 id="summary-title">{ cx.t(Key::PageProblem) }</h3>
                <ul>
                    if cx.state.choice_missing {
                        { follow(Focus::Choice, cx.t(Key::PageChooseFirst)) }
                    }
                    { for notices::errors(cx).into_iter().map(|message| follow(Focus::Field, message)) }
                </ul>
            </div>
        </div>
    }
}

fn choice(cx: &Cx<'_>) -> Html {
    let state = cx.state;
    if state.net == Network::TeamsFree {
        return html! {
            <div class="note">
                <p>{ cx.t(Key::PageRouteTeams) }</p>
                <p>{ cx.link(Key::PageRouteOther, Action::Page(Page::Today)) }</p>
            </div>
        };
    }
    if state.net == Network::Federated {
        return html! {
            <div class="note">
                <p>{ cx.t(Key::PageRouteFederated) }</p>
                <p>{ cx.link(Key::PageRouteOther, Action::Page(Page::Today)) }</p>
            </div>
        };
    }
    let card = |id: &'static str, direction: Direction, title: Key, more: Key| {
        let act = cx.act.clone();
        let onchange = Callback::from(move |_: Event| act.emit(Action::Direction(direction)));
        html! {
            <label class="card">
                <input type="radio" {id} name="direction" value={direction.as_str()}
                    checked={state.direction == Some(direction)} {onchange} />
                <strong>{ cx.t(title) }</strong>
                <span>{ cx.t(more) }</span>
            </label>
        }
    };
    html! {
        <fieldset class={classes!("field", state.choice_missing.then_some("bad"))} part="choice"
            aria-describedby={state.choice_missing.then_some("choice-error")}>
            <legend>{ cx.t(Key::PageWho) }</legend>
            if state.choice_missing {
                <p class="error-text" id="choice-error">{ cx.t(Key::PageChooseFirst) }</p>
            }
            <div class="cards">
                { card("to-skype", Direction::ToSkype, Key::PageUseLync, Key::PageAddSkype) }
                { card("to-lync", Direction::ToLync, Key::PageUseSkype, Key::PageAddLync) }
            </div>
        </fieldset>
    }
}

/// Label, hint, errors, field: in this order, so that everybody meets the hint before the field.
fn field(cx: &Cx<'_>) -> Html {
    let state = cx.state;
    let (label, hint) = match (state.net, state.direction) {
        (Network::TeamsFree, _) => (Key::PageFieldTeams, Key::PageHintTeams),
        (Network::Federated, _) => (Key::PageFieldFederated, Key::PageHintLync),
        (Network::Skype, Some(Direction::ToSkype)) => (Key::PageFieldSkype, Key::PageHintSkype),
        (Network::Skype, Some(Direction::ToLync)) => (Key::PageFieldLync, Key::PageHintLync),
        (Network::Skype, None) => (Key::PageFieldEither, Key::PageHintEither),
    };
    let bad = state.refused().is_some();
    let act = cx.act.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        act.emit(Action::Type(event.target_unchecked_into::<web_sys::HtmlInputElement>().value()));
    });
    html! {
        <div class={classes!("field", bad.then_some("bad"))} part="field">
            <label for="address">{ cx.t(label) }</label>
            <p class="hint" id="address-hint">{ cx.t(hint) }</p>
            if state.from_link {
                <p class="note" id="address-link">{ cx.t(Key::PageFromLink) }</p>
            }
            if bad {
                <div class="error-text" id="address-error">{ notices::beside_field(cx) }</div>
            }
            <div class="entry">
                <input id="address" type="text" name="address" part="input" inputmode="email" autocapitalize="none"
                    autocorrect="off" autocomplete="off" spellcheck="false" dir="ltr" value={state.typed.clone()}
                    aria-describedby={if bad { "address-hint address-error" } else { "address-hint" }}
                    aria-invalid={bad.then_some("true")} {oninput} />
                <button type="submit" class="button main needs-app" part="submit">{ cx.t(Key::PageSubmit) }</button>
            </div>
            if bad {
                { notices::after_field(cx) }
            }
            if state.direction.is_some() && !state.shows_guide() {
                <p class="needs-app">{ cx.link(Key::PageBrowse, Action::Browse) }</p>
            }
        </div>
    }
}

/// Switched off is nobody's mistake: no red field, but what to ask and whom.
fn stop(cx: &Cx<'_>) -> Html {
    let organisation = &cx.state.policy().organisation;
    let name = organisation.name.clone();
    html! {
        <section class="box" part="stop">
            <h3>{ cx.t(Key::PageStopTitle) }</h3>
            if let Some(name) = name {
                <p>{ cx.fill(Key::PageStopAt, &[("organisation", &name)]) }</p>
            } else {
                <p>{ cx.t(Key::PageStop) }</p>
            }
            <p>{ cx.t(Key::PageStopAsk) }</p>
            <p class="ticket" id="stop-ticket">{ cx.t(Key::PageStopTicket) }</p>
            { cx.copy("copy-ticket", Key::PageCopyTicket, cx.words.text(Key::PageStopTicket).to_owned(), "stop-ticket", "button") }
            { help_desk(cx) }
        </section>
    }
}

/// How to reach the help desk. Its words come from the page's owner, never from a link.
pub(crate) fn help_desk(cx: &Cx<'_>) -> Html {
    let desk = &cx.state.policy().organisation.help_desk;
    if desk.mail.is_none() && desk.phone.is_none() && desk.url.is_none() {
        return Html::default();
    }
    html! {
        <div class="stack">
            <h4>{ cx.t(Key::PageDesk) }</h4>
            <ul class="dots">
                if let Some(mail) = &desk.mail {
                    <li><a href={["mailto:", mail].concat()}><bdi dir="ltr">{ mail.clone() }</bdi></a></li>
                }
                if let Some(phone) = &desk.phone {
                    <li><bdi dir="ltr">{ phone.clone() }</bdi></li>
                }
                if let Some(url) = &desk.url {
                    <li><a href={url.clone()} rel="noreferrer"><bdi dir="ltr">{ url.clone() }</bdi></a></li>
                }
            </ul>
        </div>
    }
}

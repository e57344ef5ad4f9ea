//! The question and the field.

use crate::words::Key;
use lync_skype::Direction;
use lync_skype::guide::plan::Network;
use yew::{Html, html};

use super::notices;
use crate::parts::Page;
use crate::state::{Action, Focus};
use crate::view_context::{ViewContext, text};

/// What is wrong, above everything else. Focus goes there; the alert sits inside, so that it does not race with focus.
pub(crate) fn summary(cx: &ViewContext<'_>) -> Html {
    let follow = |to: Focus, words: Html| {
        let href = ["#", to.id().unwrap_or_default()].concat();
        html! { <li><a {href} onclick={cx.instead(Action::GoTo(to))}>{ words }</a></li> }
    };
    let errors = notices::errors(cx);
    // The first message is heard with the title: focus reads what names the box.
    html! {
        <div class="summary" id="summary" tabindex="-1" aria-labelledby="summary-title summary-list" part="summary">
            <div class="stack" role="alert">
                { cx.heading(1, Some("summary-title"), cx.t(Key::PageProblem)) }
                <ul id="summary-list">
                    if cx.state.choice_missing {
                        { follow(Focus::Choice, cx.t(Key::PageChooseFirst)) }
                    }
                    for message in errors {
                        { follow(Focus::Field, text(&message)) }
                    }
                </ul>
            </div>
        </div>
    }
}

/// Who adds whom.
pub(crate) fn choice(cx: &ViewContext<'_>) -> Html {
    let other = |key: Key| {
        html! {
            <div class="note">
                <p>{ cx.t(key) }</p>
                <p>{ cx.link(Key::PageRouteOther, Action::Page(Page::Today)) }</p>
            </div>
        }
    };
    match cx.state.net {
        Network::Skype => {}
        Network::TeamsFree => return other(Key::PageRouteTeams),
        Network::Federated => return other(Key::PageRouteFederated),
    }
    let card = |direction: Direction, title: Key, more: Key| {
        html! {
            <label class="card">
                <input
                    type="radio"
                    id={direction.as_str()}
                    name="direction"
                    value={direction.as_str()}
                    checked={cx.state.direction == Some(direction)}
                    onchange={cx.on(Action::Direction(direction))}
                />
                <strong>{ cx.t(title) }</strong>
                <span>{ cx.t(more) }</span>
            </label>
        }
    };
    let missing = cx.state.choice_missing;
    html! {
        <fieldset
            class="field"
            part="choice"
            data-bad={missing.then_some("")}
            aria-describedby={missing.then_some("choice-error")}
        >
            <legend>{ cx.t(Key::PageWho) }</legend>
            if missing {
                <p class="error-text" id="choice-error">{ cx.t(Key::PageChooseFirst) }</p>
            }
            <div class="cards">
                { card(Direction::ToSkype, Key::PageUseLync, Key::PageAddSkype) }
                { card(Direction::ToLync, Key::PageUseSkype, Key::PageAddLync) }
            </div>
        </fieldset>
    }
}

/// Label, hint, errors, field: in this order, so that everybody meets the hint before the field.
pub(crate) fn field(cx: &ViewContext<'_>) -> Html {
    let state = cx.state;
    let (label, hint) = match (state.net, state.direction) {
        (Network::TeamsFree, Some(Direction::ToLync)) => (Key::PageFieldFederated, Key::PageHintLync),
        (Network::TeamsFree, _) => (Key::PageFieldTeams, Key::PageHintTeams),
        (Network::Federated, _) => (Key::PageFieldFederated, Key::PageHintLync),
        (Network::Skype, Some(Direction::ToSkype)) => (Key::PageFieldSkype, Key::PageHintSkype),
        (Network::Skype, Some(Direction::ToLync)) => (Key::PageFieldLync, Key::PageHintLync),
        (Network::Skype, None) => (Key::PageFieldEither, Key::PageHintEither),
    };
    let bad = state.refused().is_some();
    let described = if bad { "address-hint address-error" } else { "address-hint" };
    html! {
        <div class="field" part="field" data-bad={bad.then_some("")}>
            <label for="address">{ cx.t(label) }</label>
            <p class="hint" id="address-hint">{ cx.t(hint) }</p>
            if state.from_link {
                <p class="note">{ cx.t(Key::PageFromLink) }</p>
            }
            if bad {
                { notices::beside_field(cx) }
            }
            <div class="entry">
                <input
                    id="address"
                    type="text"
                    name="address"
                    part="input"
                    inputmode="email"
                    autocapitalize="none"
                    autocorrect="off"
                    autocomplete="off"
                    spellcheck="false"
                    dir="ltr"
                    aria-describedby={described}
                    aria-invalid={bad.then_some("true")}
                    value={state.typed.clone()}
                    oninput={cx.with_value(Action::Type)}
                />
                <button type="submit" class="button needs-app" data-rank="main" part="submit">
                    { cx.t(Key::PageSubmit) }
                </button>
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

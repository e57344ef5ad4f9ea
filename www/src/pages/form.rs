//! The question and the field.

use lync_skype::Direction;
use lync_skype::Key as CoreKey;
use lync_skype::guide::Network;
use yew::{Html, html};

use super::{guide, notices};
use crate::plain::full_stop;
use crate::state::{Action, Focus, Program, Whom};
use crate::view_context::{ViewContext, text};
use crate::words::Key;

/// The error summary, at the top. It gets the focus; the alert is inside, so that it does not compete with focus.
pub(crate) fn summary(cx: &ViewContext) -> Html {
    let follow = |to: Focus, words: Html| {
        let href = ["#", to.as_str()].concat();
        html! { <li><a {href} onclick={cx.instead(Action::GoTo(to))}>{ words }</a></li> }
    };
    let errors = notices::errors(cx);
    // The first message is announced with the title, because focus announces the label of the box.
    html! {
        <div class="summary" id="summary" tabindex="-1" aria-labelledby="summary-title summary-list" part="summary">
            <div class="stack" role="alert">
                { cx.heading(1, Some("summary-title"), cx.t(Key::Problem)) }
                <ul id="summary-list">
                    if cx.state.choice_missing {
                        { follow(Focus::Choice, cx.t(Key::ChooseFirst)) }
                    }
                    for message in errors {
                        { follow(Focus::Field, text(&message)) }
                    }
                </ul>
            </div>
        </div>
    }
}

/// Program, contact and version in one step.
pub(crate) fn question(cx: &ViewContext) -> Html {
    let program = cx.state.program();
    let missing = cx.state.choice_missing;
    let name = |program| match program {
        Program::Lync => Key::UseLync,
        Program::Skype => Key::UseSkype,
        Program::Teams => Key::UseTeams,
    };
    let id = |program: Program| Some(["use-", program.as_str()].concat());
    html! {
        <div class="question">
            <fieldset part="choice" data-bad={missing.then_some("")}
                aria-describedby={missing.then_some("choice-error")}>
                <legend>{ cx.t(Key::Who) }</legend>
                if missing {
                    <p class="error-text" id="choice-error">{ cx.t(Key::ChooseFirst) }</p>
                }
                for which in Program::ALL.iter().copied() {
                    { choice(cx, ("program", which.as_str()), id(which), program == Some(which), Action::Program(which), name(which)) }
                }
            </fieldset>
            if let Some(program) = program {
                { whom(cx, program) }
            }
        </div>
    }
}

fn whom(cx: &ViewContext, program: Program) -> Html {
    let people: Vec<Whom> = program.people().collect();
    let chosen = cx.state.whom();
    let name = |whom| match (program, whom) {
        (Program::Teams, Whom::FromSkype) => Key::WhomTeamsFree,
        (_, Whom::FromSkype | Whom::FromLync) => Key::WhomSkype,
        (_, Whom::Organisation) => Key::WhomOrganisation,
        (_, Whom::AtWork) => Key::WhomWork,
    };
    html! {
        <>
            if people.len() > 1 {
                <fieldset>
                    <legend>{ cx.t(Key::Whom) }</legend>
                    for which in people {
                        { choice(cx, ("whom", which.as_str()), None, chosen == Some(which), Action::Whom(which), name(which)) }
                    }
                </fieldset>
            }
            if !cx.state.shows_guide() {
                { guide::client_menu(cx, Key::Version) }
            }
        </>
    }
}

/// A radio button with its group and value, and its label.
fn choice(
    cx: &ViewContext,
    (name, value): (&'static str, &'static str),
    id: Option<String>,
    checked: bool,
    action: Action,
    label: Key,
) -> Html {
    html! {
        <label class="choice">
            <input type="radio" {name} {id} {value} {checked} onchange={cx.on(action)} />
            <span>{ cx.t(label) }</span>
        </label>
    }
}

/// One of several sentences of the core in a paragraph.
fn sentence(cx: &ViewContext, key: CoreKey) -> Html {
    let words = cx.words().core(key);
    text(&[words, full_stop(words)].concat())
}

/// Label, hint, errors, field: in this order, so that the hint comes before the field for everyone.
pub(crate) fn field(cx: &ViewContext) -> Html {
    let state = &cx.state;
    let (label, hint) = match (state.net, state.direction) {
        (Network::TeamsFree, Some(Direction::ToLync)) => (Key::FieldFederated, Key::HintLync),
        (Network::TeamsFree, _) => (Key::FieldTeams, Key::HintTeams),
        (Network::Federated, _) => (Key::FieldFederated, Key::HintLync),
        (Network::Skype, Some(Direction::ToSkype)) => (Key::FieldSkype, Key::HintSkype),
        (Network::Skype, Some(Direction::ToLync)) => (Key::FieldLync, Key::HintLync),
        (Network::Skype, None) => (Key::FieldEither, Key::HintEither),
    };
    let bad = state.refused().is_some();
    let described = if bad { "address-hint address-error" } else { "address-hint" };
    html! {
        <div class="field" part="field" data-bad={bad.then_some("")}>
            <label for="address">{ cx.t(label) }</label>
            <div class="hints">
                <p class="hint" id="address-hint">{ cx.t(hint) }</p>
                if state.net == Network::Skype && state.direction == Some(Direction::ToSkype) {
                    <details class="no-print">
                        <summary>{ cx.t(Key::MsaWhat) }</summary>
                        <p>{ sentence(cx, CoreKey::NeedMsaWhat) }{ text(" ") }{ sentence(cx, CoreKey::NeedMsaLink) }</p>
                    </details>
                }
            </div>
            if state.from_link {
                <p class="note">
                    { cx.t(Key::FromLink) }{ text(" ") }{ cx.link(Key::Forget, Action::Forget) }
                </p>
            }
            if bad {
                { notices::beside_field(cx) }
            }
            <div class="entry">
                <input id="address" type="text" name="address" part="input" inputmode="email"
                    autocapitalize="none" autocorrect="off" autocomplete="off" spellcheck="false" dir="ltr"
                    aria-describedby={described} aria-invalid={bad.then_some("true")}
                    value={state.typed.clone()} oninput={cx.with_value(Action::Type)} />
                <button type="submit" class="button needs-app" data-rank="main" part="submit">
                    { cx.t(Key::Submit) }
                </button>
            </div>
            if bad {
                { notices::after_field(cx) }
            }
            if state.direction.is_some() && !state.shows_guide() {
                <p class="needs-app">{ cx.link(Key::Browse, Action::Browse) }</p>
            }
        </div>
    }
}

//! The first page: one choice, one field, and what follows from them.

use crate::words::Key;
use lync_skype::Direction;
use lync_skype::guide::plan::Network;
use lync_skype::policy::Known;
use web_sys::Event;
use yew::virtual_dom::AttrValue;
use yew::{Callback, Html};

use super::{answer, guide, notices};
use crate::el::{When, el, el_class};
use crate::parts::{Page, Part};
use crate::state::{Action, Focus};
use crate::view_context::Cx;

/// Question, answer and guide.
pub(crate) fn flow(cx: &Cx<'_>) -> Html {
    let (state, parts) = (cx.state, cx.state.parts);
    let stopped = state.policy().public_im == Known::No && state.net == Network::Skype;
    let open = state.shows_guide() && !stopped;
    let address = parts.has(Part::Address);
    let form = el_class("form", "form")
        .at("novalidate", "")
        .on(When::Submit, prevented(cx, Action::Submit))
        .add_if(parts.has(Part::Ask) || state.direction.is_none(), || choice(cx))
        .add_if(stopped, || stop(cx))
        .add_if(address && !stopped, || field(cx));
    let ask = el_class("div", "ask").add_if(state.has_errors(), || summary(cx)).add(form);
    el_class("div", if open { "flow open" } else { "flow" })
        .add(ask)
        .add_if(address && !stopped, || answer::answer(cx))
        .add_if(open, || guide::guide(cx))
        .into()
}

/// Starts an action in place of what the browser would do.
fn prevented(cx: &Cx<'_>, action: Action) -> Callback<Event> {
    let act = cx.act.clone();
    Callback::from(move |event: Event| {
        event.prevent_default();
        act.emit(action.clone());
    })
}

/// What is wrong, above everything else. Focus goes there; the alert sits inside, so that it does not race with focus.
fn summary(cx: &Cx<'_>) -> Html {
    let follow = |to: Focus, words: AttrValue| {
        let link = el("a")
            .set("href", ["#", to.id().unwrap_or_default()].concat())
            .on(When::Click, prevented(cx, Action::GoTo(to)))
            .text(words);
        Html::from(el("li").add(link))
    };
    let mut list =
        el("ul").add_if(cx.state.choice_missing, || follow(Focus::Choice, cx.t(Key::PageChooseFirst)));
    for message in notices::errors(cx) {
        list = list.add(follow(Focus::Field, message));
    }
    let alert = el_class("div", "stack")
        .at("role", "alert")
        .add(el("h3").at("id", "summary-title").text(cx.t(Key::PageProblem)))
        .add(list);
    el_class("div", "summary")
        .at("id", "summary")
        .at("tabindex", "-1")
        .at("aria-labelledby", "summary-title")
        .at("part", "summary")
        .add(alert)
        .into()
}

fn choice(cx: &Cx<'_>) -> Html {
    let state = cx.state;
    let other = |key: Key| {
        let back = el("p").add(cx.link(Key::PageRouteOther, Action::Page(Page::Today)));
        Html::from(el_class("div", "note").add(cx.p(key)).add(back))
    };
    match state.net {
        Network::Skype => {}
        Network::TeamsFree => return other(Key::PageRouteTeams),
        Network::Federated => return other(Key::PageRouteFederated),
    }
    let card = |direction: Direction, title: Key, more: Key| {
        let button = el("input")
            .at("type", "radio")
            .at("id", direction.as_str())
            .at("name", "direction")
            .at("value", direction.as_str())
            .checked(state.direction == Some(direction))
            .on(When::Change, cx.on(Action::Direction(direction)));
        el_class("label", "card")
            .add(button)
            .add(el("strong").text(cx.t(title)))
            .add(el("span").text(cx.t(more)))
    };
    let missing = state.choice_missing;
    el_class("fieldset", if missing { "field bad" } else { "field" })
        .at("part", "choice")
        .at_if(missing, "aria-describedby", "choice-error")
        .add(el("legend").text(cx.t(Key::PageWho)))
        .add_if(missing, || {
            cx.p(Key::PageChooseFirst).at("class", "error-text").at("id", "choice-error").into()
        })
        .add(
            el_class("div", "cards")
                .add(card(Direction::ToSkype, Key::PageUseLync, Key::PageAddSkype))
                .add(card(Direction::ToLync, Key::PageUseSkype, Key::PageAddLync)),
        )
        .into()
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
    let mut input = el("input");
    for (key, value) in [
        ("id", "address"),
        ("type", "text"),
        ("name", "address"),
        ("part", "input"),
        ("inputmode", "email"),
        ("autocapitalize", "none"),
        ("autocorrect", "off"),
        ("autocomplete", "off"),
        ("spellcheck", "false"),
        ("dir", "ltr"),
        ("aria-describedby", if bad { "address-hint address-error" } else { "address-hint" }),
    ] {
        input = input.at(key, value);
    }
    let input = input
        .at_if(bad, "aria-invalid", "true")
        .value(&state.typed)
        .on(When::Input, cx.with_value(Action::Type));
    let button = el_class("button", "button main needs-app")
        .at("type", "submit")
        .at("part", "submit")
        .text(cx.t(Key::PageSubmit));
    let browse = state.direction.is_some() && !state.shows_guide();
    el_class("div", if bad { "field bad" } else { "field" })
        .at("part", "field")
        .add(el("label").at("for", "address").text(cx.t(label)))
        .add(cx.p(hint).at("class", "hint").at("id", "address-hint"))
        .add_if(state.from_link, || cx.p(Key::PageFromLink).at("class", "note").into())
        .add_if(bad, || notices::beside_field(cx))
        .add(el_class("div", "entry").add(input).add(button))
        .add_if(bad, || notices::after_field(cx))
        .add_if(browse, || el_class("p", "needs-app").add(cx.link(Key::PageBrowse, Action::Browse)).into())
        .into()
}

/// Switched off is nobody's mistake: no red field, but what to ask and whom.
fn stop(cx: &Cx<'_>) -> Html {
    let at = match &cx.state.policy().organisation.name {
        Some(name) => el("p").text(cx.fill(Key::PageStopAt, &[("organisation", name)])),
        None => cx.p(Key::PageStop),
    };
    let ticket = cx.words.text(Key::PageStopTicket);
    el_class("section", "box")
        .at("part", "stop")
        .add(el("h3").text(cx.t(Key::PageStopTitle)))
        .add(at)
        .add(cx.p(Key::PageStopAsk))
        .add(cx.p(Key::PageStopTicket).at("class", "ticket").at("id", "stop-ticket"))
        .add(cx.copy("copy-ticket", Key::PageCopyTicket, ticket, "stop-ticket", "button"))
        .add(help_desk(cx))
        .into()
}

/// How to reach the help desk. Its words come from the page's owner, never from a link.
pub(crate) fn help_desk(cx: &Cx<'_>) -> Html {
    let desk = &cx.state.policy().organisation.help_desk;
    if desk.mail.is_none() && desk.phone.is_none() && desk.url.is_none() {
        return Html::default();
    }
    let mut list = el_class("ul", "dots");
    for (way, scheme) in [(&desk.mail, Some("mailto:")), (&desk.phone, None), (&desk.url, Some(""))] {
        let Some(way) = way else { continue };
        let shown = Cx::address(way);
        list = list.add(match scheme {
            Some(scheme) => {
                let link = el("a").set("href", [scheme, way].concat()).at("rel", "noreferrer").add(shown);
                el("li").add(link)
            }
            None => el("li").add(shown),
        });
    }
    el_class("div", "stack desk").add(el("h4").text(cx.t(Key::PageDesk))).add(list).into()
}

//! The guide below the answer: prerequisites, steps, settings, outcomes, and the other person's part.

use lync_skype::ClientId;
use lync_skype::guide::{Guide, Item, ItemKind};
use lync_skype::words::{LANGUAGES, LabelLanguage};
use yew::{Html, html};

use super::sheet::Boxes;
use super::{help_desk, send, sheet, states};
use crate::parts::{Page, Part};
use crate::state::Action;
use crate::view_context::{ViewContext, option, text};
use crate::words::Key;

/// The reader's own guide, in numbered parts.
pub(crate) fn guide(cx: &ViewContext) -> Html {
    let parts = cx.state.parts;
    let Some(guide) = cx.state.guide() else { return Html::default() };
    let yours = &guide.yours;
    let mut sections = Vec::new();
    if parts.has(Part::Steps) {
        let title = if yours.client == ClientId::Teams { Key::PartChat } else { Key::PartAdd };
        let beside = html! { <>{ client_menu(cx, Key::Client) }{ language_of_labels(cx) }</> };
        sections.push(("steps", "guide", title, beside, sheet::steps(cx, yours)));
    }
    if parts.has(Part::Alerts) && yours.alerts.iter().any(|item| item.kind == ItemKind::Set) {
        let (path, settings) = (sheet::path(cx, &yours.alerts), sheet::settings(cx, yours, Boxes::ToTick));
        sections.push(("alerts", "requests", Key::PartRequests, path, settings));
    }
    if parts.has(Part::Checks) && !yours.states.is_empty() {
        let content = html! {
            <>
                { states::states(cx, yours) }
                if parts.has(Part::Trouble) {
                    <p class="no-print">{ cx.link(Key::MenuTrouble, Action::Page(Page::Trouble)) }</p>
                }
            </>
        };
        sections.push(("checks", "worked", Key::PartWorked, Html::default(), content));
    }
    if sections.is_empty() {
        return Html::default();
    }
    if parts.has(Part::OtherPerson) {
        let content = html! {
            <>
                <p>{ cx.t(Key::OtherLead) }{ text(" ") }{ cx.link(Key::ShowSteps, Action::Page(Page::OtherPerson)) }</p>
                { send::send(cx, &guide) }
            </>
        };
        sections.push(("send", "send", Key::PartSend, Html::default(), content));
    }
    let numbered = |(number, (part, id, title, beside, content)): (u32, _)| {
        let title = html! { <>{ text(&number.to_string()) }{ text(" ") }{ cx.t(title) }</> };
        sheet::section(cx, part, id, title, beside, content)
    };
    html! {
        <div class="guide" part="guide">
            if parts.has(Part::Steps) {
                { requirements(cx, &guide) }
            }
            { for (1..).zip(sections).map(numbered) }
            if cx.state.printing {
                <div class="print-only">{ help_desk::help_desk(cx) }</div>
            }
        </div>
    }
}

/// The main prerequisites: the account, and what administrators allow. All others are collapsed, and so is the reason for
/// the settings.
fn requirements(cx: &ViewContext, guide: &Guide) -> Html {
    let first = guide.requirements.first().map(|item| item.id.as_str());
    let decides = |item: &&Item| item.kind == ItemKind::Outside || Some(item.id.as_str()) == first;
    let of_requests = |item: &&Item| {
        item.kind == ItemKind::Outside || (item.kind == ItemKind::Note && item.about.is_none())
    };
    let more: Vec<&Item> = (guide.requirements.iter().filter(|item| !decides(item)))
        .chain(guide.yours.alerts.iter().filter(of_requests))
        .collect();
    html! {
        <div class="requirements" part="requirements">
            <b>{ cx.t(Key::WorksIf) }</b>{ text(" ") }
            <ul>
                for item in guide.requirements.iter().filter(decides) {
                    { sheet::condition(cx, item) }
                }
            </ul>
            { sheet::collapsed(cx, Key::MoreConditions, &more) }
        </div>
    }
}

/// The language of the program, if its labels are known in the reader's language.
fn language_of_labels(cx: &ViewContext) -> Html {
    if !cx.words().has_labels() {
        return Html::default();
    }
    let in_english = cx.words().labels() == LabelLanguage::English;
    let language = |tag| LANGUAGES.iter().find(|(known, _)| *known == tag);
    let options = ([cx.words().locale(), "en"].into_iter().filter_map(language))
        .map(|(tag, name)| option(tag, Some(tag), name, in_english == (*tag == "en")));
    menu(cx, Key::ProgramLanguage, Some("labels"), None, Action::LabelsOf, options.collect())
}

/// The reader's client, under that label.
pub(crate) fn client_menu(cx: &ViewContext, label: Key) -> Html {
    let clients = options(cx, &cx.state.clients(), cx.state.current_client());
    menu(cx, label, None, Some("client"), Action::ClientOf, clients)
}

/// The other person's client, which only they know.
pub(crate) fn their_client_menu(cx: &ViewContext) -> Html {
    let current = cx.state.current_clients().map(|(_, theirs)| theirs);
    let clients = options(cx, &cx.state.their_clients(), current);
    menu(cx, Key::Client, None, None, Action::TheirClientOf, clients)
}

fn options(cx: &ViewContext, clients: &[ClientId], current: Option<ClientId>) -> Vec<Html> {
    let option = |client: &ClientId| {
        option(client.as_str(), None, client.name_in(cx.words()), Some(*client) == current)
    };
    clients.iter().map(option).collect()
}

/// A menu, unless there is nothing to choose.
fn menu(
    cx: &ViewContext,
    label: Key,
    id: Option<&'static str>,
    part: Option<&'static str>,
    choose: fn(String) -> Action,
    options: Vec<Html>,
) -> Html {
    html! {
        if options.len() > 1 {
            <label class="language no-print">
                <span>{ cx.t(label) }</span>
                <select {id} {part} onchange={cx.with_value(choose)}>{ options.into_iter().collect::<Html>() }</select>
            </label>
        }
    }
}

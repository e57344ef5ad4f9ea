//! The frame of every page, and the choice of page.

#[cfg(feature = "full")]
mod admin;
mod answer;
#[cfg(feature = "full")]
mod bulk;
mod chat_link;
mod drawing;
mod form;
mod guide;
mod help_desk;
mod notices;
mod other_person;
mod qr;
mod send;
#[cfg(feature = "full")]
pub(crate) mod set_up;
mod sheet;
mod start;
mod states;
#[cfg(feature = "full")]
mod today;
#[cfg(feature = "full")]
mod trouble;
#[cfg(feature = "full")]
mod whole_guide;

use lync_skype::Direction;
use lync_skype::guide::Network;
use lync_skype::words::LANGUAGES;
use yew::{Html, html};

use crate::parts::{Page, Part};
use crate::route::Origin;
use crate::state::{Action, Settings, State};
use crate::view_context::{ViewContext, option, text};
use crate::words::Key;

#[cfg(feature = "full")]
pub(crate) use whole_guide::whole_guide;

/// The title, which states the task.
pub(crate) fn title(state: &State) -> Key {
    match state.page {
        Page::Guide => match (state.net, state.direction) {
            (_, None) => Key::TitleStart,
            (Network::Skype, Some(Direction::ToSkype)) => Key::TitleToSkype,
            (Network::Skype, Some(Direction::ToLync)) => Key::TitleToLync,
            (Network::TeamsFree, Some(Direction::ToSkype)) => Key::TitleTeamsFree,
            (Network::TeamsFree, Some(Direction::ToLync)) => Key::TitleTeamsWork,
            (Network::Federated, Some(_)) => Key::TitleFederated,
        },
        Page::Trouble => Key::TroubleTitle,
        Page::OtherPerson if state.origin == Some(Origin::Sheet) => Key::WantsToAdd,
        Page::OtherPerson => Key::PartSend,
        Page::Today => Key::TodayTitle,
        Page::Bulk => Key::BulkTitle,
        Page::Admin => Key::AdminTitle,
    }
}

/// Everything but the live region.
pub(crate) fn frame(cx: &ViewContext) -> Html {
    html! {
        <div class="frame">
            if !cx.state.compact {
                { head(cx) }
                { closure(cx) }
            }
            { settings(cx) }
            { page(cx) }
            { menu(cx) }
            { foot(cx) }
        </div>
    }
}

/// The product name (if the page is the helper's own), the language menu, and the title.
fn head(cx: &ViewContext) -> Html {
    let own_page = cx.state.heading_level == 1;
    let title = cx.heading(0, Some("top"), cx.t(title(&cx.state)));
    html! {
        <header class="head">
            <div class="top">
                if own_page {
                    <p class="brand">{ icon() }<span>{ cx.t(Key::Name) }</span></p>
                } else {
                    { title.clone() }
                }
                { language_menu(cx) }
            </div>
            if own_page {
                { title }
            }
        </header>
    }
}

fn icon() -> Html {
    html! {
        <svg viewBox="0 0 16 16" aria-hidden="true">
            <rect width="16" height="16" rx="4" fill="currentColor" />
            <path class="icon-brackets" d="M6 3c-2 3-2 7 0 10M10 3c2 3 2 7 0 10M8 8h0" />
        </svg>
    }
}

fn language_menu(cx: &ViewContext) -> Html {
    html! {
        <label class="language needs-app no-print">
            <span class="visually-hidden">{ cx.t(Key::Language) }</span>
            <select onchange={cx.with_value(Action::Language)}>
                for (tag, name) in LANGUAGES {
                    { option(tag, Some(tag), name, cx.words().locale() == tag) }
                }
            </select>
        </label>
    }
}

/// The config is not available: why no address is shown, and how to continue.
fn settings(cx: &ViewContext) -> Html {
    match cx.state.settings {
        Settings::There => Html::default(),
        Settings::Coming => html! {
            <p class="note no-print" role="status">{ cx.t(Key::SettingsComing) }</p>
        },
        Settings::Missing => html! {
            <div class="note warning" part="settings" role="alert">
                <p>{ cx.t(Key::SettingsMissing) }</p>
                <p>{ cx.link(Key::TryAgain, Action::FetchSettings) }</p>
            </div>
        },
    }
}

/// The notice that Skype has closed, in one line on every view about Skype.
fn closure(cx: &ViewContext) -> Html {
    let (state, config) = (&cx.state, &cx.state.config);
    if !state.shows_closure() || state.page == Page::Today {
        return Html::default();
    }
    // Before there is a choice, there are no steps to speak of.
    let more = if state.direction.is_some() { Key::ClosedMore } else { Key::ClosedStart };
    html! {
        <p class="note closure" part="notice">
            if let Some(own) = &config.notice {
                { text(own) }
            } else {
                <strong>{ cx.t(Key::Closed) }</strong>{ text(" ") }{ cx.t(more) }
            }
            if state.parts.has(Part::Today) {
                <span class="needs-app no-print">{ text(" ") }{ cx.link(Key::ClosedToday, Action::Page(Page::Today)) }</span>
            }
        </p>
    }
}

fn page(cx: &ViewContext) -> Html {
    // These two need addresses.
    if cx.state.holds_back() && matches!(cx.state.page, Page::Bulk | Page::OtherPerson) {
        return Html::default();
    }
    match cx.state.page {
        Page::Guide => start::start_page(cx),
        Page::OtherPerson => other_person::page(cx),
        #[cfg(feature = "full")]
        Page::Today => today::page(cx),
        #[cfg(feature = "full")]
        Page::Trouble => trouble::page(cx),
        #[cfg(feature = "full")]
        Page::Bulk => bulk::page(cx),
        #[cfg(feature = "full")]
        Page::Admin => admin::page(cx),
        // The host is loading the module that has them.
        #[cfg_attr(
            feature = "full",
            expect(unreachable_patterns, reason = "this is the module that has them")
        )]
        _ => html! { <p class="loading">{ cx.t(Key::Loading) }</p> },
    }
}

/// Navigation to the other pages.
fn menu(cx: &ViewContext) -> Html {
    let label = |page| match page {
        Page::Guide => Key::MenuGuide,
        Page::Trouble => Key::MenuTrouble,
        Page::OtherPerson => Key::PartSend,
        Page::Today => Key::MenuToday,
        Page::Bulk => Key::BulkTitle,
        Page::Admin => Key::AdminTitle,
    };
    // The guide links to these two where they are needed.
    let in_guide = |page| {
        let led_to = matches!(page, Page::Trouble | Page::OtherPerson);
        led_to && cx.state.page == Page::Guide && cx.state.shows_guide() && cx.state.parts.has(Part::Checks)
    };
    let pages = cx.state.parts.pages();
    let links: Vec<Html> = (pages.filter(|page| *page != cx.state.page && !in_guide(*page)))
        .map(|page| cx.link(label(page), Action::Page(page)))
        .collect();
    html! {
        if !links.is_empty() {
            <nav class="pages needs-app" aria-label={cx.attr(Key::Menu)}>{ links.into_iter().collect::<Html>() }</nav>
        }
    }
}

/// The privacy statement, and the button that deletes the ticks.
fn foot(cx: &ViewContext) -> Html {
    html! {
        <footer class="foot">
            <p>{ cx.t(Key::Privacy) }</p>
            if !cx.state.ticks.is_empty() {
                { cx.link(Key::Clear, Action::ClearTicks) }
            }
        </footer>
    }
}

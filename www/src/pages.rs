//! The frame of every page, and which page is shown.

#[cfg(feature = "full")]
mod admin;
mod answer;
#[cfg(feature = "full")]
mod bulk;
#[cfg(feature = "full")]
mod copy_button;
mod form;
mod guide;
mod help_desk;
mod notices;
mod other_person;
mod qr;
#[cfg(feature = "full")]
pub(crate) mod set_up;
mod sheet;
mod start;
#[cfg(feature = "full")]
mod today;
#[cfg(feature = "full")]
mod trouble;

use crate::words::Key;
use lync_skype::guide::plan::Network;
use yew::{Html, html};

use crate::parts::{Page, Part};
use crate::state::Action;
use crate::view_context::{ViewContext, text};

#[cfg(feature = "full")]
pub(crate) use sheet::{Ends, whole_guide};

/// The languages that there are words for, each in its own.
const LANGUAGES: [(&str, &str); 5] =
    [("ar", "العربية"), ("de", "Deutsch"), ("en", "English"), ("es", "Español"), ("fr", "Français")];

/// The heading of a page.
pub(crate) const fn title(page: Page) -> Key {
    match page {
        Page::Guide => Key::PageGuideTitle,
        Page::Trouble => Key::PageTroubleTitle,
        Page::OtherPerson => Key::PageOtherTitle,
        Page::Today => Key::PageTodayTitle,
        Page::Bulk => Key::PageBulkTitle,
        Page::Admin => Key::PageAdminTitle,
    }
}

/// Everything but the live region.
pub(crate) fn frame(cx: &ViewContext<'_>) -> Html {
    html! {
        <div class="frame">
            { head(cx) }
            { config_problems(cx) }
            if cx.state.page == Page::Guide {
                { closure(cx) }
            }
            { page(cx) }
            { menu(cx) }
            { foot(cx) }
        </div>
    }
}

fn head(cx: &ViewContext<'_>) -> Html {
    let page = cx.state.page;
    html! {
        <header class="head">
            <div>
                { cx.heading(0, Some("top"), cx.t(title(page))) }
                if page == Page::Guide {
                    <p class="lead">{ cx.t(Key::PageLead) }</p>
                }
            </div>
            { language_menu(cx) }
        </header>
    }
}

fn language_menu(cx: &ViewContext<'_>) -> Html {
    html! {
        <label class="language needs-app">
            <span>{ cx.t(Key::PageLanguage) }</span>
            <select onchange={cx.with_value(Action::Language)}>
                for (tag, name) in LANGUAGES {
                    <option value={tag} lang={tag} selected={cx.words.locale() == tag}>{ text(name) }</option>
                }
            </select>
        </label>
    }
}

/// What the help desk's config gets wrong: the defaults stand in for it.
fn config_problems(cx: &ViewContext<'_>) -> Html {
    let problems = &cx.state.config.problems;
    html! {
        if !problems.is_empty() {
            <div class="note warning no-print">
                <p>{ cx.t(Key::PageConfigProblems) }</p>
                <ul class="bullets" lang="en" dir="ltr">
                    for problem in problems {
                        <li>{ text(&problem.to_text()) }</li>
                    }
                </ul>
            </div>
        }
    }
}

/// The tick that stands for "I have read the notice".
const NOTICE: &str = "notice";

/// Skype has closed.
fn closure(cx: &ViewContext<'_>) -> Html {
    let config = &cx.state.config;
    if config.notice_hidden || cx.state.has_tick(NOTICE) || cx.state.net != Network::Skype {
        return Html::default();
    }
    html! {
        <aside class="note lifecycle" part="notice">
            <div class="stack needs-app-inside">
                if let Some(own) = &config.notice {
                    <p>{ text(own) }</p>
                } else {
                    <p><strong>{ cx.t(Key::PageClosed) }</strong>{ text(" ") }{ cx.t(Key::PageClosedMore) }</p>
                }
                if cx.state.parts.has(Part::Today) {
                    <p class="needs-app">{ cx.link(Key::PageClosedToday, Action::Page(Page::Today)) }</p>
                }
            </div>
            <button type="button" class="link needs-app" onclick={cx.on(Action::Tick(NOTICE.to_owned()))}>
                { cx.t(Key::PageClosedHide) }
            </button>
        </aside>
    }
}

fn page(cx: &ViewContext<'_>) -> Html {
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
        // The host is on its way with the module that has them.
        #[cfg_attr(
            feature = "full",
            expect(unreachable_patterns, reason = "this is the module that has them")
        )]
        _ => html! { <p>{ cx.t(Key::PageLoading) }</p> },
    }
}

/// The way to the other pages.
fn menu(cx: &ViewContext<'_>) -> Html {
    let label = |page| match page {
        Page::Guide => Key::PageMenuGuide,
        Page::Trouble => Key::PageMenuTrouble,
        Page::OtherPerson => Key::PageMenuOther,
        Page::Today => Key::PageMenuToday,
        Page::Bulk => Key::PageBulkTitle,
        Page::Admin => Key::PageAdminTitle,
    };
    let links: Vec<Html> = (cx.state.parts.pages().filter(|page| *page != cx.state.page))
        .map(|page| cx.link(label(page), Action::Page(page)))
        .collect();
    html! {
        if !links.is_empty() {
            <nav class="pages needs-app" aria-label={cx.attr(Key::PageMenu)}>{ links.into_iter().collect::<Html>() }</nav>
        }
    }
}

/// Privacy, and the button that forgets the ticks.
fn foot(cx: &ViewContext<'_>) -> Html {
    html! {
        <footer class="foot">
            <p>{ cx.t(Key::PagePrivacy) }</p>
            if !cx.state.ticks.is_empty() {
                { cx.link(Key::PageClear, Action::ClearTicks) }
            }
        </footer>
    }
}

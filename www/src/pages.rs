//! The frame of every page, and which page is shown.

#[cfg(feature = "full")]
mod admin;
mod answer;
#[cfg(feature = "full")]
mod bulk;
mod form;
mod guide;
mod notices;
mod other_person;
mod qr;
#[cfg(feature = "full")]
pub(crate) mod set_up;
mod sheet;
#[cfg(feature = "full")]
mod today;
#[cfg(feature = "full")]
mod trouble;

use crate::words::Key;
use lync_skype::guide::plan::Network;
use yew::Html;

use crate::el::{When, el, el_class};
use crate::parts::{Page, Part};
use crate::state::Action;
use crate::view_context::Cx;

#[cfg(feature = "full")]
pub(crate) use sheet::whole_guide;

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
pub(crate) fn frame(cx: &Cx<'_>) -> Html {
    let first = cx.state.page == Page::Guide;
    el_class("div", "frame")
        .add(head(cx))
        .add(config_problems(cx))
        .add_if(first, || lifecycle(cx))
        .add(page(cx))
        .add(menu(cx))
        .add(foot(cx))
        .into()
}

fn head(cx: &Cx<'_>) -> Html {
    let page = cx.state.page;
    let heading = el("h2").at("id", "top").at("tabindex", "-1").text(cx.t(title(page)));
    let titles =
        el("div").add(heading).add_if(page == Page::Guide, || cx.p(Key::PageLead).at("class", "lead").into());
    el_class("header", "head").add(titles).add(language_menu(cx)).into()
}

fn language_menu(cx: &Cx<'_>) -> Html {
    let mut select = el("select").on(When::Change, cx.with_value(Action::Language));
    for (tag, name) in LANGUAGES {
        let option = el("option").at("value", tag).at("lang", tag).text(name);
        select = select.add(option.at_if(cx.words.locale() == tag, "selected", ""));
    }
    el_class("label", "language needs-app").add(el("span").text(cx.t(Key::PageLanguage))).add(select).into()
}

/// What the help desk's config gets wrong: the defaults stand in for it, and nobody has to guess why.
fn config_problems(cx: &Cx<'_>) -> Html {
    let problems = &cx.state.config.problems;
    if problems.is_empty() {
        return Html::default();
    }
    let mut list = el_class("ul", "dots").at("lang", "en").at("dir", "ltr");
    for problem in problems {
        list = list.add(el("li").text(problem.to_text()));
    }
    el_class("div", "note warning no-print").add(cx.p(Key::PageConfigProblems)).add(list).into()
}

/// The tick that stands for "I have read the notice".
const NOTICE: &str = "notice";

fn lifecycle(cx: &Cx<'_>) -> Html {
    let config = &cx.state.config;
    if config.notice_hidden || cx.state.has_tick(NOTICE) || cx.state.net != Network::Skype {
        return Html::default();
    }
    let words = match &config.notice {
        Some(own) => el("p").text(own.clone()),
        None => {
            el("p").add(el("strong").text(cx.t(Key::PageClosed))).text(" ").text(cx.t(Key::PageClosedMore))
        }
    };
    let today = cx.state.parts.has(Part::Today);
    let left = el_class("div", "stack needs-app-inside").add(words).add_if(today, || {
        el_class("p", "needs-app").add(cx.link(Key::PageClosedToday, Action::Page(Page::Today))).into()
    });
    el_class("aside", "note lifecycle")
        .at("part", "notice")
        .add(left)
        .add(cx.button("link needs-app", Action::Tick(NOTICE.to_owned())).text(cx.t(Key::PageClosedHide)))
        .into()
}

fn page(cx: &Cx<'_>) -> Html {
    match cx.state.page {
        Page::Guide => form::flow(cx),
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
        _ => cx.p(Key::PageLoading).into(),
    }
}

/// The way to the other pages.
fn menu(cx: &Cx<'_>) -> Html {
    let label = |page| match page {
        Page::Guide => Key::PageMenuGuide,
        Page::Trouble => Key::PageMenuTrouble,
        Page::OtherPerson => Key::PageMenuOther,
        Page::Today => Key::PageMenuToday,
        Page::Bulk => Key::PageBulkTitle,
        Page::Admin => Key::PageAdminTitle,
    };
    let mut menu = el_class("nav", "pages needs-app").set("aria-label", cx.t(Key::PageMenu));
    let mut others = false;
    for page in cx.state.parts.pages().filter(|page| *page != cx.state.page) {
        menu = menu.add(cx.link(label(page), Action::Page(page)));
        others = true;
    }
    if others { menu.into() } else { Html::default() }
}

/// Privacy, and the button that forgets the ticks.
fn foot(cx: &Cx<'_>) -> Html {
    el_class("footer", "foot")
        .add(cx.p(Key::PagePrivacy))
        .add_if(!cx.state.ticks.is_empty(), || cx.link(Key::PageClear, Action::ClearTicks))
        .into()
}

//! The frame of every page, and which page is shown.

mod answer;
mod bulk;
mod form;
mod guide;
mod notices;
mod other_person;
mod qr;
mod sheet;
mod today;
mod trouble;

use lync_skype::words::Key;
use yew::prelude::*;

use crate::cx::Cx;
use crate::said::{Said, text};
use crate::state::Action;
use crate::views::{Page, Part};

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
    }
}

/// Title, language, and the notice that Skype has closed.
pub(crate) fn head(cx: &Cx<'_>) -> Html {
    let page = cx.state.page;
    html! {
        <>
            <header class="head">
                <div>
                    <h2 id="top" tabindex="-1">{ cx.t(title(page)) }</h2>
                    if page == Page::Guide {
                        <p class="lead">{ cx.t(Key::PageLead) }</p>
                    }
                </div>
                { language_menu(cx) }
            </header>
            { config_problems(cx) }
            if page == Page::Guide {
                { lifecycle(cx) }
            }
        </>
    }
}

fn language_menu(cx: &Cx<'_>) -> Html {
    let say = cx.say.clone();
    let onchange = Callback::from(move |event: Event| {
        let chosen = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        say.emit(Said { name: "language", fields: vec![("lang", text(&chosen))] });
    });
    html! {
        <label class="language">
            <span>{ cx.t(Key::PageLanguage) }</span>
            <select {onchange}>
                { for LANGUAGES.iter().map(|(tag, name)| html! {
                    <option value={*tag} lang={*tag} selected={cx.words.locale() == *tag}>{ *name }</option>
                }) }
            </select>
        </label>
    }
}

/// What the help desk's config gets wrong: the defaults stand in for it, and nobody has to guess why.
fn config_problems(cx: &Cx<'_>) -> Html {
    let problems = &cx.state.config.problems;
    if problems.is_empty() {
        return Html::default();
    }
    html! {
        <div class="note warning no-print">
            <p><strong>{ cx.t(Key::PageConfigProblems) }</strong></p>
            <ul class="dots" lang="en" dir="ltr">
                { for problems.iter().map(|problem| html! { <li>{ problem.to_text() }</li> }) }
            </ul>
        </div>
    }
}

/// The tick that stands for "I have read the notice".
const NOTICE: &str = "notice";

fn lifecycle(cx: &Cx<'_>) -> Html {
    let config = &cx.state.config;
    if config.notice_hidden
        || cx.state.ticks.contains(NOTICE)
        || cx.state.net != lync_skype::plan::Network::Skype
    {
        return Html::default();
    }
    html! {
        <aside class="note lifecycle no-print" part="notice">
            <div class="stack">
                if let Some(own) = &config.notice {
                    <p>{ own.clone() }</p>
                } else {
                    <p><strong>{ cx.t(Key::PageClosed) }</strong>{ " " }{ cx.t(Key::PageClosedMore) }</p>
                }
                if cx.state.parts.has(Part::Today) {
                    <p>{ cx.link(Key::PageClosedToday, Action::Page(Page::Today)) }</p>
                }
            </div>
            <button type="button" class="link" onclick={cx.on(Action::Tick(NOTICE.to_owned()))}>
                { cx.t(Key::PageClosedHide) }
            </button>
        </aside>
    }
}

/// The page that is shown.
pub(crate) fn page(cx: &Cx<'_>) -> Html {
    match cx.state.page {
        Page::Guide => form::flow(cx),
        Page::Trouble => trouble::page(cx),
        Page::OtherPerson => other_person::page(cx),
        Page::Today => today::page(cx),
        Page::Bulk => bulk::page(cx),
    }
}

/// The way to the other pages.
pub(crate) fn menu(cx: &Cx<'_>) -> Html {
    let pages: Vec<Page> = cx.state.parts.pages().collect();
    if pages.len() < 2 {
        return Html::default();
    }
    let label = |page| match page {
        Page::Guide => Key::PageMenuGuide,
        Page::Trouble => Key::PageMenuTrouble,
        Page::OtherPerson => Key::PageMenuOther,
        Page::Today => Key::PageMenuToday,
        Page::Bulk => Key::PageBulkTitle,
    };
    html! {
        <nav class="pages needs-app" aria-label={cx.t(Key::PageMenu)}>
            { for pages.into_iter().filter(|page| *page != cx.state.page).map(|page| cx.link(label(page), Action::Page(page))) }
        </nav>
    }
}

/// Privacy, and the button that forgets the ticks.
pub(crate) fn foot(cx: &Cx<'_>) -> Html {
    html! {
        <footer class="foot">
            <p>{ cx.t(Key::PagePrivacy) }</p>
            if !cx.state.ticks.is_empty() {
                { cx.link(Key::PageClear, Action::ClearTicks) }
            }
        </footer>
    }
}

/// A text whose arguments are addresses.
#[cfg(feature = "prerender")]
pub(crate) fn with_addresses(words: &lync_skype::Words, key: Key, arguments: &[(&str, &str)]) -> Html {
    use lync_skype::words::Piece;
    let address =
        |name| arguments.iter().find(|(argument, _)| *argument == name).map(|(_, text)| Cx::address(text));
    words
        .pieces(key)
        .map(|piece| match piece {
            Piece::Text(text) => Html::from(text.to_owned()),
            Piece::Arg(name) => address(name).unwrap_or_default(),
        })
        .collect()
}

/// A guide with nothing to click.
#[cfg(feature = "prerender")]
pub(crate) fn whole_guide(cx: &Cx<'_>) -> Html {
    let Some(guide) = crate::guide::guide(cx.state) else { return Html::default() };
    html! {
        <section class="guide">
            <h3>{ guide.yours.title.clone() }</h3>
            { sheet::requirements(cx, &guide.requirements) }
            { sheet::sheet(cx, &guide.yours, false) }
            <h4>{ guide.theirs.title.clone() }</h4>
            { sheet::sheet(cx, &guide.theirs, false) }
        </section>
    }
}

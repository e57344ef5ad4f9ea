//! The sheet for the other person: adding takes two.

use crate::words::Key;
use yew::{Html, html};

use super::sheet::{self, Boxes};
use crate::parts::Page;
use crate::route::Origin;
use crate::state::Action;
use crate::view_context::{Rank, ViewContext, text};

/// The other person's steps, settings and checks, to send as a link, to copy into a mail, to print.
pub(crate) fn page(cx: &ViewContext<'_>) -> Html {
    let Some(guide) = cx.state.guide() else {
        return html! {
            <div class="stack">
                <p>{ cx.t(Key::PageOtherFirst) }</p>
                <p>{ cx.link(Key::PageMenuGuide, Action::Page(Page::Guide)) }</p>
            </div>
        };
    };
    let sent = cx.state.origin == Some(Origin::Sheet);
    let theirs = html! {
        <section class="guide" aria-labelledby="theirs">
            { cx.heading(1, Some("theirs"), text(&guide.theirs.title)) }
            { sheet::sheet(cx, &guide.theirs, if sent { Boxes::ToTick } else { Boxes::ToSee }) }
        </section>
    };
    if sent {
        return html! { <div class="flow"><p>{ cx.t(Key::PageOtherSent) }</p>{ theirs }</div> };
    }
    let mail = crate::plain::sheet(&guide.theirs, cx.words);
    html! {
        <div class="flow">
            <p class="no-print">{ cx.t(Key::PageOtherLead) }</p>
            <div class="row no-print">
                { cx.copy("copy-mail", Key::PageCopyMail, &mail, "mail", Rank::Main) }
                if let Some(link) = cx.state.link(Origin::Sheet) {
                    { cx.copy("copy-sheet", Key::PageCopyLink, &link, "mail", Rank::Plain) }
                }
                <button type="button" class="button" onclick={cx.on(Action::Print)}>{ cx.t(Key::PagePrint) }</button>
            </div>
            { theirs }
            <details class="no-print">
                <summary>{ cx.t(Key::PageOtherMail) }</summary>
                <pre id="mail" tabindex="0">{ text(&mail) }</pre>
            </details>
        </div>
    }
}

//! The sheet for the other person: adding takes two.

use lync_skype::words::Key;
use yew::prelude::*;

use super::{answer, sheet};
use crate::cx::Cx;
use crate::route::Origin;
use crate::state::Action;
use crate::views::Page;

/// The other person's steps, settings and checks, to send as a link, to copy into a mail, to print.
pub(crate) fn page(cx: &Cx<'_>) -> Html {
    let Some(guide) = crate::guide::guide(cx.state) else {
        return html! {
            <div class="stack">
                <p>{ cx.t(Key::PageOtherFirst) }</p>
                <p>{ cx.link(Key::PageMenuGuide, Action::Page(Page::Guide)) }</p>
            </div>
        };
    };
    let print = Callback::from(|_: MouseEvent| drop(gloo::utils::window().print()));
    let sent = cx.state.origin == Some(Origin::Sheet);
    let mail = guide.theirs.to_text(cx.words);
    html! {
        <div class="flow">
            <p>{ cx.t(if sent { Key::PageOtherSent } else { Key::PageOtherLead }) }</p>
            if !sent {
                <div class="row no-print">
                    { cx.copy("copy-mail", Key::PageCopyMail, mail.clone(), "mail", "button main") }
                    if let Some(link) = answer::link(cx.state, Origin::Sheet) {
                        { cx.copy("copy-sheet", Key::PageCopyLink, link, "mail", "button") }
                    }
                    <button type="button" class="button" onclick={print}>{ cx.t(Key::PagePrint) }</button>
                </div>
            }
            <section class="guide" aria-labelledby="theirs">
                <h3 id="theirs">{ guide.theirs.title.clone() }</h3>
                { sheet::sheet(cx, &guide.theirs, sent) }
            </section>
            if !sent {
                <details class="no-print">
                    <summary>{ cx.t(Key::PageOtherMail) }</summary>
                    <pre id="mail" tabindex="0">{ mail }</pre>
                </details>
            }
        </div>
    }
}

//! The sheet for the other person: adding takes two.

use crate::words::Key;
use yew::Html;

use super::{answer, sheet};
use crate::el::{el, el_class};
use crate::parts::Page;
use crate::route::Origin;
use crate::state::Action;
use crate::view_context::Cx;

/// The other person's steps, settings and checks, to send as a link, to copy into a mail, to print.
pub(crate) fn page(cx: &Cx<'_>) -> Html {
    let Some(guide) = crate::state::guide::guide(cx.state) else {
        let back = el("p").add(cx.link(Key::PageMenuGuide, Action::Page(Page::Guide)));
        return el_class("div", "stack").add(cx.p(Key::PageOtherFirst)).add(back).into();
    };
    let sent = cx.state.origin == Some(Origin::Sheet);
    let page = el_class("div", "flow");
    let theirs = el_class("section", "guide")
        .at("aria-labelledby", "theirs")
        .add(el("h3").at("id", "theirs").text(guide.theirs.title.clone()))
        .add(sheet::sheet(cx, &guide.theirs, sent));
    if sent {
        return page.add(cx.p(Key::PageOtherSent)).add(theirs).into();
    }
    let mail = crate::plain::sheet(&guide.theirs, cx.words);
    let link = answer::link(cx.state, Origin::Sheet);
    let buttons = el_class("div", "row no-print")
        .add(cx.copy("copy-mail", Key::PageCopyMail, &mail, "mail", "button main"))
        .add(link.map_or_else(Html::default, |link| {
            cx.copy("copy-sheet", Key::PageCopyLink, &link, "mail", "button")
        }))
        .add(cx.button("button", Action::Print).text(cx.t(Key::PagePrint)));
    let text = el_class("details", "no-print")
        .add(el("summary").text(cx.t(Key::PageOtherMail)))
        .add(el("pre").at("id", "mail").at("tabindex", "0").text(mail));
    page.add(cx.p(Key::PageOtherLead).at("class", "no-print")).add(buttons).add(theirs).add(text).into()
}

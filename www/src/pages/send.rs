//! Ways to send the other person their sheet: email, link, QR code, print.

use lync_skype::guide::Guide;
use yew::{Html, html};

use super::qr;
use crate::plain;
use crate::route::encode;
use crate::state::{Action, Copied};
use crate::view_context::{self, Rank, ViewContext};
use crate::words::Key;

/// The reader's own address, and every way to send.
pub(crate) fn send(cx: &ViewContext, guide: &Guide) -> Html {
    let state = &cx.state;
    let link = state.link_to_their_part();
    let (subject, mail) = (subject(cx, guide), mail(cx, guide, link.as_deref()));
    let whole_mail = [&subject, "\n\n", &mail].concat();
    // If copying is refused, the text is shown for manual copying.
    let by_hand = match state.copied {
        Some(("copy-mail", Copied::Selected)) => Some(whole_mail.as_str()),
        Some(("copy-link", Copied::Selected)) => link.as_deref(),
        _ => None,
    };
    html! {
        <div class="stack no-print">
            <div class="row">
                <a class="button" rel="noreferrer" href={mailto(cx, &subject, guide, link.as_deref())}>{ cx.t(Key::Mail) }</a>
                { cx.copy("copy-mail", Key::CopyMail, &whole_mail, "by-hand", Rank::Plain) }
                if let Some(link) = &link {
                    { cx.copy("copy-link", Key::CopyLink, link, "by-hand", Rank::Plain) }
                    <button type="button" class="button"
                        aria-expanded={if state.sharing { "true" } else { "false" }}
                        onclick={cx.on(Action::Share)}>
                        { cx.t(Key::ShowQr) }
                    </button>
                }
                <button type="button" class="button" onclick={cx.on(Action::Print)}>{ cx.t(Key::Print) }</button>
                { own_address(cx) }
            </div>
            if let Some(text) = by_hand {
                <pre class="ticket" id="by-hand" tabindex="0">{ view_context::text(text) }</pre>
            }
            if let Some(link) = link.as_ref().filter(|_| state.sharing) {
                { qr::qr(cx, link) }
            }
        </div>
    }
}

/// The reader's own address, so that the other person knows whom to add.
fn own_address(cx: &ViewContext) -> Html {
    let state = &cx.state;
    let bad = !state.me.text.is_empty() && state.me.account().is_none();
    html! {
        <details open={!state.me.text.is_empty()}>
            <summary>{ cx.t(Key::MeAdd) }</summary>
            <div class="field" data-bad={bad.then_some("")}>
                <label for="me">{ cx.t(Key::Me) }</label>
                <p class="hint" id="me-hint">{ cx.t(Key::MeHint) }</p>
                <div class="entry">
                    <input id="me" type="text" inputmode="email" autocapitalize="none" autocomplete="email"
                        spellcheck="false" dir="ltr" aria-describedby="me-hint" value={state.me.text.clone()}
                        oninput={cx.with_value(Action::Me)} />
                </div>
            </div>
        </details>
    }
}

fn subject(cx: &ViewContext, guide: &Guide) -> String {
    cx.words().fill(Key::MailSubject, &[("client", guide.theirs.client.name_in(cx.words()))])
}

/// The introduction of the message: why it is sent, and by whom.
fn opening(cx: &ViewContext) -> String {
    let words = cx.words();
    let mut text = words.text(Key::MailReason).to_owned();
    if let Some(me) = cx.state.me.account() {
        text.push_str(&[" ", &words.fill(Key::MailMe, &[("address", me)])].concat());
    }
    if cx.state.shows_closure() {
        text.push_str(&["\n\n", words.text(Key::Closed), " ", words.text(Key::ClosedMore)].concat());
    }
    text
}

fn mail(cx: &ViewContext, guide: &Guide, link: Option<&str>) -> String {
    let mut text = [&opening(cx), "\n\n", &plain::sheet(&guide.theirs, cx.words())].concat();
    if let Some(link) = link {
        text.push_str(&["\n", &cx.words().fill(Key::MailLink, &[("link", link)]), "\n"].concat());
    }
    text
}

/// Mail programs accept about two thousand characters. If the text is longer, the link replaces the steps, if there is one.
fn mailto(cx: &ViewContext, subject: &str, guide: &Guide, link: Option<&str>) -> String {
    let body = match link {
        Some(link) => [&opening(cx), "\n\n", &cx.words().fill(Key::MailLink, &[("link", link)])].concat(),
        None => mail(cx, guide, None),
    };
    ["mailto:?subject=", &encode(subject), "&body=", &encode(&body.replace('\n', "\r\n"))].concat()
}

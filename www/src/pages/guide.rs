//! The guide beside the answer: which program, what before, which steps, which settings, how to tell.

use lync_skype::ClientId;
use lync_skype::words::Key;
use yew::prelude::*;

use super::{answer, form, qr, sheet};
use crate::cx::Cx;
use crate::route::Origin;
use crate::state::Action;
use crate::views::Part;

/// The reader's own sheet.
pub(crate) fn guide(cx: &Cx<'_>) -> Html {
    let Some(guide) = crate::guide::guide(cx.state) else { return Html::default() };
    let parts = cx.state.parts;
    if ![Part::Steps, Part::Alerts, Part::Checks].into_iter().any(|part| parts.has(part)) {
        return Html::default();
    }
    html! {
        <section class="guide" part="guide" aria-labelledby="guide">
            <div class="stack">
                <h3 id="guide" tabindex="-1">{ guide.yours.title.clone() }</h3>
                { client_menu(cx, guide.client) }
            </div>
            if parts.has(Part::Steps) && !guide.requirements.is_empty() {
                { sheet::requirements(cx, &guide.requirements) }
            }
            { sheet::sheet(cx, &guide.yours, true) }
            { paper(cx) }
        </section>
    }
}

fn client_menu(cx: &Cx<'_>, current: ClientId) -> Html {
    let clients = crate::guide::clients(cx.state);
    if clients.len() < 2 {
        return Html::default();
    }
    let act = cx.act.clone();
    let onchange = Callback::from(move |event: Event| {
        let value = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        if let Some(client) = ClientId::from_id(&value) {
            act.emit(Action::Client(client));
        }
    });
    html! {
        <label class="language no-print">
            <span>{ cx.t(Key::PageClient) }</span>
            <select {onchange} part="client">
                { for clients.into_iter().map(|client| html! {
                    <option value={client.as_str()} selected={client == current}>{ client.name_in(cx.words) }</option>
                }) }
            </select>
        </label>
    }
}

/// What only paper needs: the address as a QR code, and whom to ask.
fn paper(cx: &Cx<'_>) -> Html {
    html! {
        <div class="print-only">
            { form::help_desk(cx) }
            if let (Some(_), Some(link)) = (cx.state.answer(), answer::link(cx.state, Origin::Page)) {
                <qr::Qr text={link} label={cx.t(Key::PageQr)} />
            }
        </div>
    }
}

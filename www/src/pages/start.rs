//! The first page: one question, one field, and the answer.

use crate::words::Key;
use lync_skype::Key as CoreKey;
use lync_skype::guide::Network;
use lync_skype::policy::Known;
use yew::{Html, html};

use super::{answer, form, guide, help_desk};
use crate::parts::{Page, Part};
use crate::state::Action;
use crate::view_context::{Rank, ViewContext, text};

/// Question, answer and guide.
pub(crate) fn start_page(cx: &ViewContext) -> Html {
    let (state, parts) = (&cx.state, cx.state.parts);
    let off = state.policy().public_im == Known::No && state.net == Network::Skype;
    let address = parts.has(Part::Address) && !off;
    html! {
        <div class="flow">
            <div class="ask">
                if state.has_errors() {
                    { form::summary(cx) }
                }
                // `dialog`: submitted before any script is there, it does nothing. A request that the site's policy
                // blocks would keep the app from starting.
                <form class="form" method="dialog" novalidate=true onsubmit={cx.instead(Action::Submit)}>
                    if parts.has(Part::Ask) || state.direction.is_none() {
                        { form::question(cx) }
                    }
                    if off {
                        { public_im_off(cx) }
                    }
                    if address {
                        { form::field(cx) }
                    }
                </form>
            </div>
            if address {
                { answer::answer(cx) }
            }
            if state.printing && state.answer().is_none() && state.net == Network::Skype && !off {
                <p class="print-only">{ rule(cx) }</p>
            }
            if state.shows_guide() && !off {
                { guide::guide(cx) }
            }
        </div>
    }
}

/// The rule, for a sheet without an address.
fn rule(cx: &ViewContext) -> Html {
    let policy = cx.state.policy();
    let with_brackets = |user: &str| [user, "@", policy.routing_domain.as_str()].concat();
    let domains = policy.as_is_domains.iter();
    let list: String = (domains.clone().enumerate())
        .flat_map(|(at, domain)| {
            let joint = if at == 0 { String::new() } else { cx.words().list_joint(at + 1 == domains.len()) };
            [joint, domain.as_str().to_owned()]
        })
        .collect();
    let arguments = [
        ("domains", list.as_str()),
        ("pattern", &with_brackets("user(domain)")),
        ("example", &with_brackets("bob(contoso.com)")),
    ];
    text(&lync_skype::Words::fill(cx.words(), CoreKey::NeedAddressForm, &arguments))
}

/// Public IM is off, which is not the reader's mistake: no red field, but what still works, then whom to ask for what.
fn public_im_off(cx: &ViewContext) -> Html {
    let ticket = cx.words().text(Key::StopTicket);
    html! {
        <section class="box" part="stop">
            { cx.heading(1, None, cx.t(Key::StopTitle)) }
            <p>
                if let Some(name) = &cx.state.policy().organisation.name {
                    { cx.fill(Key::StopAt, &[("organisation", name)]) }
                } else {
                    { cx.t(Key::Stop) }
                }
            </p>
            if cx.state.parts.has(Part::Today) {
                <p>{ cx.link(Key::ClosedToday, Action::Page(Page::Today)) }</p>
            }
            <p>{ cx.t(Key::StopAsk) }</p>
            <p class="ticket" id="stop-ticket">{ cx.t(Key::StopTicket) }</p>
            { cx.copy("copy-ticket", Key::CopyTicket, ticket, "stop-ticket", Rank::Plain) }
            { help_desk::help_desk(cx) }
        </section>
    }
}

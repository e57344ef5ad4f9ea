//! How to reach the help desk. The text comes from the page's owner, never from a link.

use crate::words::Key;
use yew::{Html, html};

use crate::view_context::{ViewContext, address};

/// Email, phone and web page, as far as the policy has them.
pub(crate) fn help_desk(cx: &ViewContext) -> Html {
    let desk = &cx.state.policy().organisation.help_desk;
    let ways = [(&desk.mail, "mailto:"), (&desk.phone, "tel:"), (&desk.url, "")];
    if ways.iter().all(|(way, _)| way.is_none()) {
        return Html::default();
    }
    html! {
        <div class="stack desk">
            { cx.heading(2, None, cx.t(Key::Desk)) }
            <ul class="bullets">
                for (way, scheme) in ways.into_iter().filter_map(|(way, scheme)| Some((way.as_ref()?, scheme))) {
                    <li><a href={[scheme, &target(way, scheme)].concat()} rel="noreferrer">{ address(way) }</a></li>
                }
            </ul>
        </div>
    }
}

/// A phone number for `tel:`: digits and a plus, without separators.
fn target(way: &str, scheme: &str) -> String {
    if scheme != "tel:" {
        return way.to_owned();
    }
    way.chars().filter(|char| char.is_ascii_digit() || matches!(char, '+' | '*' | '#')).collect()
}

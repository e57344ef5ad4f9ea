//! The QR code of a link. The code itself comes from the second module, which is fetched once there is an answer.

use yew::{AttrValue, Html, html};

use crate::view_context::ViewContext;
use crate::words::Key;

/// A QR code with its caption; empty until it has been generated.
pub(crate) fn qr(cx: &ViewContext, link: &str) -> Html {
    let Some((size, path)) = cx.state.code_of(link) else { return Html::default() };
    html! {
        <div class="qr">
            <svg role="img" aria-label={cx.attr(Key::Qr)} viewBox={["0 0 ", size, " ", size].concat()}
                shape-rendering="crispEdges">
                <path d={AttrValue::from(path.to_owned())} fill="currentColor" />
            </svg>
            <p aria-hidden="true">{ cx.t(Key::Qr) }</p>
        </div>
    }
}

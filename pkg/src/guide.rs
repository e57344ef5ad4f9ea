//! The whole guide as data with text.

use lync_skype::guide::GuideRequest;
use lync_skype::guide::Network;
use lync_skype::policy::{Field, Shape, Value};
use lync_skype::{ClientId, Direction};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::arguments::{Arguments, LOCALE, POLICY};
use crate::to_js;
use crate::types::Guide;

const DIRECTION: Shape = Shape::Choice(Direction::NAMES);
const REQUEST: &[Field] = &[
    ("direction", DIRECTION),
    ("network", Shape::Choice(Network::NAMES)),
    ("address", Shape::Raw),
    ("client", Shape::Choice(ClientId::NAMES)),
    POLICY,
    LOCALE,
];

/// The whole guide for a request: a [`Guide`].
///
/// # Errors
/// A `TypeError` that lists all errors in the request.
#[wasm_bindgen(skip_typescript)]
pub fn guide(request: &JsValue) -> Result<JsValue, JsValue> {
    let mut arguments = Arguments::default();
    let (settings, request) = arguments.request(request, "request", REQUEST)?;
    let direction = arguments.required(&request, "direction", DIRECTION, Direction::from_id);
    arguments.check()?;
    let field = |key| request.get(key).and_then(Value::as_text);
    let address = field("address");
    let guide = lync_skype::guide::guide(
        &GuideRequest {
            direction: direction.unwrap_or(Direction::ToSkype),
            network: field("network").and_then(Network::from_id).unwrap_or_default(),
            address,
            client: field("client").and_then(ClientId::from_id),
            their_client: None,
            rules: &settings.rules,
        },
        &settings.words,
    );
    to_js(&Guide::new(&guide, settings.context(address.unwrap_or_default(), guide.task)))
}

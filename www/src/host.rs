//! Browser functions: UTS 46, storage, the clipboard.

use js_sys::{Function, Promise, Reflect};
use lync_skype::policy::{Shape, Value};
pub(crate) use lync_skype_host::to_ascii;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, Element, Event, HtmlElement, HtmlTextAreaElement, Node};

use crate::state::Copied;
use crate::state::ticks::is_tick;

/// The storage key of the ticks. They never contain an address.
const TICKS: &str = "lync-skype:ticks";

/// `None` if storage is blocked.
fn storage() -> Option<web_sys::Storage> {
    gloo::utils::window().local_storage().ok().flatten()
}

/// Loads the ticks of earlier visits. Anything else in the storage key is dropped with the next change.
pub(crate) fn load_ticks() -> Vec<String> {
    storage()
        .and_then(|storage| storage.get_item(TICKS).ok().flatten())
        .map(|text| text.lines().filter(|name| is_tick(name)).map(String::from).collect())
        .unwrap_or_default()
}

/// Saves changed ticks, merged with those that another tab may have saved. If that fails, they last as long as the page.
pub(crate) fn save_ticks(before: &[String], after: &[String]) {
    let Some(storage) = storage() else { return };
    let mut ticks = load_ticks();
    ticks.retain(|tick| !before.contains(tick) || after.contains(tick));
    let new = after.iter().filter(|tick| !before.contains(tick) && !ticks.contains(tick));
    ticks.extend(new.cloned().collect::<Vec<_>>());
    if ticks.is_empty() {
        drop(storage.remove_item(TICKS));
    } else {
        drop(storage.set_item(TICKS, &ticks.join("\n")));
    }
}

/// Deletes all ticks, including those of other tabs.
pub(crate) fn forget_ticks() {
    if let Some(storage) = storage() {
        drop(storage.remove_item(TICKS));
    }
}

/// Copies with the async clipboard, else with `execCommand`, else leaves the text selected for manual copying.
/// Must be called in the click handler, before awaiting anything.
pub(crate) fn copy(text: &str, event: &Event, shown: &str, done: impl Fn(Copied) + 'static) {
    let root = event.target().map(|target| target.unchecked_into::<Node>().get_root_node());
    let shown = root.and_then(|root| by_id(&root, shown));
    let text = text.to_owned();
    let Some(promise) = write_to_clipboard(&text) else {
        done(copy_or_select(&text, shown.as_ref()));
        return;
    };
    spawn_local(async move {
        let copied = match JsFuture::from(promise).await {
            Ok(_) => Copied::Done,
            Err(_) => copy_or_select(&text, shown.as_ref()),
        };
        done(copied);
    });
}

/// Writes to the async clipboard; `None` if there is none, as on pages not loaded over HTTPS, whatever the types say.
/// Hosts and browser extensions may leave null, an object without the function, or one that throws.
fn write_to_clipboard(text: &str) -> Option<Promise> {
    let clipboard = get(&gloo::utils::window().navigator(), "clipboard");
    let write: Function = get(&clipboard, "writeText").dyn_into().ok()?;
    write.call1(&clipboard, &JsValue::from_str(text)).ok().map(|promise| Promise::resolve(&promise))
}

/// Copies by command, else selects the shown text.
fn copy_or_select(text: &str, shown: Option<&Element>) -> Copied {
    if copy_by_command(text, shown) == Some(true) {
        return Copied::Done;
    }
    if let (Some(shown), Ok(Some(selection))) = (shown, gloo::utils::window().get_selection()) {
        drop(selection.select_all_children(shown));
    }
    Copied::Selected
}

/// Uses a field next to the shown text, in the same tree, so that focus does not leave the element.
pub(crate) fn copy_by_command(text: &str, shown: Option<&Element>) -> Option<bool> {
    let document = gloo::utils::document();
    let beside: Node =
        shown.and_then(|shown| shown.parent_node()).or_else(|| document.body().map(Into::into))?;
    let active = tree(&beside.get_root_node()).active_element();
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.unchecked_into();
    field.set_value(text);
    field.set_read_only(true);
    field.set_class_name("visually-hidden");
    // Otherwise screen readers would announce the field.
    field.set_attribute("aria-hidden", "true").ok()?;
    beside.append_child(&field).ok()?;
    field.select();
    let copied = document.unchecked_ref::<web_sys::HtmlDocument>().exec_command("copy").ok();
    field.remove();
    if let Some(active) = active {
        drop(active.unchecked_into::<HtmlElement>().focus());
    }
    copied
}

/// The root of a connected tree: a document or a shadow root, both of which can find elements by id.
fn tree(root: &Node) -> &Document {
    root.unchecked_ref()
}

/// The element with that id in a document or a shadow tree.
fn by_id(root: &Node, id: &str) -> Option<Element> {
    tree(root).get_element_by_id(id)
}

/// Scrolls the element with that id into view, without focus. Not in a frame, where it would scroll the host page.
pub(crate) fn show(root: &Node, id: &str) {
    let window = gloo::utils::window();
    let framed = !window.parent().ok().flatten().is_some_and(|parent| parent == window);
    if let Some(element) = by_id(root, id).filter(|_| !framed) {
        element.scroll_into_view();
    }
}

/// Focuses the element with that id and scrolls its start into view.
pub(crate) fn focus(root: &Node, id: &str) {
    if let Some(element) = by_id(root, id) {
        element.scroll_into_view();
        drop(element.unchecked_into::<HtmlElement>().focus());
    }
}

/// The property of a JavaScript value; `undefined` if there is none, or if reading it throws.
pub(crate) fn get(from: &JsValue, name: &str) -> JsValue {
    Reflect::get(from, &JsValue::from_str(name)).unwrap_or_default()
}

/// Reads a JavaScript value by `shape`. If reading throws, the value counts as absent.
pub(crate) fn value(from: &JsValue, shape: &Shape) -> Value {
    lync_skype_host::read(from, shape).unwrap_or(Value::Other)
}

/// The value as JavaScript has it.
#[cfg(feature = "full")]
pub(crate) fn js(value: &Value) -> JsValue {
    match value {
        Value::Bool(flag) => JsValue::from_bool(*flag),
        Value::Number(number) => JsValue::from_f64(*number),
        Value::Text(text) => JsValue::from_str(text),
        Value::List(values) => values.iter().map(js).collect::<js_sys::Array>().into(),
        Value::Map(entries) => object(entries.iter().map(|(key, value)| (key.as_str(), js(value)))),
        Value::Null | Value::Other => JsValue::NULL,
    }
}

/// An object with these entries.
#[cfg(feature = "full")]
pub(crate) fn object<'a>(entries: impl IntoIterator<Item = (&'a str, JsValue)>) -> JsValue {
    let object = js_sys::Object::new();
    for (key, value) in entries {
        // Setting a key of a new object cannot fail.
        drop(Reflect::set(&object, &JsValue::from_str(key), &value));
    }
    object.into()
}

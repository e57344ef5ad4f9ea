//! The kind of addresses in the list, and the three ways to submit it.

use crate::words::Key;
use lync_skype::Task;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DataTransfer, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::{Parts, is_stopped};
use crate::bulk::list::Event;

/// A longer pasted text is not put into the field, which would freeze the page.
const FIELD: u32 = 200_000;

pub(super) fn form(parts: &Parts<'_>) -> Html {
    let nothing = parts.list.nothing;
    let described = if nothing { "lines-error lines-hint" } else { "lines-hint" };
    html! {
        <form class="form" novalidate=true onsubmit={submit(parts)} ondragover={over()} ondragleave={leave()} ondrop={drop_list(parts)}>
            { question(parts) }
            if is_stopped(parts) {
                <p class="note warning">{ parts.t(Key::Stop) }</p>
            }
            <div class="drop">
                <div class="field" data-bad={nothing.then_some("")}>
                    <label for="lines">{ parts.t(Key::BulkLines) }</label>
                    <p class="hint" id="lines-hint">{ parts.t(Key::BulkLinesHint) }</p>
                    <div class="error-text" id="lines-error" role="alert">
                        if nothing {
                            <p>{ parts.t(Key::BulkNothing) }</p>
                        }
                    </div>
                    <textarea id="lines" class="mono" rows="6" dir="ltr" autocapitalize="none" autocorrect="off" autocomplete="off"
                        spellcheck="false" aria-describedby={described} aria-invalid={nothing.then_some("true")} onpaste={paste(parts)} />
                </div>
                <div class="row">
                    <button type="submit" class="button" data-rank="main">{ parts.t(Key::BulkConvert) }</button>
                    <label class="button file">
                        <input type="file" id="file" class="visually-hidden" accept=".csv,.tsv,.txt,text/*" onchange={choose(parts)} />
                        <span>{ parts.t(Key::BulkFile) }</span>
                    </label>
                </div>
            </div>
        </form>
    }
}

fn question(parts: &Parts<'_>) -> Html {
    let card = |task: Task, title: Key, more: Key| {
        let onchange = parts.on::<web_sys::Event>(Event::Task(task));
        html! {
            <label class="card">
                <input type="radio" name="task" value={task.as_str()} checked={parts.list.task == task} {onchange} />
                <strong>{ parts.t(title) }</strong>
                <span>{ parts.t(more) }</span>
            </label>
        }
    };
    html! {
        <fieldset>
            <legend>{ parts.t(Key::BulkWhat) }</legend>
            <div class="cards">
                { card(Task::ToSkype, Key::BulkToSkype, Key::BulkToSkypeMore) }
                { card(Task::ToLync, Key::BulkToLync, Key::BulkToLyncMore) }
                { card(Task::Account, Key::BulkAccount, Key::BulkAccountMore) }
            </div>
        </fieldset>
    }
}

fn submit(parts: &Parts<'_>) -> Callback<SubmitEvent> {
    let (start, dispatch) = (parts.start.clone(), parts.dispatch.clone());
    Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        let form = event.target_unchecked_into::<web_sys::Element>();
        let field = form.query_selector("textarea").ok().flatten();
        if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok()) {
            let text = field.value();
            if text.trim().is_empty() {
                dispatch.emit(Event::Nothing);
                drop(field.focus());
            } else {
                start.emit((JsValue::from_str(&text), None));
            }
        }
    })
}

fn choose(parts: &Parts<'_>) -> Callback<web_sys::Event> {
    let start = parts.start.clone();
    Callback::from(move |event: web_sys::Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            let name = file.name();
            start.emit((file.into(), Some(name)));
        }
    })
}

fn paste(parts: &Parts<'_>) -> Callback<web_sys::Event> {
    let start = parts.start.clone();
    Callback::from(move |event: web_sys::Event| {
        let data =
            event.dyn_ref::<web_sys::ClipboardEvent>().and_then(web_sys::ClipboardEvent::clipboard_data);
        if let Some(text) = data.and_then(|data| long_text(&data)) {
            event.prevent_default();
            start.emit((text, None));
        }
    })
}

/// The pasted text, if it is too long for a field.
fn long_text(data: &DataTransfer) -> Option<JsValue> {
    let get = js_sys::Reflect::get(data, &JsValue::from_str("getData"))
        .ok()?
        .dyn_into::<js_sys::Function>()
        .ok()?;
    let text = get.call1(data, &JsValue::from_str("text/plain")).ok()?.dyn_into::<js_sys::JsString>().ok()?;
    (text.length() > FIELD).then(|| text.into())
}

/// Marks the field during drag-over, without a render, which would be too slow for each event.
fn mark(event: &DragEvent, over: bool) {
    let form = event.current_target().and_then(|form| form.dyn_into::<web_sys::Element>().ok());
    if let Some(field) = form.and_then(|form| form.query_selector(".drop").ok().flatten()) {
        // Only an invalid name could fail.
        drop(field.toggle_attribute_with_force("data-over", over));
    }
}

fn over() -> Callback<DragEvent> {
    Callback::from(|event: DragEvent| {
        event.prevent_default();
        mark(&event, true);
    })
}

fn leave() -> Callback<DragEvent> {
    Callback::from(|event: DragEvent| mark(&event, false))
}

fn drop_list(parts: &Parts<'_>) -> Callback<DragEvent> {
    let start = parts.start.clone();
    Callback::from(move |event: DragEvent| {
        event.prevent_default();
        mark(&event, false);
        let Some(data) = event.data_transfer() else { return };
        if let Some(file) = data.files().and_then(|files| files.get(0)) {
            let name = file.name();
            start.emit((file.into(), Some(name)));
        } else if let Ok(text) = data.get_data("text/plain")
            && !text.trim().is_empty()
        {
            start.emit((JsValue::from_str(&text), None));
        }
    })
}

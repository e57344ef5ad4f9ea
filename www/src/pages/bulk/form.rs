//! The kind of addresses in the list, and the three ways to submit it.

use js_sys::{Function, JsString};
use lync_skype::Task;
use lync_skype::policy::Known;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DataTransfer, Element, FileList, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::{Link, Message};
use crate::bulk::list::{Event, List};
use crate::host;
use crate::view_context::ViewContext;
use crate::words::Key;

/// A longer pasted text is not put into the field, which would freeze the page.
const FIELD: u32 = 200_000;

pub(super) fn form(cx: &ViewContext, list: &List, link: &Link) -> Html {
    let nothing = list.nothing;
    let described = if nothing { "lines-error lines-hint" } else { "lines-hint" };
    // In these directions nothing can be converted while public IM is off.
    let stopped = cx.state.policy().public_im == Known::No && list.task != Task::Account;
    let drag = |over| Callback::from(move |event: DragEvent| mark(&event, over));
    html! {
        <form class="form" novalidate=true onsubmit={link.batch_callback(submit)} ondragover={drag(true)}
            ondragleave={drag(false)} ondrop={link.batch_callback(drop_list)}>
            { question(cx, list, link) }
            if stopped {
                <p class="note warning">{ cx.t(Key::Stop) }</p>
            }
            <div class="drop">
                <div class="field" data-bad={nothing.then_some("")}>
                    <label for="lines">{ cx.t(Key::BulkLines) }</label>
                    <p class="hint" id="lines-hint">{ cx.t(Key::BulkLinesHint) }</p>
                    <div class="error-text" id="lines-error" role="alert">
                        if nothing {
                            <p>{ cx.t(Key::BulkNothing) }</p>
                        }
                    </div>
                    <textarea id="lines" class="mono" rows="6" dir="ltr" autocapitalize="none" autocorrect="off" autocomplete="off"
                        spellcheck="false" aria-describedby={described} aria-invalid={nothing.then_some("true")}
                        onpaste={link.batch_callback(paste)} />
                </div>
                <div class="row">
                    <button type="submit" class="button" data-rank="main">{ cx.t(Key::BulkConvert) }</button>
                    <label class="button file">
                        <input type="file" id="file" class="visually-hidden" accept=".csv,.tsv,.txt,text/*"
                            onchange={link.batch_callback(choose)} />
                        <span>{ cx.t(Key::BulkFile) }</span>
                    </label>
                </div>
            </div>
        </form>
    }
}

fn question(cx: &ViewContext, list: &List, link: &Link) -> Html {
    let card = |task: Task, title: Key, more: Key| {
        html! {
            <label class="card">
                <input type="radio" name="task" value={task.as_str()} checked={list.task == task}
                    onchange={link.callback(move |_| Event::Task(task))} />
                <strong>{ cx.t(title) }</strong>
                <span>{ cx.t(more) }</span>
            </label>
        }
    };
    html! {
        <fieldset>
            <legend>{ cx.t(Key::BulkWhat) }</legend>
            <div class="cards">
                { card(Task::ToSkype, Key::BulkToSkype, Key::BulkToSkypeMore) }
                { card(Task::ToLync, Key::BulkToLync, Key::BulkToLyncMore) }
                { card(Task::Account, Key::BulkAccount, Key::BulkAccountMore) }
            </div>
        </fieldset>
    }
}

fn submit(event: SubmitEvent) -> Option<Message> {
    event.prevent_default();
    let field = event.target_unchecked_into::<Element>().query_selector("textarea").ok()??;
    let field = field.unchecked_into::<HtmlTextAreaElement>();
    let text = field.value();
    if text.trim().is_empty() {
        drop(field.focus());
        return Some(Event::Nothing.into());
    }
    Some(Message::Submit(text.into(), None))
}

fn choose(event: web_sys::Event) -> Option<Message> {
    first(event.target_unchecked_into::<HtmlInputElement>().files())
}

/// Submits the first file.
fn first(files: Option<FileList>) -> Option<Message> {
    let file = files?.get(0)?;
    let name = file.name();
    Some(Message::Submit(file.into(), Some(name)))
}

fn paste(event: web_sys::Event) -> Option<Message> {
    let text = long_text(&event.dyn_ref::<web_sys::ClipboardEvent>()?.clipboard_data()?)?;
    event.prevent_default();
    Some(Message::Submit(text, None))
}

/// The pasted text, if it is too long for a field.
fn long_text(data: &DataTransfer) -> Option<JsValue> {
    let get: Function = host::get(data, "getData").dyn_into().ok()?;
    let text: JsString = get.call1(data, &JsValue::from_str("text/plain")).ok()?.dyn_into().ok()?;
    (text.length() > FIELD).then(|| text.into())
}

fn drop_list(event: DragEvent) -> Option<Message> {
    mark(&event, false);
    let data = event.data_transfer()?;
    first(data.files()).or_else(|| {
        let text = data.get_data("text/plain").ok().filter(|text| !text.trim().is_empty())?;
        Some(Message::Submit(text.into(), None))
    })
}

/// Marks the field while a list is over it, without a render, which would be too slow for each event.
fn mark(event: &DragEvent, over: bool) {
    event.prevent_default();
    let form = event.current_target().and_then(|form| form.dyn_into::<Element>().ok());
    if let Some(field) = form.and_then(|form| form.query_selector(".drop").ok().flatten()) {
        // Only an invalid name could fail.
        drop(field.toggle_attribute_with_force("data-over", over));
    }
}

//! The fields of the set-up page: label, hint, mistakes, field, in this order.

use std::collections::BTreeSet;

use yew::prelude::*;

use crate::setup::{Form, Tick};
use crate::view_context::value;
use crate::words::{Key, Words};

/// The context of the fields.
pub(super) struct Fields<'a> {
    pub(super) words: &'a Words,
    pub(super) form: &'a UseStateHandle<Form>,
    /// Fields that lost focus after a change.
    pub(super) left: &'a UseStateHandle<BTreeSet<&'static str>>,
    /// Fields and their mistakes.
    pub(super) mistakes: &'a [(String, String)],
}

impl Fields<'_> {
    /// A single-line text field.
    pub(super) fn text(&self, path: &'static str, label: Key, hint: Option<String>) -> Html {
        let oninput = self.set::<InputEvent>(path);
        let (bad, described) = (self.is_bad(path), self.described(path, hint.is_some()));
        self.field(path, label, hint, html! {
            <input id={path} type="text" autocomplete="off" spellcheck="false" value={self.form.text(path).to_owned()}
                aria-describedby={described} aria-invalid={bad.then_some("true")} {oninput} onchange={self.leave(path)} />
        })
    }

    /// A field with one entry per line.
    pub(super) fn lines(&self, path: &'static str, label: Key, hint: Option<String>) -> Html {
        let oninput = self.set::<InputEvent>(path);
        let (bad, described) = (self.is_bad(path), self.described(path, hint.is_some()));
        self.field(path, label, hint, html! {
            <textarea id={path} rows="3" dir="ltr" autocomplete="off" spellcheck="false" value={self.form.text(path).to_owned()}
                aria-describedby={described} aria-invalid={bad.then_some("true")} {oninput} onchange={self.leave(path)} />
        })
    }

    /// A choice; the empty option omits the key.
    pub(super) fn choice(&self, path: &'static str, label: Key, options: &[(&'static str, String)]) -> Html {
        let onchange = self.set::<Event>(path);
        let chosen = self.form.text(path);
        self.field(
            path,
            label,
            None,
            html! {
                <select id={path} {onchange}>
                    { for options.iter().map(|(value, name)| html! {
                        <option value={*value} selected={chosen == *value}>{ name.clone() }</option>
                    }) }
                </select>
            },
        )
    }

    /// A checkbox.
    pub(super) fn tick(&self, label: String, tick: Tick) -> Html {
        let form = self.form.clone();
        let checked = form.is_ticked(tick);
        let mut turned = (*form).clone();
        turned.toggle(tick);
        let onchange = Callback::from(move |_: Event| form.set(turned.clone()));
        html! {
            <label class="box-label">
                <input type="checkbox" {checked} {onchange} />
                <span>{ label }</span>
            </label>
        }
    }

    fn field(&self, path: &'static str, label: Key, hint: Option<String>, control: Html) -> Html {
        let bad = self.is_bad(path);
        html! {
            <div class="field" data-bad={bad.then_some("")}>
                <label for={path}>{ self.words.text(label).to_owned() }</label>
                if let Some(hint) = hint {
                    <p class="hint" id={[path, "-hint"].concat()}>{ hint }</p>
                }
                if bad {
                    <div class="error-text" id={[path, "-error"].concat()}>
                        { for self.mistakes(path).map(|mistake| html! { <p>{ mistake.to_owned() }</p> }) }
                    </div>
                }
                { control }
            </div>
        }
    }

    fn mistakes(&self, path: &'static str) -> impl Iterator<Item = &str> {
        self.mistakes.iter().filter(move |(field, _)| field == path).map(|(_, mistake)| mistake.as_str())
    }

    fn is_bad(&self, path: &'static str) -> bool {
        self.mistakes(path).next().is_some()
    }

    fn described(&self, path: &'static str, hint: bool) -> Option<String> {
        let ids =
            [hint.then(|| [path, "-hint"].concat()), self.is_bad(path).then(|| [path, "-error"].concat())];
        let ids: Vec<String> = ids.into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn leave(&self, path: &'static str) -> Callback<Event> {
        let left = self.left.clone();
        Callback::from(move |_| {
            let mut more = (*left).clone();
            more.insert(path);
            left.set(more);
        })
    }

    /// Copies the content of a field into the form.
    fn set<E: AsRef<web_sys::Event> + 'static>(&self, path: &'static str) -> Callback<E> {
        let form = self.form.clone();
        Callback::from(move |event: E| {
            let mut changed = (*form).clone();
            changed.set(path, value(event.as_ref()));
            form.set(changed);
        })
    }
}

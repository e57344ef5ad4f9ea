//! The fields of the set-up page: label, hint, mistakes, field, in this order.

use yew::html::Scope;
use yew::prelude::*;

use super::{Message, SetUp};
use crate::setup::{Form, Tick};
use crate::view_context::{option, text, value};
use crate::words::{Key, Words};

/// The context of the fields.
pub(super) struct Fields<'a> {
    pub(super) words: &'a Words,
    pub(super) form: &'a Form,
    /// Fields and their mistakes.
    pub(super) mistakes: &'a [(String, String)],
    pub(super) link: &'a Scope<SetUp>,
}

impl Fields<'_> {
    /// A text without arguments.
    pub(super) fn t(&self, key: Key) -> Html {
        text(self.words.text(key))
    }

    /// A single-line text field.
    pub(super) fn text(&self, path: &'static str, label: Key, hint: Option<String>) -> Html {
        self.field(path, label, hint, |described, invalid| html! {
            <input id={path} type="text" autocomplete="off" spellcheck="false" value={self.form.text(path).to_owned()}
                aria-describedby={described} aria-invalid={invalid} oninput={self.set(path)} onchange={self.leave(path)} />
        })
    }

    /// A field with one entry per line.
    pub(super) fn lines(&self, path: &'static str, label: Key, hint: Option<String>) -> Html {
        self.field(path, label, hint, |described, invalid| html! {
            <textarea id={path} rows="3" dir="ltr" autocomplete="off" spellcheck="false" value={self.form.text(path).to_owned()}
                aria-describedby={described} aria-invalid={invalid} oninput={self.set(path)} onchange={self.leave(path)} />
        })
    }

    /// A choice; the empty option omits the key.
    pub(super) fn choice(&self, path: &'static str, label: Key, options: &[(&str, &str)]) -> Html {
        let chosen = self.form.text(path);
        let option = |&(value, name): &(&str, &str)| option(value, None, name, chosen == value);
        let options = options.iter().map(option).collect::<Html>();
        self.field(
            path,
            label,
            None,
            |_, _| html! { <select id={path} onchange={self.set(path)}>{ options }</select> },
        )
    }

    /// A checkbox.
    pub(super) fn tick(&self, label: Html, tick: Tick) -> Html {
        let onchange = self.link.callback(move |_| Message::Toggle(tick));
        html! {
            <label class="box-label">
                <input type="checkbox" checked={self.form.is_ticked(tick)} {onchange} />
                <span>{ label }</span>
            </label>
        }
    }

    /// `control` takes the ids of what describes the field, and whether its content is invalid.
    fn field(
        &self,
        path: &'static str,
        label: Key,
        hint: Option<String>,
        control: impl FnOnce(Option<String>, Option<&'static str>) -> Html,
    ) -> Html {
        let mistakes: Vec<&String> =
            self.mistakes.iter().filter(|(field, _)| field == path).map(|(_, mistake)| mistake).collect();
        let bad = !mistakes.is_empty();
        let (hint_id, error_id) = ([path, "-hint"].concat(), [path, "-error"].concat());
        let ids: Vec<&str> = [hint.as_ref().map(|_| hint_id.as_str()), bad.then_some(&error_id)]
            .into_iter()
            .flatten()
            .collect();
        let control = control((!ids.is_empty()).then(|| ids.join(" ")), bad.then_some("true"));
        html! {
            <div class="field" data-bad={bad.then_some("")}>
                <label for={path}>{ self.t(label) }</label>
                if let Some(hint) = hint {
                    <p class="hint" id={hint_id}>{ hint }</p>
                }
                if bad {
                    <div class="error-text" id={error_id}>{ for mistakes.into_iter().map(|mistake| html! { <p>{ mistake }</p> }) }</div>
                }
                { control }
            </div>
        }
    }

    fn leave(&self, path: &'static str) -> Callback<Event> {
        self.link.callback(move |_| Message::Left(path))
    }

    /// Copies the content of a field into the form.
    fn set<E: AsRef<Event> + 'static>(&self, path: &'static str) -> Callback<E> {
        self.link.callback(move |event: E| Message::Set(path, value(event.as_ref())))
    }
}

//! The fields of the set-up page: label, hint, mistakes, field, in this order.

use crate::words::{Key, Words};
use lync_skype::policy::Problem;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::setup::Form;

/// What every field is drawn from.
pub(super) struct Fields<'a> {
    pub(super) words: &'a Words,
    pub(super) form: &'a Form,
    pub(super) problems: &'a [Problem],
}

impl Fields<'_> {
    /// A text in one line.
    pub(super) fn text(
        &self,
        form: &UseStateHandle<Form>,
        path: &'static str,
        label: Key,
        hint: Option<String>,
    ) -> Html {
        let oninput = set::<InputEvent, HtmlInputElement>(form, path, HtmlInputElement::value);
        let (bad, described) = (self.is_bad(path), self.described(path, hint.is_some()));
        self.field(path, label, hint, html! {
            <input id={path} type="text" autocomplete="off" spellcheck="false" value={self.form.text(path).to_owned()}
                aria-describedby={described} aria-invalid={bad.then_some("true")} {oninput} />
        })
    }

    /// One entry a line.
    pub(super) fn lines(
        &self,
        form: &UseStateHandle<Form>,
        path: &'static str,
        label: Key,
        hint: Option<String>,
    ) -> Html {
        let oninput = set::<InputEvent, HtmlTextAreaElement>(form, path, HtmlTextAreaElement::value);
        let (bad, described) = (self.is_bad(path), self.described(path, hint.is_some()));
        self.field(path, label, hint, html! {
            <textarea id={path} rows="3" dir="ltr" autocomplete="off" spellcheck="false" value={self.form.text(path).to_owned()}
                aria-describedby={described} aria-invalid={bad.then_some("true")} {oninput} />
        })
    }

    /// One of a few; the empty one leaves the key out.
    pub(super) fn choice(
        &self,
        form: &UseStateHandle<Form>,
        path: &'static str,
        label: Key,
        options: &[(&'static str, Key)],
    ) -> Html {
        let onchange = set::<Event, HtmlSelectElement>(form, path, HtmlSelectElement::value);
        let chosen = self.form.text(path);
        self.field(path, label, None, html! {
            <select id={path} {onchange}>
                { for options.iter().map(|(value, name)| html! {
                    <option value={*value} selected={chosen == *value}>{ self.words.text(*name).to_owned() }</option>
                }) }
            </select>
        })
    }

    /// A box to tick.
    pub(super) fn tick(
        &self,
        form: &UseStateHandle<Form>,
        label: String,
        checked: bool,
        turn: impl Fn(&mut Form),
    ) -> Html {
        let mut turned = self.form.clone();
        turn(&mut turned);
        let form = form.clone();
        let onchange = Callback::from(move |_: Event| form.set(turned.clone()));
        html! {
            <label class="box-label">
                <input type="checkbox" {checked} {onchange} />
                <span>{ label }</span>
            </label>
        }
    }

    fn field(&self, path: &'static str, label: Key, hint: Option<String>, control: Html) -> Html {
        let mistakes = self.mistakes(path).map(|problem| html! { <span>{ problem.to_text() }</span> });
        html! {
            <div class={classes!("field", self.is_bad(path).then_some("bad"))}>
                <label for={path}>{ self.words.text(label).to_owned() }</label>
                if let Some(hint) = hint {
                    <p class="hint" id={[path, "-hint"].concat()}>{ hint }</p>
                }
                if self.is_bad(path) {
                    <div class="error-text" id={[path, "-error"].concat()} lang="en" dir="ltr">{ for mistakes }</div>
                }
                { control }
            </div>
        }
    }

    /// The mistakes in that key and in what it holds.
    fn mistakes(&self, path: &'static str) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(move |problem| {
            problem.path.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('['))
        })
    }

    fn is_bad(&self, path: &'static str) -> bool {
        self.mistakes(path).next().is_some()
    }

    fn described(&self, path: &'static str, hint: bool) -> Option<String> {
        let hint = hint.then(|| [path, "-hint"].concat());
        let error = self.is_bad(path).then(|| [path, "-error"].concat());
        match (hint, error) {
            (Some(hint), Some(error)) => Some([hint.as_str(), " ", &error].concat()),
            (hint, error) => hint.or(error),
        }
    }
}

/// Takes what stands in a field into the form.
fn set<E, T>(form: &UseStateHandle<Form>, path: &'static str, value: fn(&T) -> String) -> Callback<E>
where
    E: AsRef<web_sys::Event> + 'static,
    T: JsCast + 'static,
{
    let form = form.clone();
    Callback::from(move |event: E| {
        let target = event.as_ref().target().and_then(|target| target.dyn_into::<T>().ok());
        if let Some(target) = target {
            let mut changed = (*form).clone();
            changed.set(path, value(&target));
            form.set(changed);
        }
    })
}

//! A button that copies a text and shows the result.

use crate::words::Words;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::host;
use crate::state::{Action, Copied};
use crate::view_context::copied_key;

/// How long "Copied" is shown, in milliseconds.
const SHOWN: u32 = 5_000;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct CopyButtonProps {
    pub(crate) words: Words,
    /// The id of the button.
    pub(crate) id: AttrValue,
    pub(crate) label: AttrValue,
    /// The text to copy.
    pub(crate) text: AttrValue,
    /// The id of the element that shows the text, which is selected if copying is refused.
    pub(crate) shown: AttrValue,
    /// The id of the element that names the text, if several buttons have the same label.
    #[prop_or_default]
    pub(crate) about: Option<AttrValue>,
    /// Lets the app announce the result; without it, the button does.
    #[prop_or_default]
    pub(crate) act: Option<Callback<Action>>,
}

#[component]
pub(crate) fn CopyButton(props: &CopyButtonProps) -> Html {
    let copied = use_state(|| None::<Copied>);
    {
        let copied_again = copied.clone();
        use_effect_with(*copied, move |done| {
            let timer = done.map(|_| Timeout::new(SHOWN, move || copied_again.set(None)));
            move || drop(timer)
        });
    }
    let onclick = {
        let (props, copied) = (props.clone(), copied.clone());
        Callback::from(move |event: MouseEvent| {
            let (act, copied) = (props.act.clone(), copied.clone());
            host::copy(&props.text, &event, &props.shown, move |done| {
                copied.set(Some(done));
                if let Some(act) = &act {
                    act.emit(Action::Copied("elsewhere", done));
                }
            });
        })
    };
    let announced = copied.map_or("", |done| props.words.text(copied_key(done))).to_owned();
    html! {
        <span class="row">
            <button type="button" class="button" id={props.id.clone()} aria-describedby={props.about.clone()} {onclick}>
                { props.label.clone() }
            </button>
            if props.act.is_some() {
                <span class="muted" aria-hidden="true">{ announced }</span>
            } else {
                <span class="muted" role="status">{ announced }</span>
            }
        </span>
    }
}

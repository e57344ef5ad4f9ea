//! The counter of yew's own introduction: a button and a number.

use wasm_bindgen::prelude::wasm_bindgen;
use yew::prelude::*;

/// A number and the button that raises it.
#[component]
fn Counter() -> Html {
    let count = use_state(|| 0_u32);
    let onclick = {
        let count = count.clone();
        move |_| count.set(*count + 1)
    };
    html! { <main><button {onclick}>{ "+1" }</button><p>{ *count }</p></main> }
}

/// Shows it.
#[wasm_bindgen(start)]
pub fn start() {
    yew::Renderer::<Counter>::new().render();
}

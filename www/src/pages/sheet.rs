//! A sheet of the guide: steps, settings, checks. The same for the reader and for the other person.

use lync_skype::guide::{Item, Piece, Sheet, Text};
use lync_skype::words::Key;
use yew::prelude::*;

use crate::cx::Cx;
use crate::state::Action;
use crate::views::Part;

/// A sentence: labels as the client prints them, addresses isolated.
pub(crate) fn words(text: &Text) -> Html {
    text.pieces()
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => Html::from(text.clone()),
            Piece::Label { text, english } => html! {
                <>
                    <b class="label" dir="ltr">{ text.clone() }</b>
                    if let Some(english) = english {
                        { " (" }<b class="label" lang="en" dir="ltr">{ *english }</b>{ ")" }
                    }
                </>
            },
            Piece::Address(address) => Cx::address(address),
        })
        .collect()
}

fn here(cx: &Cx<'_>, item: &Item) -> bool {
    cx.state.step.as_deref() == Some(item.id.as_str())
}

/// What has to be true before anybody starts.
pub(crate) fn requirements(cx: &Cx<'_>, items: &[Item]) -> Html {
    html! {
        <details class="panel" part="requirements" open={items.iter().any(|item| here(cx, item))}>
            <summary>{ cx.t(Key::PageBefore) }</summary>
            <ul class="dots">
                { for items.iter().map(|item| html! {
                    <li id={["item-", &item.id].concat()} class={here(cx, item).then_some("here")}>{ words(&item.text) }</li>
                }) }
            </ul>
        </details>
    }
}

/// The parts of a sheet that are shown. With `ticks` the boxes can be ticked.
pub(crate) fn sheet(cx: &Cx<'_>, sheet: &Sheet, ticks: bool) -> Html {
    let parts = cx.state.parts;
    html! {
        <>
            if parts.has(Part::Steps) && !sheet.steps.is_empty() {
                <section class="panel" part="steps">
                    <h4>{ cx.t(Key::PageSteps) }</h4>
                    <ol class="steps">
                        { for sheet.steps.iter().map(|item| html! {
                            <li id={["item-", &item.id].concat()} class={here(cx, item).then_some("here")}
                                aria-current={here(cx, item).then_some("step")}>{ words(&item.text) }</li>
                        }) }
                    </ol>
                </section>
            }
            if parts.has(Part::Alerts) && !sheet.alerts.is_empty() {
                { boxes(cx, Key::PageAlerts, "alerts", &sheet.alerts, ticks) }
            }
            if parts.has(Part::Checks) && !sheet.checks.is_empty() {
                { boxes(cx, Key::PageChecks, "checks", &sheet.checks, ticks) }
            }
        </>
    }
}

fn boxes(cx: &Cx<'_>, title: Key, part: &'static str, items: &[Item], ticks: bool) -> Html {
    let done = items.iter().filter(|item| cx.state.ticked(&item.id)).count();
    html! {
        <section class="panel" {part}>
            <div class="row">
                <h4>{ cx.t(title) }</h4>
                if ticks && done > 0 {
                    <span class="hush">
                        { cx.fill(Key::PageProgress, &[("done", &done.to_string()), ("all", &items.len().to_string())]) }
                    </span>
                }
            </div>
            <ul class="ticks">
                { for items.iter().map(|item| {
                    let name = cx.state.tick_name(&item.id);
                    html! {
                        <li id={["item-", &item.id].concat()} class={here(cx, item).then_some("here")}>
                            if ticks {
                                <label class="tick">
                                    <input type="checkbox" checked={cx.state.ticks.contains(&name)}
                                        onchange={cx.on::<Event>(Action::Tick(name))} />
                                    <span>{ words(&item.text) }</span>
                                </label>
                            } else {
                                <span class="tick"><span aria-hidden="true">{ "☐" }</span><span>{ words(&item.text) }</span></span>
                            }
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}

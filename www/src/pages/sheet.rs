//! A sheet of the guide: steps, settings, checks. The same for the reader and for the other person.

use crate::words::Key;
use lync_skype::guide::{Item, Piece, Sheet, Text};
use yew::Html;

use crate::el::{El, When, el, el_class};
use crate::parts::Part;
use crate::state::Action;
use crate::view_context::Cx;

/// A sentence: labels as the client prints them, addresses isolated.
pub(crate) fn words(text: &Text) -> Html {
    let mut nodes = Vec::new();
    for piece in text.pieces() {
        match piece {
            Piece::Text(text) => nodes.push(Html::from(text.clone())),
            Piece::Address(address) => nodes.push(Cx::address(address)),
            Piece::Label { text, english } => {
                nodes.push(el_class("b", "label").at("dir", "ltr").text(text.clone()).into());
                if let Some(english) = english {
                    nodes.push(Html::from(" ("));
                    nodes
                        .push(el_class("b", "label").at("dir", "ltr").at("lang", "en").text(*english).into());
                    nodes.push(Html::from(")"));
                }
            }
        }
    }
    nodes.into_iter().collect()
}

fn here(cx: &Cx<'_>, item: &Item) -> bool {
    cx.state.step.as_deref() == Some(item.id.as_str())
}

fn line(cx: &Cx<'_>, item: &Item) -> El {
    let here = here(cx, item);
    let line = el("li").set("id", ["item-", &item.id].concat());
    line.at_if(here, "class", "here").at_if(here, "aria-current", "step")
}

/// What has to be true before anybody starts.
pub(crate) fn requirements(cx: &Cx<'_>, items: &[Item]) -> Html {
    let mut list = el_class("ul", "dots");
    for item in items {
        list = list.add(line(cx, item).add(words(&item.text)));
    }
    el_class("details", "panel")
        .at("part", "requirements")
        .at_if(items.iter().any(|item| here(cx, item)), "open", "")
        .add(el("summary").text(cx.t(Key::PageBefore)))
        .add(list)
        .into()
}

/// What is done in this order.
pub(crate) fn steps(cx: &Cx<'_>, items: &[Item]) -> El {
    let mut list = el_class("ol", "steps");
    for item in items {
        list = list.add(line(cx, item).add(words(&item.text)));
    }
    list
}

/// The parts of a sheet that are shown. With `ticks` the boxes can be ticked.
pub(crate) fn sheet(cx: &Cx<'_>, sheet: &Sheet, ticks: bool) -> Html {
    let parts = cx.state.parts;
    let mut shown: Vec<Html> = Vec::new();
    if parts.has(Part::Steps) && !sheet.steps.is_empty() {
        let list = steps(cx, &sheet.steps);
        let heading = el("h4").text(cx.t(Key::PageSteps));
        shown.push(el_class("section", "panel").at("part", "steps").add(heading).add(list).into());
    }
    for (part, name, title, items) in [
        (Part::Alerts, "alerts", Key::PageAlerts, &sheet.alerts),
        (Part::Checks, "checks", Key::PageChecks, &sheet.checks),
    ] {
        if parts.has(part) && !items.is_empty() {
            shown.push(boxes(cx, title, name, items, ticks));
        }
    }
    shown.into_iter().collect()
}

fn boxes(cx: &Cx<'_>, title: Key, part: &'static str, items: &[Item], ticks: bool) -> Html {
    let mut list = el_class("ul", "ticks");
    let mut done = 0;
    for item in items {
        let name = cx.state.tick_name(&item.id);
        let ticked = cx.state.has_tick(&name);
        done += usize::from(ticked);
        let sentence = el("span").add(words(&item.text));
        let tick = if ticks {
            let tick = el("input")
                .at("type", "checkbox")
                .checked(ticked)
                .on(When::Change, cx.on(Action::Tick(name)));
            el_class("label", "tick").add(tick).add(sentence)
        } else {
            el_class("span", "tick").add(el("span").at("aria-hidden", "true").text("☐")).add(sentence)
        };
        list = list.add(line(cx, item).add(tick));
    }
    let progress = || {
        let (done, all) = (done.to_string(), items.len().to_string());
        el_class("span", "hush").text(cx.fill(Key::PageProgress, &[("done", &done), ("all", &all)])).into()
    };
    let heading = el_class("div", "row").add(el("h4").text(cx.t(title))).add_if(ticks && done > 0, progress);
    el_class("section", "panel").at("part", part).add(heading).add(list).into()
}

/// A guide with nothing to click.
#[cfg(feature = "full")]
pub(crate) fn whole_guide(cx: &Cx<'_>, other_end: bool) -> Html {
    let Some(guide) = crate::state::guide::guide(cx.state) else { return Html::default() };
    let mut whole = el_class("section", "guide").add(el("h3").text(guide.yours.title.clone()));
    if other_end {
        whole = whole.add(requirements(cx, &guide.requirements));
    }
    whole = whole.add(sheet(cx, &guide.yours, false));
    if other_end {
        whole = whole.add(el("h3").text(guide.theirs.title.clone())).add(sheet(cx, &guide.theirs, false));
    }
    whole.into()
}

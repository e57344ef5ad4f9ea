//! Drawings of the programs, made of boxes from the same data as the steps: labels wrap, grow and change colour like text.
//!
//! Text that no source gives is a grey bar. The steps next to a drawing have the same content, so it is hidden from screen
//! readers.

use lync_skype::guide::Sheet;
use lync_skype::guide::clients::{Drawing, Part, Role, Window};
use yew::{Html, html};

use crate::view_context::{ViewContext, address, text};
use crate::words::Key;

/// The drawings for the steps of a sheet.
pub(crate) fn of_steps(cx: &ViewContext, sheet: &Sheet) -> Html {
    let has = |id: &str| sheet.steps.iter().any(|item| item.id == id);
    let fits = |window: &Window| match window {
        Window::AddDialog => has("type-address"),
        Window::Search => has("search-field") && !has("type-address"),
        Window::New => has("new-tab"),
        Window::Result | Window::List => has("skype-add"),
        Window::Alerts => false,
    };
    let windows = sheet.client.profile().drawings.iter().map(|drawing| drawing.window).filter(fits);
    let drawings: Vec<Html> = windows.filter_map(|window| drawing(cx, sheet, window)).collect();
    html! {
        if !drawings.is_empty() {
            <div class="beside stack">{ drawings.into_iter().collect::<Html>() }</div>
        }
    }
}

/// A window of the sheet's client, if its labels are known.
pub(crate) fn drawing(cx: &ViewContext, sheet: &Sheet, window: Window) -> Option<Html> {
    let all = sheet.client.profile().drawings;
    let drawing = all.iter().find(|drawing| drawing.window == window)?;
    let view = View { cx, sheet, parts: shown(drawing, sheet) };
    let content = match window {
        Window::AddDialog => framed(grey(), view.parts_of(|_| true)),
        Window::Search => framed(grey(), view.search()),
        Window::Alerts => view.alerts(),
        Window::New => framed(grey(), view.new_tab()),
        Window::Result => view.result(),
        Window::List => framed(grey(), list()),
    };
    Some(html! {
        <figure class="beside drawing" aria-hidden="true">
            <div class="window" dir="ltr">{ content }</div>
            <figcaption>{ cx.t(Key::Drawing) }</figcaption>
        </figure>
    })
}

/// The elements that this guide uses: if a setting is left out, so are its heading and its other values.
fn shown(drawing: &Drawing, sheet: &Sheet) -> Vec<&'static Part> {
    let mut shown: Vec<&'static Part> = Vec::new();
    let mut left_out = false;
    for part in drawing.parts {
        let known = |id: &str| [&sheet.steps, &sheet.alerts].into_iter().flatten().any(|item| item.id == id);
        if part.role == Role::Chosen && part.step.is_some_and(|step| !known(step)) {
            left_out = true;
            if shown.last().is_some_and(|last| last.role == Role::Heading) {
                shown.pop();
            }
        }
        let of_that_setting = matches!(part.role, Role::Chosen | Role::Wrong | Role::Unknown);
        if !(left_out && of_that_setting) {
            shown.push(part);
        }
    }
    shown
}

struct View<'a> {
    cx: &'a ViewContext,
    sheet: &'a Sheet,
    parts: Vec<&'static Part>,
}

impl View<'_> {
    /// The number of the step in the list next to the drawing.
    fn number(&self, part: &Part) -> Html {
        let number = part.step.and_then(|step| self.sheet.number(step));
        html! {
            if let Some(number) = number {
                <i class="number">{ text(&number.to_string()) }</i>
            }
        }
    }

    /// The label in the language of the program.
    fn label(&self, part: &Part) -> Html {
        match part.label {
            Some(english) => text(self.cx.words().label(english).unwrap_or(english)),
            None => grey(),
        }
    }

    fn address(&self) -> Html {
        match self.cx.state.answer() {
            Some(answer) => address(&answer.address),
            None => grey(),
        }
    }

    fn parts_of(&self, is_wanted: fn(Role) -> bool) -> Html {
        self.parts.iter().filter(|part| is_wanted(part.role)).map(|part| self.part(part)).collect()
    }

    fn part(&self, part: &Part) -> Html {
        match part.role {
            Role::Address => html! {
                <div class="numbered">
                    <span>{ self.label(part) }</span>
                    { self.number(part) }
                    <span class="input" data-hot="">{ self.address() }</span>
                </div>
            },
            Role::Field => html! {
                <div class="numbered">
                    <span>{ self.label(part) }</span>
                    { self.number(part) }
                    <span class="input">{ grey() }<span class="arrow">{ text("▾") }</span></span>
                </div>
            },
            Role::Hint => {
                html! { <div class="numbered"><span class="muted">{ self.label(part) }</span></div> }
            }
            Role::Button => {
                html! { <div class="ok">{ self.number(part) }<span>{ self.label(part) }</span></div> }
            }
            Role::Heading => html! { <b>{ self.label(part) }</b> },
            Role::Ticked | Role::Chosen => {
                let mark = if part.role == Role::Ticked { "✓" } else { "›" };
                html! {
                    <div class="hot"><i class="check" data-on="">{ text(mark) }</i><span>{ self.label(part) }</span></div>
                }
            }
            Role::Wrong => html! {
                <div class="value"><i class="check">{ text("✕") }</i><s>{ self.label(part) }</s></div>
            },
            Role::Unknown => html! { <div class="value"><i class="check" />{ grey() }</div> },
            Role::Selected => self.highlighted(part),
            Role::Tab => html! { <span>{ self.label(part) }</span> },
            Role::Person => html! {
                <div class="person">{ self.number(part) }<i class="face" />{ grey() }</div>
            },
            Role::QuestionMark => html! { <i class="check" data-round="">{ text("?") }</i> },
        }
    }

    fn highlighted(&self, part: &Part) -> Html {
        html! { <span class="hot">{ self.number(part) }<span>{ self.label(part) }</span></span> }
    }

    fn search(&self) -> Html {
        html! {
            <>
                { self.parts_of(|role| role == Role::Address) }
                <div class="tabs">{ self.parts_of(|role| role == Role::Tab) }</div>
                { self.parts_of(|role| role == Role::Hint) }
            </>
        }
    }

    /// The list of pages on one side, the Alerts page on the other.
    fn alerts(&self) -> Html {
        let pages = self.each(Role::Selected, &|part| html! { <li data-chosen="">{ self.label(part) }</li> });
        html! {
            <div class="window-pages">
                <ul>
                    <li>{ grey() }</li>
                    <li>{ grey() }</li>
                    { pages }
                    <li>{ grey() }</li>
                </ul>
                <div class="window-body">{ self.parts_of(|role| role != Role::Selected) }</div>
            </div>
        }
    }

    fn new_tab(&self) -> Html {
        html! {
            <>
                <div class="tabs">{ self.parts_of(|role| matches!(role, Role::Tab | Role::Selected)) }</div>
                { self.parts_of(|role| role == Role::Person) }
            </>
        }
    }

    /// The label below the name, and the button at the top right.
    fn result(&self) -> Html {
        let button = self.each(Role::Button, &|part| self.highlighted(part));
        let below = self.each(
            Role::Hint,
            &|part| html! { <b class="hot">{ self.number(part) }<span>{ self.label(part) }</span></b> },
        );
        let typed = self.each(
            Role::Address,
            &|part| html! { <div class="input" data-hot="">{ self.number(part) }{ self.address() }</div> },
        );
        framed(
            html! { <>{ grey() }{ button }</> },
            html! {
                <>
                    { typed }
                    <div class="person"><i class="face" /><span>{ grey() }{ below }</span></div>
                </>
            },
        )
    }

    fn each(&self, role: Role, view: &dyn Fn(&Part) -> Html) -> Html {
        self.parts.iter().filter(|part| part.role == role).map(|part| view(part)).collect()
    }
}

/// A question mark until the other person accepts, then a status.
fn list() -> Html {
    html! {
        <>
            <div class="person"><i class="check" data-round="">{ text("?") }</i>{ grey() }</div>
            <div class="person"><i class="check" data-round="" data-on="" />{ grey() }</div>
        </>
    }
}

/// A window with a title bar.
fn framed(bar: Html, body: Html) -> Html {
    html! { <><div class="window-bar">{ bar }</div><div class="window-body">{ body }</div></> }
}

/// A placeholder for irrelevant or unknown text.
fn grey() -> Html {
    html! { <i class="grey" /> }
}

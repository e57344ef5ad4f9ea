//! A non-interactive guide, for the static copy of the page.

use lync_skype::guide::Sheet;
use yew::{Html, html};

use super::sheet::{self, Boxes};
use super::states;
use crate::view_context::{ViewContext, text};
use crate::words::Key;

/// The guide for the state's route and client: the reader's sheet, `with_theirs` also the other one and the prerequisites.
pub(crate) fn whole_guide(cx: &ViewContext, with_theirs: bool) -> Html {
    let Some(guide) = cx.state.guide() else { return Html::default() };
    html! {
        <div class="guide">
            if with_theirs {
                <div>
                    <p><b>{ cx.t(Key::WorksIf) }</b></p>
                    <ul class="bullets">
                        for item in &guide.requirements {
                            { sheet::line(cx, item, &[]) }
                        }
                    </ul>
                </div>
            }
            { whole_sheet(cx, &guide.yours) }
            if with_theirs {
                { whole_sheet(cx, &guide.theirs) }
            }
        </div>
    }
}

fn whole_sheet(cx: &ViewContext, sheet: &Sheet) -> Html {
    html! {
        <>
            <section class="section">
                <header>{ cx.heading(2, None, text(&sheet.title)) }</header>
                { sheet::steps(cx, sheet) }
            </section>
            if !sheet.alerts.is_empty() {
                <section class="section">
                    <header>
                        { cx.heading(2, None, cx.t(Key::PartRequests)) }
                        { sheet::path(cx, &sheet.alerts) }
                        { sheet::reason(cx, &sheet.alerts) }
                    </header>
                    { sheet::settings(cx, sheet, Boxes::ToSee) }
                </section>
            }
            if !sheet.states.is_empty() {
                <section class="section">
                    <header>{ cx.heading(2, None, cx.t(Key::PartWorked)) }</header>
                    { states::states(cx, sheet) }
                </section>
            }
        </>
    }
}

//! The outcomes on a sheet of the guide.

use lync_skype::guide::{Item, ItemKind, Sheet, State};
use yew::{Html, html};

use super::sheet;
use crate::view_context::ViewContext;
use crate::words::Key;

/// The outcomes: what the client shows, what it means, what to do.
pub(crate) fn states(cx: &ViewContext, sheet: &Sheet) -> Html {
    let heads = [Key::YouSee, Key::ItMeans, Key::DoThis];
    let states = sheet.states.iter().map(|state: &State| {
        (Some(state.id.as_str()), [&state.sees, &state.means, &state.next].map(sheet::words))
    });
    let request = request(cx, sheet).map(|cells| (None, cells));
    // A table that looks like a list on a phone remains a table for screen readers.
    html! {
        <table class="states" role="table">
            <thead role="rowgroup">
                <tr role="row">
                    for head in heads {
                        <th role="columnheader" scope="col">{ cx.t(head) }</th>
                    }
                </tr>
            </thead>
            <tbody role="rowgroup">
                for (id, cells) in states.chain(request) {
                    <tr role="row" id={id.map(sheet::id_of)} aria-current={id.and_then(|id| sheet::current(cx, id))}>
                        for (head, cell) in heads.into_iter().zip(cells) {
                            <td role="cell" data-head={cx.attr(head)}>{ cell }</td>
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// A request is an outcome too: what the client shows, what it means, what to do, with the details collapsed.
fn request(cx: &ViewContext, sheet: &Sheet) -> Option<[Html; 3]> {
    let later: Vec<&Item> = sheet::of_kind(&sheet.alerts, ItemKind::Later).collect();
    let label = |name: &str| {
        let mut labels = later.iter().flat_map(|item| item.text.labels());
        sheet::label(labels.nth(usize::from(name == "favorites")).unwrap_or_default(), None)
    };
    (!later.is_empty()).then(|| {
        let details = html! {
            <details open={sheet::has_current(cx, &later)}>
                <summary>{ cx.with(Key::RequestNext, &label) }</summary>
                { sheet::bullets(cx, &later, &sheet.alerts) }
            </details>
        };
        [cx.with(Key::RequestSees, &label), cx.t(Key::RequestMeans), details]
    })
}

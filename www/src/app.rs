//! The app component: renders the state and performs the side effects of actions.

use std::rc::Rc;

use crate::words::Key;
use gloo::timers::callback::Timeout;
use lync_skype::{ClientId, Direction, spell};
use yew::prelude::*;

use crate::host_event::HostEvent;
use crate::state::{Action, Copied, State, copies_address};
use crate::view_context::{ViewContext, copied_key, text};
use crate::{host, pages};

/// How long "Copied" is shown, in milliseconds.
const SHOWN: u32 = 5_000;

/// The properties of the app.
#[derive(Clone, Default, Properties)]
pub struct AppProps {
    /// Which use of the app this is. Another number starts it again, from `start`.
    pub number: u32,
    /// The initial state; without one, nothing is shown.
    pub start: Option<State>,
    /// Receives events for the host.
    pub on_event: Callback<HostEvent>,
    /// Opens the channel to the worker of the list view.
    pub bulk: Option<js_sys::Function>,
}

impl PartialEq for AppProps {
    /// Within one use, changes come as actions.
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

/// What was emitted last, so that only changes are emitted.
#[derive(Default)]
struct Emitted {
    place: Option<(Option<Direction>, Option<ClientId>, String)>,
    result: Option<(Option<&'static str>, Vec<&'static str>, String)>,
    copies: u32,
    problems: Vec<String>,
    ticks: Vec<String>,
    complete: bool,
    taken: bool,
    codes: Vec<String>,
}

/// An action, and the use of the app that it belongs to: a late one (the clipboard's answer) is ignored.
pub struct Message(pub u32, pub Action);

/// The app.
pub struct App {
    state: Option<Rc<State>>,
    emitted: Emitted,
    focused: u32,
    pointed: u32,
    root: NodeRef,
    /// Open the print dialog after the next render.
    print: bool,
    timer: Option<Timeout>,
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let state = ctx.props().start.clone().map(Rc::new);
        let ticks = state.as_ref().map(|state| state.ticks.clone()).unwrap_or_default();
        let emitted = Emitted { ticks, ..Emitted::default() };
        Self { state, emitted, focused: 0, pointed: 0, root: NodeRef::default(), print: false, timer: None }
    }

    fn changed(&mut self, ctx: &Context<Self>, _before: &AppProps) -> bool {
        *self = <Self as Component>::create(ctx);
        true
    }

    fn update(&mut self, ctx: &Context<Self>, Message(number, action): Message) -> bool {
        let Some(state) = self.state.as_mut().filter(|_| number == ctx.props().number) else { return false };
        match &action {
            Action::Language(tag) => {
                ctx.props().on_event.emit(HostEvent::Language { lang: tag.clone() });
                return false;
            }
            Action::FetchSettings => {
                ctx.props().on_event.emit(HostEvent::Settings {});
                return false;
            }
            Action::Copied(..) | Action::ClientOf(_) => {
                let link = ctx.link().clone();
                let seen = move || link.send_message(Message(number, Action::AnnouncementSeen));
                self.timer = Some(Timeout::new(SHOWN, seen));
            }
            Action::ClearTicks => host::forget_ticks(),
            Action::Print => self.print = true,
            _ => {}
        }
        Rc::make_mut(state).apply(action);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Some(state) = self.state.clone() else { return Html::default() };
        let number = ctx.props().number;
        let act = ctx.link().callback(move |action| Message(number, action));
        let cx = ViewContext { state, act, bulk: ctx.props().bulk.clone() };
        let state = &cx.state;
        let theme = state.theme.as_deref().or(state.config.theme.as_deref()).unwrap_or("auto");
        html! {
            <div key={number} class="lsh" part="root" ref={self.root.clone()}
                lang={state.words.locale().to_owned()} dir={if state.words.is_rtl() { "rtl" } else { "ltr" }}
                data-theme={theme.to_owned()}>
                { pages::frame(&cx) }
                <div class="visually-hidden" role="status" aria-live="polite">{ text(&announcement(&cx)) }</div>
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        let Some(state) = &self.state else { return };
        emit_changes(state, &ctx.props().on_event, &mut self.emitted);
        if !state.page.is_here() {
            // If the reader opened this view, it gets the focus; if the host did, the focus stays where it is.
            let focus = state.focus.0 != self.focused;
            ctx.props().on_event.emit(HostEvent::Full { browsing: state.browsing, focus });
            return;
        }
        let (count, focus) = state.focus;
        if count != self.focused {
            self.focused = count;
            if let (Some(root), Some(focus)) = (self.root.cast::<web_sys::Node>(), focus) {
                host::focus(&root.get_root_node(), focus.as_str());
            }
        }
        if state.pointed != self.pointed {
            self.pointed = state.pointed;
            if let (Some(root), Some(step)) = (self.root.cast::<web_sys::Node>(), &state.step) {
                host::show(&root.get_root_node(), &["item-", step].concat());
            }
        }
        if std::mem::take(&mut self.print) {
            // After rendering, because `print` blocks until the dialog is closed.
            drop(gloo::utils::window().print());
        }
    }
}

/// The announcement. Every other one ends in a no-break space, so that a repeated text is announced again.
fn announcement(cx: &ViewContext) -> String {
    let mut text = match (cx.state.copied, cx.state.current_client()) {
        (Some((button, copied)), _) => copied_text(cx, button, copied),
        (None, Some(client)) if cx.state.new_client => {
            cx.words().fill(Key::NowFor, &[("client", client.name_in(cx.words()))])
        }
        _ => return String::new(),
    };
    if cx.state.announced.is_multiple_of(2) {
        text.push('\u{a0}');
    }
    text
}

/// The result of copying; an address is spelled out, because speech leaves its brackets out.
fn copied_text(cx: &ViewContext, button: &str, copied: Copied) -> String {
    let done = cx.words().text(copied_key(copied));
    match cx.state.answer() {
        Some(answer) if copied == Copied::Done && copies_address(button) => {
            cx.words().fill(Key::Labelled, &[("label", done), ("text", &spell(&answer.address, cx.words()))])
        }
        _ => done.to_owned(),
    }
}

/// The title for a stand-alone page.
pub fn title(state: &State) -> String {
    let words = &state.words;
    let page = words.text(pages::title(state));
    let name = words.text(Key::Name);
    let title = words.fill(Key::Title, &[("page", page), ("name", name)]);
    if state.has_errors() { [words.text(Key::ErrorPrefix), " ", &title].concat() } else { title }
}

fn emit_changes(state: &State, on_event: &Callback<HostEvent>, emitted: &mut Emitted) {
    let public = state.route().print();
    let direction = state.direction.map(Direction::as_str);
    let client = state.client.map(ClientId::as_str);
    on_event.emit(HostEvent::State {
        direction,
        client,
        address: state.typed.clone(),
        title: title(state),
        lang: state.words.locale().to_owned(),
        dir: if state.words.is_rtl() { "rtl" } else { "ltr" },
        place: state.route_with_address().print(),
        public_place: public.clone(),
        arrivals: state.arrivals.to_string(),
    });

    let place = (state.direction, state.client, public);
    if emitted.place.as_ref().is_some_and(|before| *before != place) {
        on_event.emit(HostEvent::Change {
            direction,
            client,
            step: state.route().step,
            address: state.typed.clone(),
        });
    }
    emitted.place = Some(place);

    let result = state.asked.as_ref().map(|asked| {
        let rule = state.answer().map(|converted| converted.rule.as_str());
        let codes: Vec<&'static str> = asked.notices().iter().map(|notice| notice.code.as_str()).collect();
        (rule, codes, asked.input.clone())
    });
    if let Some((rule, codes, address)) = result.clone().filter(|_| result != emitted.result) {
        on_event.emit(HostEvent::Result { ok: rule.is_some(), rule, codes, address });
    }
    emitted.result = result;

    if let Some((_, copied)) = state.copied.filter(|_| emitted.copies != state.announced) {
        on_event.emit(HostEvent::Copy { ok: copied == Copied::Done });
    }
    emitted.copies = state.announced;

    let codes: Vec<String> = state.links_with_code().collect();
    for link in codes.iter().filter(|link| !emitted.codes.contains(link)) {
        on_event.emit(HostEvent::Code { link: link.clone() });
    }
    emitted.codes = codes;

    let problems: Vec<String> = state.config.problems.iter().map(|problem| problem.path.clone()).collect();
    if problems != emitted.problems && !problems.is_empty() {
        let message = lync_skype::policy::Problem::list(&state.config.problems);
        on_event.emit(HostEvent::Error { paths: problems.clone(), message });
    }
    emitted.problems = problems;

    emit_ticks(state, on_event, emitted);
}

fn emit_ticks(state: &State, on_event: &Callback<HostEvent>, emitted: &mut Emitted) {
    // Not on load: only the reader completes a guide.
    if emitted.ticks == state.ticks && emitted.taken == state.taken {
        return;
    }
    emitted.taken = state.taken;
    let changed = |one: &[String], other: &[String], done: bool| {
        for name in one.iter().filter(|name| !other.contains(name)) {
            let id = name.rsplit('/').next().unwrap_or_default();
            on_event.emit(HostEvent::Step { id: id.to_owned(), done });
        }
    };
    changed(&emitted.ticks, &state.ticks, false);
    changed(&state.ticks, &emitted.ticks, true);
    host::save_ticks(&emitted.ticks, &state.ticks);
    emitted.ticks.clone_from(&state.ticks);
    let complete = state.is_complete();
    if complete && !emitted.complete {
        on_event.emit(HostEvent::Complete {});
    }
    emitted.complete = complete;
}

//! The whole app: frame, pages, and what happens beside drawing.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use lync_skype::words::Key;
use lync_skype::{ClientId, Direction};
use yew::prelude::*;

use crate::cx::Cx;
use crate::said::{Field, Said, text};
use crate::state::{Action, State};
use crate::{host, pages};

/// Lets the element around the app act on it, also before the first drawing.
#[derive(Clone, Default)]
pub struct Remote(Rc<RefCell<Line>>);

#[derive(Default)]
struct Line {
    dispatcher: Option<UseReducerDispatcher<State>>,
    waiting: Vec<Action>,
}

impl Remote {
    /// Sends an action, now or as soon as the app listens.
    pub fn send(&self, action: Action) {
        let dispatcher = self.0.borrow().dispatcher.clone();
        match dispatcher {
            Some(dispatcher) => dispatcher.dispatch(action),
            None => self.0.borrow_mut().waiting.push(action),
        }
    }

    fn connect(&self, dispatcher: &UseReducerDispatcher<State>) {
        let waiting = {
            let mut line = self.0.borrow_mut();
            line.dispatcher = Some(dispatcher.clone());
            std::mem::take(&mut line.waiting)
        };
        for action in waiting {
            dispatcher.dispatch(action);
        }
    }
}

impl PartialEq for Remote {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What the app starts from.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// The first state.
    pub start: Rc<State>,
    /// News for the host.
    #[prop_or_default]
    pub say: Callback<Said>,
    /// Actions from the host.
    #[prop_or_default]
    pub remote: Remote,
    /// The theme that the attribute names; it beats the config's.
    #[prop_or_default]
    pub theme: Option<AttrValue>,
    /// Opens the line to the worker of the list view.
    #[prop_or_default]
    pub bulk: Option<js_sys::Function>,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.start, &other.start) && self.remote == other.remote && self.theme == other.theme
    }
}

/// What was told last, to tell only what changed.
#[derive(Clone, Default, PartialEq)]
struct Told {
    place: Option<(Option<Direction>, Option<ClientId>, String)>,
    result: Option<Said>,
    copies: u32,
    problems: Vec<String>,
    ticks: Rc<BTreeSet<String>>,
    complete: bool,
}

/// The app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let start = props.start.clone();
    let handle = use_reducer(move || (*start).clone());
    let act = {
        let dispatcher = handle.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    let root = use_node_ref();
    let told = {
        let ticks = handle.ticks.clone();
        use_mut_ref(|| Told { ticks, ..Told::default() })
    };

    {
        let (remote, dispatcher) = (props.remote.clone(), handle.dispatcher());
        use_effect_with((), move |()| remote.connect(&dispatcher));
    }
    {
        let (handle, say) = (handle.clone(), props.say.clone());
        use_effect(move || tell(&handle, &say, &mut told.borrow_mut()));
    }
    {
        let root = root.clone();
        use_effect_with(handle.focus, move |(_, focus)| {
            if let (Some(id), Some(root)) = (focus.id(), root.cast::<web_sys::Node>()) {
                host::focus(&root.get_root_node(), id);
            }
        });
    }
    {
        let act = act.clone();
        use_effect_with((handle.said, handle.copied.is_some()), move |(_, copied)| {
            let timer = copied
                .then(|| gloo::timers::callback::Timeout::new(5_000, move || act.emit(Action::CopiedSeen)));
            move || drop(timer)
        });
    }

    let cx = Cx { words: &handle.words, state: &handle, act: &act, say: &props.say, bulk: &props.bulk };
    let theme = props.theme.clone().or_else(|| handle.config.theme.clone().map(AttrValue::from));
    html! {
        <div class="lsh" part="root" ref={root} lang={handle.words.locale().to_owned()}
            dir={if handle.words.is_rtl() { "rtl" } else { "ltr" }} data-theme={theme.unwrap_or("auto".into())}>
            <div class="frame">
                { pages::head(&cx) }
                { pages::page(&cx) }
                { pages::menu(&cx) }
                { pages::foot(&cx) }
            </div>
            <div class="unseen" role="status" aria-live="polite">{ announcement(&cx) }</div>
        </div>
    }
}

/// What is said aloud. The same words twice in a row are told apart by a space that nobody hears.
fn announcement(cx: &Cx<'_>) -> String {
    let Some((_, copied)) = cx.state.copied else { return String::new() };
    let mut text = cx.copied(copied).to_string();
    if cx.state.said.is_multiple_of(2) {
        text.push('\u{a0}');
    }
    text
}

/// The title of a page that shows nothing else.
pub fn title(state: &State) -> String {
    let words = &state.words;
    let page = words.text(pages::title(state.page));
    let name = words.text(Key::PageName);
    let title = words.fill(Key::PageTitle, &[("page", page), ("name", name)]);
    if state.has_errors() { [words.text(Key::PageErrorPrefix), " ", &title].concat() } else { title }
}

fn tell(state: &State, say: &Callback<Said>, told: &mut Told) {
    let public = state.route(false).print();
    let direction = Field::Text(state.direction.map(|direction| direction.as_str().to_owned()));
    let client = Field::Text(state.client.map(|client| client.as_str().to_owned()));
    let address = ("address", text(&state.typed));
    say.emit(Said {
        name: "state",
        fields: vec![
            ("direction", direction.clone()),
            ("client", client.clone()),
            address.clone(),
            ("title", text(&title(state))),
            ("lang", text(state.words.locale())),
            ("dir", text(if state.words.is_rtl() { "rtl" } else { "ltr" })),
            ("place", text(&state.route(true).print())),
            ("publicPlace", text(&public)),
        ],
    });

    let place = (state.direction, state.client, public);
    if told.place.as_ref().is_some_and(|before| *before != place) {
        let step = Field::Text(state.route(false).step);
        let fields = vec![("direction", direction), ("client", client), ("step", step), address.clone()];
        say.emit(Said { name: "change", fields });
    }
    told.place = Some(place);

    let result = state.asked.as_ref().map(|asked| {
        let (rule, notices) = match &asked.conversion {
            Ok(converted) => (Some(converted.rule.as_str().to_owned()), &converted.notices),
            Err(refused) => (None, &refused.problems),
        };
        let codes = notices.iter().map(|notice| notice.code.as_str().to_owned()).collect();
        let ok = ("ok", Field::Flag(rule.is_some()));
        Said {
            name: "result",
            fields: vec![ok, ("rule", Field::Text(rule)), ("codes", Field::List(codes)), address],
        }
    });
    if let Some(result) = result.clone().filter(|result| told.result.as_ref() != Some(result)) {
        say.emit(result);
    }
    told.result = result;

    if let Some((_, copied)) = state.copied.filter(|_| told.copies != state.said) {
        let ok = Field::Flag(copied == crate::state::Copied::Done);
        say.emit(Said { name: "copy", fields: vec![("ok", ok)] });
    }
    told.copies = state.said;

    let problems: Vec<String> = state.config.problems.iter().map(|problem| problem.path.clone()).collect();
    if problems != told.problems && !problems.is_empty() {
        let message = lync_skype::policy::Problem::list(&state.config.problems);
        let fields = vec![("paths", Field::List(problems.clone())), ("message", text(&message))];
        say.emit(Said { name: "error", fields });
    }
    told.problems = problems;

    tell_ticks(state, say, told);
}

fn tell_ticks(state: &State, say: &Callback<Said>, told: &mut Told) {
    if told.ticks == state.ticks {
        return;
    }
    for changed in told.ticks.symmetric_difference(&state.ticks) {
        let id = changed.rsplit('/').next().unwrap_or_default();
        let done = Field::Flag(state.ticks.contains(changed));
        say.emit(Said { name: "step", fields: vec![("id", text(id)), ("done", done)] });
    }
    host::save_ticks(&state.ticks);
    told.ticks = state.ticks.clone();
    let complete = crate::guide::complete(state);
    if complete && !told.complete {
        say.emit(Said { name: "complete", fields: Vec::new() });
    }
    told.complete = complete;
}

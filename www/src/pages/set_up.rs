//! The set-up page: a form with a live preview, and below them the file and the snippets.

mod fields;
mod mistakes;

use std::collections::BTreeSet;

use gloo::timers::callback::Timeout;
use js_sys::Function;
use lync_skype::ClientId;
use lync_skype::policy::Value;
use lync_skype::words::LANGUAGES;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::config::Config;
use crate::host;
use crate::parts::Part;
use crate::setup::{ACCENT, Form, PLACE, Snippet, Tick};
use crate::state::Copied;
use crate::view_context::{copied_key, text, value};
use crate::words::{Key, Words};
use fields::Fields;
use mistakes::mistakes;

/// The properties of the set-up page.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct SetUpProps {
    /// The language.
    pub(crate) words: Words,
    /// The base URL of the helper, with a trailing slash.
    pub(crate) base: AttrValue,
    /// The hashes of `embed.js` and `iframe.js`, if they could be computed.
    pub(crate) integrity: Option<(AttrValue, AttrValue)>,
    /// Receives every new config, and the accent colour.
    pub(crate) changed: Option<Function>,
    /// Downloads a file: name, then text.
    pub(crate) save: Option<Function>,
}

/// The file name, and its default location.
const FILE: &str = "lync-skype.json";

/// How long "Copied" is shown, in milliseconds.
const SHOWN: u32 = 5_000;

/// The form and its results.
#[derive(Default)]
pub(crate) struct SetUp {
    form: Form,
    /// Fields that have lost focus: mistakes are not shown during typing.
    left: BTreeSet<&'static str>,
    /// The button that copied, and the result.
    copied: Option<(&'static str, Copied)>,
    timer: Option<Timeout>,
    /// The config and the accent colour of the preview.
    shown: Option<(Value, Option<String>)>,
}

pub(crate) enum Message {
    /// The text of a field changed.
    Set(&'static str, String),
    /// A field lost focus after a change.
    Left(&'static str),
    /// A checkbox was ticked or cleared.
    Toggle(Tick),
    Copied(&'static str, Copied),
    CopiedSeen,
    Download,
}

impl Component for SetUp {
    type Message = Message;
    type Properties = SetUpProps;

    fn create(_ctx: &Context<Self>) -> Self {
        Self::default()
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Set(path, text) => self.form.set(path, text),
            Message::Left(path) => drop(self.left.insert(path)),
            Message::Toggle(tick) => self.form.toggle(tick),
            Message::Copied(button, copied) => {
                self.copied = Some((button, copied));
                let link = ctx.link().clone();
                self.timer = Some(Timeout::new(SHOWN, move || link.send_message(Message::CopiedSeen)));
            }
            Message::CopiedSeen => self.copied = None,
            Message::Download => {
                if let Some(save) = &ctx.props().save {
                    // If the browser refuses the download, it shows that itself.
                    drop(save.call2(&JsValue::NULL, &FILE.into(), &json(&self.form.config()).into()));
                }
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let (form, words) = (&self.form, &ctx.props().words);
        let config = form.config();
        let problems = Config::read(Some(&config), None, host::to_ascii).problems;
        let mistakes = mistakes(form, &problems, &self.left, words);
        let fields = Fields { words, form, mistakes: &mistakes, link: ctx.link() };
        let chosen = |name| Some(form.text(name)).filter(|text| !text.is_empty()).map(str::to_owned);
        let language = chosen("lang").unwrap_or_else(|| words.locale().to_owned());
        html! {
            <div class="lsh set-up" lang={words.locale().to_owned()} dir={if words.is_rtl() { "rtl" } else { "ltr" }}>
                <div class="frame">
                    <header>
                        <h2 id="top" tabindex="-1" data-below="0">{ fields.t(Key::SetupTitle) }</h2>
                        <p class="muted">{ fields.t(Key::SetupLead) }</p>
                    </header>
                    <div class="halves">
                        { form_parts(&fields) }
                        <section class="preview" aria-labelledby="preview">
                            <h3 id="preview" data-below="1">{ fields.t(Key::SetupPreview) }</h3>
                            <@{"lync-skype-helper"} lang={language} network={chosen("network")}
                                compact={form.is_ticked(Tick::Compact).then_some("")} heading-level={chosen("heading-level")} />
                        </section>
                    </div>
                    { self.results(ctx.props(), &fields, &config) }
                </div>
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        let shown = Some((self.form.config(), self.form.accent().map(str::to_owned)));
        if shown != self.shown {
            self.shown = shown;
            if let (Some(changed), Some((config, accent))) = (&ctx.props().changed, &self.shown) {
                // The page owns the preview.
                drop(changed.call2(&JsValue::NULL, &host::js(config), &accent.as_deref().into()));
            }
        }
    }
}

impl SetUp {
    /// The file and the snippets.
    fn results(&self, props: &SetUpProps, fields: &Fields<'_>, config: &Value) -> Html {
        let (form, link) = (&self.form, fields.link);
        let t = |key| fields.t(key);
        let is_empty = *config == Value::Map(Vec::new());
        // A file is optional: the snippet refers to one only if there are settings or a URL was given.
        let file = match form.text(PLACE).trim() {
            "" if is_empty => None,
            "" => Some(["/", FILE].concat()),
            place => Some(place.to_owned()),
        };
        let hashes = form.is_ticked(Tick::Hashes);
        let (element, frame) = props.integrity.clone().filter(|_| hashes).unzip();
        let snippet = |integrity| Snippet { base: &props.base, form, config: file.as_deref(), integrity };
        let output = |id: &'static str, label: Key, content: &str| {
            let title = [id, "-title"].concat();
            let copied = self.copied.filter(|(button, _)| *button == id);
            let onclick = {
                let (link, content) = (link.clone(), content.to_owned());
                Callback::from(move |event: MouseEvent| {
                    let link = link.clone();
                    host::copy(&content, &event, id, move |copied| {
                        link.send_message(Message::Copied(id, copied))
                    });
                })
            };
            html! {
                <div class="stack">
                    <h4 id={title.clone()}>{ t(label) }</h4>
                    <pre {id} dir="ltr" tabindex="0" role="region" aria-labelledby={title.clone()}>{ text(content) }</pre>
                    <span class="row">
                        <button type="button" class="button" id={[id, "-copy"].concat()} aria-describedby={title} {onclick}>
                            { t(Key::SetupCopy) }
                        </button>
                        <span class="muted" role="status">{ for copied.map(|(_, copied)| t(copied_key(copied))) }</span>
                    </span>
                </div>
            }
        };
        let oninput = link.callback(|event: InputEvent| Message::Set(PLACE, value(&event)));
        html! {
            <section class="panel" aria-labelledby="result">
                <h3 id="result" data-below="1">{ t(Key::SetupResult) }</h3>
                <p class="muted" role="status">{ for is_empty.then(|| t(Key::SetupNothing)) }</p>
                { output("json", Key::SetupFile, &json(config)) }
                <p><button type="button" class="button" data-rank="main" onclick={link.callback(|_| Message::Download)}>{ t(Key::SetupDownload) }</button></p>
                <div class="field">
                    <label for="place">{ t(Key::SetupWhere) }</label>
                    <input id="place" type="text" dir="ltr" autocomplete="off" spellcheck="false" placeholder={["/", FILE].concat()}
                        value={form.text(PLACE).to_owned()} {oninput} />
                </div>
                { output("element", Key::SetupElement, &snippet(element.as_deref()).element()) }
                { output("frame", Key::SetupFrame, &snippet(frame.as_deref()).frame()) }
                { output("plain", Key::SetupPlain, &snippet(None).plain_frame()) }
                if props.integrity.is_some() {
                    <div class="stack">
                        { fields.tick(t(Key::SetupHashes), Tick::Hashes) }
                        if hashes {
                            <p class="muted">{ t(Key::SetupIntegrity) }</p>
                        }
                    </div>
                }
            </section>
        }
    }
}

fn form_parts(fields: &Fields<'_>) -> Html {
    let t = |key| fields.words.text(key);
    let default = |text: &str| Some(fields.words.fill(Key::SetupDefault, &[("text", text)]));
    let known = |yes, no| [("", t(Key::SetupUnknown)), (yes, t(Key::SetupYes)), (no, t(Key::SetupNo))];
    let languages = [&[("", t(Key::SetupLanguageAuto))], LANGUAGES.as_slice()].concat();
    html! {
        <form class="form" novalidate=true onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
            <fieldset class="stack">
                <legend>{ t(Key::SetupOrganisation) }</legend>
                { fields.text("organisation.name", Key::SetupName, None) }
                { fields.lines("organisation.sipDomains", Key::SetupSipDomains, None) }
                { fields.text("organisation.helpDesk.mail", Key::SetupMail, None) }
                { fields.text("organisation.helpDesk.phone", Key::SetupPhone, None) }
                { fields.text("organisation.helpDesk.url", Key::SetupUrl, None) }
            </fieldset>
            <fieldset class="stack">
                <legend>{ t(Key::SetupPolicy) }</legend>
                { fields.choice("publicIm", Key::SetupPublicIm, &known("on", "off")) }
                { fields.choice("autoDecorate", Key::SetupAutoDecorate, &known("yes", "no")) }
                { fields.lines("asIsDomains", Key::SetupAsIs, default(&lync_skype::policy::AS_IS_DOMAINS.join(" "))) }
                { fields.text("routingDomain", Key::SetupRouting, default(lync_skype::policy::ROUTING_DOMAIN)) }
            </fieldset>
            <fieldset class="stack">
                <legend>{ t(Key::SetupClients) }</legend>
                <p class="muted">{ t(Key::SetupClientsHint) }</p>
                <div class="boxes">
                    for client in ClientId::ALL {
                        { fields.tick(text(client.name_in(fields.words)), Tick::Client(*client)) }
                    }
                </div>
            </fieldset>
            <fieldset class="stack">
                <legend>{ t(Key::SetupLook) }</legend>
                { fields.choice("direction", Key::SetupDirection, &[
                    ("", t(Key::SetupAsk)), ("to-skype", t(Key::UseLync)), ("to-lync", t(Key::UseSkype)),
                ]) }
                { fields.choice("network", Key::SetupNetwork, &[
                    ("", t(Key::SetupNetworkSkype)), ("teams-free", t(Key::SetupNetworkFree)),
                    ("federated", t(Key::SetupNetworkFederated)),
                ]) }
                { fields.choice("lang", Key::Language, &languages) }
                { fields.choice("theme", Key::SetupTheme, &[
                    ("", t(Key::SetupThemeAuto)), ("light", t(Key::SetupThemeLight)), ("dark", t(Key::SetupThemeDark)),
                ]) }
                { fields.text(ACCENT, Key::SetupAccent, Some(t(Key::SetupAccentHint).to_owned())) }
                { fields.choice("heading-level", Key::SetupHeadingLevel, &[("", "2"), ("1", "1"), ("3", "3"), ("4", "4"), ("5", "5")]) }
                { fields.tick(fields.t(Key::SetupCompact), Tick::Compact) }
                { fields.tick(fields.t(Key::SetupNotice), Tick::NoticeHidden) }
                { fields.text("notice.text", Key::SetupNoticeText, None) }
            </fieldset>
            <fieldset class="stack">
                <legend>{ t(Key::SetupHide) }</legend>
                <div class="boxes">
                    for part in Part::ALL {
                        { fields.tick(fields.t(part_name(*part)), Tick::Hidden(*part)) }
                    }
                </div>
            </fieldset>
        </form>
    }
}

/// The user-facing name of a part.
const fn part_name(part: Part) -> Key {
    match part {
        Part::Ask => Key::SetupPartAsk,
        Part::Address => Key::SetupPartAddress,
        Part::Steps => Key::SetupPartSteps,
        Part::Alerts => Key::SetupPartAlerts,
        Part::Checks => Key::SetupPartChecks,
        Part::Trouble => Key::TroubleTitle,
        Part::OtherPerson => Key::SetupPartOther,
        Part::Today => Key::TodayTitle,
        Part::Bulk => Key::BulkTitle,
        Part::Admin => Key::AdminTitle,
        Part::Chat => Key::OpenChat,
    }
}

/// The config as a file.
fn json(config: &Value) -> String {
    let printed =
        js_sys::JSON::stringify_with_replacer_and_space(&host::js(config), &JsValue::NULL, &2.into());
    // A config of strings, lists and maps always serializes.
    printed.map(String::from).unwrap_or_default() + "\n"
}

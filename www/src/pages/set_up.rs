//! The set-up page: a form with a live preview, and below them the file and the snippets.

mod fields;
mod mistakes;

use std::collections::BTreeSet;

use js_sys::Function;
use lync_skype::ClientId;
use lync_skype::policy::Value;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use super::copy_button::CopyButton;
use crate::config::Config;
use crate::host;
use crate::parts::Part;
use crate::setup::{ACCENT, Form, Snippet, Tick};
use crate::view_context::into_state;
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

/// The form and its results.
#[component]
pub(crate) fn SetUp(props: &SetUpProps) -> Html {
    let form = use_state(Form::default);
    // Fields that have lost focus: mistakes are not shown during typing.
    let left = use_state(BTreeSet::<&'static str>::new);
    // Where the file will be, and whether the snippets have the hashes of the scripts.
    let place = use_state(String::new);
    let hashes = use_state(|| false);
    let config = form.config();
    let problems = Config::read(Some(&config), None, host::to_ascii).problems;
    let json = json(&config);
    {
        let (changed, config, accent) =
            (props.changed.clone(), config.clone(), form.accent().map(str::to_owned));
        use_effect_with((json.clone(), accent.clone()), move |_| {
            if let Some(changed) = changed {
                let accent = accent.map_or(JsValue::UNDEFINED, |accent| JsValue::from_str(&accent));
                // The page owns the preview.
                drop(changed.call2(&JsValue::NULL, &host::js(&config), &accent));
            }
        });
    }

    let words = &props.words;
    let mistakes = mistakes(&form, &problems, &left, words);
    let fields = Fields { words, form: &form, left: &left, mistakes: &mistakes };
    let attributes = form.attributes();
    let attribute = |name: &str| {
        attributes.iter().find(|(own, _)| *own == name).map(|(_, value)| AttrValue::from(value.clone()))
    };
    let language = attribute("lang").unwrap_or_else(|| AttrValue::from(words.locale().to_owned()));
    html! {
        <div class="lsh set-up" lang={words.locale().to_owned()} dir={if words.is_rtl() { "rtl" } else { "ltr" }}>
            <div class="frame">
                <header>
                    <h2 id="top" tabindex="-1" data-below="0">{ words.text(Key::SetupTitle).to_owned() }</h2>
                    <p class="muted">{ words.text(Key::SetupLead).to_owned() }</p>
                </header>
                <div class="halves">
                    { form_parts(&fields) }
                    <section class="preview" aria-labelledby="preview">
                        <h3 id="preview" data-below="1">{ words.text(Key::SetupPreview).to_owned() }</h3>
                        <@{"lync-skype-helper"} lang={language} network={attribute("network")} compact={attribute("compact")}
                            heading-level={attribute("heading-level")} />
                    </section>
                </div>
                { results(props, &form, &json, &place, &hashes) }
            </div>
        </div>
    }
}

/// The file and the snippets.
fn results(
    props: &SetUpProps,
    form: &Form,
    json: &str,
    place: &UseStateHandle<String>,
    hashes: &UseStateHandle<bool>,
) -> Html {
    let words = &props.words;
    let t = |key| words.text(key).to_owned();
    let is_empty = form.config() == Value::Map(Vec::new());
    // A file is optional: the snippet refers to one only if there are settings or a URL was given.
    let config = match place.trim() {
        "" if is_empty => None,
        "" => Some(["/", FILE].concat()),
        place => Some(place.to_owned()),
    };
    let (element, frame) = props.integrity.clone().filter(|_| **hashes).unzip();
    let snippet = |integrity| Snippet { base: &props.base, form, config: config.as_deref(), integrity };
    let output = |id: &'static str, label: Key, text: String| {
        let title = [id, "-title"].concat();
        html! {
            <div class="stack">
                <h4 id={title.clone()}>{ t(label) }</h4>
                <pre {id} dir="ltr" tabindex="0" role="region" aria-labelledby={title.clone()}>{ text.clone() }</pre>
                <CopyButton words={words.clone()} id={[id, "-copy"].concat()} label={t(Key::SetupCopy)} {text} shown={id}
                    about={Some(AttrValue::from(title))} />
            </div>
        }
    };
    let download = {
        let (save, json) = (props.save.clone(), json.to_owned());
        Callback::from(move |_: MouseEvent| {
            if let Some(save) = &save {
                // If the browser refuses the download, it shows that itself.
                drop(save.call2(&JsValue::NULL, &JsValue::from_str(FILE), &JsValue::from_str(&json)));
            }
        })
    };
    let turn = {
        let hashes = hashes.clone();
        Callback::from(move |_: Event| hashes.set(!*hashes))
    };
    html! {
        <section class="panel" aria-labelledby="result">
            <h3 id="result" data-below="1">{ t(Key::SetupResult) }</h3>
            <p class="muted" role="status">{ if is_empty { t(Key::SetupNothing) } else { String::new() } }</p>
            { output("json", Key::SetupFile, json.to_owned()) }
            <p><button type="button" class="button" data-rank="main" onclick={download}>{ t(Key::SetupDownload) }</button></p>
            <div class="field">
                <label for="place">{ t(Key::SetupWhere) }</label>
                <input id="place" type="text" dir="ltr" autocomplete="off" spellcheck="false" placeholder={["/", FILE].concat()}
                    value={(**place).clone()} oninput={into_state(place)} />
            </div>
            { output("element", Key::SetupElement, snippet(element.as_deref()).element()) }
            { output("frame", Key::SetupFrame, snippet(frame.as_deref()).frame()) }
            { output("plain", Key::SetupPlain, snippet(None).plain_frame()) }
            if props.integrity.is_some() {
                <div class="stack">
                    <label class="box-label">
                        <input type="checkbox" checked={**hashes} onchange={turn} />
                        <span>{ t(Key::SetupHashes) }</span>
                    </label>
                    if **hashes {
                        <p class="muted">{ t(Key::SetupIntegrity) }</p>
                    }
                </div>
            }
        </section>
    }
}

fn form_parts(fields: &Fields<'_>) -> Html {
    let t = |key| fields.words.text(key).to_owned();
    let default = |text: &str| Some(fields.words.fill(Key::SetupDefault, &[("text", text)]));
    let known = |yes, no| [("", t(Key::SetupUnknown)), (yes, t(Key::SetupYes)), (no, t(Key::SetupNo))];
    let languages = super::LANGUAGES.iter().map(|(tag, name)| (*tag, (*name).to_owned()));
    let languages: Vec<_> = [("", t(Key::SetupLanguageAuto))].into_iter().chain(languages).collect();
    let levels = [("", "2"), ("1", "1"), ("3", "3"), ("4", "4"), ("5", "5")]
        .map(|(value, name)| (value, name.to_owned()));
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
                    { for ClientId::ALL.iter().map(|client| {
                        let name = client.name_in(fields.words).to_owned();
                        fields.tick(name, Tick::Client(*client))
                    }) }
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
                { fields.text(ACCENT, Key::SetupAccent, Some(t(Key::SetupAccentHint))) }
                { fields.choice("heading-level", Key::SetupHeadingLevel, &levels) }
                { fields.tick(t(Key::SetupCompact), Tick::Compact) }
                { fields.tick(t(Key::SetupNotice), Tick::NoticeHidden) }
                { fields.text("notice.text", Key::SetupNoticeText, None) }
            </fieldset>
            <fieldset class="stack">
                <legend>{ t(Key::SetupHide) }</legend>
                <div class="boxes">
                    { for Part::ALL.iter().map(|part| {
                        fields.tick(t(part_name(*part)), Tick::Hidden(*part))
                    }) }
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
fn json(config: &Value) -> AttrValue {
    let printed =
        js_sys::JSON::stringify_with_replacer_and_space(&host::js(config), &JsValue::NULL, &2.into());
    // A config of strings, lists and maps always serializes.
    AttrValue::from(printed.map(String::from).unwrap_or_default() + "\n")
}

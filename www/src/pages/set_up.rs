//! The set-up page: a form, and beside it the file, the snippets and a live preview.

mod fields;

use crate::words::{Key, Words};
use js_sys::Function;
use lync_skype::ClientId;
use lync_skype::policy::Problem;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::config::Config;
use crate::host;
use crate::parts::Part;
use crate::setup::{Form, Snippet};
use crate::state::Copied;
use fields::Fields;

/// What the page around the form says.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct SetUpProps {
    /// The language.
    pub(crate) words: Words,
    /// Where the helper is, with a slash at the end.
    pub(crate) base: AttrValue,
    /// The hashes of `embed.js` and `iframe.js`, where they could be made.
    pub(crate) integrity: Option<(AttrValue, AttrValue)>,
    /// Hears every new config, as JSON.
    pub(crate) changed: Option<Function>,
    /// Hands a file to the reader: name, then text.
    pub(crate) save: Option<Function>,
}

/// The name that the file gets, and its place where nothing else is said.
const FILE: &str = "lync-skype.json";

/// The form and what comes of it.
#[component]
pub(crate) fn SetUp(props: &SetUpProps) -> Html {
    let form = use_state(Form::default);
    let place = use_state(|| ["/", FILE].concat());
    let copied = use_state(|| None::<(&'static str, Copied)>);
    let config = form.config();
    let problems = Config::read(Some(&config), None, host::to_ascii).problems;
    let json = form.json();
    {
        let changed = props.changed.clone();
        use_effect_with(json.clone(), move |json| {
            if let Some(changed) = changed {
                // The preview is the page's to keep.
                drop(changed.call1(&JsValue::NULL, &JsValue::from_str(json)));
            }
        });
    }

    let words = &props.words;
    let t = |key| words.text(key).to_owned();
    let fields = Fields { words, form: &form, problems: &problems };
    let (element_hash, frame_hash) = props.integrity.clone().unzip();
    let snippet = |integrity| Snippet { base: &props.base, config: &place, integrity };
    let output = |id: &'static str, label: Key, text: String| {
        let copy = {
            let (text, copied) = (text.clone(), copied.setter());
            Callback::from(move |event: MouseEvent| {
                let copied = copied.clone();
                host::copy(&text, &event, id, move |done| copied.set(Some((id, done))));
            })
        };
        let status = copied.filter(|(of, _)| *of == id).map(|(_, done)| match done {
            Copied::Done => t(Key::PageCopied),
            Copied::Selected => t(Key::PageCopySelected),
        });
        html! {
            <div class="stack">
                <h4 id={[id, "-title"].concat()}>{ t(label) }</h4>
                <pre {id} dir="ltr" tabindex="0" role="region" aria-labelledby={[id, "-title"].concat()}>{ text }</pre>
                <div class="row">
                    <button type="button" class="button" aria-describedby={[id, "-title"].concat()} onclick={copy}>
                        { t(Key::PageSetupCopy) }
                    </button>
                    <span role="status" class="hush">{ status }</span>
                </div>
            </div>
        }
    };
    let download = {
        let (save, json) = (props.save.clone(), json.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(save) = &save {
                // A browser that refuses downloads says so itself.
                drop(save.call2(&JsValue::NULL, &JsValue::from_str(FILE), &JsValue::from_str(&json)));
            }
        })
    };
    let moved = {
        let place = place.setter();
        Callback::from(move |event: InputEvent| {
            place.set(event.target_unchecked_into::<web_sys::HtmlInputElement>().value());
        })
    };
    html! {
        <div class="lsh set-up" lang={words.locale().to_owned()} dir={if words.is_rtl() { "rtl" } else { "ltr" }}>
            <div class="frame">
                <header>
                    <h2 id="top" tabindex="-1">{ t(Key::PageSetupTitle) }</h2>
                    <p class="hush">{ t(Key::PageSetupLead) }</p>
                </header>
                <div class="halves">
                    { form_parts(&fields, &form) }
                    <section class="panel" aria-labelledby="result">
                        <h3 id="result">{ t(Key::PageSetupResult) }</h3>
                        { list(&problems, words) }
                        { output("json", Key::PageSetupFile, json) }
                        <p><button type="button" class="button main" onclick={download}>{ t(Key::PageSetupDownload) }</button></p>
                        <div class="field">
                            <label for="place">{ t(Key::PageSetupWhere) }</label>
                            <input id="place" type="text" dir="ltr" autocomplete="off" spellcheck="false"
                                value={(*place).clone()} oninput={moved} />
                        </div>
                        { output("element", Key::PageSetupElement, snippet(element_hash.as_deref()).element()) }
                        { output("frame", Key::PageSetupFrame, snippet(frame_hash.as_deref()).frame()) }
                        <p class="hush">{ t(if element_hash.is_some() { Key::PageSetupIntegrity } else { Key::PageSetupNoIntegrity }) }</p>
                    </section>
                </div>
                <h3 id="preview">{ t(Key::PageSetupPreview) }</h3>
            </div>
        </div>
    }
}

fn form_parts(fields: &Fields<'_>, form: &UseStateHandle<Form>) -> Html {
    let t = |key| fields.words.text(key).to_owned();
    let default = |text: &str| Some(fields.words.fill(Key::PageSetupDefault, &[("text", text)]));
    let known = |yes, no| [("", Key::PageSetupUnknown), (yes, Key::PageSetupYes), (no, Key::PageSetupNo)];
    html! {
        <form class="form" novalidate=true onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
            <fieldset class="stack">
                <legend>{ t(Key::PageSetupOrganisation) }</legend>
                { fields.text(form, "organisation.name", Key::PageSetupName, None) }
                { fields.lines(form, "organisation.sipDomains", Key::PageSetupSipDomains, None) }
                { fields.text(form, "organisation.helpDesk.mail", Key::PageSetupMail, None) }
                { fields.text(form, "organisation.helpDesk.phone", Key::PageSetupPhone, None) }
                { fields.text(form, "organisation.helpDesk.url", Key::PageSetupUrl, None) }
            </fieldset>
            <fieldset class="stack">
                <legend>{ t(Key::PageSetupPolicy) }</legend>
                { fields.choice(form, "publicIm", Key::PageSetupPublicIm, &known("on", "off")) }
                { fields.choice(form, "autoDecorate", Key::PageSetupAutoDecorate, &known("yes", "no")) }
                { fields.lines(form, "asIsDomains", Key::PageSetupAsIs, default(&lync_skype::policy::AS_IS_DOMAINS.join(" "))) }
                { fields.text(form, "routingDomain", Key::PageSetupRouting, default(lync_skype::policy::ROUTING_DOMAIN)) }
            </fieldset>
            <fieldset class="stack">
                <legend>{ t(Key::PageSetupClients) }</legend>
                <p class="hush">{ t(Key::PageSetupClientsHint) }</p>
                <div class="boxes">
                    { for ClientId::ALL.iter().map(|client| {
                        let name = client.name_in(fields.words).to_owned();
                        fields.tick(form, name, form.has_client(*client), |form| form.tick_client(*client))
                    }) }
                </div>
            </fieldset>
            <fieldset class="stack">
                <legend>{ t(Key::PageSetupLook) }</legend>
                { fields.choice(form, "theme", Key::PageSetupTheme, &[
                    ("", Key::PageSetupThemeAuto), ("light", Key::PageSetupThemeLight), ("dark", Key::PageSetupThemeDark),
                ]) }
                { fields.choice(form, "direction", Key::PageSetupDirection, &[
                    ("", Key::PageSetupAsk), ("to-skype", Key::PageUseLync), ("to-lync", Key::PageUseSkype),
                ]) }
                { fields.tick(form, t(Key::PageSetupNotice), form.hides_notice(), Form::tick_notice) }
                { fields.text(form, "notice.text", Key::PageSetupNoticeText, None) }
            </fieldset>
            <fieldset class="stack">
                <legend>{ t(Key::PageSetupHide) }</legend>
                <div class="boxes mono" lang="en">
                    { for Part::ALL.iter().map(|(part, name)| {
                        fields.tick(form, (*name).to_owned(), form.hides(*part), |form| form.tick_part(*part))
                    }) }
                </div>
            </fieldset>
        </form>
    }
}

/// Every mistake at once, by its path: the same list that the page would show to its visitors.
fn list(problems: &[Problem], words: &Words) -> Html {
    html! {
        <div role="status">
            if !problems.is_empty() {
                <div class="note warning">
                    <p><strong>{ words.text(Key::PageConfigProblems).to_owned() }</strong></p>
                    <ul class="dots" lang="en" dir="ltr">
                        { for problems.iter().map(|problem| html! { <li>{ problem.to_text() }</li> }) }
                    </ul>
                </div>
            }
        </div>
    }
}

use std::collections::BTreeSet;
use std::rc::Rc;

use lync_skype::Direction;
use lync_skype_www::app::{App, AppProps};
use lync_skype_www::config::Config;
use lync_skype_www::state::{Action, State};

use super::admin::languages;

#[tokio::test(flavor = "current_thread")]
async fn the_static_page_holds_the_rule_an_example_and_every_label() {
    let html = lync_skype_www::prerender::html().await;
    for needed in [
        "id=\"address\"",
        "bob(contoso.com)@msn.com",
        "Add a Contact Not in My Organization",
        "IM Address",
        "Find someone or a room, or dial a number",
        "Add to Contacts",
        "Tell me when someone adds me to his or her contact list",
        "Allow invites but block all other communications",
        "Skype for Business 2016",
    ] {
        assert!(html.contains(needed), "{needed}");
    }
    assert!(!html.contains("<script") && !html.contains("style="));
}

/// The page for Lync users with the guide open, as HTML.
async fn guide_in(locale: &'static str, labels: Option<&'static str>) -> String {
    let words = languages().into_iter().find(|words| words.locale() == locale).unwrap();
    let mut start = State::new(words, Rc::new(Config::default()));
    start.apply(Action::HostDirection(Some(Direction::ToSkype)));
    start.apply(Action::Type("bob@contoso.com".into()));
    start.apply(Action::Submit);
    if let Some(labels) = labels {
        start.apply(Action::LabelsOf(labels.into()));
    }
    let props = AppProps { start: Some(start), ..AppProps::default() };
    yew::LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await
}

/// The attributes of every element of that name, without those that its copy in the static guides does without.
fn attributes(html: &str, element: &str) -> BTreeSet<BTreeSet<String>> {
    html.split(&format!("<{element}"))
        .skip(1)
        .filter_map(|rest| rest.split_once('>'))
        .filter(|(attributes, _)| attributes.is_empty() || attributes.starts_with(' '))
        .map(|(attributes, _)| {
            let each = attributes.split("\" ").map(|attribute| attribute.trim().trim_end_matches('"'));
            each.filter(|attribute| {
                !attribute.is_empty() && !attribute.starts_with("id=") && !attribute.starts_with("part=")
            })
            .map(str::to_owned)
            .collect()
        })
        .collect()
}

#[tokio::test(flavor = "current_thread")]
async fn the_static_guides_keep_the_roles_and_classes_of_the_app() {
    let html = lync_skype_www::prerender::html().await;
    let (_, guides) = html.split_once("all-guides").unwrap();
    let live = guide_in("en", None).await;
    let drawing = ["aria-hidden=\"true", "class=\"beside drawing"].map(str::to_owned).into();
    assert_eq!(attributes(guides, "figure"), BTreeSet::from([drawing]), "a drawing would be read out");
    for element in ["figure", "figcaption", "table", "thead", "th"] {
        let kept = attributes(guides, element);
        assert!(!kept.is_empty(), "{element}");
        assert_eq!(kept, attributes(&live, element), "{element}");
    }
    // What is for the app alone would not be unique with all guides on one page.
    assert!(!guides.contains(" id=\"") && !guides.contains(" part=\""));
}

#[tokio::test(flavor = "current_thread")]
async fn a_translated_label_stands_once_and_a_menu_changes_its_language() {
    let german = guide_in("de", None).await;
    assert!(german.contains("id=\"labels\"") && german.contains("Sprache Ihres Programms"));
    assert!(german.contains("Kontakt hinzufügen</b>") && !german.contains("Add a Contact</b>"));
    let english = guide_in("de", Some("en")).await;
    assert!(!english.contains("Kontakt hinzufügen</b>") && english.contains("Add a Contact</b>"));
    // No label is known in Arabic: there is nothing to choose.
    let arabic = guide_in("ar", None).await;
    assert!(!arabic.contains("id=\"labels\"") && arabic.contains("Add a Contact</b>"));
}

#[tokio::test(flavor = "current_thread")]
async fn no_sentence_ends_in_two_full_stops() {
    for locale in ["en", "de", "fr", "es", "ar"] {
        let html = guide_in(locale, None).await;
        // The label of a program has three: “Searching...”.
        let at = html.replace("...", "").find("..");
        assert_eq!(at.map(|at| html.get(at.saturating_sub(80)..at)), None, "{locale}");
    }
}

#[test]
fn a_full_stop_is_added_only_where_none_is() {
    use lync_skype_www::plain::full_stop;
    for (text, stop) in
        [("Ask them", "."), ("Ask them.", ""), ("Nobody found?", ""), ("من؟", ""), ("Searching…", "")]
    {
        assert_eq!(full_stop(text), stop, "{text}");
    }
}

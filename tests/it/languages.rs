//! Languages other than English: nothing left untranslated, the language's own punctuation, the tone of the help desk.

use std::path::Path;

use lync_skype::{ClientId, spell};

use super::guide::languages;
use super::words::compile::{Catalogue, Message};

/// The folders with `.ftl` files: the core's, the page's, and those of the second module.
const FOLDERS: [&str; 3] = ["src/words", "www/words", "www/words/full"];

/// Texts that are the same in every language: names and symbols.
const SAME_EVERYWHERE: &[&str] =
    &["name-lync-mac", "name-teams-free", "labelled", "use-skype", "use-teams", "title", "list-comma"];

/// Texts that are the same in one language and in English.
const SAME_WORDS: &[(&str, &[&str])] = &[
    ("de", &["at", "plus", "Plus", "Codes", "Problem", "Name", "Version", "Port"]),
    (
        "fr",
        &[
            "plus",
            "apostrophe",
            "tilde",
            "Suggestion",
            "Codes",
            "Version",
            "Type",
            "Port",
            "{count} causes",
            "1 cause",
        ],
    ),
    ("es", &["No", "Error:"]),
    ("ar", &[]),
];

/// Words and phrases that are common in forms but not used here, in lower case; with `-`, the beginning of a word.
const NOT_OUR_VOICE: &[(&str, &[&str])] = &[
    ("en", &["invalid", "please", "sorry", "oops", "forbidden"]),
    ("de", &["ungültig-", "bitte", "leider", "entschuldig-", "nicht erlaubt", "fehler aufgetreten"]),
    ("fr", &["invalide-", "veuillez", "désolé-", "il vous plaît", "excusez-", "interdit-"]),
    ("es", &["inválid-", "por favor", "lo sentimos", "prohibid-", "disculpe-"]),
    ("ar", &["غير صالح-", "من فضلك", "يرجى", "عذرًا", "نعتذر", "آسف-", "ممنوع-"]),
];

/// The first of [`NOT_OUR_VOICE`] in a text, in any case.
#[expect(clippy::disallowed_methods, reason = "tests do not go into the wasm")]
pub(crate) fn not_our_voice(language: &str, text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    let has = |phrase: &str| {
        let (phrase, is_whole) = phrase.strip_suffix('-').map_or((phrase, true), |stem| (stem, false));
        text.match_indices(phrase).any(|(at, _)| {
            let (before, rest) = text.split_at(at);
            // Arabic writes articles and conjunctions as part of the word.
            let begins = language == "ar" || !before.ends_with(char::is_alphabetic);
            begins && !(is_whole && rest.split_at(phrase.len()).1.starts_with(char::is_alphabetic))
        })
    };
    let (_, phrases) = NOT_OUR_VOICE.iter().find(|(of, _)| *of == language).expect("a row for each language");
    phrases.iter().copied().find(|phrase| has(phrase))
}

/// One text in one language.
struct Translation {
    language: String,
    id: String,
    /// Arguments as `{name}`.
    text: String,
    english: String,
}

impl Translation {
    /// The text without its arguments.
    fn bare(&self) -> String {
        let mut parts = self.text.split('{');
        let first = parts.next().unwrap_or_default().to_owned();
        parts.fold(first, |text, part| text + "…" + part.split_once('}').unwrap().1)
    }
}

/// Every text in every language but English.
fn others() -> Vec<Translation> {
    let mut all = Vec::new();
    for folder in FOLDERS {
        let catalogue = Catalogue::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
        for language in catalogue.languages() {
            let messages = catalogue.messages(language).unwrap();
            all.extend(catalogue.english().iter().zip(messages).map(|(english, message)| Translation {
                language: language.to_owned(),
                id: message.id.clone(),
                text: message.text.clone(),
                english: english.text.clone(),
            }));
        }
    }
    all
}

fn of<'a, T>(table: &'a [(&str, T)], translation: &Translation) -> &'a T {
    &table.iter().find(|(language, _)| *language == translation.language).expect("a row for each language").1
}

#[test]
fn five_languages() {
    let found: Vec<String> = languages().iter().map(|words| words.locale().to_owned()).collect();
    assert_eq!(found, ["en", "ar", "de", "es", "fr"]);
    for folder in FOLDERS {
        let catalogue = Catalogue::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap();
        assert_eq!(catalogue.languages().collect::<Vec<_>>(), ["ar", "de", "es", "fr"], "{folder}");
    }
}

#[test]
fn nothing_is_left_in_english() {
    for translation in others().iter().filter(|translation| translation.text == translation.english) {
        let same = SAME_EVERYWHERE.contains(&translation.id.as_str())
            || of(SAME_WORDS, translation).contains(&translation.text.as_str());
        assert!(same, "{}: {} is English", translation.language, translation.id);
    }
}

#[test]
fn quotation_marks_and_spaces_follow_the_language() {
    for translation in others() {
        let (text, language) = (translation.bare(), translation.language.as_str());
        let says = |wrong: bool| assert!(!wrong, "{language}, {}: {text}", translation.id);
        says(text.contains(['"', '\'', '”']));
        let (open, close) = if language == "de" { ('„', '“') } else { ('«', '»') };
        says(text.matches(open).count() != text.matches(close).count());
        says(language != "de" && text.contains(['„', '“']));
        says(language == "de" && text.contains(['«', '»']));
        says(text.contains("  ") || text.starts_with(' ') || text.ends_with(' '));
        match language {
            "fr" => {
                says([" :", " ;", " ?", " !", "« ", " »"].iter().any(|wrong| text.contains(wrong)));
                says(["?", "»", ";"].iter().any(|mark| {
                    text.match_indices(mark).any(|(at, _)| !text.get(..at).unwrap().ends_with('\u{a0}'))
                }));
            }
            "es" => says(text.matches('?').count() != text.matches('¿').count()),
            "ar" => says(text.contains([',', ';', '?'])),
            _ => {}
        }
    }
}

/// Items are list entries: a single sentence has no full stop, several sentences end in one.
#[test]
fn several_sentences_end_in_a_full_stop() {
    let catalogue = Catalogue::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words")).unwrap();
    let of_the_guide = |id: &str| {
        !["notice-", "sign-", "field-", "date-", "today-"].iter().any(|other| id.starts_with(other))
    };
    for language in ["en"].into_iter().chain(catalogue.languages()) {
        let messages = catalogue.messages(language).unwrap();
        for Message { id, text, .. } in messages.iter().filter(|message| of_the_guide(&message.id)) {
            let words: Vec<&str> = text.split(' ').collect();
            let (_, before_the_last) = words.split_last().unwrap();
            let several = before_the_last.iter().any(|word| {
                // The German "5. Mai" is a date.
                let is_day = word.len() < 4 && word.starts_with(|c: char| c.is_ascii_digit());
                word.ends_with(['.', '?', '!', '؟']) && !is_day
            });
            assert!(several == text.ends_with('.') || text.ends_with(['?', '؟']), "{language}, {id}: {text}");
        }
    }
}

#[test]
fn addresses_in_arabic_keep_their_direction() {
    for translation in others().into_iter().filter(|translation| translation.language == "ar") {
        let text = translation.bare();
        let mut depth = 0_i32;
        let mut run = String::new();
        for c in text.chars().chain([' ']) {
            match c {
                '\u{2068}' => depth += 1,
                '\u{2069}' => depth -= 1,
                _ => {}
            }
            if depth == 0 && (c.is_ascii_graphic()) {
                run.push(c);
            } else {
                // A lone symbol is directionally neutral; an address or an option with letters after it would be reordered.
                let turned = run.contains(|c: char| c.is_ascii_alphanumeric())
                    && (run.contains('@') || run.starts_with('-') || run == "sip:");
                assert!(!turned, "{}: {run} in {text}", translation.id);
                run.clear();
            }
        }
        assert_eq!(depth, 0, "{}: {text}", translation.id);
    }
}

#[test]
fn every_language_keeps_the_tone() {
    for translation in others() {
        let Translation { language, id, text, english } = &translation;
        assert_eq!(not_our_voice(language, text), None, "{language}, {id}: {text}");
        assert_eq!(not_our_voice("en", english), None, "{id}: {english}");
    }
}

#[test]
fn phrases_are_found_as_words_in_any_case() {
    for (language, text, found) in [
        ("en", "Sorry: this is INVALID.", Some("invalid")),
        ("en", "It is displeased.", None),
        ("de", "Bitte warten", Some("bitte")),
        ("de", "Bitten Sie die Person", None),
        ("de", "eine ungültige Adresse", Some("ungültig-")),
        ("ar", "وعذرًا", Some("عذرًا")),
    ] {
        assert_eq!(not_our_voice(language, text), found, "{text}");
    }
}

#[test]
fn clients_have_names_in_every_language() {
    for words in languages() {
        for &client in ClientId::ALL {
            let name = client.name_in(&words);
            assert!(!name.is_empty());
            let english = words.locale() == "en";
            assert!(!english || name == client.name(), "{name}");
            assert!(
                english || !name.contains(" on ") && !name.contains(" or "),
                "{}: {name}",
                words.locale()
            );
        }
    }
}

#[test]
fn spelled_addresses_use_common_names_in_every_language() {
    let expected = [
        "\u{2068}bob\u{2069}، قوس مفتوح، \u{2068}contoso\u{2069} نقطة \u{2068}com\u{2069}، قوس مغلق، آت، \u{2068}msn\u{2069} نقطة \u{2068}com\u{2069}",
        "bob, Klammer auf, contoso Punkt com, Klammer zu, at, msn Punkt com",
        "bob, abrir paréntesis, contoso punto com, cerrar paréntesis, arroba, msn punto com",
        "bob, parenthèse ouvrante, contoso point com, parenthèse fermante, arobase, msn point com",
    ];
    let others = languages().into_iter().filter(|words| words.locale() != "en");
    for (words, expected) in others.zip(expected) {
        assert_eq!(spell("bob(contoso.com)@msn.com", &words), expected);
    }
}

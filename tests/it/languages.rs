//! The languages beside English: nothing left in English, the language's own punctuation, the voice of the help desk.

use lync_skype::words::Piece;
use lync_skype::{ClientId, Key, Words, spell};

use super::guide::languages;

/// What is the same in each of these languages: names, and signs that all of them share.
const SAME_EVERYWHERE: &[&str] =
    &["name-lync-mac", "name-teams-free", "page-labelled", "page-title", "list-comma"];

/// Texts that a language shares with English.
const SAME_WORDS: &[(&str, &[&str])] = &[
    ("de", &["at", "plus", "Plus", "Codes", "Problem", "Name"]),
    ("fr", &["plus", "apostrophe", "tilde", "Suggestion", "Codes"]),
    ("es", &["No", "Error:"]),
    ("ar", &[]),
];

/// What a form says elsewhere, and ours does not.
const NOT_OUR_VOICE: &[(&str, &[&str])] = &[
    (
        "de",
        &[
            "ngültig",
            "bitte ",
            "Bitte ",
            "leider",
            "Leider",
            "ntschuldig",
            "nicht erlaubt",
            "Fehler aufgetreten",
        ],
    ),
    ("fr", &["nvalide", "euillez", "ésolé", "l vous plaît", "xcusez", "nterdit"]),
    ("es", &["nválid", "or favor", "o sentimos", "rohibid", "isculpe"]),
    ("ar", &["غير صالح", "من فضلك", "يرجى", "عذرًا", "نعتذر", "آسف", "ممنوع"]),
];

fn others() -> Vec<Words> {
    languages().into_iter().filter(|words| words.locale() != "en").collect()
}

fn of<'a, T>(table: &'a [(&str, T)], words: &Words) -> &'a T {
    &table.iter().find(|(language, _)| *language == words.locale()).expect("a row for each language").1
}

/// The text without its arguments.
fn bare(words: &Words, key: Key) -> String {
    words.pieces(key).map(|piece| if let Piece::Text(text) = piece { text } else { "…" }).collect()
}

#[test]
fn five_languages() {
    let found: Vec<String> = languages().iter().map(|words| words.locale().to_owned()).collect();
    assert_eq!(found, ["en", "ar", "de", "es", "fr"]);
}

#[test]
fn nothing_is_left_in_english() {
    for words in others() {
        let same = of(SAME_WORDS, &words);
        for &key in Key::ALL {
            let (id, text) = (key.id(), words.text(key));
            if text == Words::ENGLISH.text(key) {
                assert!(
                    SAME_EVERYWHERE.contains(&id) || same.contains(&text),
                    "{}: {id} is English",
                    words.locale()
                );
            }
        }
    }
}

#[test]
fn quotation_marks_and_spaces_are_the_languages_own() {
    for words in others() {
        for &key in Key::ALL {
            let text = bare(&words, key);
            let language = words.locale();
            let says = |wrong: bool| assert!(!wrong, "{language}, {}: {text}", key.id());
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
                "es" => {
                    says(text.matches('?').count() != text.matches('¿').count());
                }
                "ar" => says(text.contains([',', ';', '?'])),
                _ => {}
            }
        }
    }
}

#[test]
fn addresses_in_arabic_keep_their_direction() {
    let words = others().into_iter().find(Words::is_rtl).unwrap();
    for &key in Key::ALL {
        let text = bare(&words, key);
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
                // A lone sign is a neutral; an address or an option with letters after it would be turned round.
                let turned = run.contains(|c: char| c.is_ascii_alphanumeric())
                    && (run.contains('@') || run.starts_with('-') || run == "sip:");
                assert!(!turned, "{}: {run} in {text}", key.id());
                run.clear();
            }
        }
        assert_eq!(depth, 0, "{}: {text}", key.id());
    }
}

#[test]
fn the_voice_is_ours_in_every_language() {
    for words in others() {
        for &key in Key::ALL {
            let text = words.text(key);
            for wrong in of(NOT_OUR_VOICE, &words).iter() {
                assert!(!text.contains(wrong), "{}, {}: {text}", words.locale(), key.id());
            }
        }
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
fn addresses_are_said_as_people_say_them_on_the_phone() {
    let expected = [
        "\u{2068}bob\u{2069}، قوس مفتوح، \u{2068}contoso\u{2069} نقطة \u{2068}com\u{2069}، قوس مغلق، آت، \u{2068}msn\u{2069} نقطة \u{2068}com\u{2069}",
        "bob, Klammer auf, contoso Punkt com, Klammer zu, at, msn Punkt com",
        "bob, abrir paréntesis, contoso punto com, cerrar paréntesis, arroba, msn punto com",
        "bob, parenthèse ouvrante, contoso point com, parenthèse fermante, arobase, msn point com",
    ];
    for (words, expected) in others().iter().zip(expected) {
        assert_eq!(spell("bob(contoso.com)@msn.com", words), expected);
    }
}

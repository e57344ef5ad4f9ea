//! Mistakes in the fields, in words for the person who fills them in.

use std::collections::BTreeSet;

use lync_skype::policy::{Problem, Shape, Why};

use crate::setup::{ACCENT, Form};
use crate::words::{Key, Words};

/// The mistakes in fields that have lost focus: the path of the field, and what to do.
pub(super) fn mistakes(
    form: &Form,
    problems: &[Problem],
    left: &BTreeSet<&'static str>,
    words: &Words,
) -> Vec<(String, String)> {
    let mut mistakes: Vec<(String, String)> = problems
        .iter()
        .map(|problem| {
            let (field, place) = problem.path.split_once('[').unwrap_or((&problem.path, ""));
            let text = form.text(field);
            let entries = text.lines().map(str::trim).filter(|line| !line.is_empty());
            let at = place.trim_end_matches(']').parse::<usize>().ok();
            let bad = at.map_or(text.trim(), |at| entries.into_iter().nth(at).unwrap_or_default());
            (field.to_owned(), message(problem.why, bad, words))
        })
        .collect();
    if !form.text(ACCENT).trim().is_empty() && form.accent().is_none() {
        mistakes.push((ACCENT.to_owned(), words.text(Key::SetupBadColour).to_owned()));
    }
    mistakes.retain(|(field, _)| left.contains(field.as_str()));
    mistakes
}

fn message(why: Why, bad: &str, words: &Words) -> String {
    match why {
        Why::Not(Shape::Domain) => words.fill(Key::SetupBadDomain, &[("text", bad)]),
        Why::Not(Shape::Mail) => words.text(Key::SetupBadMail).to_owned(),
        Why::Not(Shape::Url) => words.text(Key::SetupBadUrl).to_owned(),
        Why::Not(_) | Why::UnknownKey => words.text(Key::SetupBadText).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use lync_skype::idna;

    use super::mistakes;
    use crate::config::Config;
    use crate::setup::Form;
    use crate::words::Words;

    #[test]
    fn a_mistake_is_shown_once_the_field_has_lost_focus() {
        let mut form = Form::default();
        form.set("organisation.sipDomains", "contoso.com\n\nnot a domain".into());
        form.set("organisation.helpDesk.mail", "h".into());
        form.set("accent", "url(x)\"".into());
        let problems = Config::read(Some(&form.config()), None, idna::no_idna).problems;
        let shown = |left: &[&'static str]| {
            let left: BTreeSet<&str> = left.iter().copied().collect();
            mistakes(&form, &problems, &left, &Words::ENGLISH)
        };
        assert_eq!(shown(&[]), []);
        let all = shown(&["organisation.sipDomains", "organisation.helpDesk.mail", "accent"]);
        let fields: Vec<&str> = all.iter().map(|(field, _)| field.as_str()).collect();
        assert_eq!(fields, ["organisation.sipDomains", "organisation.helpDesk.mail", "accent"]);
        assert!(all[0].1.contains("not a domain"), "{all:?}");
        for (field, message) in all {
            assert!(!message.contains(&field) && !message.contains('['), "{message}");
        }
    }
}

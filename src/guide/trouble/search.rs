//! Finds symptoms by keywords or by a pasted error message.

use crate::guide::{Symptom, Text};

/// The symptoms that contain all the words of a query, or failing that most of them, best match first. Case, punctuation
/// and quotation marks are ignored. So are addresses: the one in a pasted error message appears in none of our texts.
///
/// ```
/// use lync_skype::guide::{GuideRequest, Network, guide, search};
/// use lync_skype::{Direction, Rules, Words};
///
/// let rules = Rules::default();
/// let request = GuideRequest::new(Direction::ToSkype, Network::Skype, &rules);
/// let guide = guide(&request, &Words::ENGLISH);
/// let found = search(&guide.troubleshooting, "…not delivered to bob@contoso.com because…");
/// assert_eq!(found[0].id, "not-delivered");
/// ```
pub fn search<'a>(symptoms: &'a [Symptom], query: &str) -> Vec<&'a Symptom> {
    let query = words(query);
    let mut found: Vec<(usize, &Symptom)> =
        symptoms.iter().map(|symptom| (count(symptom, &query), symptom)).collect();
    let best = found.iter().map(|(count, _)| *count).max().unwrap_or(0);
    // A typo or a word from another version must not hide the message; a single common word must not match it.
    let least = if best == query.len() { best } else { (query.len() * 2).div_ceil(3).max(3) };
    found.retain(|(count, _)| *count >= least);
    found.sort_by_key(|(count, _)| core::cmp::Reverse(*count));
    found.into_iter().map(|(_, symptom)| symptom).collect()
}

/// How many words of the query are a prefix of some word of the symptom.
fn count(symptom: &Symptom, query: &[String]) -> usize {
    let actions = symptom.actions.iter().map(|action| &action.text);
    let text: Vec<String> =
        [&symptom.sees, &symptom.cause].into_iter().chain(actions).map(Text::plain).collect();
    let text = words(&text.join(" "));
    query.iter().filter(|wanted| text.iter().any(|word| word.starts_with(wanted.as_str()))).count()
}

/// The words of a text in lower case without apostrophes, split at hyphens and other punctuation.
fn words(text: &str) -> Vec<String> {
    let is_part = |part: &&str| !part.is_empty();
    text.replace(['\'', '’', '‘'], "")
        .split_whitespace()
        .filter(|word| !word.contains('@'))
        .flat_map(|word| word.split(|c: char| !c.is_alphanumeric()).filter(is_part))
        .map(str::to_ascii_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::search;
    use crate::guide::{Guide, GuideRequest, Network, guide};
    use crate::{Direction, Rules, Words};

    fn skype() -> Guide {
        let rules = Rules::default();
        guide(&GuideRequest::new(Direction::ToSkype, Network::Skype, &rules), &Words::ENGLISH)
    }

    #[track_caller]
    fn finds(query: &str, first: &str) {
        let guide = skype();
        let found = search(&guide.troubleshooting, query);
        assert_eq!(found.first().map(|symptom| symptom.id), Some(first), "{query}");
    }

    #[test]
    fn a_pasted_message_is_found_with_its_address_and_its_quotes() {
        finds("not delivered", "not-delivered");
        finds(
            "This message was not delivered to bob@contoso.com because the address is outside your organization and is not federated with your company, or the address is incorrect.",
            "not-delivered",
        );
        finds("…not delivered to <bob@contoso.com> because", "not-delivered");
        finds("couldn't be sent", "company-policy");
        finds("couldn’t be sent", "company-policy");
        finds("Couldnt be SENT due to company policy.", "company-policy");
        finds("skype closed", "skype-closed");
    }

    #[test]
    fn most_of_a_long_message_is_enough_and_a_word_is_not() {
        finds(
            "your message could not be delivered because the address is outside your organization",
            "not-delivered",
        );
        let guide = skype();
        assert!(search(&guide.troubleshooting, "zebra").is_empty());
        assert!(search(&guide.troubleshooting, "zebra crossing message").is_empty());
        assert_eq!(search(&guide.troubleshooting, "").len(), guide.troubleshooting.len());
        assert_eq!(search(&guide.troubleshooting, "  “”  ").len(), guide.troubleshooting.len());
    }
}

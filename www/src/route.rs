//! Parses and writes the fragment of links.

use std::ops::RangeInclusive;

use lync_skype::guide::Network;
use lync_skype::{ClientId, Direction, named};
use percent_encoding::percent_decode_str;

named! {
    /// Where the link was created.
    pub enum Origin {
        /// A sheet for the other person, or a printed one.
        Sheet = "sheet",
        /// The share button of the page.
        Page = "page",
    }
}

/// The content of a link. Everything is optional and untrusted: it is only shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// Who adds whom.
    pub direction: Option<Direction>,
    /// The text for the address field.
    pub address: Option<String>,
    /// The reader's client.
    pub client: Option<ClientId>,
    /// An item of the guide, or the name of a view.
    pub step: Option<String>,
    /// The display language, a BCP 47 tag.
    pub lang: Option<String>,
    /// Where the link was created.
    pub from: Option<Origin>,
    /// The network, if it is not Skype.
    pub net: Option<Network>,
    /// The sender's own address, as claimed by the link.
    pub me: Option<String>,
}

/// Links of another version are ignored except for the language.
const VERSION: &str = "1";

impl Route {
    /// Parses a fragment, with or without its `#`, which a mail filter may have percent-encoded.
    ///
    /// Of repeated keys, the first wins; unknown keys and values are ignored.
    pub fn parse(fragment: &str) -> Self {
        let fragment = &repair(fragment);
        let value = |wanted: &str| {
            fragment.split('&').find_map(|pair| {
                let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
                (key == wanted).then(|| decode(value))
            })
        };
        let lang = value("lang").filter(|lang| is_word(lang, 2..=35));
        if value("v").is_some_and(|version| version != VERSION) {
            return Self { lang, ..Self::default() };
        }
        Self {
            direction: value("to").and_then(|to| match to.as_str() {
                "skype" => Some(Direction::ToSkype),
                "lync" => Some(Direction::ToLync),
                _ => None,
            }),
            address: value("address").filter(|address| !address.is_empty()),
            client: value("client").and_then(|client| ClientId::from_id(&client)),
            step: value("step").filter(|step| is_word(step, 1..=64)),
            lang,
            from: value("from").and_then(|from| Origin::from_id(&from)),
            net: value("net").and_then(|net| Network::from_id(&net)),
            me: value("me").filter(|me| !me.is_empty()),
        }
    }

    /// Writes the fragment, without its `#`.
    pub fn print(&self) -> String {
        let direction = |to| if to == Direction::ToSkype { "skype" } else { "lync" };
        let values = [
            ("to", self.direction.map(direction)),
            ("net", self.net.filter(|net| *net != Network::Skype).map(Network::as_str)),
            ("address", self.address.as_deref()),
            ("client", self.client.map(ClientId::as_str)),
            ("step", self.step.as_deref()),
            ("lang", self.lang.as_deref()),
            ("from", self.from.map(Origin::as_str)),
            ("me", self.me.as_deref()),
        ];
        let mut text = ["v=", VERSION].concat();
        for (key, value) in values.into_iter().filter_map(|(key, value)| Some((key, value?))) {
            text.push_str(&["&", key, "=", &encode(value)].concat());
        }
        text
    }
}

/// Removes `#`, `%23` or `%2523`, and the extra encoding that came with the latter two.
fn repair(fragment: &str) -> String {
    let text = fragment.trim_start_matches('#');
    if let Some(rest) = text.strip_prefix("%2523") {
        return once_more(&decode(rest));
    }
    once_more(text.strip_prefix("%23").unwrap_or(text))
}

/// A filter that encodes the `#` may encode `=` and `&` too: then one more layer is removed.
fn once_more(text: &str) -> String {
    if text.contains('=') { text.to_owned() } else { decode(text) }
}

/// Percent-decodes; malformed escapes and invalid UTF-8 are kept.
fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8().map_or_else(|_| text.to_owned(), Into::into)
}

/// Percent-encodes everything except the unreserved characters of RFC 3986. The crate that decodes would bring a table of all
/// 256 escapes for this.
pub(crate) fn encode(value: &str) -> String {
    let digit = |half: u8| char::from_digit(half.into(), 16).map(|digit| digit.to_ascii_uppercase());
    let mut text = String::new();
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push('%');
            text.extend([byte >> 4, byte & 15].into_iter().filter_map(digit));
        }
    }
    text
}

/// Language tags, item ids and view names are short words with hyphens: anything else is ignored.
fn is_word(text: &str, length: RangeInclusive<usize>) -> bool {
    length.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

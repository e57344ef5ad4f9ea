//! The set-up form, the resulting config, and the snippets. Plain data.

mod snippet;

use std::collections::BTreeMap;

use lync_skype::ClientId;
use lync_skype::policy::Value;

use crate::parts::Part;
pub(crate) use snippet::Snippet;

/// A form whose fields are keyed by config path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Form {
    /// Texts and choices; a missing entry is empty.
    texts: BTreeMap<&'static str, String>,
    ticks: Vec<Tick>,
}

/// A checkbox of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tick {
    /// The client is in use.
    Client(ClientId),
    /// The part is hidden.
    Hidden(Part),
    /// The notice is hidden.
    NoticeHidden,
    /// The title, the language menu and the notice are hidden.
    Compact,
    /// The snippets have the hashes of the scripts.
    Hashes,
}

/// Fields with one entry per line.
const LISTS: [&str; 2] = ["organisation.sipDomains", "asIsDomains"];

/// The fields, in the order of the file.
const TEXTS: [&str; 11] = [
    "organisation.name",
    "organisation.sipDomains",
    "organisation.helpDesk.mail",
    "organisation.helpDesk.phone",
    "organisation.helpDesk.url",
    "publicIm",
    "autoDecorate",
    "asIsDomains",
    "routingDomain",
    "theme",
    "direction",
];

impl Form {
    pub(crate) fn text(&self, path: &str) -> &str {
        self.texts.get(path).map_or("", String::as_str)
    }

    pub(crate) fn set(&mut self, path: &'static str, text: String) {
        self.texts.insert(path, text);
    }

    pub(crate) fn is_ticked(&self, tick: Tick) -> bool {
        self.ticks.contains(&tick)
    }

    /// Ticks or clears a checkbox.
    pub(crate) fn toggle(&mut self, tick: Tick) {
        let before = self.ticks.len();
        self.ticks.retain(|ticked| *ticked != tick);
        if self.ticks.len() == before {
            self.ticks.push(tick);
        }
    }

    /// The config: only what was filled in.
    pub(crate) fn config(&self) -> Value {
        let mut config = Value::Map(Vec::new());
        for path in TEXTS {
            put(&mut config, path, self.value(path));
        }
        let ids = |ids: Vec<&str>| (!ids.is_empty()).then(|| list(ids));
        // In the order of the form, regardless of the order of ticking.
        let clients = ClientId::ALL.iter().filter(|client| self.is_ticked(Tick::Client(**client)));
        put(&mut config, "clients", ids(clients.map(|client| client.as_str()).collect()));
        put(&mut config, "notice.show", self.is_ticked(Tick::NoticeHidden).then_some(Value::Bool(false)));
        put(&mut config, "notice.text", self.value("notice.text"));
        let hidden = Part::ALL.iter().filter(|part| self.is_ticked(Tick::Hidden(**part)));
        put(&mut config, "hide", ids(hidden.map(|part| part.as_str()).collect()));
        config
    }

    /// The attributes for the appearance of one helper, in addition to a config that several may share.
    pub(crate) fn attributes(&self) -> Vec<(&'static str, String)> {
        let mut attributes: Vec<(&str, String)> = ATTRIBUTES
            .iter()
            .map(|name| (*name, self.text(name).trim().to_owned()))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        if self.is_ticked(Tick::Compact) {
            attributes.push(("compact", String::new()));
        }
        attributes
    }

    /// The accent colour, if a valid CSS colour was chosen.
    pub(crate) fn accent(&self) -> Option<&str> {
        Some(self.text(ACCENT).trim()).filter(|colour| is_colour(colour))
    }

    fn value(&self, path: &str) -> Option<Value> {
        let text = self.text(path).trim();
        if text.is_empty() {
            None
        } else if LISTS.contains(&path) {
            Some(list(text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()))
        } else {
            Some(Value::Text(text.to_owned()))
        }
    }
}

pub(crate) const ACCENT: &str = "accent";

/// The field with the URL of the file, for the snippets.
pub(crate) const PLACE: &str = "place";

/// Fields that are attributes of the element.
const ATTRIBUTES: [&str; 3] = ["lang", "network", "heading-level"];

/// Accepts a colour name, a hex colour, or a function of numbers, so that nothing else can be injected into an attribute.
pub(crate) fn is_colour(text: &str) -> bool {
    let (name, rest) = match text.split_once('(') {
        Some((name, rest)) => (name, rest.strip_suffix(')')),
        None => (text.strip_prefix('#').unwrap_or(text), Some("")),
    };
    let is_argument = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | ',' | '.' | '%' | '/' | '-');
    !name.is_empty()
        && name.chars().all(|c| c.is_ascii_alphanumeric())
        && rest.is_some_and(|rest| rest.chars().all(is_argument))
}

fn list(texts: Vec<&str>) -> Value {
    Value::List(texts.into_iter().map(|text| Value::Text(text.to_owned())).collect())
}

/// Sets a value at a path; does nothing if the value is empty.
fn put(config: &mut Value, path: &str, value: Option<Value>) {
    let Some(value) = value else { return };
    let Value::Map(entries) = config else { return };
    let Some((key, rest)) = path.split_once('.') else {
        entries.push((path.to_owned(), value));
        return;
    };
    if !entries.iter().any(|(name, _)| name == key) {
        entries.push((key.to_owned(), Value::Map(Vec::new())));
    }
    if let Some((_, inner)) = entries.iter_mut().find(|(name, _)| name == key) {
        put(inner, rest, Some(value));
    }
}

#[cfg(test)]
mod tests {
    use lync_skype::policy::Value;
    use lync_skype::{ClientId, idna};

    use super::{Form, Tick, is_colour};
    use crate::config::Config;
    use crate::parts::Part;

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    fn map(entries: &[(&str, Value)]) -> Value {
        Value::Map(entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
    }

    #[test]
    fn the_file_contains_only_what_was_filled_in() {
        assert_eq!(Form::default().config(), map(&[]));
        let mut form = Form::default();
        form.set("organisation.name", " Contoso \"IT\" ".into());
        form.set("organisation.sipDomains", "contoso.com\n\n fabrikam.com ".into());
        form.set("organisation.helpDesk.mail", "help@contoso.com".into());
        form.set("publicIm", "on".into());
        form.set("theme", String::new());
        form.toggle(Tick::Client(ClientId::Sfb2016));
        form.toggle(Tick::Client(ClientId::Lync2013));
        form.toggle(Tick::Hidden(Part::Bulk));
        form.toggle(Tick::NoticeHidden);
        form.set("notice.text", "Ask us first.".into());
        // The appearance of one helper is not part of the shared config.
        form.set("lang", "de".into());
        form.toggle(Tick::Compact);
        let domains = Value::List(vec![text("contoso.com"), text("fabrikam.com")]);
        let expected = map(&[
            (
                "organisation",
                map(&[
                    ("name", text("Contoso \"IT\"")),
                    ("sipDomains", domains),
                    ("helpDesk", map(&[("mail", text("help@contoso.com"))])),
                ]),
            ),
            ("publicIm", text("on")),
            ("clients", Value::List(vec![text("lync-2013"), text("sfb-2016")])),
            ("notice", map(&[("show", Value::Bool(false)), ("text", text("Ask us first."))])),
            ("hide", Value::List(vec![text("bulk")])),
        ]);
        assert_eq!(form.config(), expected);
        let config = Config::read(Some(&form.config()), None, idna::no_idna);
        assert_eq!(config.problems, []);
        assert_eq!(config.rules.policy.organisation.sip_domains, ["contoso.com", "fabrikam.com"]);
        assert!(config.notice_hidden);
    }

    #[test]
    fn ticking_twice_clears() {
        let mut form = Form::default();
        form.toggle(Tick::Client(ClientId::Skype7));
        form.toggle(Tick::Client(ClientId::Skype7));
        form.toggle(Tick::Hidden(Part::Ask));
        form.toggle(Tick::Hidden(Part::Ask));
        form.toggle(Tick::Compact);
        form.toggle(Tick::Compact);
        assert_eq!(form, Form::default());
    }

    #[test]
    fn a_mistake_names_the_path_of_its_field() {
        let mut form = Form::default();
        form.set("organisation.sipDomains", "contoso.com\nnot a domain".into());
        form.set("organisation.helpDesk.url", "javascript:alert(1)".into());
        let problems = Config::read(Some(&form.config()), None, idna::no_idna).problems;
        let paths: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
        assert_eq!(paths, ["organisation.sipDomains[1]", "organisation.helpDesk.url"]);
    }

    #[test]
    fn only_valid_colours_are_accepted() {
        for colour in
            ["red", "#0a5", "#0a5c8aff", "rgb(1 2 3 / 50%)", "oklch(0.7 0.1 200)", "hsl(200, 50%, 40%)"]
        {
            assert!(is_colour(colour), "{colour}");
        }
        for other in
            ["", "#", "red; color: blue", "url(x\")", "rgb(1", "var(--x);", "a b", "\"", "expression(a(b))"]
        {
            assert!(!is_colour(other), "{other}");
        }
    }
}

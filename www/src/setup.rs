//! The set-up form, the resulting config, and the snippets. Plain data.

use std::collections::BTreeMap;

use lync_skype::ClientId;
use lync_skype::policy::Value;

use crate::parts::Part;

/// A form whose fields are keyed by config path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// Texts and choices; a missing entry is empty.
    texts: BTreeMap<&'static str, String>,
    /// The clients in use.
    clients: Vec<ClientId>,
    /// The hidden parts.
    hidden: Vec<Part>,
    /// Whether the notice is hidden.
    notice_hidden: bool,
    /// Whether the title, the language menu and the notice are hidden.
    compact: bool,
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
    /// The content of a field.
    pub fn text(&self, path: &str) -> &str {
        self.texts.get(path).map_or("", String::as_str)
    }

    /// Sets a field.
    pub fn set(&mut self, path: &'static str, text: String) {
        self.texts.insert(path, text);
    }

    /// Whether a client is ticked.
    pub fn has_client(&self, client: ClientId) -> bool {
        self.clients.contains(&client)
    }

    /// Ticks or clears a client.
    pub fn tick_client(&mut self, client: ClientId) {
        toggle(&mut self.clients, client);
    }

    /// Whether a part is hidden.
    pub fn hides(&self, part: Part) -> bool {
        self.hidden.contains(&part)
    }

    /// Hides or shows a part.
    pub fn tick_part(&mut self, part: Part) {
        toggle(&mut self.hidden, part);
    }

    /// Whether the notice is hidden.
    pub const fn hides_notice(&self) -> bool {
        self.notice_hidden
    }

    /// Hides or shows the notice.
    pub fn tick_notice(&mut self) {
        self.notice_hidden = !self.notice_hidden;
    }

    /// The config: only what was filled in.
    pub fn config(&self) -> Value {
        let mut config = Value::Map(Vec::new());
        for path in TEXTS {
            put(&mut config, path, self.value(path));
        }
        let ids = |ids: Vec<&str>| (!ids.is_empty()).then(|| list(ids));
        // In the order of the form, regardless of the order of ticking.
        let clients = ClientId::ALL.iter().filter(|client| self.has_client(**client));
        put(&mut config, "clients", ids(clients.map(|client| client.as_str()).collect()));
        put(&mut config, "notice.show", self.notice_hidden.then_some(Value::Bool(false)));
        put(&mut config, "notice.text", self.value("notice.text"));
        let hidden = Part::ALL.iter().filter(|part| self.hides(**part));
        put(&mut config, "hide", ids(hidden.map(|part| part.as_str()).collect()));
        config
    }

    /// Whether the title, the language menu and the notice are hidden.
    pub const fn is_compact(&self) -> bool {
        self.compact
    }

    /// Hides or shows them.
    pub fn tick_compact(&mut self) {
        self.compact = !self.compact;
    }

    /// The attributes for the appearance of one helper, in addition to a config that several may share.
    pub fn attributes(&self) -> Vec<(&'static str, String)> {
        let mut attributes: Vec<(&str, String)> = ATTRIBUTES
            .iter()
            .map(|name| (*name, self.text(name).trim().to_owned()))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        if self.compact {
            attributes.push(("compact", String::new()));
        }
        attributes
    }

    /// The accent colour, if a valid CSS colour was chosen.
    pub fn accent(&self) -> Option<&str> {
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

/// The field of the accent colour.
pub const ACCENT: &str = "accent";

/// Fields that are attributes of the element.
const ATTRIBUTES: [&str; 3] = ["lang", "network", "heading-level"];

/// Accepts a colour name, a hex colour, or a function of numbers, so that nothing else can be injected into an attribute.
pub fn is_colour(text: &str) -> bool {
    let (name, rest) = match text.split_once('(') {
        Some((name, rest)) => (name, rest.strip_suffix(')')),
        None => (text.strip_prefix('#').unwrap_or(text), Some("")),
    };
    let is_argument = |c: char| c.is_ascii_alphanumeric() || matches!(c, ' ' | ',' | '.' | '%' | '/' | '-');
    !name.is_empty()
        && name.chars().all(|c| c.is_ascii_alphanumeric())
        && rest.is_some_and(|rest| rest.chars().all(is_argument))
}

/// The input for snippets.
#[derive(Clone, Copy, Debug)]
pub struct Snippet<'a> {
    /// The base URL of the helper, with a trailing slash.
    pub base: &'a str,
    /// The form, for the attributes.
    pub form: &'a Form,
    /// The URL of the config, if there is one.
    pub config: Option<&'a str>,
    /// The hash of the script, if requested.
    pub integrity: Option<&'a str>,
}

impl Snippet<'_> {
    /// The snippet for the element.
    pub fn element(&self) -> String {
        let mut out = [
            "<script type=\"module\" src=\"",
            &quoted(self.base),
            "embed.js\"",
            &self.hash(),
            "></script>\n",
        ]
        .concat();
        out.push_str("<lync-skype-helper");
        self.push_attributes(&mut out, "");
        if let Some(accent) = self.form.accent() {
            push(&mut out, "style", &["--lsh-accent: ", accent].concat());
        }
        out.push_str("></lync-skype-helper>");
        out
    }

    /// The snippet for a script that inserts a frame with automatic height.
    pub fn frame(&self) -> String {
        let mut out = ["<script src=\"", &quoted(self.base), "iframe.js\""].concat();
        self.push_attributes(&mut out, "data-");
        if let Some(accent) = self.form.accent() {
            push(&mut out, "data-accent", accent);
        }
        out.push_str(&self.hash());
        out.push_str(" async></script>");
        out
    }

    /// The snippet for a frame without a script; only settings that fit into its URL.
    pub fn plain_frame(&self) -> String {
        let form = self.form;
        let mut link = String::new();
        let to = form.text("direction").strip_prefix("to-").unwrap_or_default();
        for (key, value) in [("to", to), ("net", form.text("network")), ("lang", form.text("lang"))] {
            if !value.is_empty() {
                link.push_str(&["&", key, "=", value].concat());
            }
        }
        let hash = if link.is_empty() { String::new() } else { ["#v=1", &link].concat() };
        let mut out = "<iframe".to_owned();
        push(&mut out, "src", &[self.base, "frame.html", &hash].concat());
        for (name, value) in [
            ("title", "Lync–Skype contact helper"),
            ("width", "100%"),
            ("height", "900"),
            ("allow", "clipboard-write"),
        ] {
            push(&mut out, name, value);
        }
        out.push_str("></iframe>");
        out
    }

    fn push_attributes(&self, out: &mut String, prefix: &str) {
        if let Some(config) = self.config {
            push(out, &[prefix, "config"].concat(), config);
        }
        for (name, value) in self.form.attributes() {
            let name = [prefix, name].concat();
            if value.is_empty() {
                out.push_str(&[" ", &name].concat());
            } else {
                push(out, &name, &value);
            }
        }
    }

    fn hash(&self) -> String {
        self.integrity.map_or_else(String::new, |hash| {
            [" integrity=\"", &quoted(hash), "\" crossorigin=\"anonymous\""].concat()
        })
    }
}

/// Appends an attribute.
fn push(out: &mut String, name: &str, value: &str) {
    out.push_str(&[" ", name, "=\"", &quoted(value), "\""].concat());
}

/// Escapes a text for a quoted attribute.
fn quoted(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            _ => out.push(c),
        }
    }
    out
}

fn toggle<T: PartialEq>(set: &mut Vec<T>, item: T) {
    let before = set.len();
    set.retain(|has| *has != item);
    if set.len() == before {
        set.push(item);
    }
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
    use expect_test::expect;
    use lync_skype::policy::Value;
    use lync_skype::{ClientId, idna};

    use super::{Form, Snippet, is_colour};
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
        form.tick_client(ClientId::Sfb2016);
        form.tick_client(ClientId::Lync2013);
        form.tick_part(Part::Bulk);
        form.tick_notice();
        form.set("notice.text", "Ask us first.".into());
        // The appearance of one helper is not part of the shared config.
        form.set("lang", "de".into());
        form.tick_compact();
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
        form.tick_client(ClientId::Skype7);
        form.tick_client(ClientId::Skype7);
        form.tick_part(Part::Ask);
        form.tick_part(Part::Ask);
        form.tick_compact();
        form.tick_compact();
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
    fn without_settings_the_snippets_are_minimal() {
        let form = Form::default();
        let snippet = Snippet { base: "https://help.example/", form: &form, config: None, integrity: None };
        expect![[r#"
            <script type="module" src="https://help.example/embed.js"></script>
            <lync-skype-helper></lync-skype-helper>"#]]
        .assert_eq(&snippet.element());
        expect![[r#"<script src="https://help.example/iframe.js" async></script>"#]]
            .assert_eq(&snippet.frame());
        expect![[r#"<iframe src="https://help.example/frame.html" title="Lync–Skype contact helper" width="100%" height="900" allow="clipboard-write"></iframe>"#]]
            .assert_eq(&snippet.plain_frame());
    }

    #[test]
    fn snippets_include_the_appearance() {
        let mut form = Form::default();
        for (name, value) in [
            ("lang", "de"),
            ("network", "teams-free"),
            ("heading-level", "3"),
            ("accent", "#0a5c8a"),
            ("direction", "to-skype"),
        ] {
            form.set(name, value.into());
        }
        form.tick_compact();
        let snippet = Snippet { base: "/", form: &form, config: Some("/a.json"), integrity: None };
        expect![[r#"
            <script type="module" src="/embed.js"></script>
            <lync-skype-helper config="/a.json" lang="de" network="teams-free" heading-level="3" compact style="--lsh-accent: #0a5c8a"></lync-skype-helper>"#]]
        .assert_eq(&snippet.element());
        expect![[r##"<script src="/iframe.js" data-config="/a.json" data-lang="de" data-network="teams-free" data-heading-level="3" data-compact data-accent="#0a5c8a" async></script>"##]]
            .assert_eq(&snippet.frame());
        expect![[r##"<iframe src="/frame.html#v=1&amp;to=skype&amp;net=teams-free&amp;lang=de" title="Lync–Skype contact helper" width="100%" height="900" allow="clipboard-write"></iframe>"##]]
            .assert_eq(&snippet.plain_frame());
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

    #[test]
    fn snippets_escape_everything_that_ends_an_attribute() {
        let form = Form::default();
        let snippet = Snippet {
            base: "https://help.example/",
            form: &form,
            config: Some("/a.json?x=1&y=\"><script>"),
            integrity: Some("sha384-abc"),
        };
        expect![[r#"
            <script type="module" src="https://help.example/embed.js" integrity="sha384-abc" crossorigin="anonymous"></script>
            <lync-skype-helper config="/a.json?x=1&amp;y=&quot;&gt;&lt;script&gt;"></lync-skype-helper>"#]]
        .assert_eq(&snippet.element());
    }
}

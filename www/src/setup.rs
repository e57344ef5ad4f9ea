//! What a help desk fills in, the config that comes of it, and the snippets for its pages. Plain data.

mod json;

use std::collections::BTreeMap;

use lync_skype::ClientId;
use lync_skype::policy::Value;

use crate::parts::Part;

/// A form whose fields are named by the paths of the config.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// Texts and choices; what is not there is empty.
    texts: BTreeMap<&'static str, String>,
    /// The programs in use.
    clients: Vec<ClientId>,
    /// The parts that are left out.
    hidden: Vec<Part>,
    /// The notice is left out.
    notice_hidden: bool,
}

/// Fields that hold one entry a line.
const LISTS: [&str; 2] = ["organisation.sipDomains", "asIsDomains"];

/// Fields in the order in which they stand in the file.
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
    /// What stands in a field.
    pub fn text(&self, path: &str) -> &str {
        self.texts.get(path).map_or("", String::as_str)
    }

    /// Fills in a field.
    pub fn set(&mut self, path: &'static str, text: String) {
        self.texts.insert(path, text);
    }

    /// Whether a program is ticked.
    pub fn has_client(&self, client: ClientId) -> bool {
        self.clients.contains(&client)
    }

    /// Ticks a program, or not.
    pub fn tick_client(&mut self, client: ClientId) {
        toggle(&mut self.clients, client);
    }

    /// Whether a part is left out.
    pub fn hides(&self, part: Part) -> bool {
        self.hidden.contains(&part)
    }

    /// Leaves a part out, or not.
    pub fn tick_part(&mut self, part: Part) {
        toggle(&mut self.hidden, part);
    }

    /// Whether the notice is left out.
    pub const fn hides_notice(&self) -> bool {
        self.notice_hidden
    }

    /// Leaves the notice out, or not.
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
        // In the order of the lists that the form shows, whatever was ticked first.
        let clients = ClientId::ALL.iter().filter(|client| self.has_client(**client));
        put(&mut config, "clients", ids(clients.map(|client| client.as_str()).collect()));
        put(&mut config, "notice.show", self.notice_hidden.then_some(Value::Bool(false)));
        put(&mut config, "notice.text", self.value("notice.text"));
        let hidden = Part::ALL.iter().filter(|(part, _)| self.hides(*part));
        put(&mut config, "hide", ids(hidden.map(|(_, name)| *name).collect()));
        config
    }

    /// The config as a file.
    pub fn json(&self) -> String {
        json::print(&self.config())
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

/// What a snippet needs to know.
#[derive(Clone, Copy, Debug)]
pub struct Snippet<'a> {
    /// Where the helper is, with a slash at the end.
    pub base: &'a str,
    /// The web address of the config.
    pub config: &'a str,
    /// The hash of the script, where it could be made.
    pub integrity: Option<&'a str>,
}

impl Snippet<'_> {
    /// The helper as a part of the page.
    pub fn element(&self) -> String {
        let script = [
            "<script type=\"module\" src=\"",
            &quoted(self.base),
            "embed.js\"",
            &self.hash(),
            "></script>\n",
        ];
        let element = ["<lync-skype-helper config=\"", &quoted(self.config), "\"></lync-skype-helper>"];
        script.concat() + &element.concat()
    }

    /// The helper in a frame.
    pub fn frame(&self) -> String {
        [
            "<script src=\"",
            &quoted(self.base),
            "iframe.js\" data-config=\"",
            &quoted(self.config),
            "\"",
            &self.hash(),
            " async></script>",
        ]
        .concat()
    }

    fn hash(&self) -> String {
        self.integrity.map_or_else(String::new, |hash| {
            [" integrity=\"", &quoted(hash), "\" crossorigin=\"anonymous\""].concat()
        })
    }
}

/// A text inside the quotes of an attribute.
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

/// Puts a value at a path; nothing where there is none.
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
    use lync_skype::{ClientId, idna};

    use super::{Form, Snippet};
    use crate::config::Config;
    use crate::parts::Part;

    #[test]
    fn only_what_was_filled_in_is_in_the_file() {
        assert_eq!(Form::default().json(), "{}\n");
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
        expect![[r#"
            {
              "organisation": {
                "name": "Contoso \"IT\"",
                "sipDomains": ["contoso.com", "fabrikam.com"],
                "helpDesk": {
                  "mail": "help@contoso.com"
                }
              },
              "publicIm": "on",
              "clients": ["lync-2013", "sfb-2016"],
              "notice": {
                "show": false,
                "text": "Ask us first."
              },
              "hide": ["bulk"]
            }
        "#]]
        .assert_eq(&form.json());
        let config = Config::read(Some(&form.config()), None, idna::no_idna);
        assert_eq!(config.problems, []);
        assert_eq!(config.rules.policy.organisation.sip_domains, ["contoso.com", "fabrikam.com"]);
        assert!(config.notice_hidden);
    }

    #[test]
    fn what_is_ticked_twice_is_not_ticked() {
        let mut form = Form::default();
        form.tick_client(ClientId::Skype7);
        form.tick_client(ClientId::Skype7);
        form.tick_part(Part::Ask);
        form.tick_part(Part::Ask);
        assert_eq!(form.json(), "{}\n");
    }

    #[test]
    fn a_mistake_is_told_by_the_path_of_its_field() {
        let mut form = Form::default();
        form.set("organisation.sipDomains", "contoso.com\nnot a domain".into());
        form.set("organisation.helpDesk.url", "javascript:alert(1)".into());
        let problems = Config::read(Some(&form.config()), None, idna::no_idna).problems;
        let paths: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
        assert_eq!(paths, ["organisation.sipDomains[1]", "organisation.helpDesk.url"]);
    }

    #[test]
    fn snippets_hold_nothing_that_ends_an_attribute() {
        let snippet = Snippet {
            base: "https://help.example/",
            config: "/a.json?x=1&y=\"><script>",
            integrity: Some("sha384-abc"),
        };
        expect![[r#"
            <script type="module" src="https://help.example/embed.js" integrity="sha384-abc" crossorigin="anonymous"></script>
            <lync-skype-helper config="/a.json?x=1&amp;y=&quot;&gt;&lt;script&gt;"></lync-skype-helper>"#]]
        .assert_eq(&snippet.element());
        expect![[
            r#"<script src="https://help.example/iframe.js" data-config="/lync-skype.json" async></script>"#
        ]]
        .assert_eq(&Snippet { config: "/lync-skype.json", integrity: None, ..snippet }.frame());
    }
}

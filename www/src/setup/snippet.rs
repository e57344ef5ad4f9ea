//! The snippets that an administrator pastes.

use lync_skype::Direction;
use lync_skype::guide::Network;

use super::Form;
use crate::route::Route;

/// The input for snippets.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Snippet<'a> {
    /// The base URL of the helper, with a trailing slash.
    pub(crate) base: &'a str,
    pub(crate) form: &'a Form,
    /// The URL of the config, if there is one.
    pub(crate) config: Option<&'a str>,
    /// The hash of the script, if requested.
    pub(crate) integrity: Option<&'a str>,
}

impl Snippet<'_> {
    pub(crate) fn element(&self) -> String {
        let (base, hash) = (quoted(self.base), self.hash());
        let mut out =
            format!("<script type=\"module\" src=\"{base}embed.js\"{hash}></script>\n<lync-skype-helper");
        self.push_attributes(&mut out, "");
        if let Some(accent) = self.form.accent() {
            push(&mut out, "style", &["--lsh-accent: ", accent].concat());
        }
        out.push_str("></lync-skype-helper>");
        out
    }

    /// The snippet for a script that inserts a frame with automatic height.
    pub(crate) fn frame(&self) -> String {
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
    pub(crate) fn plain_frame(&self) -> String {
        let form = self.form;
        let link = Route {
            direction: Direction::from_id(form.text("direction")),
            net: Network::from_id(form.text("network")),
            lang: Some(form.text("lang").to_owned()).filter(|lang| !lang.is_empty()),
            ..Route::default()
        };
        let hash = if link == Route::default() { String::new() } else { ["#", &link.print()].concat() };
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
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::Snippet;
    use crate::setup::{Form, Tick};

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
        form.toggle(Tick::Compact);
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

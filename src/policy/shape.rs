//! What a policy or a configuration may look like, as data: values are checked against it, and it prints a JSON Schema.

/// What one value may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `true` or `false`.
    Bool,
    /// Any text at all, as it is.
    Raw,
    /// Any text in one line. White space around it goes.
    Text,
    /// A domain, cleaned as one that somebody typed.
    Domain,
    /// A mail address that `mailto:` can carry as it is.
    Mail,
    /// An address on the web: `https:` or `http:`, so that a link made of it only ever opens a page.
    Url,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A list, each of the same shape.
    List(&'static Shape),
    /// These keys and no others, each of them optional.
    Map(&'static [Field]),
}

/// A key of a map and what may stand under it.
pub type Field = (&'static str, Shape);

impl Shape {
    /// `a domain such as contoso.com`, in English: for developers, logs and the command line.
    pub(super) fn to_text(self) -> String {
        let text = match self {
            Self::Bool => "true or false",
            Self::Raw => "a string",
            Self::Text => "a text in one line",
            Self::Domain => "a domain such as contoso.com",
            Self::Mail => "a mail address",
            Self::Url => "an address that begins with https:// or http://",
            Self::Choice(words) => return ["one of ", &words.join(", ")].concat(),
            Self::List(_) => "a list",
            Self::Map(_) => "an object",
        };
        text.into()
    }
}

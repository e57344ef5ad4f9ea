//! The shape of a policy or a configuration as data, used for validation and for the JSON Schema.

/// The shape of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// `true` or `false`.
    Bool,
    /// Any text, unchanged.
    Raw,
    /// A single line of text, which is trimmed.
    Text,
    /// A domain, cleaned like a typed one.
    Domain,
    /// An email address that needs no escaping in `mailto:`.
    Mail,
    /// A web address with `https:` or `http:`, so that a link to it can only open a page.
    Url,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A list, each of the same shape.
    List(&'static Shape),
    /// These keys and no others, each of them optional.
    Map(&'static [Field]),
}

/// A key of a map and the shape of its value.
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

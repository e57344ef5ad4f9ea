//! A [`Shape`] as JSON Schema, for editors and for people who write a policy by hand.

use super::Shape;

/// Descriptions of keys: the path, with `*` for any list entry, and a sentence.
pub type About<'a> = &'a [(&'a str, &'a str)];

/// The whole document, with a trailing line break.
pub fn document(id: &str, title: &str, shape: &Shape, about: About<'_>) -> String {
    let mut out = String::from("{\n");
    out.push_str("  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n");
    out.push_str(&["  \"$id\": ", &quote(id), ",\n"].concat());
    out.push_str(&["  \"title\": ", &quote(title), ",\n"].concat());
    members(&mut out, shape, "", 1, about);
    out.push_str("\n}\n");
    out
}

/// The members of the schema object of `shape`, without its braces.
fn members(out: &mut String, shape: &Shape, path: &str, depth: usize, about: About<'_>) {
    let indent = "  ".repeat(depth);
    if let Some((_, sentence)) = about.iter().find(|(of, _)| *of == path && !path.is_empty()) {
        out.push_str(&[&indent, "\"description\": ", &quote(sentence), ",\n"].concat());
    }
    let text = |more: &str| [&indent, "\"type\": \"string\"", more].concat();
    match shape {
        Shape::Bool => out.push_str(&[&indent, "\"type\": \"boolean\""].concat()),
        Shape::Raw | Shape::Text => out.push_str(&text("")),
        Shape::Domain => out.push_str(&text(", \"pattern\": \"\\\\.\"")),
        Shape::Mail => out.push_str(&text(", \"pattern\": \"^\\\\s*[^@\\\\s]+@[^@\\\\s]+\\\\s*$\"")),
        Shape::Url => out.push_str(&text(", \"pattern\": \"^\\\\s*[Hh][Tt][Tt][Pp][Ss]?://\"")),
        Shape::Choice(words) => {
            let words: Vec<String> = words.iter().map(|word| quote(word)).collect();
            out.push_str(&[&indent, "\"enum\": [", &words.join(", "), "]"].concat());
        }
        Shape::List(shape) => {
            out.push_str(&[&indent, "\"type\": \"array\",\n", &indent, "\"items\": {\n"].concat());
            members(out, shape, &[path, ".*"].concat(), depth + 1, about);
            out.push_str(&["\n", &indent, "}"].concat());
        }
        Shape::Map(fields) => {
            out.push_str(
                &[&indent, "\"type\": \"object\",\n", &indent, "\"additionalProperties\": false,\n"].concat(),
            );
            out.push_str(&[&indent, "\"properties\": {\n"].concat());
            for (index, (key, shape)) in fields.iter().enumerate() {
                let path = if path.is_empty() { (*key).into() } else { [path, ".", key].concat() };
                out.push_str(&[&indent, "  ", &quote(key), ": {\n"].concat());
                members(out, shape, &path, depth + 2, about);
                let comma = if index + 1 < fields.len() { "," } else { "" };
                out.push_str(&["\n", &indent, "  }", comma, "\n"].concat());
            }
            out.push_str(&[&indent, "}"].concat());
        }
    }
}

fn quote(text: &str) -> String {
    ["\"", &text.replace('\\', "\\\\").replace('"', "\\\""), "\""].concat()
}

/// The descriptions of the policy's keys.
pub const POLICY: About<'static> = &[
    ("$schema", "Where an editor finds this schema."),
    (
        "asIsDomains",
        "Domains whose accounts are typed undecorated. Replaces live.com, hotmail.com, outlook.com and msn.com; the routing domain always counts as one.",
    ),
    ("routingDomain", "The domain of decorated addresses; default msn.com."),
    (
        "autoDecorate",
        "Whether server and client decorate addresses automatically. With yes, people type the plain account.",
    ),
    (
        "publicIm",
        "Whether public IM connectivity is on. With off, nothing is converted, and people are told what to ask their administrator.",
    ),
    ("clients", "The client versions that the organisation uses."),
    ("organisation", "The organisation."),
    ("organisation.name", "Its common name."),
    ("organisation.sipDomains", "The domains of its Lync sign-in addresses."),
    ("organisation.helpDesk", "Its help desk."),
    ("organisation.helpDesk.mail", "Email address."),
    ("organisation.helpDesk.phone", "Phone number."),
    ("organisation.helpDesk.url", "Web page."),
];

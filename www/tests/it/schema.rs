//! The published JSON Schemas, from the shapes that settings are read by.

use expect_test::expect_file;
use lync_skype::policy::{self, Shape};
use lync_skype::{ClientId, Code};
use lync_skype_www::config;
use serde_json::{Value, json};

/// Descriptions of keys: the path, with `*` for any list entry, and a sentence.
const ABOUT: &[(&str, &str)] = &[
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
    ("policy", "The keys of a policy, grouped. They override the same keys at the top level."),
    ("notice", "The notice that Skype has closed."),
    ("notice.show", "With false, the notice is hidden."),
    ("notice.text", "Your own text in its place."),
    ("theme", "The colours; auto follows the device."),
    ("views", "The parts of the page to show. Without it, all of them."),
    ("hide", "The parts of the page to hide."),
    ("direction", "Who adds whom, if all your people use the same program. Without it, the page asks."),
];

#[test]
fn the_schema_of_a_guide_names_every_code_and_client() {
    let schema: Value = serde_json::from_str(include_str!("../../../pkg/schema/guide.json")).unwrap();
    let names = |place: &str| -> Vec<String> {
        serde_json::from_value(schema.pointer(place).unwrap().clone()).unwrap()
    };
    assert_eq!(names("/$defs/notice/properties/code/enum"), Code::NAMES);
    assert_eq!(names("/$defs/client/enum"), ClientId::NAMES);
}

#[test]
fn the_published_schemas_are_the_shapes() {
    let policy = document("policy", "Policy of lync-skype", &policy::SHAPE);
    expect_file!["../../../pkg/schema/policy.json"].assert_eq(&policy);
    let title = "Settings of <lync-skype-helper>, as a help desk keeps them in a file";
    let config = document("config", title, &config::SHAPE);
    expect_file!["../../site/config.schema.json"].assert_eq(&config);
    expect_file!["../../../pkg/schema/config.json"].assert_eq(&config);
    // No description is of a key that does not exist.
    let config: Value = serde_json::from_str(&config).unwrap();
    for (path, sentence) in ABOUT {
        let found = path.split('.').try_fold(&config, |json, key| json.get("properties")?.get(key));
        assert_eq!(found.and_then(|json| json.get("description")), Some(&json!(sentence)), "{path}");
    }
}

/// The whole document, with a trailing line break.
fn document(name: &str, title: &str, shape: &Shape) -> String {
    let mut schema = schema(shape, "");
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["$id"] = json!(format!("https://unpkg.com/lync-skype/schema/{name}.json"));
    schema["title"] = json!(title);
    format!("{schema:#}\n")
}

fn schema(shape: &Shape, path: &str) -> Value {
    let mut schema = match shape {
        Shape::Bool => json!({ "type": "boolean" }),
        Shape::Raw | Shape::Text => json!({ "type": "string" }),
        Shape::Domain => json!({ "type": "string", "pattern": r"\." }),
        Shape::Mail => json!({ "type": "string", "pattern": r"^\s*[^@\s]+@[^@\s]+\s*$" }),
        Shape::Url => json!({ "type": "string", "pattern": r"^\s*[Hh][Tt][Tt][Pp][Ss]?://" }),
        Shape::Choice(words) => json!({ "enum": words }),
        Shape::List(shape) => json!({ "type": "array", "items": self::schema(shape, &format!("{path}.*")) }),
        Shape::Map(fields) => {
            let below = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
            let properties: serde_json::Map<_, _> = fields
                .iter()
                .map(|(key, shape)| ((*key).to_owned(), self::schema(shape, &below(key))))
                .collect();
            json!({ "type": "object", "additionalProperties": false, "properties": properties })
        }
    };
    if let Some((_, sentence)) = ABOUT.iter().find(|(of, _)| *of == path) {
        schema["description"] = json!(sentence);
    }
    schema
}

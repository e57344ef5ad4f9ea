//! The help desk's settings other than the policy: the notice, the theme, the hidden parts.

use lync_skype::idna::ToAscii;
use lync_skype::policy::{self, Field, Policy, Problem, Shape, Value};
use lync_skype::{Direction, Rules};

use crate::parts::{Part, Parts};

/// A parsed config, with defaults in place of invalid values.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// How addresses are converted.
    pub rules: Rules,
    /// The policy of these rules as entries, which the worker of the list view gets.
    pub policy: Vec<(String, Value)>,
    /// Replaces the notice that Skype has closed.
    pub notice: Option<String>,
    /// Whether the notice is hidden.
    pub notice_hidden: bool,
    /// `light`, `dark` or `auto`.
    pub theme: Option<String>,
    /// The parts to show, if the config names or hides some.
    pub parts: Option<Parts>,
    /// Who adds whom, if the help desk sets it.
    pub direction: Option<Direction>,
    /// What is wrong with the config.
    pub problems: Vec<Problem>,
}

const PART: Shape = Shape::Choice(Part::NAMES);

/// The keys of a config other than those of the policy, which may be under `policy` or at the top level.
pub const OWN: &[Field] = &[
    ("$schema", Shape::Text),
    ("policy", policy::SHAPE),
    ("notice", Shape::Map(&[("show", Shape::Bool), ("text", Shape::Text)])),
    ("theme", Shape::Choice(&["light", "dark", "auto"])),
    ("views", Shape::List(&PART)),
    ("hide", Shape::List(&PART)),
    ("direction", Shape::Choice(Direction::NAMES)),
];

/// The keys of a policy, which may be at the top level of a config.
const POLICY: &[Field] = match policy::SHAPE {
    Shape::Map(fields) => fields,
    _ => &[],
};

/// A whole config: all keys allowed at the top level.
pub const SHAPE: Shape = Shape::Map(&TOP);

/// `$schema` is in both, but listed once.
#[expect(
    clippy::indexing_slicing,
    reason = "both lists are walked by their own lengths, and a mistake fails the build"
)]
const TOP: [Field; OWN.len() + POLICY.len() - 1] = {
    let mut top = [OWN[0]; OWN.len() + POLICY.len() - 1];
    let mut at = 1;
    while at < OWN.len() {
        top[at] = OWN[at];
        at += 1;
    }
    while at < top.len() {
        top[at] = POLICY[at - OWN.len() + 1];
        at += 1;
    }
    top
};

impl Config {
    /// Reads a config, and a policy that overrides the one in it. Both are optional.
    pub fn read(config: Option<&Value>, policy: Option<&Value>, to_ascii: ToAscii) -> Self {
        let mut problems = Vec::new();
        let (at_top, own) = split(config);
        let mut fields = entries(policy::SHAPE.clean(&Value::Map(at_top), "", to_ascii, &mut problems));
        let own = Shape::Map(OWN).clean(&own, "", to_ascii, &mut problems).unwrap_or_default();
        fields.extend(entries(own.get("policy").cloned()));
        if let Some(policy) = policy {
            let cleaned = policy::SHAPE.clean(policy, "", to_ascii, &mut problems);
            fields.extend(entries(cleaned));
        }
        let policy = Value::Map(fields);
        let rules = Rules { policy: Policy::from_cleaned(&policy), to_ascii };
        let notice = own.get("notice");
        let text = |key: &str| own.get(key).and_then(Value::as_text);
        Self {
            rules,
            policy: entries(Some(policy)),
            notice: notice
                .and_then(|notice| notice.get("text"))
                .and_then(Value::as_text)
                .filter(|text| !text.is_empty())
                .map(String::from),
            notice_hidden: notice.and_then(|notice| notice.get("show")).and_then(Value::as_bool)
                == Some(false),
            theme: text("theme").map(String::from),
            parts: parts(&own),
            direction: text("direction").and_then(Direction::from_id),
            problems,
        }
    }
}

/// Splits the entries into those of the policy and all others.
fn split(config: Option<&Value>) -> (Vec<(String, Value)>, Value) {
    match (config, policy::SHAPE) {
        (Some(Value::Map(all)), Shape::Map(fields)) => {
            let (policy, own) = all
                .iter()
                .cloned()
                .partition(|(key, _)| key != "$schema" && fields.iter().any(|(name, _)| name == key));
            (policy, Value::Map(own))
        }
        (Some(other), _) => (Vec::new(), other.clone()),
        (None, _) => (Vec::new(), Value::Map(Vec::new())),
    }
}

fn entries(value: Option<Value>) -> Vec<(String, Value)> {
    match value {
        Some(Value::Map(entries)) => entries,
        _ => Vec::new(),
    }
}

fn parts(own: &Value) -> Option<Parts> {
    let named = |key: &str| own.get(key).map(|list| list.texts().filter_map(Part::from_id));
    let (views, hide) = (named("views"), named("hide"));
    if views.is_none() && hide.is_none() {
        return None;
    }
    Some(views.map_or(Parts::ALL, Parts::of).without(hide.into_iter().flatten()))
}

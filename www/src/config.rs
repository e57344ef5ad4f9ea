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
const OWN: &[Field] = &[
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

/// Both lists; `$schema` is in each of them.
const TOP: [Field; OWN.len() + POLICY.len()] = {
    let mut top = [("", Shape::Bool); _];
    let (own, policy) = top.split_at_mut(OWN.len());
    own.copy_from_slice(OWN);
    policy.copy_from_slice(POLICY);
    top
};

impl Config {
    /// Reads a config, and a policy that overrides the one in it. Both are optional.
    pub fn read(config: Option<&Value>, policy: Option<&Value>, to_ascii: ToAscii) -> Self {
        let mut problems = Vec::new();
        let mut clean = |shape: Shape, value: &Value| shape.clean(value, "", to_ascii, &mut problems);
        let (at_top, own) = split(config);
        let mut fields = entries(clean(policy::SHAPE, &Value::Map(at_top)));
        let own = clean(Shape::Map(OWN), &own).unwrap_or_default();
        fields.extend(entries(own.get("policy").cloned()));
        fields.extend(entries(policy.and_then(|policy| clean(policy::SHAPE, policy))));
        let policy = Value::Map(fields);
        let rules = Rules { policy: Policy::from_cleaned(&policy), to_ascii };
        let notice = own.get("notice").unwrap_or(&Value::Null);
        let theme = own.get("theme").and_then(Value::as_text);
        let direction = own.get("direction").and_then(Value::as_text);
        let text = notice.get("text").and_then(Value::as_text);
        Self {
            rules,
            policy: entries(Some(policy)),
            notice: text.filter(|text| !text.is_empty()).map(String::from),
            notice_hidden: notice.get("show").and_then(Value::as_bool) == Some(false),
            theme: theme.map(String::from),
            parts: parts(&own),
            direction: direction.and_then(Direction::from_id),
            problems,
        }
    }
}

/// Splits the entries into those of the policy and all others.
fn split(config: Option<&Value>) -> (Vec<(String, Value)>, Value) {
    let Some(Value::Map(all)) = config else {
        return (Vec::new(), config.cloned().unwrap_or(Value::Map(Vec::new())));
    };
    let is_policy = |key: &str| key != "$schema" && POLICY.iter().any(|(name, _)| *name == key);
    let (policy, own) = all.iter().cloned().partition(|(key, _)| is_policy(key));
    (policy, Value::Map(own))
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

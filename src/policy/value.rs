//! A policy or a configuration as the host passes it, unchecked.

/// A JSON value. Members keep their order.
///
/// ```
/// use lync_skype::policy::Value;
///
/// let list = Value::List(vec![Value::Text("contoso.com".into())]);
/// let value = Value::Map(vec![("name".into(), Value::Text("Contoso".into())), ("domains".into(), list)]);
/// assert_eq!(value.get("name").and_then(Value::as_text), Some("Contoso"));
/// assert_eq!(value.get("name").and_then(Value::as_bool), None);
/// assert!(value.get("domains").is_some_and(|list| list.texts().eq(["contoso.com"])));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Deserialize),
    serde(untagged, expecting = "expected a JSON value")
)]
pub enum Value {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Value>),
    /// An object. Of repeated keys the last one counts, as in `JSON.parse`.
    Map(
        #[cfg_attr(feature = "serde", serde(deserialize_with = "entries::deserialize"))] Vec<(String, Value)>,
    ),
    /// Anything that is not JSON, such as a function, and what the host did not read.
    #[cfg_attr(feature = "serde", serde(skip))]
    Other,
}

impl Value {
    /// The value of `key`, if this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Map(entries) => entries.iter().rev().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The string, if this is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The boolean, if this is one.
    pub const fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(bool) => Some(*bool),
            _ => None,
        }
    }

    /// The strings of a list; empty if this is not a list.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let list: &[Self] = if let Self::List(list) = self { list } else { &[] };
        list.iter().filter_map(Self::as_text)
    }
}

/// The members of an object in their order.
#[cfg(feature = "serde")]
mod entries {
    use core::fmt;

    use serde::de::{Deserializer, MapAccess, Visitor};

    use super::Value;

    struct Entries;

    impl<'de> Visitor<'de> for Entries {
        type Value = Vec<(String, Value)>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            core::iter::from_fn(|| map.next_entry().transpose()).collect()
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Vec<(String, Value)>, D::Error> {
        deserializer.deserialize_map(Entries)
    }
}

//! A policy or a configuration as the host passes it, unchecked.

/// A JSON value. Members keep their order.
#[derive(Clone, Debug, Default, PartialEq)]
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
    Map(Vec<(String, Value)>),
    /// Anything that is not JSON, such as a function, and values nested too deeply.
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

#[cfg(feature = "serde")]
mod deserialize {
    use core::fmt;

    use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

    use super::Value;

    impl<'de> Deserialize<'de> for Value {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(AnyValue)
        }
    }

    struct AnyValue;

    impl<'de> Visitor<'de> for AnyValue {
        type Value = Value;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a JSON value")
        }

        fn visit_unit<E>(self) -> Result<Value, E> {
            Ok(Value::Null)
        }

        fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
            Ok(Value::Bool(value))
        }

        #[expect(
            clippy::cast_precision_loss,
            reason = "no policy holds a number: only that it is one counts"
        )]
        fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
            Ok(Value::Number(value as f64))
        }

        #[expect(
            clippy::cast_precision_loss,
            reason = "no policy holds a number: only that it is one counts"
        )]
        fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
            Ok(Value::Number(value as f64))
        }

        fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
            Ok(Value::Number(value))
        }

        fn visit_str<E>(self, value: &str) -> Result<Value, E> {
            Ok(Value::Text(value.into()))
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
            let mut values = Vec::new();
            while let Some(value) = list.next_element()? {
                values.push(value);
            }
            Ok(Value::List(values))
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
            let mut entries = Vec::new();
            while let Some(entry) = map.next_entry()? {
                entries.push(entry);
            }
            Ok(Value::Map(entries))
        }
    }
}

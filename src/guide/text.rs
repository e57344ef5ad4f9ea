//! A sentence in pieces: what is bold, what is an address, what is neither.

use crate::Words;
use crate::guide::clients::Label;
use crate::words::{LabelLanguage, Segments};

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// What the client prints; where the language has Microsoft's own translation, `english` is what the English client prints.
    Label {
        /// To be shown as it stands.
        text: String,
        /// To be shown beside it, in brackets.
        english: Option<&'static str>,
    },
    /// An address or a part of one: always from left to right.
    Address(String),
}

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pieces: Vec<Inline>,
    /// Whether the words around run from right to left.
    rtl: bool,
}

impl Text {
    pub(super) const fn new(rtl: bool) -> Self {
        Self { pieces: Vec::new(), rtl }
    }

    /// A sentence of this language with labels in it.
    pub fn with_labels(words: &Words, segments: Segments<'_>, labels: &[(&str, &Label)]) -> Self {
        let mut text = Self::new(words.is_rtl());
        for segment in segments {
            match segment {
                crate::words::Segment::Text(part) => text.push(part),
                crate::words::Segment::Arg(name) => {
                    let label = labels.iter().find(|(has, _)| *has == name);
                    debug_assert!(label.is_some(), "no label {name}");
                    if let Some((_, label)) = label {
                        text.push_label(label, words);
                    }
                }
            }
        }
        text
    }

    /// The pieces, in order.
    pub fn pieces(&self) -> &[Inline] {
        &self.pieces
    }

    /// The labels in it, as they stand in the plain text.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.pieces
            .iter()
            .filter_map(|piece| match piece {
                Inline::Label { text, english } => Some([Some(text.as_str()), *english]),
                Inline::Text(_) | Inline::Address(_) => None,
            })
            .flatten()
            .flatten()
    }

    /// As plain text.
    pub fn plain(&self) -> String {
        self.write(|out, label| out.push_str(label))
    }

    /// As plain text, each label as `push_label` writes it: for places that have no bold type.
    pub fn write(&self, mut push_label: impl FnMut(&mut String, &str)) -> String {
        let mut out = String::new();
        for piece in &self.pieces {
            match piece {
                Inline::Text(text) => out.push_str(text),
                Inline::Label { text, english } => {
                    self.isolated(&mut out, |out| push_label(out, text));
                    if let Some(english) = english {
                        out.push_str(" (");
                        out.push_str(english);
                        out.push(')');
                    }
                }
                Inline::Address(address) => self.isolated(&mut out, |out| out.push_str(address)),
            }
        }
        out
    }

    /// Words from right to left would turn the brackets of an address round.
    fn isolated(&self, out: &mut String, push: impl FnOnce(&mut String)) {
        if self.rtl {
            out.push('\u{2068}');
        }
        push(out);
        if self.rtl {
            out.push('\u{2069}');
        }
    }

    pub(super) fn push(&mut self, words: &str) {
        match self.pieces.last_mut() {
            Some(Inline::Text(text)) => text.push_str(words),
            _ => self.pieces.push(Inline::Text(words.to_owned())),
        }
    }

    /// A name or a day, which keeps its own direction.
    pub(super) fn push_name(&mut self, name: &str) {
        let mut text = String::new();
        self.isolated(&mut text, |out| out.push_str(name));
        self.push(&text);
    }

    pub(super) fn push_label(&mut self, label: &Label, words: &Words) {
        let english = label.english();
        let beside = Some(english).filter(|_| words.labels() == LabelLanguage::Both);
        let (text, english) = words.label(english).map_or((english, None), |text| (text, beside));
        self.pieces.push(Inline::Label { text: text.to_owned(), english });
    }

    pub(super) fn push_address(&mut self, address: &str) {
        self.pieces.push(Inline::Address(address.to_owned()));
    }
}

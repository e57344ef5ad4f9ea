//! A sentence as inline elements: plain text, client labels and addresses.

use crate::Words;
use crate::guide::clients::Label;
use crate::words::{LabelLanguage, Segment, Segments, isolates};

/// An inline element of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// A label of the client. If the text is Microsoft's own translation, `english` is the label of the English client.
    Label {
        /// The label as shown.
        text: String,
        /// The English label, shown after it in brackets.
        english: Option<&'static str>,
    },
    /// An address or a part of one; always left to right.
    Address(String),
}

/// A sentence made of inline elements.
///
/// ```
/// use lync_skype::guide::{GuideRequest, Inline, Network, guide};
/// use lync_skype::{Direction, Rules, Words};
///
/// let rules = Rules::default();
/// let request = GuideRequest::new(Direction::ToSkype, Network::Skype, &rules);
/// let guide = guide(&request, &Words::ENGLISH);
/// let text = &guide.yours.steps.iter().find(|item| item.id == "type-address").unwrap().text;
/// assert_eq!(text.labels().collect::<Vec<_>>(), ["IM Address"]);
/// assert_eq!(text.pieces()[0], Inline::Text("In ".into()));
/// let marked = text.write(|out, label| out.extend(["<b>", label, "</b>"]));
/// assert!(marked.starts_with("In <b>IM Address</b>, ") && text.plain().starts_with("In IM Address, "));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pieces: Vec<Inline>,
    /// Whether the surrounding text is right to left.
    rtl: bool,
}

impl Text {
    /// Builds a sentence of this language from segments and client labels.
    #[doc(hidden)]
    pub fn with_labels(words: &Words, segments: Segments<'_>, labels: &[(&str, Label)]) -> Self {
        Self::filled(words, segments, labels, |_, name| debug_assert!(false, "no argument {name}"))
    }

    /// [`Text::with_labels`] for a sentence with other arguments too: `push` appends the one of that name.
    pub(super) fn filled(
        words: &Words,
        segments: Segments<'_>,
        labels: &[(&str, Label)],
        push: impl Fn(&mut Self, &str),
    ) -> Self {
        let mut text = Self { pieces: Vec::new(), rtl: words.is_rtl() };
        for segment in segments {
            match segment {
                Segment::Text(part) => text.push(part),
                Segment::Arg(name) => match labels.iter().find(|(has, _)| *has == name) {
                    Some((_, label)) => text.push_label(label, words),
                    None => push(&mut text, name),
                },
            }
        }
        text
    }

    /// The inline elements, in order.
    pub fn pieces(&self) -> &[Inline] {
        &self.pieces
    }

    /// The client labels in it, as they appear in the plain text.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.pieces
            .iter()
            .flat_map(|piece| match piece {
                Inline::Label { text, english } => [Some(text.as_str()), *english],
                Inline::Text(_) | Inline::Address(_) => [None, None],
            })
            .flatten()
    }

    /// As plain text.
    pub fn plain(&self) -> String {
        self.write(|out, label| out.push_str(label))
    }

    /// As plain text, each label written by `push_label`: for output without bold type.
    pub fn write(&self, mut push_label: impl FnMut(&mut String, &str)) -> String {
        let [open, close] = isolates(self.rtl);
        let mut out = String::new();
        for piece in &self.pieces {
            match piece {
                Inline::Text(text) => out.push_str(text),
                Inline::Label { text, english } => {
                    out.push_str(open);
                    push_label(&mut out, text);
                    out.push_str(close);
                    if let Some(english) = english {
                        out.extend([" (", english, ")"]);
                    }
                }
                Inline::Address(address) => out.extend([open, address, close]),
            }
        }
        out
    }

    pub(super) fn push(&mut self, words: &str) {
        match self.pieces.last_mut() {
            Some(Inline::Text(text)) => text.push_str(words),
            _ => self.pieces.push(Inline::Text(words.to_owned())),
        }
    }

    /// Appends a name or a date, isolated so that it keeps its own direction.
    pub(super) fn push_name(&mut self, name: &str) {
        let [open, close] = isolates(self.rtl);
        self.push(&[open, name, close].concat());
    }

    fn push_label(&mut self, english: Label, words: &Words) {
        let beside = Some(english).filter(|_| words.labels() == LabelLanguage::Both);
        let (text, english) = words.label(english).map_or((english, None), |text| (text, beside));
        self.pieces.push(Inline::Label { text: text.to_owned(), english });
    }

    pub(super) fn push_address(&mut self, address: &str) {
        self.pieces.push(Inline::Address(address.to_owned()));
    }
}

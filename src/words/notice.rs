//! The message of each notice.

use super::{Key, Words};
use crate::{Change, Code, Notice, Policy, Task};

/// How many characters of what was typed a message repeats.
const SHOWN: usize = 32;

impl Words {
    /// What a notice says, in the voice of a form: what to do, never whose fault it is.
    ///
    /// No message repeats a password: a notice that can cover one names no text.
    pub fn notice(&self, notice: &Notice, input: &str, task: Task, policy: &Policy) -> String {
        let covered = notice.span.of(input);
        let quoted = shown(covered);
        let text = quoted.as_str();
        let suggestion = notice.suggestion.as_deref();
        let by_task = |msa, sip, im| match task {
            Task::ToSkype => self.text(msa),
            Task::ToLync => self.text(sip),
            Task::Account => self.text(im),
        };
        let field = by_task(Key::FieldMsa, Key::FieldSip, Key::FieldIm);
        let wanted = by_task(Key::WantedMsa, Key::WantedSip, Key::WantedIm);
        let pattern = || ["bob(contoso.com)@", &policy.routing_domain].concat();
        match notice.code {
            Code::Cleaned => self.cleaned(notice.change, covered),
            Code::Idn => self.fill(Key::NoticeIdn, &[("text", text)]),
            Code::AlreadyDecorated => self.text(Key::NoticeAlreadyDecorated).to_owned(),
            Code::Lookalike => match suggestion {
                Some(better) => {
                    self.fill(Key::NoticeLookalikeSuggestion, &[("text", text), ("suggestion", better)])
                }
                None => self.fill(Key::NoticeLookalike, &[("text", text)]),
            },
            Code::NotSipSafe => self.fill(Key::NoticeNotSipSafe, &[("text", text)]),
            Code::NeedlessDecoration => match task {
                Task::Account => self.text(Key::NoticeNeedlessDecorationAccount),
                Task::ToSkype | Task::ToLync => self.text(Key::NoticeNeedlessDecoration),
            }
            .to_owned(),
            Code::Skypeids => self.text(Key::NoticeSkypeids).to_owned(),
            Code::MaybeTypo => match suggestion {
                Some(better) => self.fill(Key::NoticeMaybeTypo, &[("suggestion", better)]),
                None => self.fill(Key::NoticeMaybeTypoBare, &[("text", text)]),
            },
            Code::LessCertainDomain => self.fill(Key::NoticeLessCertainDomain, &[("text", text)]),
            Code::OwnOrganisation => match policy.organisation.name.as_deref() {
                Some(name) => {
                    self.fill(Key::NoticeOwnOrganisation, &[("text", text), ("organisation", name)])
                }
                None => self.fill(Key::NoticeOwnOrganisationNameless, &[("text", text)]),
            },
            Code::ConsumerDomain => self.fill(Key::NoticeConsumerDomain, &[("text", text)]),
            Code::LooksLikeLync => self.text(Key::NoticeLooksLikeLync).to_owned(),
            Code::Empty => by_task(Key::NoticeEmptyMsa, Key::NoticeEmptySip, Key::NoticeEmptyIm).to_owned(),
            Code::TooLong => match task {
                // 454 characters with the scheme, which nobody types.
                Task::ToLync => self.fill(Key::NoticeTooLong, &[("field", field), ("count", "450")]),
                Task::ToSkype | Task::Account => {
                    let field = self.text(Key::FieldMsa);
                    self.fill(Key::NoticeTooLong, &[("field", field), ("count", "254")])
                }
            },
            Code::NoAt => self.fill(Key::NoticeNoAt, &[("field", field)]),
            Code::SeveralAt => self.fill(Key::NoticeSeveralAt, &[("field", field)]),
            Code::SeveralAddresses => self.text(Key::NoticeSeveralAddresses).to_owned(),
            Code::NoLocal => self.text(Key::NoticeNoLocal).to_owned(),
            Code::NoDomain => self.text(Key::NoticeNoDomain).to_owned(),
            Code::SingleLabelDomain => self.fill(Key::NoticeSingleLabelDomain, &[("text", text)]),
            Code::BadCharacter => {
                self.fill(Key::NoticeBadCharacter, &[("field", field), ("text", &characters(covered))])
            }
            Code::Space => self.fill(Key::NoticeSpace, &[("field", field)]),
            Code::BadDot => self.text(Key::NoticeBadDot).to_owned(),
            Code::BadHyphen => self.text(Key::NoticeBadHyphen).to_owned(),
            Code::LabelTooLong => self.text(Key::NoticeLabelTooLong).to_owned(),
            Code::LocalTooLong => self.text(Key::NoticeLocalTooLong).to_owned(),
            Code::NumericTld => self.fill(Key::NoticeNumericTld, &[("text", text)]),
            Code::IpAddress => self.text(Key::NoticeIpAddress).to_owned(),
            Code::QuotedLocal => self.text(Key::NoticeQuotedLocal).to_owned(),
            Code::NonAsciiLocal => self.fill(Key::NoticeNonAsciiLocal, &[("text", text)]),
            Code::BadIdn => self.fill(Key::NoticeBadIdn, &[("text", text)]),
            Code::Password => self.text(Key::NoticePassword).to_owned(),
            Code::PhoneNumber => self.fill(Key::NoticePhoneNumber, &[("wanted", wanted)]),
            Code::SkypeName => {
                by_task(Key::NoticeSkypeNameMsa, Key::NoticeSkypeNameSip, Key::NoticeSkypeNameIm).to_owned()
            }
            Code::SkypeLink => match task {
                Task::ToSkype => self.text(Key::NoticeSkypeLinkMsa).to_owned(),
                Task::ToLync | Task::Account => self.fill(Key::NoticeSkypeLink, &[("wanted", wanted)]),
            },
            Code::ConferenceUri => self.fill(Key::NoticeConferenceUri, &[("wanted", wanted)]),
            Code::BadDecoration => match task {
                Task::ToSkype => self.fill(Key::NoticeBadDecoration, &[("pattern", &pattern())]),
                Task::ToLync => self.text(Key::NoticeBadDecorationSip).to_owned(),
                Task::Account => self.fill(Key::NoticeBadDecorationIm, &[("pattern", &pattern())]),
            },
            Code::DecoratedForSkype => match suggestion {
                Some(better) => self.fill(Key::NoticeDecoratedForSkype, &[("suggestion", better)]),
                None => self.text(Key::NoticeDecoratedForSkypeBare).to_owned(),
            },
            Code::PublicImOff => self.public_im_off(policy),
        }
    }

    fn cleaned(&self, change: Change, covered: &str) -> String {
        let visible = covered.chars().any(|c| !c.is_whitespace() && !is_invisible(c));
        let key = match change {
            Change::Removed if visible => Key::NoticeCleanedRemoved,
            Change::Removed if covered.chars().any(is_invisible) => {
                return self.text(Key::NoticeCleanedInvisible).to_owned();
            }
            Change::Removed => return self.text(Key::NoticeCleanedSpace).to_owned(),
            Change::Replaced => Key::NoticeCleanedReplaced,
            Change::LowerCased => Key::NoticeCleanedLower,
        };
        self.fill(key, &[("text", &shown(covered.trim()))])
    }

    /// Public IM is off: whom to ask.
    fn public_im_off(&self, policy: &Policy) -> String {
        let desk = &policy.organisation.help_desk;
        let contact: Vec<&str> =
            [&desk.mail, &desk.phone, &desk.url].into_iter().flatten().map(|way| &**way).collect();
        let ask = if contact.is_empty() {
            self.text(Key::AskAdministrator).to_owned()
        } else {
            self.fill(Key::AskHelpDesk, &[("contact", &contact.join(", "))])
        };
        match policy.organisation.name.as_deref() {
            Some(name) => self.fill(Key::NoticePublicImOff, &[("organisation", name), ("ask", &ask)]),
            None => self.fill(Key::NoticePublicImOffNameless, &[("ask", &ask)]),
        }
    }
}

/// A text as a message repeats it: cut where it is long, nothing invisible in it.
fn shown(text: &str) -> String {
    let mut out = String::new();
    for (at, c) in text.chars().enumerate() {
        if at == SHOWN {
            out.push('…');
            break;
        }
        push_visible(&mut out, c);
    }
    out
}

/// The characters of a run, each once, each in quotation marks; a run that is more of a word stands as one.
fn characters(run: &str) -> String {
    if run.chars().any(|c| c.is_ascii_alphanumeric()) {
        return ["“", &shown(run), "”"].concat();
    }
    let mut seen = String::new();
    let mut out = String::new();
    for c in run.chars() {
        if seen.contains(c) {
            continue;
        }
        if !seen.is_empty() {
            out.push_str(", ");
        }
        if seen.chars().count() == SHOWN {
            out.push('…');
            break;
        }
        seen.push(c);
        out.push('“');
        push_visible(&mut out, c);
        out.push('”');
    }
    out
}

fn push_visible(out: &mut String, c: char) {
    if c.is_control() || is_invisible(c) {
        out.push_str("U+");
        let code = u32::from(c);
        for shift in (0..if code > 0xFFFF { 6 } else { 4 }).rev() {
            out.extend(
                char::from_digit((code >> (shift * 4)) & 0xF, 16).map(|digit| digit.to_ascii_uppercase()),
            );
        }
    } else {
        out.push(c);
    }
}

/// Zero-width, soft hyphen, and what turns the direction of text.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}

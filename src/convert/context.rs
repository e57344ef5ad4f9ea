//! Validates a cleaned text as one of the kinds of address.

use super::{Accepted, Cleaned};
use crate::address::{MicrosoftAccount, SipUri, decoration, has_brackets, misdecorated, parse_decorated};
use crate::address::{
    domain::{self, CheckedDomain},
    local_part,
};
use crate::clean::{self, Scheme, Secret, not_an_address};
use crate::domains::lookalike::Lookalike;
use crate::domains::{lists, lookalike, typo};
use crate::policy::{ROUTING_DOMAIN, SKYPEIDS};
use crate::report::Report;
use crate::text::chars::{ATEXT, AsciiSearch};
use crate::{Code, Rule, Span, Task};

impl Cleaned<'_> {
    /// What the text is converted to, if it is accepted, and everything to report about it, with spans in the cleaned text.
    pub(super) fn outcome(&self, report: &mut Report) -> Option<Accepted> {
        if self.cleaning.is_link && !self.as_str().is_empty() {
            self.link(report);
            return None;
        }
        if self.cleaning.is_plain && !not_an_address::is_encapsulated(self.as_str()) {
            return if self.task == Task::ToLync { self.sip(report) } else { self.plain(report) };
        }
        match self.cleaning.kind.or_else(|| self.kind()) {
            Some(Code::NoAt) => self.refuse_without_at(report),
            Some(kind) => {
                report.add(kind, Span::new(0, self.as_str().len()));
                None
            }
            None => self.address(report),
        }
    }

    fn is_sip(&self) -> bool {
        self.cleaning.scheme == Some(Scheme::Sip)
    }

    fn password(&self) -> Option<Secret> {
        clean::password(self.as_str(), self.task, self.cleaning.scheme)
    }

    /// The kind, if it is not an address.
    fn kind(&self) -> Option<Code> {
        match self.as_str() {
            "" => Some(Code::Empty),
            text if text.contains_byte(b'@') => not_an_address::with_at(text),
            text => Some(not_an_address::classify_without_at(text, self.is_sip())),
        }
    }

    /// A link is one text: its scheme is the problem, not the characters of its path.
    fn link(&self, report: &mut Report) {
        if self.cleaning.foreign.is_empty()
            && let Some(slash) = self.as_str().find_byte(b'/')
        {
            report.add(Code::BadCharacter, Span::new(slash, slash + 1));
        }
        if not_an_address::guest(&clean::decoded(self.as_str())).is_some() {
            // The guest's own address is determined with the suggestions.
            report.add(Code::GuestUpn, Span::new(0, self.as_str().len()));
        } else if !self.as_str().contains_byte(b'@') {
            report.add(Code::NoAt, Span::empty(self.as_str().len()));
        }
    }

    /// Without an `@` local part and domain are unknown, but some characters belong in neither.
    fn refuse_without_at(&self, report: &mut Report) -> Option<Accepted> {
        report.add(Code::NoAt, Span::empty(self.as_str().len()));
        report.runs(self.as_str(), 0, |c, _| match local_part::unlike(c) {
            Some(Code::NonAsciiLocal) => None,
            other => other.or((!ATEXT.has_char(c) && c != '.').then_some(Code::BadCharacter)),
        });
        None
    }

    fn address(&self, report: &mut Report) -> Option<Accepted> {
        if let Some(secret) = self.password() {
            self.with_password(secret, report);
            return None;
        }
        let (local, end) = self.as_str().rsplit_once_byte(b'@')?;
        let is_decorated_end = self.rules.policy.is_decorated_end(end);
        if has_brackets(local) && (self.task != Task::ToLync || is_decorated_end) {
            return match self.task {
                Task::ToLync => self.decorated_for_skype(report),
                Task::ToSkype | Task::Account => self.decorated(report),
            };
        }
        if is_decorated_end && misdecorated(local, self.rules.to_ascii).is_some() {
            let bracket = local.find(['%', '{', '[']).unwrap_or(0);
            report.add(Code::BadDecoration, Span::new(bracket, self.as_str().len()));
            return None;
        }
        if self.task == Task::ToLync { self.sip(report) } else { self.plain(report) }
    }

    /// A Microsoft account, for Lync or as the answer of the inverse.
    fn plain(&self, report: &mut Report) -> Option<Accepted> {
        let (account, domain) = MicrosoftAccount::parse_reporting(self.as_str(), self.rules.to_ascii, report);
        if self.task == Task::ToSkype && self.is_sip() {
            report.add(Code::LooksLikeLync, Span::new(0, self.as_str().len()));
        }
        let (local, span) = self.parts();
        self.about_domain(local, domain.as_ref(), span, report);
        let account = account?;
        let rule = self.rules.policy.rule(self.task, account.domain());
        Some(self.answer(account, rule))
    }

    /// What is typed for an account by a rule.
    fn answer(&self, account: MicrosoftAccount, rule: Rule) -> Accepted {
        let address = if rule == Rule::Decorated {
            self.rules.policy.im_address(&account).into()
        } else {
            account.as_str().into()
        };
        Accepted { address, rule, account: account.into() }
    }

    /// An IM address that is already decorated.
    fn decorated(&self, report: &mut Report) -> Option<Accepted> {
        let routing = self.rules.policy.routing_domain.as_str();
        let ends: &[&str] = if self.task == Task::Account { &[routing, ROUTING_DOMAIN] } else { &[routing] };
        let (account, domain) = parse_decorated(self.as_str(), ends, self.rules.to_ascii, report);
        let whole = decoration(self.as_str());
        let (_, end) = self.parts();
        let span = Span::new(whole.start + 1, end.start.saturating_sub(2));
        let name = self.as_str().get(..whole.start).unwrap_or_default();
        let account = account.filter(|account| {
            // The undecorated text has to be an account itself.
            let is_broken = self.rules.policy.is_decorated_end(account.domain())
                && misdecorated(account.local(), self.rules.to_ascii).is_some();
            if is_broken {
                report.add(Code::BadDecoration, whole);
            }
            !is_broken
        });
        if let Some(account) = &account {
            if self.rules.policy.is_as_is(account.domain()) {
                report.add(Code::NeedlessDecoration, whole);
            } else if self.task == Task::ToSkype {
                report.add(Code::AlreadyDecorated, whole);
            }
        }
        self.about_domain(name, domain.as_ref(), span, report);
        let account = account?;
        let rule = match self.task {
            Task::Account => Rule::Undecorated,
            _ if self.rules.policy.is_as_is(account.domain()) => Rule::AsIs,
            _ => Rule::Decorated,
        };
        Some(self.answer(account, rule))
    }

    /// An IM address where Skype expects the plain one.
    fn decorated_for_skype(&self, report: &mut Report) -> Option<Accepted> {
        let ends = [self.rules.policy.routing_domain.as_str(), ROUTING_DOMAIN];
        if let (Some(account), _) = parse_decorated(self.as_str(), &ends, self.rules.to_ascii, report) {
            report.suggest(Code::DecoratedForSkype, decoration(self.as_str()), account.into());
        }
        None
    }

    /// A SIP URI, for Skype.
    fn sip(&self, report: &mut Report) -> Option<Accepted> {
        if !self.is_sip() {
            // RFC 3261 allows them in a user, but in the row of a table they are separators.
            report.runs(self.parts().0, 0, |c, _| matches!(c, ',' | ';').then_some(Code::BadCharacter));
        }
        let (uri, domain) = SipUri::parse_reporting(self.as_str(), self.rules.to_ascii, report);
        let (local, span) = self.parts();
        self.about_domain(local, domain.as_ref(), span, report);
        uri.map(|uri| Accepted { address: uri.as_str().into(), rule: Rule::Sip, account: uri.into() })
    }

    /// Reports the password, and nothing about the text before it.
    fn with_password(&self, Secret { span, host, is_clear }: Secret, report: &mut Report) {
        let user = self.as_str().get(..span.start).unwrap_or_default();
        let end = host.of(self.as_str());
        if is_clear {
            report.suggest(Code::Password, span, [user, "@", end].concat());
        } else {
            report.add(Code::Password, span);
        }
        let checked = domain::check(end, host.start, self.rules.to_ascii, report);
        self.about_domain(user, checked.as_ref(), host, report);
    }

    /// All notices about the domain at `span`, even if the rest is refused.
    fn about_domain(&self, local: &str, domain: Option<&CheckedDomain<'_>>, span: Span, report: &mut Report) {
        let Some(checked) = domain else { return };
        let domain = &*checked.ascii;
        if checked.converted && !report.list.iter().any(|notice| notice.code == Code::Idn) {
            report.add(Code::Idn, span);
        }
        let is_as_is = self.rules.policy.is_as_is(domain);
        let is_own = self.rules.policy.is_own(domain);
        if self.task != Task::ToLync && domain == SKYPEIDS {
            report.add(Code::Skypeids, span);
        }
        match self.task {
            Task::ToSkype => {
                if !is_as_is && lists::is_microsoft_variant(domain) {
                    report.add(Code::LessCertainDomain, span);
                }
                if is_own {
                    report.add(Code::OwnOrganisation, span);
                }
            }
            Task::ToLync => {
                let consumer = is_as_is || lists::is_microsoft_variant(domain) || lists::is_consumer(domain);
                if consumer && !is_own {
                    report.add(Code::ConsumerDomain, span);
                }
            }
            Task::Account => {}
        }
        let imitated = match lookalike::lookalike(domain, &self.rules.policy) {
            Some(Lookalike::Imitates(known)) if !self.is_refused_on(local, known) => {
                report.suggest(Code::Lookalike, span, [local, "@", known].concat());
                Some(known)
            }
            Some(_) => {
                report.add(Code::Lookalike, span);
                None
            }
            None => None,
        };
        let meant = if self.task == Task::Account { None } else { typo::typo(domain, &self.rules.policy) };
        // A domain that imitates another is not also a typo of it.
        if let Some(meant) =
            meant.filter(|meant| Some(&**meant) != imitated && !self.is_refused_on(local, meant))
        {
            report.suggest(Code::MaybeTypo, span, [local, "@", &meant].concat());
        }
    }

    /// Whether an address with this user would be refused on that domain: brackets and similar characters would decorate it, and
    /// only `sip:` lets a user hold `,` and `;`.
    fn is_refused_on(&self, user: &str, domain: &str) -> bool {
        let would_decorate = || has_brackets(user) || misdecorated(user, self.rules.to_ascii).is_some();
        self.rules.policy.is_decorated_end(domain) && would_decorate()
            || self.task == Task::ToLync && user.contains([',', ';'])
    }

    /// The text before the last `@`, and the span of the text after it.
    fn parts(&self) -> (&str, Span) {
        let text = self.as_str();
        let (local, end) = text.rsplit_once_byte(b'@').unwrap_or_default();
        (local, Span::new(text.len() - end.len(), text.len()))
    }
}

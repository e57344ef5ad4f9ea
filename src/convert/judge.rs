//! What a cleaned text is: an address of one kind or another, or none, and why.

use super::Outcome;
use crate::address::idna::ToAscii;
use crate::address::{
    ImAddress, MicrosoftAccount, SipUri, decoration, has_brackets, judge_decorated, misdecorated,
};
use crate::address::{
    domain::{self, Judged},
    local_part,
};
use crate::clean::{self, Found, Scheme, Secret, not_an_address};
use crate::domains::lookalike::Lookalike;
use crate::domains::{lists, lookalike, typo};
use crate::policy::{ROUTING_DOMAIN, SKYPEIDS};
use crate::report::Findings;
use crate::text::chars::{ATEXT, FindSign};
use crate::{Code, Policy, Rule, Span, Task};

/// A cleaned text and what it is judged by.
pub(super) struct Judge<'a> {
    pub(super) text: &'a str,
    pub(super) task: Task,
    pub(super) policy: &'a Policy,
    pub(super) to_ascii: ToAscii,
    pub(super) found: &'a Found,
}

impl Judge<'_> {
    pub(super) fn judge(&self, findings: &mut Findings) -> Option<Outcome> {
        if self.found.is_link && !self.text.is_empty() {
            self.link(findings);
            return None;
        }
        if self.found.is_plain && !not_an_address::is_encapsulated(self.text) {
            return if self.task == Task::ToLync { self.sip(findings) } else { self.plain(findings) };
        }
        match self.found.kind.or_else(|| self.kind()) {
            Some(Code::NoAt) => self.without_at(findings),
            Some(kind) => {
                findings.add(kind, Span::new(0, self.text.len()));
                None
            }
            None => self.address(findings),
        }
    }

    fn is_sip(&self) -> bool {
        self.found.scheme == Some(Scheme::Sip)
    }

    fn password(&self) -> Option<Secret> {
        clean::password(self.text, self.task, self.found.scheme)
    }

    /// The kind, where it is no address.
    fn kind(&self) -> Option<Code> {
        if self.text.is_empty() {
            Some(Code::Empty)
        } else if self.text.has_sign(b'@') {
            not_an_address::with_at(self.text)
        } else {
            Some(not_an_address::without_at(self.text, self.is_sip()))
        }
    }

    /// A link is one text: its scheme is the problem, not what a path is made of.
    fn link(&self, findings: &mut Findings) {
        if self.found.foreign.is_empty()
            && let Some(slash) = self.text.first_sign(b'/')
        {
            findings.add(Code::BadCharacter, Span::new(slash, slash + 1));
        }
        if not_an_address::guest(&clean::decoded(self.text)).is_some() {
            // Whom it stands for is worked out where better inputs are.
            findings.add(Code::GuestUpn, Span::new(0, self.text.len()));
        } else if !self.text.has_sign(b'@') {
            findings.add(Code::NoAt, Span::empty(self.text.len()));
        }
    }

    /// Without an `@` nobody can say what is local and what domain, but some characters belong in neither.
    fn without_at(&self, findings: &mut Findings) -> Option<Outcome> {
        findings.add(Code::NoAt, Span::empty(self.text.len()));
        findings.runs(self.text, 0, |c, _| match local_part::unlike(c) {
            Some(Code::NonAsciiLocal) => None,
            other => other.or((!ATEXT.has_char(c) && c != '.').then_some(Code::BadCharacter)),
        });
        None
    }

    fn address(&self, findings: &mut Findings) -> Option<Outcome> {
        if let Some(secret) = self.password() {
            self.with_password(secret, findings);
            return None;
        }
        let (local, end) = self.text.split_at_last(b'@')?;
        let is_decorated_end = self.policy.is_decorated_end(end);
        if has_brackets(local) && (self.task != Task::ToLync || is_decorated_end) {
            return match self.task {
                Task::ToLync => self.decorated_for_skype(findings),
                Task::ToSkype | Task::Account => self.decorated(findings),
            };
        }
        if is_decorated_end && misdecorated(local, self.to_ascii).is_some() {
            let sign = local.find(['%', '{', '[']).unwrap_or(0);
            findings.add(Code::BadDecoration, Span::new(sign, self.text.len()));
            return None;
        }
        if self.task == Task::ToLync { self.sip(findings) } else { self.plain(findings) }
    }

    /// A Microsoft account, for Lync or as the answer of the inverse.
    fn plain(&self, findings: &mut Findings) -> Option<Outcome> {
        let (account, domain) = MicrosoftAccount::judge(self.text, 0, self.to_ascii, findings);
        if self.task == Task::ToSkype && self.is_sip() {
            findings.add(Code::LooksLikeLync, Span::new(0, self.text.len()));
        }
        let (local, at) = self.parts();
        self.about_domain(local, domain.as_ref(), at, findings);
        let account = account?;
        let rule = self.policy.rule(self.task, account.domain());
        let address = if rule == Rule::Decorated {
            self.policy.im_address(&account).into()
        } else {
            account.as_str().into()
        };
        Some(Outcome { address, rule, account: account.into() })
    }

    /// An IM address that is decorated already.
    fn decorated(&self, findings: &mut Findings) -> Option<Outcome> {
        let routing = self.policy.routing_domain.as_str();
        let ends: &[&str] = if self.task == Task::Account { &[routing, ROUTING_DOMAIN] } else { &[routing] };
        let (account, domain) = judge_decorated(self.text, 0, ends, self.to_ascii, findings);
        let whole = decoration(self.text, 0);
        let at = Span::new(whole.start + 1, (self.text.len() - self.end().len()).saturating_sub(2));
        let name = self.text.get(..whole.start).unwrap_or_default();
        let account = account.filter(|account| {
            // What comes out has to be an account itself.
            let is_broken = self.policy.is_decorated_end(account.domain())
                && misdecorated(account.local(), self.to_ascii).is_some();
            if is_broken {
                findings.add(Code::BadDecoration, whole);
            }
            !is_broken
        });
        if let Some(account) = &account {
            if self.policy.is_as_is(account.domain()) {
                findings.add(Code::NeedlessDecoration, whole);
            } else if self.task == Task::ToSkype {
                findings.add(Code::AlreadyDecorated, whole);
            }
        }
        self.about_domain(name, domain.as_ref(), at, findings);
        let account = account?;
        if self.task == Task::Account {
            let address = account.as_str().into();
            return Some(Outcome { address, rule: Rule::Undecorated, account: account.into() });
        }
        Some(typed(self.policy.im_address(&account), self.policy))
    }

    /// An IM address where Skype wants the plain one.
    fn decorated_for_skype(&self, findings: &mut Findings) -> Option<Outcome> {
        let ends = [self.policy.routing_domain.as_str(), ROUTING_DOMAIN];
        if let (Some(account), _) = judge_decorated(self.text, 0, &ends, self.to_ascii, findings) {
            findings.suggest(Code::DecoratedForSkype, decoration(self.text, 0), account.into());
        }
        None
    }

    /// A SIP URI, for Skype.
    fn sip(&self, findings: &mut Findings) -> Option<Outcome> {
        if !self.is_sip() {
            // RFC 3261 lets a user hold them; a row of a table does not.
            findings.runs(self.parts().0, 0, |c, _| matches!(c, ',' | ';').then_some(Code::BadCharacter));
        }
        let (uri, domain) = SipUri::judge(self.text, 0, self.to_ascii, findings);
        let (local, at) = self.parts();
        self.about_domain(local, domain.as_ref(), at, findings);
        uri.map(|uri| Outcome { address: uri.as_str().into(), rule: Rule::Sip, account: uri.into() })
    }

    /// The secret is reported, and nothing about what stands before it.
    fn with_password(&self, Secret { span, host, is_clear }: Secret, findings: &mut Findings) {
        let user = self.text.get(..span.start).unwrap_or_default();
        let end = host.of(self.text);
        if is_clear {
            findings.suggest(Code::Password, span, [user, "@", end].concat());
        } else {
            findings.add(Code::Password, span);
        }
        let judged = domain::judge(end, host.start, self.to_ascii, findings);
        self.about_domain(user, judged.as_ref(), host, findings);
    }

    /// All there is to say of the domain, which stands `at` a place of the text, also where the rest is refused.
    fn about_domain(&self, local: &str, domain: Option<&Judged<'_>>, at: Span, findings: &mut Findings) {
        let Some(judged) = domain else { return };
        let domain = &*judged.ascii;
        if judged.converted && !findings.list.iter().any(|notice| notice.code == Code::Idn) {
            findings.add(Code::Idn, at);
        }
        let is_as_is = self.policy.is_as_is(domain);
        let is_own = self.policy.is_own(domain);
        if self.task != Task::ToLync && domain == SKYPEIDS {
            findings.add(Code::Skypeids, at);
        }
        match self.task {
            Task::ToSkype => {
                if !is_as_is && lists::is_microsoft_variant(domain) {
                    findings.add(Code::LessCertainDomain, at);
                }
                if is_own {
                    findings.add(Code::OwnOrganisation, at);
                }
            }
            Task::ToLync => {
                let consumer = is_as_is || lists::is_microsoft_variant(domain) || lists::is_consumer(domain);
                if consumer && !is_own {
                    findings.add(Code::ConsumerDomain, at);
                }
            }
            Task::Account => {}
        }
        let lookalike =
            if judged.is_international() { lookalike::lookalike(domain, self.policy) } else { None };
        let imitated = match lookalike {
            Some(Lookalike::Imitates(known)) if !self.would_decorate(local, known) => {
                findings.suggest(Code::Lookalike, at, [local, "@", known].concat());
                Some(known)
            }
            Some(_) => {
                findings.add(Code::Lookalike, at);
                None
            }
            None => None,
        };
        let meant = if self.task == Task::Account { None } else { typo::typo(domain, self.policy) };
        // What imitates a domain is no slip of it.
        if let Some(meant) =
            meant.filter(|meant| Some(&**meant) != imitated && !self.would_decorate(local, meant))
        {
            findings.suggest(Code::MaybeTypo, at, [local, "@", &meant].concat());
        }
    }

    /// Whether brackets that are legal in a SIP user would make an IM address on that domain.
    fn would_decorate(&self, user: &str, domain: &str) -> bool {
        has_brackets(user) && self.policy.is_decorated_end(domain)
    }

    /// What stands after the last `@`.
    fn end(&self) -> &str {
        self.text.split_at_last(b'@').map_or("", |(_, end)| end)
    }

    /// What stands before the last `@`, and the place of what stands after it.
    fn parts(&self) -> (&str, Span) {
        let (local, end) = self.text.split_at_last(b'@').unwrap_or_default();
        (local, Span::new(self.text.len() - end.len(), self.text.len()))
    }
}

fn typed(typed: ImAddress, policy: &Policy) -> Outcome {
    let rule = if typed.is_decorated() {
        Rule::Decorated
    } else if policy.is_as_is(typed.account().domain()) {
        Rule::AsIs
    } else {
        Rule::Plain
    };
    let (address, account) = typed.into_texts();
    Outcome { address, rule, account }
}

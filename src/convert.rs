//! Text in, the string to type out: `docs/rules.md`, sections 3 and 4.

pub(crate) mod inspect;
pub(crate) mod outcome;
mod repair;

use crate::address::idna::{self, ToAscii};
use crate::address::{
    ImAddress, MicrosoftAccount, SipUri, decoration, has_brackets, inner_account, judge_decorated,
};
use crate::address::{
    domain::{self, Judged},
    local_part,
};
use crate::clean::not_an_address;
use crate::clean::{self, Found, Scheme};
use crate::domains::lookalike::Lookalike;
use crate::domains::{lists, lookalike, typo};
use crate::policy::{Known, ROUTING_DOMAIN, SKYPEIDS};
use crate::report::Findings;
use crate::text::chars::FindSign;
use crate::text::source::Source;
use crate::{Certainty, Code, Conversion, Converted, Notice, Policy, Refused, Rule, Span, Task};

/// How texts are converted: what the help desk has set, and how domains in other scripts become ASCII.
#[derive(Clone, Debug)]
pub struct Rules {
    /// What the help desk has set.
    pub policy: Policy,
    /// Converts a domain with non-ASCII or `xn--` labels to ASCII.
    pub to_ascii: ToAscii,
}

/// The default policy; UTS 46 with feature `idna`, and without it only plain ASCII domains.
impl Default for Rules {
    fn default() -> Self {
        #[cfg(feature = "idna")]
        let to_ascii: ToAscii = idna::to_ascii;
        #[cfg(not(feature = "idna"))]
        let to_ascii: ToAscii = idna::no_idna;
        Self { policy: Policy::default(), to_ascii }
    }
}

/// The default rules under this policy.
impl From<Policy> for Rules {
    fn from(policy: Policy) -> Self {
        Self { policy, ..Self::default() }
    }
}

/// Equal policies and the same function.
impl PartialEq for Rules {
    fn eq(&self, other: &Self) -> bool {
        self.policy == other.policy && core::ptr::fn_addr_eq(self.to_ascii, other.to_ascii)
    }
}

impl Rules {
    /// What to type for `input`.
    ///
    /// # Errors
    ///
    /// A refusal that lists everything there is to say, with at least one error. Where a better input is certain enough,
    /// an error carries it; it is accepted when entered instead.
    ///
    /// ```
    /// use lync_skype::{Rules, Task};
    ///
    /// let rules = Rules::default();
    /// let bob = rules.convert("Bob <bob@contoso.com>", Task::ToSkype)?;
    /// assert_eq!(bob.address, "bob(contoso.com)@msn.com");
    /// let back = rules.convert(&bob.address, Task::Account)?;
    /// assert_eq!(back.address, "bob@contoso.com");
    /// # Ok::<(), lync_skype::Refused>(())
    /// ```
    pub fn convert(&self, input: &str, task: Task) -> Conversion {
        let answer = answer(input, task, self);
        answer.result.map_err(|mut refused| {
            let accepts = |text: &str| {
                is_plainly_right(text) && !public_im_is_off(task, &self.policy)
                    || self::answer(text, task, self).result.is_ok()
            };
            repair::suggest(&mut refused.problems, &answer.cleaned, task, accepts);
            refused
        })
    }
}

/// Whether the policy refuses this task because public IM connectivity is off.
fn public_im_is_off(task: Task, policy: &Policy) -> bool {
    task != Task::Account && policy.public_im == Known::No
}

/// Whether a text is an address in every direction, with nothing to clean: most better inputs are, and finding out
/// this way takes a tenth of a conversion.
fn is_plainly_right(text: &str) -> bool {
    clean::is_clean(text)
        && text.split_at_first(b'@').is_some_and(|(local, domain)| {
            local_part::is_plain(local) && domain::is_plain(domain) && text.len() <= domain::LONGEST
        })
}

/// An answer and what else was seen on the way to it.
pub(crate) struct Answer {
    pub(crate) result: Conversion,
    /// What was left of the input, without what was set aside. Only where it was refused.
    pub(crate) cleaned: String,
    pub(crate) found: Found,
}

/// [`Rules::convert`] without the search for better inputs.
pub(crate) fn answer(input: &str, task: Task, rules: &Rules) -> Answer {
    let policy = &rules.policy;
    let mut source = Source::new(input);
    let found = clean::clean(&mut source, task, policy.routing_domain.as_str());
    let text = source.as_str();
    let mut findings = Findings::default();
    if public_im_is_off(task, policy) {
        findings.add(Code::PublicImOff, Span::new(0, text.len()));
    }
    if found.several.len() > 1 {
        for &span in &found.several {
            findings.suggest(Code::SeveralAddresses, span, span.of(text).into());
        }
        return finish(&source, found, findings, task, None);
    }
    let judge = Judge { text, task, policy, to_ascii: rules.to_ascii, scheme: found.scheme };
    // A link to a page is no Skype name, though what follows its scheme may look like one.
    let is_link = !found.foreign.is_empty() && !text.is_empty() && !text.has_sign(b'@');
    let kind = if is_link { Some(Code::NoAt) } else { found.kind.or_else(|| judge.kind()) };
    let result = match kind {
        Some(Code::NoAt) => judge.without_at(&mut findings),
        Some(kind) => {
            findings.add(kind, Span::new(0, text.len()));
            None
        }
        None => judge.address(&mut findings),
    };
    finish(&source, found, findings, task, result)
}

/// What an accepted text comes to, before the notices are in order.
struct Outcome {
    address: String,
    rule: Rule,
    account: String,
}

/// Puts notices where the reader can see them: in the input, in order.
fn finish(
    source: &Source<'_>,
    found: Found,
    mut findings: Findings,
    task: Task,
    result: Option<Outcome>,
) -> Answer {
    let text = source.as_str();
    for notice in &mut findings.list {
        notice.span = source.span(notice.span);
    }
    if found.several.is_empty() {
        for &scheme in &found.foreign {
            findings.suggest(Code::BadCharacter, scheme, text.into());
        }
        let secret =
            findings.list.iter().find(|notice| notice.code == Code::Password).map(|notice| notice.span);
        let is_secret =
            |span: Span| secret.is_some_and(|secret| span.start >= secret.start && span.end <= secret.end);
        for (span, change) in source.changes() {
            if !is_secret(span) {
                findings.cleaned(span, change);
            }
        }
    }
    let mut notices = findings.list;
    notices.sort_by_key(|notice| (notice.span.start, notice.severity()));
    let Some(result) = result.filter(|_| !findings.refused) else {
        return Answer { result: Err(Refused { problems: notices }), cleaned: text.into(), found };
    };
    let less_certain =
        |notice: &Notice| matches!(notice.code, Code::LessCertainDomain | Code::Skypeids | Code::Idn);
    let certainty =
        if notices.iter().any(less_certain) { Certainty::LessCertain } else { Certainty::Documented };
    let Outcome { address, rule, account } = result;
    let converted = Converted { address, task, rule, account, certainty, notices };
    Answer { result: Ok(converted), cleaned: String::new(), found }
}

/// A cleaned text and what it is judged by.
struct Judge<'a> {
    text: &'a str,
    task: Task,
    policy: &'a Policy,
    to_ascii: ToAscii,
    scheme: Option<Scheme>,
}

impl Judge<'_> {
    /// The kind, where it is no address.
    fn kind(&self) -> Option<Code> {
        if self.text.is_empty() {
            Some(Code::Empty)
        } else if self.text.has_sign(b'@') {
            None
        } else {
            Some(not_an_address::without_at(self.text))
        }
    }

    /// Without an `@` nobody can say what is local and what domain, but some characters belong in neither.
    fn without_at(&self, findings: &mut Findings) -> Option<Outcome> {
        findings.add(Code::NoAt, Span::empty(self.text.len()));
        findings.runs(self.text, 0, |c, _| match local_part::unlike(c) {
            Some(Code::NonAsciiLocal) => None,
            other => {
                other.or((!crate::text::chars::ATEXT.has_char(c) && c != '.').then_some(Code::BadCharacter))
            }
        });
        None
    }

    fn address(&self, findings: &mut Findings) -> Option<Outcome> {
        let (local, end) = self.text.split_at_last(b'@')?;
        // Brackets in a password are part of the secret.
        let decorated = has_brackets(local)
            && (self.task != Task::ToLync || self.policy.is_decorated_end(end))
            && clean::password(self.text, self.task, self.scheme).is_none();
        match (self.task, decorated) {
            (Task::ToLync, false) => self.sip(findings),
            (Task::ToLync, true) => self.decorated_for_skype(findings),
            (_, true) => self.decorated(findings),
            (_, false) => self.plain(findings),
        }
    }

    /// A Microsoft account, for Lync or as the answer of the inverse.
    fn plain(&self, findings: &mut Findings) -> Option<Outcome> {
        if let Some(secret) = clean::password(self.text, self.task, self.scheme) {
            return self.with_password(secret, findings);
        }
        let judged = MicrosoftAccount::judge(self.text, 0, self.to_ascii, findings);
        let (account, domain) = judged?;
        let at = Span::new(self.text.len() - self.end().len(), self.text.len());
        if self.task == Task::Account {
            let rule = if self.policy.is_as_is(account.domain()) { Rule::AsIs } else { Rule::Plain };
            self.about_lookalikes(account.local(), &domain, at, findings);
            self.about_skypeids(&account, at, findings);
            return Some(Outcome { address: account.as_str().into(), rule, account: account.into() });
        }
        if self.scheme == Some(Scheme::Sip) {
            findings.add(Code::LooksLikeLync, Span::new(0, self.text.len()));
        }
        self.about_account(&account, &domain, at, findings);
        match self.policy.auto_decorate {
            Known::Yes => Some(typed(ImAddress::plain(account), self.policy)),
            Known::No | Known::Unknown => Some(typed(self.policy.im_address(&account), self.policy)),
        }
    }

    /// An IM address that is decorated already.
    fn decorated(&self, findings: &mut Findings) -> Option<Outcome> {
        let routing = self.policy.routing_domain.as_str();
        let ends: &[&str] = if self.task == Task::Account { &[routing, ROUTING_DOMAIN] } else { &[routing] };
        let before = findings.list.len();
        let Some((account, domain)) = judge_decorated(self.text, 0, ends, self.to_ascii, findings) else {
            self.offer_inner(before, findings);
            return None;
        };
        let whole = decoration(self.text, 0);
        let at = Span::new(whole.start + 1, self.text.len() - self.end().len() - 2);
        let as_is = self.policy.is_as_is(account.domain());
        if as_is {
            findings.add(Code::NeedlessDecoration, whole);
        }
        if self.task == Task::Account {
            self.about_lookalikes(account.local(), &domain, at, findings);
            self.about_skypeids(&account, at, findings);
            return Some(Outcome {
                address: account.as_str().into(),
                rule: Rule::Undecorated,
                account: account.into(),
            });
        }
        if !as_is {
            findings.add(Code::AlreadyDecorated, whole);
        }
        self.about_account(&account, &domain, at, findings);
        Some(typed(self.policy.im_address(&account), self.policy))
    }

    /// For a broken decoration: the account inside, in the form that is right here.
    fn offer_inner(&self, before: usize, findings: &mut Findings) {
        let clear = inner_account(self.text).and_then(|inner| {
            MicrosoftAccount::judge(&inner, 0, self.to_ascii, &mut Findings::default())
                .map(|(account, _)| account)
        });
        let broken = findings.list.iter_mut().skip(before).find(|notice| notice.code == Code::BadDecoration);
        if let (Some(account), Some(broken)) = (clear, broken) {
            let well_formed = self
                .text
                .strip_suffix(self.end())
                .is_some_and(|local| ImAddress::decorated(account.clone(), "").as_str() == local);
            broken.suggestion = Some(if well_formed && self.policy.is_decorated_end(self.end()) {
                self.policy.im_address(&account).into()
            } else {
                account.into()
            });
        }
    }

    /// An IM address where Skype wants the plain one.
    fn decorated_for_skype(&self, findings: &mut Findings) -> Option<Outcome> {
        let before = findings.list.len();
        let ends = [self.policy.routing_domain.as_str(), ROUTING_DOMAIN];
        match judge_decorated(self.text, 0, &ends, self.to_ascii, findings) {
            Some((account, _)) => {
                findings.suggest(Code::DecoratedForSkype, decoration(self.text, 0), account.into());
            }
            None => self.offer_inner(before, findings),
        }
        None
    }

    /// A SIP URI, for Skype.
    fn sip(&self, findings: &mut Findings) -> Option<Outcome> {
        let (uri, domain) = SipUri::judge(self.text, 0, self.to_ascii, findings)?;
        let at = Span::new(self.text.len() - self.end().len(), self.text.len());
        let consumer = self.policy.is_as_is(uri.host())
            || lists::is_microsoft_variant(uri.host())
            || lists::is_consumer(uri.host());
        if consumer && !self.policy.is_own(uri.host()) {
            findings.add(Code::ConsumerDomain, at);
        }
        self.about_typos(uri.user(), &domain, at, findings);
        self.about_lookalikes(uri.user(), &domain, at, findings);
        Some(Outcome { address: uri.as_str().into(), rule: Rule::Sip, account: uri.into() })
    }

    /// In a SIP URI pasted for Lync: the secret is reported, and nothing about it.
    fn with_password(&self, secret: Span, findings: &mut Findings) -> Option<Outcome> {
        let user = self.text.get(..secret.start)?;
        let without = [user, "@", self.end()].concat();
        let end = (self.end(), secret.end + 1);
        MicrosoftAccount::judge_parts((user, 0), end, self.to_ascii, findings);
        findings.suggest(Code::Password, secret, without);
        None
    }

    /// All there is to say of an account that a Lync user adds.
    fn about_account(
        &self,
        account: &MicrosoftAccount,
        domain: &Judged<'_>,
        at: Span,
        findings: &mut Findings,
    ) {
        let as_is = self.policy.is_as_is(account.domain());
        self.about_skypeids(account, at, findings);
        if !as_is && lists::is_microsoft_variant(account.domain()) {
            findings.add(Code::LessCertainDomain, at);
        }
        if self.policy.is_own(account.domain()) {
            findings.add(Code::OwnOrganisation, at);
        }
        self.about_typos(account.local(), domain, at, findings);
        self.about_lookalikes(account.local(), domain, at, findings);
    }

    fn about_skypeids(&self, account: &MicrosoftAccount, at: Span, findings: &mut Findings) {
        if account.domain() == SKYPEIDS {
            findings.add(Code::Skypeids, at);
        }
    }

    fn about_typos(&self, local: &str, domain: &Judged<'_>, at: Span, findings: &mut Findings) {
        let meant = typo::typo(&domain.ascii, self.policy);
        if let Some(meant) = meant.filter(|meant| !self.would_decorate(local, meant)) {
            findings.suggest(Code::MaybeTypo, at, [local, "@", meant].concat());
        }
    }

    fn about_lookalikes(&self, local: &str, domain: &Judged<'_>, at: Span, findings: &mut Findings) {
        if !domain.is_international() {
            return;
        }
        match lookalike::lookalike(&domain.ascii, self.policy) {
            Some(Lookalike::Imitates(known)) if !self.would_decorate(local, known) => {
                findings.suggest(Code::Lookalike, at, [local, "@", known].concat())
            }
            Some(_) => findings.add(Code::Lookalike, at),
            None => {}
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

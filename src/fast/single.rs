//! The answer to one short text, from bit masks of its bytes.
//!
//! Passing text between JavaScript and WebAssembly costs more than converting it. So the caller passes bytes, and for a
//! clean address gets only the offset of the `@` and the rule, from which it builds the whole answer itself.

mod fault;
mod finding;
mod near;
#[cfg(test)]
mod tests;

use crate::{
    Policy, Rule, Task,
    domains::{
        lists,
        typo::{self, Meant},
    },
    fast::consumers::is_consumer,
    fast::domain_set::{DomainSet, Prefix16},
    fast::masks::{BLOCK, Carry, Classes, Marks, begins_apart},
    policy::{Domain, Known, SKYPEIDS},
};

pub use finding::{Better, Finding};
pub use near::Near;

/// The size of the buffer that holds a text; a text is at least one byte shorter.
pub const BUFFER: usize = 2 * BLOCK;

/// Answers short texts under one policy.
#[derive(Clone, Debug)]
pub struct FastPath {
    policy: Policy,
    as_is: DomainSet,
    /// Whether the policy has no domains of its own, so that a domain that resembles none of ours needs no notice.
    pub(super) has_default_domains: bool,
}

impl FastPath {
    /// Prepares for one policy.
    pub fn new(policy: Policy) -> Self {
        let as_is = policy.as_is_domains.iter().chain([&policy.routing_domain]).map(Domain::as_str);
        Self { as_is: DomainSet::new(as_is), has_default_domains: !policy.has_own_domains(), policy }
    }

    /// If there is nothing to report about the first `length` bytes of the buffer: the offset of the `@`, and why the address is
    /// typed this way. The text is the account, the certainty is `documented`, and the address is the text or,
    /// under [`Rule::Decorated`], `local(domain)@` and the routing domain. `None`: call [`Self::near`].
    ///
    /// ```
    /// use lync_skype::{Policy, Rule, Task, fast::single::{BUFFER, FastPath}};
    ///
    /// let fast = FastPath::new(Policy::default());
    /// let mut text = [0; BUFFER];
    /// text[..15].copy_from_slice(b"bob@contoso.com");
    /// assert_eq!(fast.clean(&text, 15, Task::ToSkype), Some((3, Rule::Decorated)));
    /// assert_eq!(fast.clean(&text, 11, Task::ToSkype), None);
    /// ```
    #[inline]
    pub fn clean(&self, text: &[u8; BUFFER], length: usize, task: Task) -> Option<(usize, Rule)> {
        if length >= BLOCK || task == Task::ToLync && near::scheme(text) > 0 {
            return None;
        }
        let (block, marks) = self.marked(text, length, task)?;
        let at = clean_address(&marks)?;
        if marks.upper >> at != 0 || begins_apart(*block.first_chunk()?) {
            return None;
        }
        let rule = self.rule_at_once(block, at + 1, block.get(at + 1..length)?, marks.dot, task)?;
        Some((at, rule))
    }

    /// The first block of a text, and the marks of the text's bytes in it. `None` if the masks do not suffice.
    #[inline(always)]
    fn marked<'a>(
        &self,
        text: &'a [u8; BUFFER],
        length: usize,
        task: Task,
    ) -> Option<(&'a [u8; BLOCK], Marks)> {
        if length >= BUFFER || task != Task::Account && self.policy.public_im == Known::No {
            return None;
        }
        let block = text.first_chunk::<BLOCK>()?;
        // Characters that are allowed unescaped in a SIP user part need no notice, and `atext` includes them.
        let marked = length.min(BLOCK - 1);
        Some((block, Marks::of(block, marked, &Classes::SIP_URI).cut(marked)))
    }

    /// The rule for the domain at `start` in lower case and a suggested correction, if nothing else has to be reported about
    /// it.
    #[inline(never)]
    pub(super) fn rule(
        &self,
        block: &[u8; BLOCK],
        start: usize,
        domain: &[u8],
        dots: u64,
        task: Task,
    ) -> Option<(Rule, Option<Meant<'_>>)> {
        match self.rule_at_once(block, start, domain, dots, task) {
            Some(rule) => Some((rule, None)),
            None => self.rule_by_lists(str::from_utf8(domain).ok()?, task),
        }
    }

    /// The rule for the domain at `start`, if it needs no notice. Covers as-is domains and domains that resemble none on
    /// our lists, which is most of them.
    #[inline(always)]
    fn rule_at_once(
        &self,
        block: &[u8; BLOCK],
        start: usize,
        domain: &[u8],
        dots: u64,
        task: Task,
    ) -> Option<Rule> {
        if !self.has_default_domains {
            return None;
        }
        let head = || match block.get(start..).and_then(<[u8]>::first_chunk) {
            Some(bytes) => Prefix16::new(*bytes, domain.len()),
            None => Prefix16::of(domain),
        };
        if self.as_is.contains(domain.len(), head, || domain) {
            return (task != Task::ToLync).then_some(Rule::AsIs);
        }
        if task == Task::Account {
            return (domain != SKYPEIDS.as_bytes()).then_some(Rule::Plain);
        }
        let dots = dots >> start & ((1 << domain.len()) - 1);
        let (name, dots) = (dots.trailing_zeros() as usize, dots.count_ones() as usize);
        let is_unknown = domain != SKYPEIDS.as_bytes()
            && !is_microsoft_variant(domain)
            && typo::rules_out_at(domain, name, dots)
            && !typo::has_odd_ending(domain);
        if task == Task::ToLync {
            return (is_unknown && !is_consumer(domain)).then_some(Rule::Sip);
        }
        (is_unknown || is_consumer(domain)).then(|| self.rule_elsewhere())
    }

    /// The rule for a domain and a suggested correction, if nothing else has to be reported about it.
    #[inline(never)]
    pub(super) fn rule_by_lists(&self, domain: &str, task: Task) -> Option<(Rule, Option<Meant<'_>>)> {
        let policy = &self.policy;
        if domain == SKYPEIDS {
            return None;
        }
        if task == Task::Account {
            return Some((policy.rule(task, domain), None));
        }
        let (is_own, is_as_is) = (policy.is_own(domain), policy.is_as_is(domain));
        let is_variant = lists::is_microsoft_variant(domain);
        let is_consumer = is_consumer(domain.as_bytes());
        let needs_notice = match task {
            Task::ToLync => (is_as_is || is_variant || is_consumer) && !is_own,
            _ => is_own || !is_as_is && is_variant,
        };
        if needs_notice {
            return None;
        }
        let is_real = is_own || is_as_is || is_variant || is_consumer;
        let meant = if is_real { None } else { typo::meant(domain, policy) };
        Some((policy.rule(task, domain), meant))
    }

    /// The rule for domains that are not as-is.
    fn rule_elsewhere(&self) -> Rule {
        if self.policy.auto_decorate == Known::Yes { Rule::Plain } else { Rule::Decorated }
    }
}

/// The offset of the `@`, if the marked text is one clean address. Capitals in its domain count as clean here.
#[inline(always)]
fn clean_address(marks: &Marks) -> Option<usize> {
    let mut carry = Carry::START;
    let faults = marks.faults(&mut carry);
    let local = marks.at ^ marks.at.wrapping_sub(1);
    let line = marks.end ^ marks.end.wrapping_sub(1);
    let domain = line & !local;
    // A line feed or CR does not end this text: the rest would be ignored.
    let is_one_line = marks.end.is_power_of_two();
    let is_clean =
        is_one_line && faults.local & local | faults.domain & domain == 0 && marks.dot & domain != 0;
    (marks.at != 0 && is_clean).then_some(marks.at.trailing_zeros() as usize)
}

/// Whether the first letters match a Microsoft domain, which rules out most domains.
#[inline(always)]
fn is_microsoft_variant(domain: &[u8]) -> bool {
    lists::may_be_microsofts(domain) && str::from_utf8(domain).is_ok_and(lists::is_microsoft_variant)
}

//! The answer to a short text is that of a conversion.

#![no_main]

use libfuzzer_sys::fuzz_target;
use lync_skype::fast::single::{BUFFER, FastPath};
use lync_skype::{Policy, Rule, Rules, Task};
use lync_skype_fuzz::{Choices, Which};

fuzz_target!(|input: (Which, Choices, &str)| {
    let (which, choices, text) = input;
    let (task, policy) = (Task::from(which), Policy::from(choices));
    let mut buffer = [b'x'; BUFFER];
    let Some(start) = buffer.get_mut(..text.len()).filter(|_| text.is_ascii() && text.len() < BUFFER) else {
        return;
    };
    start.copy_from_slice(text.as_bytes());
    let fast = FastPath::new(policy.clone());
    let (clean, near) = (fast.clean(&buffer, text.len(), task), fast.near(&buffer, text.len(), task));
    if clean.is_none() && near.is_none() {
        return;
    }
    let expected = Rules::from(policy.clone()).convert(text, task);
    if let Some(near) = near {
        assert_eq!(near.conversion(text, task, &policy), expected);
    }
    if let Some((at, rule)) = clean {
        let converted = expected.unwrap();
        let (local, domain) = (&text[..at], &text[at + 1..]);
        let address = match rule {
            Rule::Decorated => format!("{local}({domain})@{}", policy.routing_domain),
            _ => text.to_owned(),
        };
        assert_eq!((converted.address, converted.rule, converted.account.as_str()), (address, rule, text));
        assert!(converted.notices.is_empty());
    }
});

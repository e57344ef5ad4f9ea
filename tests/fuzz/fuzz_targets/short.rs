//! The answer to a short text is that of a conversion.

#![no_main]

use libfuzzer_sys::fuzz_target;
use lync_skype::fast::single::{BUFFER, FastPath, Verdict};
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
    let verdict = FastPath::new(policy.clone()).verdict(&buffer, text.len(), task);
    if verdict == Verdict::Unclear {
        return;
    }
    let expected = Rules::from(policy.clone()).convert(text, task);
    match verdict {
        Verdict::Near(near) => assert_eq!(Ok(near.converted(text, task, &policy)), expected),
        Verdict::Refused(refused) => assert_eq!(Err(refused), expected),
        Verdict::Clean { at, rule } => {
            let converted = expected.unwrap();
            let (local, domain) = (&text[..at], &text[at + 1..]);
            let address = match rule {
                Rule::Decorated => format!("{local}({domain})@{}", policy.routing_domain),
                _ => text.to_owned(),
            };
            assert_eq!((converted.address, converted.rule, converted.account.as_str()), (address, rule, text));
            assert!(converted.notices.is_empty());
        }
        Verdict::Unclear => {}
    }
});

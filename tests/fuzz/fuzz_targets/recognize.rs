//! `inspect` never panics, and cleaning is idempotent.

#![no_main]

use libfuzzer_sys::fuzz_target;
use lync_skype::{Code, Notice, Policy, Rules};
use lync_skype_fuzz::Choices;

fuzz_target!(|input: (Choices, &str)| {
    let (choices, text) = input;
    let rules = Rules::from(Policy::from(choices));
    let once = rules.inspect(text);
    for notice in &once.notices {
        assert!(text.get(notice.span.range()).is_some(), "{notice:?}");
    }
    let twice = rules.inspect(&once.text);
    // The rest of a link is not an address, but may look like one without its scheme.
    let is_link = |notice: &Notice| {
        notice.code == Code::BadCharacter && notice.span.of(text).trim_end_matches('/').len() > 3
    };
    // What cleaning removes depends on the direction.
    // What was behind `sip:` or escaped is read otherwise without that.
    let depends = text.contains('%') || text.to_ascii_lowercase().contains("sip");
    if twice.task == once.task && !once.notices.iter().any(is_link) && !depends {
        assert_eq!(twice.text, once.text);
    }
});

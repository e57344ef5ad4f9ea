//! Every conversion is an answer or a refusal with an error.

#![no_main]

use libfuzzer_sys::fuzz_target;
use lync_skype_fuzz::{Choices, Which, checked};

fuzz_target!(|input: (Which, Choices, &str)| {
    let (which, choices, text) = input;
    let _ = checked(text, which.into(), &choices.into());
});

//! The inverse returns the account from which the IM address was made.

#![no_main]

use libfuzzer_sys::fuzz_target;
use lync_skype::{Policy, Task};
use lync_skype_fuzz::{Choices, checked};

fuzz_target!(|input: (Choices, &str)| {
    let (choices, text) = input;
    let policy = Policy::from(choices);
    if let Ok(there) = checked(text, Task::ToSkype, &policy) {
        let back = checked(&there.address, Task::Account, &policy);
        assert_eq!(back.map(|back| back.address), Ok(there.account));
    }
    let _ = checked(text, Task::Account, &policy);
});

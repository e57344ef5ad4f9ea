//! Public types are `Send + Sync`, so that a server can share words and converters between threads.

use lync_skype::fast::lines::Converter;
use lync_skype::guide::Guide;
use lync_skype::{Conversion, Inspection, Policy, Rules, Words};

const fn is_shared_between_threads<T: Send + Sync>() {}

#[test]
fn everything_public_is_send_and_sync() {
    is_shared_between_threads::<Converter>();
    is_shared_between_threads::<Conversion>();
    is_shared_between_threads::<Guide>();
    is_shared_between_threads::<Inspection>();
    is_shared_between_threads::<Policy>();
    is_shared_between_threads::<Rules>();
    is_shared_between_threads::<Words>();
}

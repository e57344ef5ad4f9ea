//! Times of the core without any host around it.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use lync_skype::{
    Policy, Rules, Task, Words,
    fast::lines::{Converter, Format},
    fast::single::FastPath,
    domains::typo,
};

const ADDRESSES: [(&str, &str); 6] = [
    ("clean", "anna.becker@contoso.com"),
    ("as-is", "anna.becker@outlook.com"),
    ("wrapped", "Anna Becker <Anna.Becker@Contoso.COM>;"),
    ("misspelt", "anna.becker@hotmial.com"),
    ("refused", "anna.becker@@contoso..com"),
    ("sip", "sip:anna.becker@contoso.com;transport=tls"),
];

fn single(criterion: &mut Criterion) {
    let rules = Rules::default();
    for (name, text) in ADDRESSES {
        let task = if name == "sip" { Task::ToLync } else { Task::ToSkype };
        criterion.bench_function(&format!("convert/{name}"), |bencher| {
            bencher.iter(|| rules.convert(black_box(text), task));
        });
        criterion.bench_function(&format!("inspect/{name}"), |bencher| {
            bencher.iter(|| rules.inspect(black_box(text)));
        });
    }
    let fast = FastPath::new(Policy::default());
    for (name, text) in ADDRESSES.iter().take(2) {
        let mut block = [0; 128];
        block[..text.len()].copy_from_slice(text.as_bytes());
        criterion.bench_function(&format!("fast/{name}"), |bencher| {
            bencher.iter(|| fast.clean(black_box(&block), text.len(), Task::ToSkype));
        });
    }
    for domain in ["contoso.com", "hotmial.com", "hotmail.co.uk", "northernlights.se"] {
        criterion.bench_function(&format!("typo/{domain}"), |bencher| {
            bencher.iter(|| typo::typo(black_box(domain), &rules.policy).is_some());
        });
    }
}

fn bulk(criterion: &mut Criterion) {
    let line = |number: usize| match number % 10 {
        0 => format!("anna{number}@@contoso.com\n"),
        1..4 => format!("ben.becker{number}@outlook.com\n"),
        _ => format!("carla.costa{number}@contoso{}.com\n", number % 7),
    };
    let input: String = (0..1000).map(line).collect();
    for (name, format) in [("address", Format::Address), ("tsv", Format::Tsv)] {
        criterion.bench_function(&format!("1000 lines/{name}"), |bencher| {
            let mut converter =
                Converter::new(Task::ToSkype, Rules::default(), format, Words::ENGLISH);
            let mut output = Vec::new();
            bencher.iter(|| {
                output.clear();
                converter.push(black_box(input.as_bytes()), &mut output);
                output.len()
            });
        });
    }
}

criterion_group!(benches, single, bulk);
criterion_main!(benches);

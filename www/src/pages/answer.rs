//! The answer: a bar with the address, and the messages about it.

use lync_skype::guide::Network;
use lync_skype::{Certainty, Converted, Rule, spell, spell_parts};
use yew::{Html, html};

use super::{chat_link, notices, qr};
use crate::state::Program;
use crate::view_context::{Rank, ViewContext, text};
use crate::words::Key;

/// The maximum lengths in bytes of an address that fits into two lines of a printed sheet, and into one.
const LONG: usize = 60;
const WIDE: usize = 40;

/// The maximum length in print of the spoken form: longer ones would not be read out and would push the guide off the page.
const SPOKEN: usize = 700;

/// The card with the address; empty if there is no answer.
pub(crate) fn answer(cx: &ViewContext) -> Html {
    let state = &cx.state;
    let Some(converted) = state.answer() else { return Html::default() };
    let title = match (state.net, state.program()) {
        (Network::Federated, Some(Program::Lync)) => Key::TypeFederated,
        (_, Some(Program::Skype)) => Key::TypeSkype,
        (_, Some(Program::Teams)) => Key::TypeTeams,
        (_, Some(Program::Lync) | None) => Key::TypeLync,
    };
    let spoken = spell(&converted.address, cx.words());
    // If another address is suggested, the reader decides before copying.
    let rank = if state.undecided() { Rank::Plain } else { Rank::Main };
    html! {
        <section class="answer" part="result" aria-labelledby="answer" data-stale={state.is_stale().then_some("")}>
            { notices::above_answer(cx) }
            <div class="answer-head">
                { cx.described_heading(1, Some("answer"), Some("answer-spoken"), cx.with_addresses(title, &[("address", &converted.account)])) }
                <p class="visually-hidden" id="answer-spoken">{ text(&spoken) }</p>
                if state.is_stale() {
                    <p class="muted no-print">{ cx.t(Key::Stale) }</p>
                }
                if state.printing && spoken.chars().count() <= SPOKEN {
                    <p class="print-only">
                        { cx.fill(Key::Labelled, &[("label", cx.words().text(Key::Spoken)), ("text", &spoken)]) }
                    </p>
                }
            </div>
            if let Some(link) = state.link().filter(|_| state.printing) {
                // It leads back to the page.
                <div class="print-only">{ qr::qr(cx, &link) }</div>
            }
            <div class="answer-bar" data-long={(converted.address.len() > LONG).then_some("")}
                data-wide={(converted.address.len() > WIDE).then_some("")}>
                { result_address(converted) }
                <span class="no-print">{ cx.copy("copy", Key::Copy, &converted.address, "typed", rank) }</span>
            </div>
            <div class="answer-more">
                <div class="stack">
                    <p>{ why(cx, converted) }</p>
                    if converted.certainty == Certainty::LessCertain && !notices::says_less_certain(converted) {
                        <p class="muted">{ cx.t(Key::LessCertain) }</p>
                    }
                    { notices::below_answer(cx) }
                    { chat_link::chat_link(cx, &converted.address) }
                </div>
                { spelled_out(cx, &converted.address, &spoken) }
            </div>
        </section>
    }
}

/// The address, with the parts that decoration moved or added highlighted. The text remains one string.
pub(crate) fn result_address(converted: &Converted) -> Html {
    let moved = if converted.rule == Rule::Decorated { moved(&converted.address) } else { None };
    html! {
        <bdi class="result-address" dir="ltr" id="typed" part="address">
            if let Some([local, open, domain, end]) = moved {
                // If the line is too short, it breaks before a symbol rather than within a word.
                { text(local) }<wbr /><i>{ text(open) }</i>{ text(domain) }<i>{ text(end) }</i>
            } else {
                { text(&converted.address) }
            }
        </bdi>
    }
}

/// `bob`, `(`, `contoso.com`, `)@msn.com`.
fn moved(address: &str) -> Option<[&str; 4]> {
    let (decorated, _) = address.rsplit_once('@')?;
    let (local, domain) = decorated.strip_suffix(')')?.rsplit_once('(')?;
    Some([local, "(", domain, address.get(local.len() + 1 + domain.len()..)?])
}

fn why(cx: &ViewContext, converted: &Converted) -> Html {
    let key = match converted.rule {
        Rule::AsIs => Key::WhyAsIs,
        Rule::Decorated => Key::WhyDecorated,
        Rule::Plain if cx.state.net == Network::Skype && cx.state.program() == Some(Program::Lync) => {
            Key::WhyPlain
        }
        Rule::Plain => Key::WhyToday,
        Rule::Sip => Key::WhySip,
        Rule::Undecorated => Key::WhyUndecorated,
    };
    let domain = converted.account.rsplit('@').next().unwrap_or_default();
    let mut arguments = vec![("domain", domain)];
    arguments.extend(cx.state.policy().as_is_domains.iter().map(|domain| ("domains", domain.as_str())));
    cx.with_addresses(key, &arguments)
}

/// The spoken form, for the phone and for comparing character by character.
fn spelled_out(cx: &ViewContext, address: &str, spoken: &str) -> Html {
    let letter = |(char, name): (char, String)| {
        let is_symbol = !char.is_ascii_lowercase() && !char.is_ascii_digit();
        html! {
            <li data-symbol={is_symbol.then_some("")}>
                <span class="mono">{ text(char.encode_utf8(&mut [0; 4])) }</span>
                if is_symbol {
                    <small>{ text(&name) }</small>
                }
            </li>
        }
    };
    html! {
        <details class="spell no-print">
            <summary>{ cx.t(Key::Spoken) }</summary>
            <div class="stack">
                <p class="spoken" id="spoken">{ text(spoken) }</p>
                <ol class="letters" dir="ltr" aria-label={cx.attr(Key::Letters)}>
                    { spell_parts(address, cx.words()).into_iter().map(letter).collect::<Html>() }
                </ol>
            </div>
        </details>
    }
}

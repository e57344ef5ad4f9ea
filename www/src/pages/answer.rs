//! The answer: a bar with the string itself, and what there is to say about it.

use crate::words::Key;
use lync_skype::guide::plan::Network;
use lync_skype::{Certainty, Converted, Direction, Rule, spell, spell_parts};
use yew::{Html, html};

use super::{notices, qr};
use crate::route::Origin;
use crate::state::Action;
use crate::view_context::{Rank, ViewContext, text};

/// The card with the address; nothing where there is no answer.
pub(crate) fn answer(cx: &ViewContext<'_>) -> Html {
    let state = cx.state;
    let Some(converted) = state.answer() else { return Html::default() };
    let title = match (state.net, state.direction) {
        (Network::TeamsFree, _) => Key::PageTypeTeams,
        (Network::Federated, _) => Key::PageTypeFederated,
        (Network::Skype, Some(Direction::ToLync)) => Key::PageTypeSkype,
        (Network::Skype, _) => Key::PageTypeLync,
    };
    let spoken = spell(&converted.address, cx.words);
    html! {
        <section class="answer" part="result" aria-labelledby="answer">
            { cx.heading(1, Some("answer"), cx.t(title)) }
            if state.printing {
                { printed_link(cx) }
            }
            { result_address(cx, converted) }
            if state.printing {
                { printed_spoken(cx, &spoken) }
            }
            { cx.copy("copy", Key::PageCopy, &converted.address, "typed", Rank::Main) }
            <p>{ why(cx, converted) }</p>
            if converted.certainty == Certainty::LessCertain {
                <p class="muted">{ cx.t(Key::PageLessCertain) }</p>
            }
            { notices::beside_answer(cx) }
            { spelled_out(cx, &converted.address, &spoken) }
            { share(cx) }
        </section>
    }
}

/// The address, with what the form for Lync moved or added set off. As text it stays one string.
fn result_address(cx: &ViewContext<'_>, converted: &Converted) -> Html {
    let moved = if converted.rule == Rule::Decorated { moved(&converted.address) } else { None };
    html! {
        <bdi class="result-address" dir="ltr" id="typed" part="address" data-long={cx.state.answer_is_long().then_some("")}>
            if let Some([local, open, domain, end]) = moved {
                // Where the line is too short, it breaks before a sign rather than inside a word.
                { text(local) }<wbr /><i>{ text(open) }</i>{ text(domain) }<i>{ text(end) }</i>
            } else {
                { text(&converted.address) }
            }
        </bdi>
    }
}

/// `bob`, `(`, `contoso.com`, `)@msn.com`.
fn moved(address: &str) -> Option<[&str; 4]> {
    let close = address.rfind(")@")?;
    let open = address.get(..close)?.rfind('(')?;
    Some([address.get(..open)?, "(", address.get(open + 1..close)?, address.get(close..)?])
}

fn why(cx: &ViewContext<'_>, converted: &Converted) -> Html {
    let key = match converted.rule {
        Rule::AsIs => Key::PageWhyAsIs,
        Rule::Decorated => Key::PageWhyDecorated,
        Rule::Plain if cx.state.net == Network::Skype => Key::PageWhyPlain,
        Rule::Plain => Key::PageWhyToday,
        Rule::Sip => Key::PageWhySip,
        Rule::Undecorated => Key::PageWhyUndecorated,
    };
    let domain = converted.account.rsplit('@').next().unwrap_or_default();
    cx.with_addresses(key, &[("domain", domain), ("routing", cx.state.policy().routing_domain.as_str())])
}

/// For the telephone, and to compare sign by sign.
fn spelled_out(cx: &ViewContext<'_>, address: &str, spoken: &str) -> Html {
    let letter = |(char, name): (char, String)| {
        let sign = !char.is_ascii_lowercase() && !char.is_ascii_digit();
        html! {
            <li data-sign={sign.then_some("")}>
                <span class="mono">{ text(char.encode_utf8(&mut [0; 4])) }</span>
                if sign {
                    <small>{ text(&name) }</small>
                }
            </li>
        }
    };
    html! {
        <details class="spell no-print">
            <summary>{ cx.t(Key::PageSpoken) }</summary>
            <div class="stack">
                <p class="spoken" id="spoken">{ text(spoken) }</p>
                <ol class="letters" dir="ltr" aria-label={cx.attr(Key::PageLetters)}>
                    { spell_parts(address, cx.words).into_iter().map(letter).collect::<Html>() }
                </ol>
            </div>
        </details>
    }
}

/// Longer than this, nobody reads it out, and it would push the guide off the paper.
const SPOKEN: usize = 700;

/// On paper there is nothing to open: the spoken form stands there as it is.
fn printed_spoken(cx: &ViewContext<'_>, spoken: &str) -> Html {
    html! {
        if spoken.chars().count() <= SPOKEN {
            <p class="print-only">
                { cx.fill(Key::PageLabelled, &[("label", cx.words.text(Key::PageSpoken)), ("text", spoken)]) }
            </p>
        }
    }
}

/// The way back from paper.
fn printed_link(cx: &ViewContext<'_>) -> Html {
    html! {
        if let Some(link) = cx.state.link(Origin::Sheet) {
            <div class="print-only">{ qr::qr(&link, cx.attr(Key::PageQr)) }</div>
        }
    }
}

fn share(cx: &ViewContext<'_>) -> Html {
    let link = cx.state.link(Origin::Page);
    html! {
        <>
            <div class="row no-print">
                if link.is_some() {
                    <button
                        type="button"
                        class="button small"
                        aria-expanded={if cx.state.sharing { "true" } else { "false" }}
                        onclick={cx.on(Action::Share)}
                    >
                        { cx.t(Key::PageShare) }
                    </button>
                }
                <button type="button" class="button small" onclick={cx.on(Action::Print)}>{ cx.t(Key::PagePrint) }</button>
                if cx.state.from_link {
                    { cx.link(Key::PageForget, Action::Forget) }
                }
            </div>
            if let Some(link) = link.filter(|_| cx.state.sharing) {
                <div class="stack no-print">
                    <p class="muted">{ cx.t(Key::PageShareHint) }</p>
                    <p class="ticket" id="share-link" dir="ltr">{ text(&link) }</p>
                    { cx.copy("copy-link", Key::PageCopyLink, &link, "share-link", Rank::Plain) }
                    { qr::qr(&link, cx.attr(Key::PageQr)) }
                </div>
            }
        </>
    }
}

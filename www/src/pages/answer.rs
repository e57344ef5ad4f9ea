//! The answer: the string itself, and everything that is to say about it.

use lync_skype::plan::Network;
use lync_skype::words::Key;
use lync_skype::{Certainty, Converted, Direction, Rule};
use yew::prelude::*;

use super::{notices, qr};
use crate::cx::Cx;
use crate::route::Origin;
use crate::state::{Action, State};

/// The card with the address; nothing where there is no answer.
pub(crate) fn answer(cx: &Cx<'_>) -> Html {
    let Some(converted) = cx.state.answer() else { return Html::default() };
    let title = match (cx.state.net, cx.state.direction) {
        (Network::TeamsFree, _) => Key::PageTypeTeams,
        (Network::Federated, _) => Key::PageTypeFederated,
        (Network::Skype, Some(Direction::ToLync)) => Key::PageTypeSkype,
        (Network::Skype, _) => Key::PageTypeLync,
    };
    html! {
        <section class="answer" part="result" aria-labelledby="answer">
            <h3 id="answer" tabindex="-1">{ cx.t(title) }</h3>
            <bdi dir="ltr" class="hero" id="typed" part="address">{ for signs(&converted.address) }</bdi>
            { cx.copy("copy", Key::PageCopy, converted.address.clone(), "typed", "button main") }
            <p>{ why(cx, converted) }</p>
            if converted.certainty == Certainty::LessCertain {
                <p class="hush">{ cx.t(Key::PageLessCertain) }</p>
            }
            { notices::beside_answer(cx) }
            { spoken(cx, &converted.address) }
            { share(cx) }
        </section>
    }
}

/// The address with its signs set off: brackets and `@` are what people miss. As text it stays one string.
fn signs(address: &str) -> Vec<Html> {
    let is_sign = |char: char| matches!(char, '(' | ')' | '@');
    let mut pieces = Vec::new();
    let mut plain = String::new();
    for char in address.chars() {
        if is_sign(char) {
            pieces.push(Html::from(std::mem::take(&mut plain)));
            // Where the line is too short, it breaks before a sign rather than inside a word.
            if char != ')' {
                pieces.push(html! { <wbr /> });
            }
            pieces.push(html! { <i>{ char }</i> });
        } else {
            plain.push(char);
        }
    }
    pieces.push(Html::from(plain));
    pieces
}

fn why(cx: &Cx<'_>, converted: &Converted) -> Html {
    let key = match converted.rule {
        Rule::AsIs => Key::PageWhyAsIs,
        Rule::Decorated => Key::PageWhyDecorated,
        Rule::Plain if cx.state.net == Network::Skype => Key::PageWhyPlain,
        Rule::Plain => Key::PageWhyToday,
        Rule::Sip => Key::PageWhySip,
        Rule::Undecorated => Key::PageWhyUndecorated,
    };
    let domain = converted.account.rsplit('@').next().unwrap_or_default();
    cx.nodes(
        key,
        &[("domain", Cx::address(domain)), ("routing", Cx::address(&cx.state.policy().routing_domain))],
    )
}

/// Screen readers skip brackets, telephones carry none: the address in words, and letter by letter.
fn spoken(cx: &Cx<'_>, address: &str) -> Html {
    html! {
        <details open={false}>
            <summary>{ cx.t(Key::PageSpoken) }</summary>
            <div class="stack">
                <p class="spoken" id="spoken">{ lync_skype::spell(address, cx.words) }</p>
                <ol class="letters" aria-label={cx.t(Key::PageLetters)}>
                    { for lync_skype::spell_parts(address, cx.words).into_iter().map(|(char, name)| {
                        let plain = char.is_ascii_alphanumeric();
                        html! {
                            <li class={(!plain).then_some("sign")}>
                                <span class="mono" dir="ltr">{ char }</span>
                                if !plain { <small>{ name }</small> }
                            </li>
                        }
                    }) }
                </ol>
            </div>
        </details>
    }
}

/// The link to this place, for another person; `None` where the element has no page of its own.
pub(crate) fn link(state: &State, origin: Origin) -> Option<String> {
    let home = state.home.as_ref()?;
    let mut route = state.route(true);
    route.from = Some(origin);
    route.lang = None;
    Some([home, "#", &route.print()].concat())
}

fn share(cx: &Cx<'_>) -> Html {
    let print = Callback::from(|_: MouseEvent| drop(gloo::utils::window().print()));
    html! {
        <>
            <div class="row no-print">
                <button type="button" class="button small" onclick={print}>{ cx.t(Key::PagePrint) }</button>
            </div>
            if let Some(link) = link(cx.state, Origin::Page) {
                <details>
                    <summary>{ cx.t(Key::PageShare) }</summary>
                    <div class="stack">
                        <p class="hush">{ cx.t(Key::PageShareHint) }</p>
                        <p class="ticket" id="share-link" dir="ltr">{ link.clone() }</p>
                        { cx.copy("copy-link", Key::PageCopyLink, link.clone(), "share-link", "button small") }
                        <qr::Qr text={link} label={cx.t(Key::PageQr)} />
                    </div>
                </details>
            }
            if cx.state.from_link {
                <p class="no-print">{ cx.link(Key::PageForget, Action::Type(String::new())) }</p>
            }
        </>
    }
}

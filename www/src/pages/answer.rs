//! The answer: the string itself, and everything that is to say about it.

use crate::words::Key;
use lync_skype::guide::plan::Network;
use lync_skype::{Certainty, Converted, Direction, Rule};
use yew::Html;

use super::{notices, qr};
use crate::el::{El, el, el_class};
use crate::route::Origin;
use crate::state::{Action, State};
use crate::view_context::Cx;

/// The card with the address; nothing where there is no answer.
pub(crate) fn answer(cx: &Cx<'_>) -> Html {
    let Some(converted) = cx.state.answer() else { return Html::default() };
    let title = match (cx.state.net, cx.state.direction) {
        (Network::TeamsFree, _) => Key::PageTypeTeams,
        (Network::Federated, _) => Key::PageTypeFederated,
        (Network::Skype, Some(Direction::ToLync)) => Key::PageTypeSkype,
        (Network::Skype, _) => Key::PageTypeLync,
    };
    let less_certain = converted.certainty == Certainty::LessCertain;
    el_class("section", "answer")
        .at("part", "result")
        .at("aria-labelledby", "answer")
        .add(el("h3").at("id", "answer").at("tabindex", "-1").text(cx.t(title)))
        .add_if(cx.state.printing, || printed_link(cx))
        .add(hero(&converted.address, cx.state.answer_is_long()))
        .add_if(cx.state.printing, || printed_spoken(cx, &converted.address))
        .add(cx.copy("copy", Key::PageCopy, &converted.address, "typed", "button main"))
        .add(why(cx, converted))
        .add_if(less_certain, || cx.p(Key::PageLessCertain).at("class", "hush").into())
        .add(notices::beside_answer(cx))
        .add(spoken(cx, &converted.address))
        .add(share(cx))
        .into()
}

/// The address with its signs set off: brackets and `@` are what people miss. As text it stays one string.
fn hero(address: &str, long: bool) -> El {
    let mut hero = el_class("bdi", if long { "hero long" } else { "hero" })
        .at("dir", "ltr")
        .at("id", "typed")
        .at("part", "address");
    let mut rest = address;
    while let Some(at) = rest.find(['(', ')', '@']) {
        let (plain, after) = rest.split_at(at);
        let (sign, after) = after.split_at(1);
        hero = hero.text(plain.to_owned());
        // Where the line is too short, it breaks before a sign rather than inside a word.
        if sign != ")" {
            hero = hero.add(el("wbr"));
        }
        hero = hero.add(el("i").text(sign.to_owned()));
        rest = after;
    }
    hero.text(rest.to_owned())
}

fn why(cx: &Cx<'_>, converted: &Converted) -> El {
    let key = match converted.rule {
        Rule::AsIs => Key::PageWhyAsIs,
        Rule::Decorated => Key::PageWhyDecorated,
        Rule::Plain if cx.state.net == Network::Skype => Key::PageWhyPlain,
        Rule::Plain => Key::PageWhyToday,
        Rule::Sip => Key::PageWhySip,
        Rule::Undecorated => Key::PageWhyUndecorated,
    };
    let domain = converted.account.rsplit('@').next().unwrap_or_default();
    let arguments = [("domain", domain), ("routing", cx.state.policy().routing_domain.as_str())];
    el("p").add(cx.with_addresses(key, &arguments))
}

/// Screen readers skip brackets, telephones carry none: the address in words, and letter by letter.
fn spoken(cx: &Cx<'_>, address: &str) -> El {
    let mut letters = el_class("ol", "letters").set("aria-label", cx.t(Key::PageLetters));
    for (char, name) in lync_skype::spell_parts(address, cx.words) {
        let mut buffer = [0; 4];
        let shown =
            el_class("span", "mono").at("dir", "ltr").text((*char.encode_utf8(&mut buffer)).to_owned());
        let letter = el("li").add(shown);
        let sign = !char.is_ascii_lowercase() && !char.is_ascii_digit();
        letters =
            letters.add(if sign { letter.at("class", "sign").add(el("small").text(name)) } else { letter });
    }
    let spoken = el_class("p", "spoken").at("id", "spoken").text(lync_skype::spell(address, cx.words));
    el("details")
        .add(el("summary").text(cx.t(Key::PageSpoken)))
        .add(el_class("div", "stack").add(spoken).add(letters))
}

/// Longer than this, nobody reads it out, and it would push the guide off the paper.
const SPOKEN: usize = 700;

/// On paper there is nothing to open: the spoken form stands there as it is.
fn printed_spoken(cx: &Cx<'_>, address: &str) -> Html {
    let spoken = lync_skype::spell(address, cx.words);
    if spoken.chars().count() > SPOKEN {
        return Html::default();
    }
    let words = cx.fill(Key::PageLabelled, &[("label", cx.words.text(Key::PageSpoken)), ("text", &spoken)]);
    el_class("p", "print-only").text(words).into()
}

/// The way back from paper.
pub(crate) fn printed_link(cx: &Cx<'_>) -> Html {
    let Some(link) = link(cx.state, Origin::Sheet) else { return Html::default() };
    el_class("div", "print-only").add(qr::qr(&link, cx.t(Key::PageQr))).into()
}

/// The link to this place, for another person; `None` where the element has no page of its own.
pub(crate) fn link(state: &State, origin: Origin) -> Option<String> {
    let home = state.home.as_ref()?;
    let mut route = state.route(true);
    route.from = Some(origin);
    Some([home, "#", &route.print()].concat())
}

fn share(cx: &Cx<'_>) -> Html {
    let link = link(cx.state, Origin::Page);
    let buttons = el_class("div", "row no-print")
        .add_if(link.is_some(), || {
            let open = if cx.state.sharing { "true" } else { "false" };
            let button = cx.button("button small", Action::Share).at("aria-expanded", open);
            button.text(cx.t(Key::PageShare)).into()
        })
        .add(cx.button("button small", Action::Print).text(cx.t(Key::PagePrint)))
        .add_if(cx.state.from_link, || cx.link(Key::PageForget, Action::Type(String::new())));
    let sheet = match link.filter(|_| cx.state.sharing) {
        None => Html::default(),
        Some(link) => el_class("div", "stack no-print")
            .add(cx.p(Key::PageShareHint).at("class", "hush"))
            .add(el_class("p", "ticket").at("id", "share-link").at("dir", "ltr").text(link.clone()))
            .add(cx.copy("copy-link", Key::PageCopyLink, &link, "share-link", "button small"))
            .add(qr::qr(&link, cx.t(Key::PageQr)))
            .into(),
    };
    [buttons.into(), sheet].into_iter().collect()
}

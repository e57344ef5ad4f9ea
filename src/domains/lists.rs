//! Domains known to be real: Microsoft's other than the documented four, and consumer mail providers.
//!
//! The lists only recognize domains. Which addresses are typed undecorated is up to [`Policy`](crate::Policy) alone.

use core::cmp::Ordering;

/// Domains in ASCII, lower case, sorted.
///
/// ```
/// use lync_skype::domains::lists::CONSUMER;
///
/// assert!(CONSUMER.contains("gmail.com") && CONSUMER.iter().any(|domain| domain == "gmail.com"));
/// ```
// One text, because a table of offsets would be as large as the domains.
#[derive(Clone, Copy, Debug)]
pub struct List(&'static str);

impl List {
    /// All domains, in order, with a space between two.
    pub(crate) const fn text(self) -> &'static str {
        self.0
    }

    /// All domains, in order.
    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.split(' ')
    }

    /// Whether `domain` is on the list.
    pub fn contains(self, domain: &str) -> bool {
        let mut rest = self.0.as_bytes();
        while !rest.is_empty() {
            // The domain in the middle, and the text before and after it.
            let (before, after) = rest.split_at(rest.len() / 2);
            let start = before.iter().rposition(|&byte| byte == b' ').map_or(0, |space| space + 1);
            let end =
                after.iter().position(|&byte| byte == b' ').map_or(rest.len(), |space| before.len() + space);
            rest = match rest.get(start..end).unwrap_or_default().cmp(domain.as_bytes()) {
                Ordering::Equal => return true,
                Ordering::Less => rest.get(end + 1..),
                Ordering::Greater => rest.get(..start.saturating_sub(1)),
            }
            .unwrap_or_default();
        }
        false
    }
}

/// Microsoft's consumer domains that Microsoft's own lists of undecorated domains do not name.
///
/// Taken on 2026-11-23 from the `hotmail`, `live`, `outlook` and `passport` rows of validator.js
/// `src/lib/normalizeEmail.js`, and from every Microsoft domain that three or more of the public lists npm
/// freemail 1.7.0, email-providers 2.26.0, free-email-domains 1.12.6 and email-misspelled 4.4.0 hold; without the
/// documented four of [`AS_IS_DOMAINS`](crate::policy::AS_IS_DOMAINS). Sorted.
pub const MICROSOFT_VARIANTS: List = List(
    "hotmail.at hotmail.be hotmail.ca hotmail.cl hotmail.co.il hotmail.co.jp hotmail.co.kr hotmail.co.nz \
     hotmail.co.th hotmail.co.uk hotmail.com.ar hotmail.com.au hotmail.com.br hotmail.com.gr hotmail.com.mx \
     hotmail.com.pe hotmail.com.tr hotmail.com.vn hotmail.cz hotmail.de hotmail.dk hotmail.es hotmail.fr hotmail.gr \
     hotmail.hu hotmail.id hotmail.ie hotmail.in hotmail.it hotmail.jp hotmail.kg hotmail.kr hotmail.kz hotmail.lv \
     hotmail.my hotmail.nl hotmail.no hotmail.ph hotmail.pt hotmail.ru hotmail.sa hotmail.sg hotmail.sk live.at \
     live.be live.ca live.cl live.cn live.co.kr live.co.uk live.co.za live.com.ar live.com.au live.com.mx \
     live.com.pt live.com.sg live.de live.dk live.es live.eu live.fr live.hk live.ie live.in live.it live.jp \
     live.nl live.no live.ru live.se outlook.at outlook.be outlook.cl outlook.co.id outlook.co.il outlook.co.nz \
     outlook.co.th outlook.com.ar outlook.com.au outlook.com.br outlook.com.gr outlook.com.pe outlook.com.tr \
     outlook.com.vn outlook.cz outlook.de outlook.dk outlook.es outlook.fr outlook.hu outlook.id outlook.ie \
     outlook.in outlook.it outlook.jp outlook.kr outlook.lv outlook.my outlook.ph outlook.pt outlook.sa outlook.sg \
     outlook.sk passport.com windowslive.com",
);

/// Large consumer mail providers, including Microsoft's documented four.
///
/// Our own selection of 2026-11-23: providers with many millions of users, and the large internet providers by country,
/// each with the domains of its customers. Sorted.
pub const CONSUMER: List = List(
    "126.com 139.com 163.com 189.cn 1und1.de abv.bg aim.com alice.it aliceadsl.fr aliyun.com aol.co.uk aol.com \
     aol.de aol.fr aol.it aon.at arcor.de att.net azet.sk bbox.fr bellsouth.net bigpond.com bigpond.net.au bk.ru \
     bluewin.ch blueyonder.co.uk bol.com.br bredband.net btinternet.com btopenworld.com casema.nl centrum.cz \
     centrum.sk centurylink.net charter.net chello.at chello.nl citromail.hu comcast.net cox.net daum.net \
     docomo.ne.jp earthlink.net email.com email.cz embarqmail.com excite.com ezweb.ne.jp fastmail.com fastmail.fm \
     fastwebnet.it foxmail.com free.fr freemail.hu freenet.de frontier.com frontiernet.net gazeta.pl globo.com \
     gmail.com gmx.at gmx.ch gmx.co.uk gmx.com gmx.de gmx.fr gmx.net gmx.us googlemail.com hanmail.net hetnet.nl \
     hey.com hispeed.ch home.nl hotmail.com hushmail.com i.softbank.jp icloud.com ig.com.br iinet.net.au inbox.com \
     inbox.lv inbox.ru interia.pl inwind.it iol.it juno.com kpnmail.nl laposte.net libero.it list.ru live.com \
     love.com lycos.com mac.com mail.bg mail.com mail.ru mailbox.org me.com mindspring.com msn.com mweb.co.za \
     myyahoo.com nate.com naver.com netcabo.pt netscape.net netzero.net neuf.fr nifty.com ntlworld.com \
     numericable.fr o2.co.uk o2.pl onet.pl online.de online.no ono.com op.pl optimum.net optonline.net \
     optusnet.com.au orange.fr outlook.com peoplepc.com planet.nl pm.me poczta.onet.pl post.cz posteo.de proton.me \
     protonmail.ch protonmail.com qq.com quicknet.nl r7.com rambler.ru rediffmail.com roadrunner.com rocketmail.com \
     rogers.com rr.com sapo.pt sbcglobal.net scarlet.be seznam.cz sfr.fr shaw.ca sify.com sina.cn sina.com sky.com \
     skynet.be softbank.ne.jp sohu.com spectrum.net spray.se sunrise.ch sympatico.ca t-online.de talktalk.net \
     tele2.se telefonica.net telenet.be telia.com telkomsa.net telus.net terra.com.br terra.es tesco.net tin.it \
     tiscali.it tlen.pl tuta.com tuta.io tutanota.com ukr.net uol.com.br upcmail.nl verizon.net videotron.ca \
     virgilio.it virginmedia.com vodamail.co.za volny.cz walla.co.il walla.com wanadoo.fr web.de webmail.co.za \
     webtv.net windstream.net wp.pl xs4all.nl xtra.co.nz ya.ru yahoo.at yahoo.be yahoo.ca yahoo.cn yahoo.co.id \
     yahoo.co.il yahoo.co.in yahoo.co.jp yahoo.co.kr yahoo.co.nz yahoo.co.th yahoo.co.uk yahoo.co.za yahoo.com \
     yahoo.com.ar yahoo.com.au yahoo.com.br yahoo.com.cn yahoo.com.co yahoo.com.hk yahoo.com.mx yahoo.com.my \
     yahoo.com.pe yahoo.com.ph yahoo.com.sg yahoo.com.tr yahoo.com.tw yahoo.com.vn yahoo.cz yahoo.de yahoo.dk \
     yahoo.es yahoo.fi yahoo.fr yahoo.gr yahoo.hu yahoo.ie yahoo.in yahoo.it yahoo.nl yahoo.no yahoo.pl yahoo.pt \
     yahoo.ro yahoo.se yandex.com yandex.ru yeah.net ymail.com ziggo.nl zoho.com zoho.eu zohomail.com zonnet.nl \
     zoznam.sk",
);

/// Whether `domain` (ASCII, lower case) is one of [`MICROSOFT_VARIANTS`]: real, but less certain to be reachable.
///
/// ```
/// use lync_skype::domains::lists::is_microsoft_variant;
///
/// assert!(is_microsoft_variant("hotmail.co.uk") && !is_microsoft_variant("hotmail.com"));
/// ```
pub fn is_microsoft_variant(domain: &str) -> bool {
    may_be_microsofts(domain.as_bytes()) && MICROSOFT_VARIANTS.contains(domain)
}

/// Whether the first letters match a Microsoft domain, which rules out most domains.
#[inline(always)]
pub(crate) fn may_be_microsofts(domain: &[u8]) -> bool {
    domain.first_chunk().is_some_and(|start| [b"hotm", b"live", b"outl", b"pass", b"wind"].contains(&start))
}

/// Whether `domain` (ASCII, lower case) is a consumer provider's, Microsoft's variants not included.
///
/// ```
/// use lync_skype::domains::lists::is_consumer;
///
/// assert!(is_consumer("gmail.com") && !is_consumer("contoso.com"));
/// ```
pub fn is_consumer(domain: &str) -> bool {
    CONSUMER.contains(domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_and_disjoint() {
        for list in [MICROSOFT_VARIANTS, CONSUMER] {
            assert!(list.iter().is_sorted_by(|a, b| a < b));
            assert!(list.iter().all(|domain| list.contains(domain) && !domain.is_empty()));
        }
        assert_eq!(MICROSOFT_VARIANTS.iter().find(|domain| is_consumer(domain)), None);
        assert_eq!(MICROSOFT_VARIANTS.iter().find(|domain| !is_microsoft_variant(domain)), None);
    }

    #[test]
    fn the_documented_four_are_consumer_domains_and_no_variants() {
        for domain in crate::policy::AS_IS_DOMAINS {
            assert!(is_consumer(domain) && !is_microsoft_variant(domain), "{domain}");
        }
    }

    #[test]
    fn near_misses_are_on_no_list() {
        for domain in [
            "hotmial.com",
            "hotmail.co",
            "contoso.com",
            "",
            " ",
            "hotmail.at hotmail.be",
            "hotmail",
            "live-contoso.com",
        ] {
            assert!(!is_consumer(domain) && !is_microsoft_variant(domain), "{domain}");
        }
    }

    #[test]
    fn the_short_way_is_for_other_beginnings() {
        assert!(!may_be_microsofts(b"litware.com") && may_be_microsofts(b"hotmail.de"));
    }
}

//! Labels that are copied together with an address: `E-mail: bob@contoso.com`.

use super::{not_an_address, scheme};
use crate::text::chars::{AsciiSearch, find, strip_prefix};

/// Labels of directories, mail, calendars and address books, and the names of our own fields, in lower case.
#[rustfmt::skip]
const NAMES: &[&str] = &[
    // Attributes and headers, the same in every language.
    "smtp", "x400", "x500", "ex", "eum", "spo", "email", "e-mail", "mail", "to", "cc", "bcc", "from",
    "reply-to", "sender", "im", "impp", "upn", "msn", "teams", "contact", "attendee", "organizer",
    // Attributes of Active Directory, Exchange and Microsoft Graph.
    "emailaddress", "imaddress", "msrtcsip-primaryuseraddress", "primarysmtpaddress", "proxyaddresses",
    "signinname", "sipaddress", "sipproxyaddress", "targetaddress", "userprincipalname",
    "windowsemailaddress", "windowsliveid",
    // English.
    "microsoft account", "sign-in address", "sip address", "im address",
    // German.
    "an", "kopie", "blindkopie", "von", "antwort an", "antworten an", "absender", "sofortnachricht",
    "kontakt", "teilnehmer", "organisator", "e-mail-adresse", "microsoft-konto", "anmeldeadresse",
    "sip-adresse", "chatadresse",
    // French.
    "courriel", "mél", "messagerie", "à", "copie", "cci", "de", "répondre à", "expéditeur",
    "messagerie instantanée", "participant", "organisateur", "adresse e-mail", "compte microsoft",
    "adresse de connexion", "adresse sip", "adresse de messagerie instantanée",
    // Spanish.
    "correo", "correo electrónico", "para", "copia", "cco", "responder a", "remitente",
    "mensajería instantánea", "mi", "contacto", "asistente", "organizador", "dirección de correo",
    "dirección de correo electrónico", "cuenta de microsoft", "cuenta microsoft",
    "dirección de inicio de sesión", "dirección sip", "dirección de mi",
    // Arabic.
    "بريد", "البريد", "بريد إلكتروني", "البريد الإلكتروني", "عنوان البريد الإلكتروني", "إلى", "نسخة",
    "نسخة مخفية", "من", "الرد على", "الرد إلى", "المرسل", "مرسل", "المراسلة الفورية", "جهة اتصال",
    "جهة الاتصال", "مشارك", "المشارك", "منظم", "المنظم", "حساب microsoft", "عنوان تسجيل الدخول",
    "عنوان sip", "عنوان المراسلة الفورية",
];

/// The maximum length of a label of words.
const LONGEST: usize = 200;

/// The maximum length of a vCard or iCalendar property.
const LONGEST_PROPERTY: usize = 1000;

/// The text after its label, if it begins with one.
pub(super) fn strip(text: &str) -> Option<&str> {
    claim(text).or_else(|| words(text)).or_else(|| property(text)).map(str::trim_start)
}

/// The text after a label with `=`. It counts as a label after `sip:` too: no password follows it, and cleaning the answer
/// again would drop it.
pub(super) fn strip_equals(text: &str) -> Option<&str> {
    let rest = words(text)?;
    text.get(..text.len() - rest.len())?.ends_with('=').then(|| rest.trim_start())
}

/// Whether `name` is on the closed list.
fn is_listed(name: &str) -> bool {
    // Upper and lower case have the same length here, and few names have this length.
    let mut as_long = NAMES.iter().filter(|known| known.len() == name.len());
    as_long.any(|known| known.chars().eq(name.chars().map(lower)))
}

/// Lower-cases ASCII and Latin-1, which covers the names on the list.
fn lower(c: char) -> char {
    match c {
        'À'..='Þ' if c != '×' => char::from_u32(u32::from(c) + 0x20).unwrap_or(c),
        _ => c.to_ascii_lowercase(),
    }
}

/// A SharePoint claim: `i:0#.f|membership|bob@contoso.com`.
fn claim(text: &str) -> Option<&str> {
    let (provider, rest) = strip_prefix(text, "i:0#.f|")?.split_once_byte(b'|')?;
    (!provider.is_empty() && provider.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(rest)
}

/// A name on the list before `:` or `=`; any words before a colon that is followed by white space, `<` or `[`; a word before
/// the scheme of an address.
fn words(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !is_of_a_word(c)).filter(|&end| end <= LONGEST)?;
    let (name, rest) = text.split_at_checked(end)?;
    let name = name.trim_end();
    let rest = rest.trim_start();
    let after = rest.strip_prefix([':', '='])?;
    if name.is_empty() {
        return None;
    }
    if is_listed(name) && !(rest.starts_with('=') && after.is_empty()) {
        return Some(after);
    }
    let parts = after.starts_with(|c: char| c.is_whitespace() || matches!(c, '<' | '['));
    let is_sentence = (rest.starts_with(':') && parts
        || is_scheme(after.trim_start()) && !name.contains_byte(b' '))
        && !name.starts_with([' ', '-'])
        && find(name, "  ").is_none()
        && !scheme::is_known(name.rsplit_once_byte(b' ').map_or(name, |(_, last)| last))
        && (after.contains_byte(b'@') || !not_an_address::is_skype_prefix(name));
    is_sentence.then_some(after)
}

/// Whether a text begins with `sip:`, `sips:`, `mailto:` or `smtp:`, as values in exports do: `address=sip:bob@contoso.com`.
fn is_scheme(text: &str) -> bool {
    let Some((name, _)) = text.split_once_byte(b':') else { return false };
    ["sip", "sips", "mailto", "smtp"].iter().any(|scheme| name.eq_ignore_ascii_case(scheme))
}

/// Letters of any script, digits, hyphens and spaces. Non-letters are excluded by Unicode block.
fn is_of_a_word(c: char) -> bool {
    match c {
        ' ' | '-' => true,
        _ if c.is_ascii() => c.is_ascii_alphanumeric(),
        '\u{d7}' | '\u{f7}' | '\u{2000}'..='\u{206f}' | '\u{2190}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' => {
            false
        }
        _ => c >= '\u{c0}' && !c.is_whitespace(),
    }
}

/// A property of vCard (RFC 6350 3.3) or iCalendar (RFC 5545 3.1): `EMAIL;TYPE=work:`, `item1.X-SIP:`.
fn property(text: &str) -> Option<&str> {
    let head = text.get(..LONGEST_PROPERTY).unwrap_or(text);
    let after = after_property(head)?;
    text.get(head.len() - after.len()..)
}

fn after_property(text: &str) -> Option<&str> {
    let (name, rest) = token(text)?;
    let (name, mut rest) = match rest.strip_prefix('.') {
        Some(rest) => token(rest)?,
        None => (name, rest),
    };
    let is_extension = strip_prefix(name, "x-").is_some_and(|name| !name.is_empty());
    if !is_extension && !is_listed(name) {
        return None;
    }
    while let Some(parameter) = rest.strip_prefix(';') {
        let (_, after) = token(parameter.trim_start())?;
        rest = match after.trim_start().strip_prefix('=') {
            Some(value) => values(value)?,
            None => after,
        };
    }
    rest.trim_start().strip_prefix(':')
}

/// Splits off the leading letters, digits and hyphens.
fn token(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(text.len());
    text.split_at_checked(end).filter(|(token, _)| !token.is_empty())
}

/// The text after the values of a parameter; `None` if a quote is not closed.
fn values(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        rest = match rest.strip_prefix('"') {
            Some(quoted) => quoted.split_once_byte(b'"')?.1,
            None => rest.get(rest.find([';', ':', ',', '"'])?..)?,
        };
        match rest.strip_prefix(',') {
            Some(next) => rest = next,
            None => return Some(rest),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::strip;

    #[test]
    fn labels() {
        for text in [
            "Email: bob@contoso.com",
            "EMAIL:bob@contoso.com",
            "e-mail = bob@contoso.com",
            "SMTP:bob@contoso.com",
            "Courriel : bob@contoso.com",
            "À:bob@contoso.com",
            "CORREO ELECTRÓNICO:bob@contoso.com",
            "البريد الإلكتروني:bob@contoso.com",
            "Microsoft-Konto:bob@contoso.com",
            "Skype: bob@contoso.com",
            "Work e-mail: bob@contoso.com",
            "Bob Smith:<bob@contoso.com>",
            "X-MS-IMADDRESS:bob@contoso.com",
            "EMAIL;PREF;INTERNET:bob@contoso.com",
            "EMAIL;type=work,\"a:b@c.d\";PREF:bob@contoso.com",
            "item1.EMAIL;type=INTERNET:bob@contoso.com",
            "ATTENDEE;CN=\"Smith; Bob\";ROLE=REQ-PARTICIPANT:bob@contoso.com",
            "ORGANIZER;CN=al@fabrikam.com:bob@contoso.com",
            "i:0#.f|membership|bob@contoso.com",
            "userPrincipalName=bob@contoso.com",
            "PrimarySmtpAddress:bob@contoso.com",
        ] {
            assert_eq!(
                strip(text).map(|rest| rest.trim_matches(['<', '>'])),
                Some("bob@contoso.com"),
                "{text}"
            );
        }
    }

    #[test]
    fn words_before_a_scheme() {
        for text in
            ["address=sip:bob@contoso.com", "Teilnehmer-URI:sip:bob@contoso.com", "x:sip:bob@contoso.com"]
        {
            assert_eq!(strip(text), Some("sip:bob@contoso.com"), "{text}");
        }
        assert_eq!(strip("value = SMTP:bob@contoso.com"), Some("SMTP:bob@contoso.com"));
    }

    #[test]
    fn no_labels() {
        for text in [
            "bob@contoso.com",
            "bob:secret@contoso.com",
            "bob:sip-secret@contoso.com",
            "bob:to:secret@contoso.com",
            "callto:sip:bob@contoso.com",
            "bob@contoso.com: x",
            "live: bob",
            "8: bob",
            "sip: bob@contoso.com",
            "https: //contoso.com",
            "bob=x@contoso.com",
            ": bob@contoso.com",
            "E-mail (work): bob@contoso.com",
            "two  spaces: bob@contoso.com",
            "- Email: bob@contoso.com",
            "Bob sip: bob@contoso.com",
            "bob;x:y@contoso.com",
            "EMAIL;CN=\"open:bob@contoso.com",
            "i:0#.f||bob@contoso.com",
            "email",
            "",
        ] {
            assert_eq!(strip(text), None, "{text}");
        }
    }
}

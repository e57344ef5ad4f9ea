# Deutsch. Anrede: Sie. Dieselben Namen und Argumente wie in en.ftl; Beschriftungen der Programme kommen als Argumente.
# Anführungszeichen: „…“. Nach dem Doppelpunkt geht ein ganzer Satz groß weiter.
# Wörter: sign-in address = Anmeldeadresse · IM address = Chatadresse · plain = ohne Klammern · public IM = Verbindung mit öffentlichen
# Chatdiensten · federation = Verbund · presence = Anwesenheitsstatus · policy = Richtlinie · contact card = Visitenkarte · tab = Registerkarte.

### Felder, am Satzanfang und im Satz

field-msa = Das Microsoft-Konto
field-sip = Die Anmeldeadresse
field-im = Die Chatadresse
wanted-msa = die E-Mail-Adresse des Microsoft-Kontos
wanted-sip = die Anmeldeadresse
wanted-im = die Chatadresse

### Was an einer Adresse nicht stimmt oder auffällt

notice-cleaned-removed = „{ $text }“ wurde entfernt
notice-cleaned-space = Ein Leerzeichen wurde entfernt
notice-cleaned-invisible = Ein unsichtbares Zeichen wurde entfernt
notice-cleaned-replaced = „{ $text }“ wurde in einfache Zeichen umgeschrieben
notice-cleaned-lower = „{ $text }“ wurde in Kleinbuchstaben umgeschrieben
notice-idn = Die Domain „{ $text }“ wurde in die Form gebracht, die Lync und Skype übertragen können
notice-already-decorated = Die Adresse hat schon die Form, die Lync braucht. Geben Sie sie so ein
notice-lookalike = Prüfen Sie die Domain „{ $text }“: Einige Buchstaben sehen nur so aus wie die erwarteten
notice-lookalike-suggestion = Prüfen Sie die Domain „{ $text }“: Einige Buchstaben sehen nur so aus wie die erwarteten. Meinten Sie { $suggestion }?
notice-not-sip-safe = Lync kann „{ $text }“ in einer Adresse möglicherweise nicht übertragen. Wenn der Kontakt auf „Presence Unknown“ stehen bleibt, fragen Sie nach einer anderen E-Mail-Adresse des Kontos
notice-needless-decoration = Diese Domain braucht keine Klammern. Geben Sie die Adresse ohne Klammern ein
notice-needless-decoration-account = Diese Domain braucht keine Klammern
notice-skypeids = Das ist ein alter Weg zu einem Skype-Namen, den Microsoft nicht beschreibt. Wenn der Kontakt auf „Presence Unknown“ stehen bleibt, fragen Sie die Person nach ihrem Microsoft-Konto
notice-maybe-typo = Meinten Sie { $suggestion }?
notice-maybe-typo-bare = Prüfen Sie die Schreibweise von „{ $text }“
notice-less-certain-domain = In den Listen von Microsoft kommt „{ $text }“ nicht vor. Wenn der Kontakt auf „Presence Unknown“ stehen bleibt, entfernen Sie ihn und fügen Sie ihn ohne Klammern neu hinzu
notice-own-organisation = „{ $text }“ gehört zu { $organisation }. Fügen Sie Kolleginnen und Kollegen mit der Adresse ohne Klammern hinzu. Wo die Verbindung mit öffentlichen Chatdiensten eingeschaltet ist, kann sich niemand mit einem Microsoft-Konto dieser Domain bei Skype anmelden
notice-own-organisation-nameless = „{ $text }“ gehört zu Ihrer eigenen Organisation. Fügen Sie Kolleginnen und Kollegen mit der Adresse ohne Klammern hinzu. Wo die Verbindung mit öffentlichen Chatdiensten eingeschaltet ist, kann sich niemand mit einem Microsoft-Konto dieser Domain bei Skype anmelden
notice-consumer-domain = „{ $text }“ ist eine Domain für private Konten. Prüfen Sie, ob die Person wirklich Lync nutzt und nicht Skype
notice-looks-like-lync = So wird eine Lync-Adresse geschrieben. Wenn die Person Lync in einer anderen Firma nutzt, fügen Sie die Adresse ohne Klammern hinzu. Machen Sie hier nur weiter, wenn die Adresse auch ihr Microsoft-Konto ist
notice-empty-msa = Geben Sie das Microsoft-Konto des Skype-Kontakts ein
notice-empty-sip = Geben Sie die Anmeldeadresse des Lync-Kontakts ein
notice-empty-im = Geben Sie die Chatadresse aus der Lync-Kontaktliste ein
notice-too-long = { $field } darf höchstens { $count } Zeichen lang sein
notice-no-at = { $field } muss ein @-Zeichen enthalten
notice-several-at = { $field } darf nur ein @-Zeichen enthalten
notice-several-addresses = Geben Sie nur eine Adresse auf einmal ein
notice-no-local = Geben Sie auch den Teil vor dem @-Zeichen ein
notice-no-domain = Geben Sie nach dem @-Zeichen die vollständige Domain ein
notice-single-label-domain = Geben Sie nach dem @-Zeichen die vollständige Domain ein: „{ $text }“ enthält keinen Punkt
notice-bad-character = { $field } darf diese Zeichen nicht enthalten: { $text }
notice-space = { $field } darf keine Leerzeichen enthalten
notice-bad-dot = Entfernen Sie den überzähligen Punkt: Ein Punkt muss zwischen zwei anderen Zeichen stehen
notice-bad-hyphen = Entfernen Sie den überzähligen Bindestrich: Kein Teil einer Domain beginnt oder endet mit einem Bindestrich
notice-label-too-long = Jeder Teil der Domain darf höchstens 63 Zeichen lang sein
notice-local-too-long = Der Teil vor dem @-Zeichen darf höchstens 64 Zeichen lang sein
notice-numeric-tld = Prüfen Sie das Ende der Domain: „{ $text }“ darf nicht nur aus Ziffern bestehen
notice-ip-address = Geben Sie nach dem @-Zeichen eine Domain ein, keine IP-Adresse
notice-quoted-local = Geben Sie den Teil vor dem @-Zeichen ohne Anführungszeichen ein
notice-non-ascii-local = Prüfen Sie „{ $text }“: Vor dem @-Zeichen dürfen nur Ziffern, Sonderzeichen und die Buchstaben a bis z stehen, ohne Umlaute und Akzente
notice-bad-idn = Prüfen Sie die Schreibweise der Domain: Eine Domain „{ $text }“ kann es nicht geben
notice-password = Entfernen Sie das Kennwort zwischen Doppelpunkt und @-Zeichen, und geben Sie es an niemanden weiter
notice-phone-number = Geben Sie { $wanted } ein, keine Telefonnummer
notice-skype-name-msa = Geben Sie das Microsoft-Konto ein, nicht den Skype-Namen. Fragen Sie die Person, mit welcher E-Mail-Adresse sie sich bei Skype anmeldet
notice-skype-name-sip = Geben Sie die ganze Anmeldeadresse ein. Sie sieht aus wie eine E-Mail-Adresse
notice-skype-name-im = Geben Sie die Chatadresse ein, nicht den Skype-Namen
notice-skype-link-msa = Dieser Link öffnet Skype, enthält aber nicht das Microsoft-Konto. Fragen Sie die Person, mit welcher E-Mail-Adresse sie sich bei Skype anmeldet
notice-skype-link = Dieser Link öffnet Skype, enthält aber keine Adresse. Geben Sie { $wanted } ein
notice-conference-uri = Das ist die Adresse einer Besprechung oder eines Dienstes, nicht die einer Person. Geben Sie { $wanted } ein
notice-guest-upn = Das ist der Name, den eine Organisation einem Gast gibt, nicht die Adresse des Gastes. Geben Sie { $suggestion } ein
notice-guest-upn-bare = Das ist der Name, den eine Organisation einem Gast gibt, nicht die Adresse des Gastes. Geben Sie { $wanted } ein
notice-encapsulated-address = Das ist ein interner Name aus Exchange, keine Adresse. Geben Sie { $wanted } ein
notice-bad-decoration = Prüfen Sie die Klammern: Für Lync sieht die Adresse aus wie { $pattern }. Oder geben Sie das Konto ohne Klammern ein
notice-bad-decoration-sip = Geben Sie die Anmeldeadresse ohne Klammern ein
notice-bad-decoration-im = Prüfen Sie die Klammern: Eine Chatadresse sieht aus wie { $pattern }
notice-decorated-for-skype = Suchen Sie in Skype nach { $suggestion }. Die Schreibweise mit Klammern ist nur für Lync
notice-decorated-for-skype-bare = Geben Sie die Anmeldeadresse ohne Klammern ein. Die Schreibweise mit Klammern ist nur für Lync
notice-public-im-off = Bei { $organisation } ist die Verbindung mit öffentlichen Chatdiensten ausgeschaltet. Lync- und Skype-Benutzer können einander deshalb nicht hinzufügen. { $ask }
notice-public-im-off-nameless = In dieser Organisation ist die Verbindung mit öffentlichen Chatdiensten ausgeschaltet. Lync- und Skype-Benutzer können einander deshalb nicht hinzufügen. { $ask }
ask-administrator = Fragen Sie den Lync-Administrator, ob sie sich einschalten lässt
ask-help-desk = Fragen Sie den Helpdesk, ob sie sich einschalten lässt: { $contact }

### Die Anleitung: was für eine unbekannte Adresse, einen Namen oder eine Liste steht

any-msa = das Microsoft-Konto des Skype-Benutzers, mit Klammern, wenn die Domain sie braucht
any-sip = die Anmeldeadresse des Lync-Benutzers
any-email = die E-Mail-Adresse der anderen Person
any-work-address = die Adresse, mit der sich die andere Person bei der Arbeit anmeldet
any-organisation = der Organisation

### Die Anleitung: Titel, und was zuerst gesagt wird

title-adds = Kontakt in { $client } hinzufügen
title-answers = Anfrage in { $client } beantworten
name-lync-mac = Lync für Mac 2011
name-sfb-mac = Skype for Business auf dem Mac
name-lync-mobile = Lync oder Skype for Business auf dem Handy
name-teams-work = Teams am Arbeitsplatz
name-teams-free = Teams Free
today-skype = Skype wurde am 5. Mai 2025 eingestellt, und Lync kann es nicht mehr erreichen. Diese Schritte zeigen, wie es ging. Heute erreichen Lync und Skype for Business noch andere Organisationen über die Anmeldeadresse ohne Klammern, und Teams erreicht Teams Free über die E-Mail-Adresse ohne Klammern, wenn die Administratoren es zulassen. Mit AOL und Yahoo war am 30. Juni 2014 Schluss.
today-teams-free = Skype wurde am 5. Mai 2025 eingestellt. Wer Skype genutzt hat, kann sich mit demselben Konto bei Teams Free anmelden und ist dort von Teams am Arbeitsplatz aus über die E-Mail-Adresse ohne Klammern erreichbar, wenn der Administrator es zulässt.
today-federated = Das geht weiterhin: Lync, Skype for Business und Teams erreichen Personen in anderen Organisationen über die Anmeldeadresse ohne Klammern, wenn beide Administratoren es zulassen.

### Die Anleitung: was vorher erfüllt sein muss

need-msa = Der Skype-Benutzer ist mit einem Microsoft-Konto bei Skype angemeldet
need-msa-what = Ein Microsoft-Konto besteht aus einer E-Mail-Adresse und einem Kennwort und hieß früher Windows Live ID. Es gilt auch für OneDrive (früher SkyDrive), Windows Phone, Xbox LIVE und Outlook.com, früher Hotmail und Messenger: Wer einen dieser Dienste nutzt, hat eines. Jeder kann eines anlegen
need-msa-link = Ein vorhandenes Skype-Konto lässt sich mit einem Microsoft-Konto zusammenführen (verknüpfen). Ohne Verknüpfung ist es von Lync aus nicht erreichbar
need-msa-not-name = Lync speichert das Microsoft-Konto des Skype-Benutzers, nicht den Skype-Namen. Fragen Sie die Person, mit welcher E-Mail-Adresse sie sich bei Skype anmeldet
need-sip = Skype speichert den SIP-URI des Lync-Benutzers, also die Adresse, mit der er sich bei Lync anmeldet. Sie kann anders lauten als seine E-Mail-Adresse. Er findet sie in Lync auf der eigenen Visitenkarte
need-public-im = Der Lync-Administrator hat für den Lync-Benutzer die Verbindung mit öffentlichen Chatdiensten (PIC) eingeschaltet. Auskunft geben nur der Administrator oder der Helpdesk
need-public-im-on = Der Lync-Administrator hat für den Lync-Benutzer die Verbindung mit öffentlichen Chatdiensten (PIC) eingeschaltet: Bei { $organisation } ist das der Fall
need-public-im-off = Der Lync-Administrator muss für den Lync-Benutzer die Verbindung mit öffentlichen Chatdiensten (PIC) einschalten. Bei { $organisation } ist sie ausgeschaltet: Fragen Sie den Administrator, ob er sie für Sie einschalten kann
need-address-form = Microsoft-Konten auf { $domains } gehören zu den unterstützten öffentlichen Chatdomains und werden unverändert eingegeben. Bei jeder anderen Domain geben Sie { $pattern } ein: Aus bob@contoso.com wird { $example }. Die Schreibweise ist im Dialogfeld und im Suchfeld dieselbe
decorates-itself = Ihr Lync setzt die Klammern selbst. Geben Sie das Konto deshalb ohne Klammern ein
decorates-not-here = Von { $client } ist nicht bekannt, dass es die Klammern selbst setzt. Wenn der Kontakt auf { $unknown } stehen bleibt, entfernen Sie ihn und geben Sie die Schreibweise mit Klammern ein: { $pattern }
decorates-perhaps = In manchen Organisationen ist Lync so eingerichtet, dass es die Klammern selbst setzt. Die Schreibweise mit Klammern sollte auch dort funktionieren
support-ended = Microsoft unterstützt { $client } seit dem { $date } nicht mehr
date-january-2018 = 9. Januar 2018
date-october-2018 = 9. Oktober 2018
date-april-2021 = 13. April 2021
date-april-2023 = 11. April 2023
date-october-2025 = 14. Oktober 2025
before-no-name-search = { $client } kann einen Skype-Benutzer über die vollständige Adresse hinzufügen, aber nicht nach Namen suchen
before-messages-only = { $client } tauscht mit anderen Netzen nur Chatnachrichten und den Anwesenheitsstatus aus und prüft nicht, ob es eine Adresse gibt
before-server-too-old = Später unterstützte Microsoft Verbindungen mit Skype nur noch ab Lync Server 2010
before-sources-disagree = Die Seiten von Microsoft widersprechen sich darin, ob { $client } Skype-Benutzer hinzufügen kann. Wenn es nicht geht, fügen Sie die Person in Lync oder Skype for Business unter Windows hinzu
before-not-on-a-phone = Auf dem Handy lässt sich niemand aus dem anderen Netz hinzufügen. Fügen Sie die Person am Computer hinzu; danach können Sie ihr auch auf dem Handy schreiben
before-directory = Die Registerkarte { $tab } erscheint, wenn der Administrator die Suche eingeschaltet hat und Sie sich ab- und wieder angemeldet haben. Dazu braucht es Server mit Skype for Business als Front-End und als Edgeserver
before-skype-6 = Der Skype-Benutzer hat Skype für Windows 6.3 oder neuer
before-skype-7 = Der Skype-Benutzer hat mindestens Skype 7.6 für Windows, 7.19 für Mac, 6.19 für Android oder 6.11 für iPhone und iPad
before-skype-8 = Für den Kontakt mit jemandem, der Teams bei der Arbeit nutzt, hat der Skype-Benutzer Skype 8.58 oder neuer
need-free-account = Wer Skype genutzt hat, meldet sich mit demselben Microsoft-Konto bei Teams Free an. Kontakte und Chats ziehen mit um, Chats mit Geschäftskonten nicht
need-teams-setting = Im Teams Admin Center ist bei { $organisation } diese Einstellung eingeschaltet: { $setting }
need-teams-inbound = Damit der Benutzer von Teams Free zuerst schreiben kann, ist auch diese eingeschaltet: { $setting }. Solange sie ausgeschaltet ist, muss jeder Chat in der Organisation beginnen
need-teams-cloud = In den Behörden-Clouds GCC, GCC High und DoD gibt es das nicht
need-teams-not-lync = Microsoft beschreibt das nur für Teams. Verlassen Sie sich bei Lync oder Skype for Business auf eigenen Servern nicht darauf
need-both-allow = Beide Organisationen lassen die Kommunikation miteinander zu. Auskunft gibt der Administrator der jeweiligen Seite
need-work-address = Sie kennen die Adresse, mit der sich die andere Person bei der Arbeit anmeldet. Sie kann anders lauten als ihre E-Mail-Adresse
need-no-brackets = Geben Sie die Adresse ohne Klammern ein: Die Schreibweise mit Klammern führt zu den Servern von Skype

### Die Anleitung: Lync und Skype for Business

step-add-dialog = Klicken Sie auf das Symbol { $add }, dann auf { $outside }. In manchen Versionen heißt es { $also }
step-provider = Wählen Sie in der Liste der Anbieter { $provider }
step-type-address = Geben Sie im Feld { $field } ein: { $address }. Solange es leer ist, steht dort { $hint }
step-type-address-any = Geben Sie im Feld für die Adresse ein: { $address }
step-group = Wählen Sie bei { $field } eine Gruppe
step-privacy = Wählen Sie bei { $field }, was die Person von Ihnen sehen darf, etwa { $share }, und klicken Sie auf { $ok }
step-group-and-privacy = Wählen Sie eine Kontaktgruppe und die Datenschutzbeziehung, und bestätigen Sie
step-contact-card = Die Person steht jetzt in Ihrer Kontaktliste. Klicken Sie mit der rechten Maustaste auf den Namen: { $card } zeigt die Angaben, { $call } > { $lync-call } startet ein Audiogespräch
step-search-instead = Oder ohne Dialogfeld: Geben Sie in { $field } über den Registerkarten { $name }, { $skill } und { $rooms } ein: { $address }. Es erscheint { $searching }. Fügen Sie die gefundene Person hinzu und wählen Sie Gruppe und Datenschutzbeziehung wie oben
step-search = Geben Sie in { $field } über den Registerkarten { $name }, { $skill } und { $rooms } ein: { $address }. Es erscheint { $searching }. Fügen Sie die gefundene Person zu Ihren Kontakten hinzu
step-search-field = Geben Sie im Suchfeld über Ihren Kontakten ein: { $address }
step-add-found = Fügen Sie den gefundenen Kontakt einer Ihrer Kontaktgruppen hinzu
step-pending = Der Kontakt steht jetzt in Ihrer Liste, mit dem Vermerk { $pending }, bis die andere Person annimmt
step-skype-directory = Oder ohne Dialogfeld: Geben Sie im Suchfeld den Namen, Namen und Ort, den Skype-Namen, die Telefonnummer mit Landesvorwahl oder { $account } ein und wählen Sie die Registerkarte { $tab }. Klicken Sie mit der rechten Maustaste auf die richtige Person, dann auf { $add }
step-use-a-computer = Gehen Sie an einen Computer mit Lync 2013 oder Skype for Business. Die nächsten Schritte gelten dort
step-back-to-the-phone = Von jetzt an steht der Kontakt auch auf dem Handy in der Liste
step-accept-request = Wenn die Anfrage erscheint, nehmen Sie sie an
step-no-request-start = Wenn keine Anfrage kommt, beginnen Sie auf Ihrer Seite: Fügen Sie die andere Person selbst hinzu
alert-why = Stellen Sie in Lync diese Benachrichtigungen ein, damit Anfragen von außen überhaupt erscheinen
alert-options = Klicken Sie auf das Symbol { $options }
alert-page = Wählen Sie { $alerts }
alert-tell-me = Setzen Sie unter { $general } das Häkchen bei { $tell }
alert-silent = Lassen Sie das Häkchen gesetzt. Ohne { $tell } hält Lync niemanden fern, der Sie hinzufügt: Die Person wird stillschweigend als { $colleague } aufgenommen, und die Registerkarte { $new } bleibt leer
alert-allow-invites = Wählen Sie unter { $outside } die Option { $allow }. Mit { $block } erreicht Sie keine Anfrage
alert-ok = Klicken Sie auf { $ok }
alert-labels-differ = Diese Beschriftungen stammen aus Lync 2013. In { $client } können einige anders lauten
alert-policy = Ihr Administrator muss Ihre Richtlinie so einstellen, dass sie eingehende Anfragen zulässt. Sonst erhalten Sie keine
alert-new-tab = Je nach der Richtlinie Ihres Administrators erscheint die Anfrage auf der Registerkarte { $new }. Wer dort steht, hat Sie hinzugefügt: Fügen Sie die Person ebenfalls hinzu, damit sie Sie erreichen und Ihre Verfügbarkeit sehen kann
alert-favorites = Um miteinander zu kommunizieren, fügen Sie den Skype-Benutzer zu { $favorites } oder zu einer Kontaktliste hinzu
alert-favorites-work = Um miteinander zu kommunizieren, fügen Sie die andere Person zu { $favorites } oder zu einer Kontaktliste hinzu
check-presence = Sie sehen, ob die Person verfügbar ist. Wenn dort { $unknown } oder „Offline“ stehen bleibt, prüfen Sie die Adresse: Lync meldet eine falsche Adresse nicht
check-pending = { $pending } verschwindet, sobald die andere Person annimmt
check-accepted = Je nach den Datenschutzeinstellungen auf beiden Seiten kommen Nachrichten und Anwesenheitsstatus womöglich erst an, wenn beide einander angenommen haben
check-works = Jetzt können Sie Chatnachrichten austauschen und Audiogespräche führen
check-works-messages = Jetzt können Sie Chatnachrichten austauschen
check-limits = Nur zu zweit: Gruppenchats, Desktopfreigabe und Aufzeichnung funktionieren mit Skype-Benutzern nicht

### Die Anleitung: Skype

skype-sign-in = Melden Sie sich mit einem Microsoft-Konto bei Skype an, nicht mit einem Skype-Namen
skype-add-contacts = Klicken Sie auf das Symbol { $icon }
skype-type-address = Geben Sie ein, ohne „sip:“ davor: { $address }
skype-search-address = Geben Sie im Suchfeld vollständig ein: { $address }
skype-lync-below = Im Ergebnis steht { $lync } unter dem Namen. Klicken Sie auf den Namen
skype-add = Klicken Sie oben rechts auf { $button }
skype-click = Klicken Sie auf { $button }
skype-write = Wählen Sie die gefundene Person und senden Sie eine erste Nachricht
skype-question-mark = Der Kontakt zeigt statt eines Status ein Fragezeichen, bis die andere Person annimmt. Danach sehen Sie den Anwesenheitsstatus und können Chatnachrichten austauschen und Audiogespräche führen
skype-accept = Wenn die Anfrage der anderen Person erscheint, nehmen Sie sie an
skype-accept-or-block = Wenn eine Nachricht der anderen Person kommt, wählen Sie { $accept }. Die beiden anderen Möglichkeiten sind { $block } und { $view }
skype-no-request = Wenn keine Anfrage kommt, beginnen Sie auf Ihrer Seite: Fügen Sie die andere Person mit der Adresse hinzu, mit der sie sich bei der Arbeit anmeldet, zum Beispiel bob@contoso.com, ohne Klammern
skype-privacy = Prüfen Sie die Datenschutzeinstellungen von Skype: Von ihnen hängt ab, ob Nachrichten und Anwesenheitsstatus ankommen, bevor beide angenommen haben
skype-check-lync = Unter dem Namen des Kontakts steht das Wort { $lync }: Die Lync-Adresse wurde gefunden
skype-check-question-mark = Das Fragezeichen verschwindet, sobald der Lync-Benutzer annimmt

### Die Anleitung: Teams

teams-new-chat = Beginnen Sie in Teams einen neuen Chat
teams-type-address = Geben Sie als Empfänger vollständig ein: { $address }
teams-write = Wählen Sie die Person, die außerhalb Ihrer Organisation gefunden wurde, und senden Sie eine erste Nachricht
teams-accept = Wenn der Chat erscheint, öffnen Sie ihn und nehmen Sie ihn an
teams-no-request = Wenn kein Chat kommt, beginnen Sie ihn auf Ihrer Seite
teams-check-reply = Eine Antwort kommt an: Der Chat funktioniert in beide Richtungen
teams-check-plain = Die Adresse, die Sie eingegeben haben, enthält keine Klammern
before-teams-skype = Bis zum Ende von Skype erreichte Teams Skype-Benutzer nur über die E-Mail-Adresse: zu zweit, mit Nachrichten und Anrufen, ohne Anwesenheitsstatus

### Wenn es nicht funktioniert: was man sieht, warum, was zu tun ist

trouble-unknown-sees = Bei einem oder mehreren Kontakten mit eigener Domain bleibt { $unknown } stehen, und Nachrichten kommen nicht an
trouble-unknown-cause = Die Adresse wurde ohne die Klammern eingegeben, die diese Domain braucht
trouble-unknown-next = Entfernen Sie den Kontakt und fügen Sie ihn als { $pattern } neu hinzu: Aus bob@contoso.com wird { $example }
trouble-offline-sees = Der Kontakt wurde hinzugefügt, steht aber immer auf { $offline }
trouble-offline-cause = Die Adresse enthält vielleicht einen Tippfehler, denn niemand prüft sie; oder die andere Person hat die Anfrage ignoriert oder Sie blockiert
trouble-offline-next = Gehen Sie die Adresse mit der Person Zeichen für Zeichen durch. Entfernen Sie dann den Kontakt, fügen Sie ihn neu hinzu und bitten Sie die Person anzunehmen
trouble-pending-sees = Beim Kontakt steht in Skype for Business { $pending } oder in Skype ein Fragezeichen
trouble-pending-cause = Die andere Person hat noch nicht angenommen
trouble-pending-next = Bitten Sie die Person, die Anfrage anzunehmen, in Lync auf der Registerkarte { $new }
trouble-no-results-sees = Skype findet auf der Domain des Lync-Benutzers überhaupt niemanden
trouble-no-results-cause = Die Verbindung mit öffentlichen Chatdiensten ist für diese Domain vielleicht noch nicht fertig bereitgestellt, oder die Domain ist dafür nicht eingerichtet
trouble-no-results-next = Der Lync-Administrator prüft die Bereitstellung dieser Domain und ihren Verbundeintrag im DNS
trouble-no-lync-sees = Skype findet jemanden, aber das Wort { $lync } steht nicht unter dem Namen
trouble-no-lync-cause = Es wurde keine Lync-Adresse gefunden: Das ist jemand anderes oder ein privates Konto
trouble-no-lync-next = Fragen Sie den Lync-Benutzer nach der Anmeldeadresse auf seiner Visitenkarte und suchen Sie genau danach
trouble-not-delivered-sees = Lync meldet: { $error }
trouble-not-delivered-cause = Die Richtlinie oder der Verbund ist ausgeschaltet, oder die Adresse ist falsch. Im Protokoll steht dann: 403, { $log }
trouble-not-delivered-next = Prüfen Sie zuerst die Adresse. Wenn sie stimmt, prüft der Administrator die Richtlinie für den externen Zugriff und den Verbund
trouble-company-policy-sees = Bei einer Nachricht steht { $error }
trouble-company-policy-cause = Oft liegt es nicht an einer Richtlinie, sondern an einer Firewall auf dem Weg
trouble-company-policy-next = Versuchen Sie es einmal aus einem anderen Netz, etwa in einem Café. Wenn es dort geht, prüft der Administrator die Firewall, sonst die Richtlinie
trouble-no-tab-sees = In Skype for Business fehlt die Registerkarte { $tab }
trouble-no-tab-cause = Der Administrator hat die Suche nicht eingeschaltet, oder Sie haben sich seitdem nicht ab- und wieder angemeldet
trouble-no-tab-next = Melden Sie sich ab und wieder an. Wenn die Registerkarte weiter fehlt, schaltet der Administrator die Suche ein
trouble-no-request-sees = Den Lync-Benutzer erreicht keine Anfrage
trouble-no-request-cause = Die Richtlinie lässt eingehende Anfragen nicht zu, oder { $block } ist eingestellt, oder die Anfrage wartet unbemerkt auf der Registerkarte { $new }
trouble-no-request-next = Der Lync-Benutzer sieht auf der Registerkarte { $new } nach und prüft die Benachrichtigungen. Wenn beides stimmt, prüft der Administrator die Richtlinie. Senden Sie die Anfrage inzwischen von der anderen Seite
trouble-rename-sees = Der Skype-Benutzer kann sich bei Skype erst anmelden, wenn er sein Konto umbenennt
trouble-rename-cause = Die Domain seines Microsoft-Kontos ist zugleich eine SIP-Domain, für die die Verbindung mit öffentlichen Chatdiensten eingeschaltet ist
trouble-rename-next = Der Skype-Benutzer stellt das Konto auf eine Adresse mit einer anderen Domain um und teilt sie dem Lync-Benutzer mit
trouble-was-fine-sees = Der Kontakt hat früher funktioniert und steht jetzt auf { $unknown } oder { $offline }
trouble-was-fine-cause = Die Anmeldeadresse des Lync-Benutzers hat sich geändert
trouble-was-fine-next = Entfernen Sie den Kontakt und fügen Sie ihn mit der neuen Adresse hinzu
trouble-one-sees = Ein Kontakt funktioniert nicht, alle anderen schon
trouble-one-cause = Es liegt an den Berechtigungen zwischen Ihnen beiden: Einer hat nicht angenommen oder den anderen blockiert
trouble-one-next = Beide entfernen einander vollständig, fügen einander neu hinzu und nehmen an
trouble-all-sees = Kein Kontakt im anderen Netz funktioniert
trouble-all-cause = Die externe Kommunikation mit öffentlichen Chatdiensten ist ausgeschaltet, oder der Verbundeintrag im DNS fehlt
trouble-all-next = Der Lync-Administrator prüft die Richtlinie, den Anbieter und den DNS-Eintrag
trouble-teams-blocked-sees = Teams findet die Person nicht oder lässt Sie ihr nicht schreiben
trouble-teams-blocked-cause = Diese Einstellung ist ausgeschaltet: { $setting }; oder die Organisation ist in einer Behörden-Cloud
trouble-teams-blocked-next = Prüfen Sie die Adresse und fragen Sie dann den Teams-Administrator der Organisation nach dieser Einstellung
trouble-teams-inbound-sees = Der Benutzer von Teams Free kann keinen Chat beginnen
trouble-teams-inbound-cause = Diese Einstellung ist ausgeschaltet: { $setting }
trouble-teams-inbound-next = Beginnen Sie den Chat aus der Organisation heraus oder fragen Sie deren Teams-Administrator nach dieser Einstellung
trouble-teams-silent-sees = Die Nachricht ist gesendet, aber es kommt keine Antwort
trouble-teams-silent-cause = Die andere Person hat den Chat nicht angenommen, oder die Adresse gehört niemandem
trouble-teams-silent-next = Gehen Sie die Adresse mit der Person durch und bitten Sie sie, den Chat anzunehmen
trouble-federated-unknown-sees = Beim Kontakt bleibt { $unknown } stehen
trouble-federated-unknown-cause = Die Person meldet sich mit einer anderen Adresse an, oder eine der beiden Organisationen lässt die andere nicht zu
trouble-federated-unknown-next = Fragen Sie die Person nach ihrer Anmeldeadresse. Wenn sie stimmt, prüfen beide Administratoren, ob die andere Organisation zugelassen ist
trouble-federated-all-sees = In der anderen Organisation ist niemand erreichbar
trouble-federated-all-cause = Eine der beiden Organisationen lässt die andere nicht zu, oder ihr Verbundeintrag im DNS fehlt
trouble-federated-all-next = Ihr Administrator prüft, ob die andere Domain zugelassen ist, und bittet den der anderen Seite, dasselbe zu tun

### Die Fragen dorthin

ask-how-many = Wie viele Kontakte im anderen Netz betrifft es?
answer-one = Einen, die anderen funktionieren
answer-several = Mehrere, aber nicht alle
answer-all = Alle, oder es hat noch nie einer funktioniert
ask-what-is-seen = Was sehen Sie?
answer-unknown = Der Anwesenheitsstatus bleibt unbekannt, und Nachrichten kommen nicht an
answer-unknown-federated = Der Anwesenheitsstatus bleibt unbekannt
answer-offline = Der Kontakt ist immer offline
answer-pending = Der Kontakt ist noch nicht bestätigt oder hat ein Fragezeichen
answer-no-request = Die andere Person erhält keine Anfrage
answer-error = Eine Fehlermeldung, wenn ich schreibe
answer-no-lync = Skype findet jemanden, aber ohne das Wort Lync unter dem Namen
answer-rename = Skype verlangt beim Anmelden ein anderes Konto
answer-no-results = Skype findet auf der Lync-Domain niemanden
answer-no-tab = Die Registerkarte für das Skype-Verzeichnis fehlt
answer-teams-blocked = Teams findet die Person nicht, oder ich kann nicht schreiben
answer-teams-inbound = Die Person in Teams Free kann nicht zuerst schreiben
answer-teams-silent = Auf meine Nachricht kommt keine Antwort
answer-else = Etwas anderes
ask-before = Hat dieser Kontakt schon einmal funktioniert?
answer-yes = Ja
answer-no = Nein
ask-error = Was steht in der Fehlermeldung?
answer-error-outside = Dass die Adresse außerhalb der Organisation, nicht im Verbund oder falsch ist
answer-error-policy = Dass die Nachricht wegen einer Unternehmensrichtlinie nicht gesendet werden konnte
answer-error-other = Etwas anderes

### Überschriften und Kleinigkeiten

quoted-text = „{ $text }“
list-comma = ,

### Adressen, laut gelesen

spell-capital = großes { $letter }
sign-space = Leerzeichen
sign-exclamation = Ausrufezeichen
sign-quotation = Anführungszeichen
sign-hash = Raute
sign-dollar = Dollarzeichen
sign-percent = Prozentzeichen
sign-ampersand = Und-Zeichen
sign-apostrophe = Apostroph
sign-open-bracket = Klammer auf
sign-close-bracket = Klammer zu
sign-asterisk = Sternchen
sign-plus = Plus
sign-comma = Komma
sign-hyphen = Bindestrich
sign-dot = Punkt
sign-slash = Schrägstrich
sign-colon = Doppelpunkt
sign-semicolon = Semikolon
sign-less = Kleiner-als-Zeichen
sign-equals = Gleichheitszeichen
sign-greater = Größer-als-Zeichen
sign-question = Fragezeichen
sign-at = at
sign-open-square = eckige Klammer auf
sign-backslash = umgekehrter Schrägstrich
sign-close-square = eckige Klammer zu
sign-caret = Zirkumflex
sign-underscore = Unterstrich
sign-backquote = Gravis-Zeichen
sign-open-brace = geschweifte Klammer auf
sign-bar = senkrechter Strich
sign-close-brace = geschweifte Klammer zu
sign-tilde = Tilde

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
notice-cleaned-removed-all = { $list } wurden entfernt
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
ask-closed = Ging es ab dem 5. Mai 2025 nicht mehr?
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
title-starts-chat = Chat in { $client } beginnen
title-answers-chat = Chat in { $client } beantworten
name-lync-mac = Lync für Mac 2011
name-sfb-mac = Skype for Business auf dem Mac
name-lync-mobile = Lync oder Skype for Business auf dem Handy
name-teams-work = Teams am Arbeitsplatz
name-teams-free = Teams Free
today-skype = Skype wurde am 5. Mai 2025 eingestellt. Diese Schritte verbinden niemanden mehr; sie erklären alte Kontaktlisten. Heute erreichen Lync und Skype for Business noch andere Organisationen über die Anmeldeadresse ohne Klammern, und Teams erreicht Teams Free über die E-Mail-Adresse ohne Klammern, wenn die Administratoren es zulassen. Mit AOL und Yahoo war am 30. Juni 2014 Schluss.
today-teams-free = Skype wurde am 5. Mai 2025 eingestellt. Wer Skype genutzt hat, kann sich mit demselben Konto bei Teams Free anmelden und ist dort von Teams am Arbeitsplatz aus über die E-Mail-Adresse ohne Klammern erreichbar, wenn der Administrator es zulässt.
today-federated = Das geht weiterhin: Lync, Skype for Business und Teams erreichen Personen in anderen Organisationen über die Anmeldeadresse ohne Klammern, wenn beide Administratoren es zulassen.

### Die Anleitung: was vorher erfüllt sein muss

need-msa = Die andere Person ist mit einem Microsoft-Konto bei Skype angemeldet
need-msa-mine = Sie sind mit einem Microsoft-Konto bei Skype angemeldet
need-msa-what = Ein Microsoft-Konto besteht aus einer E-Mail-Adresse und einem Kennwort und hieß früher Windows Live ID. Es gilt auch für OneDrive (früher SkyDrive), Windows Phone, Xbox LIVE und Outlook.com, früher Hotmail und Messenger: Wer einen dieser Dienste nutzt, hat eines. Jeder kann eines anlegen.
need-msa-link = Ein vorhandenes Skype-Konto lässt sich mit einem Microsoft-Konto zusammenführen (verknüpfen). Ein Skype-Konto ohne Verknüpfung erreicht Lync nicht.
need-msa-not-name = Lync speichert das Microsoft-Konto des Skype-Benutzers, nicht den Skype-Namen. Fragen Sie die Person, mit welcher E-Mail-Adresse sie sich bei Skype anmeldet.
need-sip = Skype speichert den SIP-URI des Lync-Benutzers, also die Adresse, mit der er sich bei Lync anmeldet. Sie kann anders lauten als seine E-Mail-Adresse. Er findet sie in Lync auf der eigenen Visitenkarte.
need-public-im = Ihr Administrator hat die Verbindung mit öffentlichen Chatdiensten (PIC) eingeschaltet und lässt eingehende Anfragen zu
need-public-im-theirs = Der Administrator der anderen Person hat die Verbindung mit öffentlichen Chatdiensten (PIC) eingeschaltet und lässt eingehende Anfragen zu
need-public-im-who = Ob die Verbindung mit öffentlichen Chatdiensten eingeschaltet ist, wissen nur der Administrator oder der Helpdesk
need-public-im-on = Der Lync-Administrator hat für den Lync-Benutzer die Verbindung mit öffentlichen Chatdiensten (PIC) eingeschaltet: Bei { $organisation } ist das der Fall
need-public-im-off = Der Lync-Administrator muss für den Lync-Benutzer die Verbindung mit öffentlichen Chatdiensten (PIC) einschalten. Bei { $organisation } ist sie ausgeschaltet: Fragen Sie den Administrator, ob er sie für Sie einschalten kann.
need-address-form = Microsoft-Konten auf { $domains } gehören zu den unterstützten öffentlichen Chatdomains und werden unverändert eingegeben. Bei jeder anderen Domain geben Sie { $pattern } ein: Aus bob@contoso.com wird { $example }. Die Schreibweise ist im Dialogfeld und im Suchfeld dieselbe.
decorates-itself = Ihr Lync setzt die Klammern selbst. Geben Sie das Konto deshalb ohne Klammern ein.
decorates-not-here = Von { $client } ist nicht bekannt, dass es die Klammern selbst setzt. Wenn der Kontakt auf { $unknown } stehen bleibt, entfernen Sie ihn und geben Sie { $pattern } ein, die Schreibweise mit Klammern.
decorates-perhaps = In manchen Organisationen ist Lync so eingerichtet, dass es die Klammern selbst setzt. Die Schreibweise mit Klammern sollte auch dort funktionieren.
support-ended = Microsoft unterstützt { $client } seit dem { $date } nicht mehr
date-january-2018 = 9. Januar 2018
date-october-2018 = 9. Oktober 2018
date-april-2021 = 13. April 2021
date-april-2023 = 11. April 2023
date-october-2025 = 14. Oktober 2025
before-no-name-search = { $client } kann einen Skype-Benutzer über die vollständige Adresse hinzufügen, aber nicht nach Namen suchen
before-messages-only = { $client } tauscht mit anderen Netzen nur Chatnachrichten und den Anwesenheitsstatus aus und prüft nicht, ob es eine Adresse gibt
before-server-too-old = Später unterstützte Microsoft Verbindungen mit Skype nur noch ab Lync Server 2010
before-sources-disagree = Die Seiten von Microsoft widersprechen sich darin, ob { $client } Skype-Benutzer hinzufügen kann. Wenn es nicht geht, fügen Sie die Person in Lync oder Skype for Business unter Windows hinzu.
before-not-on-a-phone = Auf dem Handy lässt sich niemand aus dem anderen Netz hinzufügen. Fügen Sie die Person am Computer hinzu; danach können Sie ihr auch auf dem Handy schreiben.
before-directory = Die Registerkarte { $tab } erscheint, wenn der Administrator die Suche eingeschaltet hat und Sie sich ab- und wieder angemeldet haben. Dazu braucht es Server mit Skype for Business als Front-End und als Edgeserver.
before-skype-6 = Der Skype-Benutzer hat Skype für Windows 6.3 oder neuer
before-skype-7 = Der Skype-Benutzer hat mindestens Skype 7.6 für Windows, 7.19 für Mac, 6.19 für Android oder 6.11 für iPhone und iPad
before-skype-8 = Für den Kontakt mit jemandem, der Teams bei der Arbeit nutzt, hat der Skype-Benutzer Skype 8.58 oder neuer
need-free-account = Wer Skype genutzt hat, meldet sich mit demselben Microsoft-Konto bei Teams Free an
need-free-account-moved = Kontakte und Chats sind mit dem Konto umgezogen, Chats mit Geschäftskonten nicht
need-teams-setting = Im Teams Admin Center ist bei { $organisation } diese Einstellung eingeschaltet: { $setting }
need-teams-inbound = Damit der Benutzer von Teams Free zuerst schreiben kann, ist auch diese eingeschaltet: { $setting }. Solange sie ausgeschaltet ist, muss jeder Chat in der Organisation beginnen.
need-teams-cloud = In den Behörden-Clouds GCC, GCC High und DoD gibt es das nicht
need-teams-not-lync = Microsoft beschreibt das nur für Teams. Verlassen Sie sich bei Lync oder Skype for Business auf eigenen Servern nicht darauf.
need-both-allow = Beide Organisationen lassen die Kommunikation miteinander zu. Auskunft gibt der Administrator der jeweiligen Seite.
need-work-address = Sie kennen die Adresse, mit der sich die andere Person bei der Arbeit anmeldet. Sie kann anders lauten als ihre E-Mail-Adresse.
need-no-brackets = Geben Sie die Adresse ohne Klammern ein: Die Schreibweise mit Klammern führt zu den Servern von Skype

### Die Anleitung: Lync und Skype for Business

step-add-dialog = Klicken Sie auf das Symbol { $add }, dann auf { $outside }
step-add-dialog-also = In manchen Versionen heißt es { $also }
step-provider = Wählen Sie den Anbieter { $provider }
step-type-address = Geben Sie im Feld { $field } ein: { $address }
step-type-address-hint = Das Dialogfeld gibt den Hinweis { $hint }
step-type-address-any = Geben Sie im Feld für die Adresse ein: { $address }
step-group = Wählen Sie bei { $field } eine Gruppe
step-privacy = Wählen Sie bei { $field }, was die Person sehen darf, etwa { $share }
step-add-ok = Klicken Sie auf { $ok }: Die Person steht jetzt in Ihrer Kontaktliste
step-group-and-privacy = Wählen Sie eine Kontaktgruppe und die Datenschutzbeziehung
step-confirm = Bestätigen Sie: Der Kontakt steht jetzt in Ihrer Liste
step-contact-card = Klicken Sie mit der rechten Maustaste auf den Namen: { $card } zeigt die Angaben, { $call } > { $lync-call } startet ein Audiogespräch
step-search-instead = Geben Sie { $address } in { $field } ein, und wählen Sie Gruppe und Datenschutzbeziehung wie oben
step-search-tabs = Das Feld steht über den Registerkarten { $name }, { $skill } und { $rooms } und zeigt { $searching }, solange Lync sucht
step-search = Geben Sie in { $field } ein: { $address }
step-add-person = Fügen Sie die gefundene Person zu Ihren Kontakten hinzu
step-search-field = Geben Sie im Suchfeld über Ihren Kontakten ein: { $address }
step-add-found = Fügen Sie den gefundenen Kontakt einer Ihrer Kontaktgruppen hinzu
step-skype-directory = Geben Sie im Suchfeld den Namen, Namen und Ort, den Skype-Namen, die Telefonnummer mit Landesvorwahl oder { $account } ein, wählen Sie die Registerkarte { $tab }, klicken Sie mit der rechten Maustaste auf die richtige Person und wählen Sie { $add }
step-new-tab = Öffnen Sie die Registerkarte { $new }: Je nach der Richtlinie Ihres Administrators erscheint dort, wer Sie hinzugefügt hat
step-use-a-computer = Gehen Sie für die nächsten Schritte an einen Computer mit Lync 2013 oder Skype for Business
step-back-to-the-phone = Von jetzt an steht der Kontakt auch auf dem Handy in der Liste
step-accept-request = Nehmen Sie die Anfrage an
step-favorites = Fügen Sie den Skype-Benutzer zu { $favorites } oder zu einer Kontaktliste hinzu, damit er Sie erreichen und Ihre Verfügbarkeit sehen kann
step-favorites-work = Fügen Sie die andere Person zu { $favorites } oder zu einer Kontaktliste hinzu, damit sie Sie erreichen und Ihre Verfügbarkeit sehen kann
step-no-request-start = Wenn keine Anfrage kommt, fügen Sie die andere Person selbst hinzu
alert-why = Ändern Sie zwei Einstellungen, damit Sie Anfragen von außen sehen
alert-why-work = Ändern Sie eine Einstellung, damit Sie Anfragen von außen sehen
alert-options = Klicken Sie auf das Symbol { $options }
alert-page = Wählen Sie { $alerts }
alert-tell-me = Setzen Sie unter { $general } das Häkchen bei { $tell }
alert-silent = Ohne Häkchen fügt Lync Personen stillschweigend hinzu, und { $new } bleibt leer
alert-allow-invites = Wählen Sie unter { $outside } die Option { $allow }
alert-block = Mit { $block } erreicht Sie keine Anfrage
alert-ok = Klicken Sie auf { $ok }
alert-labels-differ = Diese Beschriftungen stammen aus Lync 2013. In { $client } können einige anders lauten.
alert-policy = Sie erhalten Anfragen nur, wenn die Richtlinie Ihres Administrators sie zulässt
alert-new-tab = Je nach der Richtlinie Ihres Administrators erscheint eine Anfrage auf der Registerkarte { $new }. Wer dort steht, hat Sie hinzugefügt: Fügen Sie die Person ebenfalls hinzu, damit sie Sie erreichen und Ihre Verfügbarkeit sehen kann.
alert-favorites = Um miteinander zu kommunizieren, fügen Sie den Skype-Benutzer zu { $favorites } oder zu einer Kontaktliste hinzu
alert-favorites-work = Um miteinander zu kommunizieren, fügen Sie die andere Person zu { $favorites } oder zu einer Kontaktliste hinzu
check-limits = Nur zu zweit: Gruppenchats, Desktopfreigabe und Aufzeichnung funktionieren mit Skype-Benutzern nicht
state-nothing = Nichts
state-presence-sees = Die Verfügbarkeit
state-status-sees = Ein Status, kein Fragezeichen mehr
state-works-means = Es funktioniert: Chatnachrichten und Audiogespräche
state-works-means-messages = Es funktioniert: Chatnachrichten
state-unknown-sees = { $unknown } oder { $offline }, dauerhaft
state-unknown-means = Lync nimmt auch eine falsche Adresse ohne Fehlermeldung an
state-pending-sees = { $pending } als Status
state-question-mark-sees = Ein Fragezeichen statt eines Status
state-not-accepted-means = Die andere Person hat noch nicht angenommen
state-not-accepted-next = Bitten Sie sie, die Anfrage anzunehmen
state-silent-sees = Keine Nachrichten oder keine Anwesenheit
state-silent-means = Bis beide einander angenommen haben, verbergen Datenschutzeinstellungen womöglich beides
state-silent-next = Nehmen Sie beide die Anfrage an
state-lync-sees = Das Wort { $lync } unter dem Namen des Kontakts
state-lync-means = Die Lync-Adresse wurde gefunden
compare-address = Vergleichen Sie die Adresse Zeichen für Zeichen

### Die Anleitung: Skype

skype-sign-in = Melden Sie sich mit einem Microsoft-Konto bei Skype an, nicht mit einem Skype-Namen
skype-add-contacts = Klicken Sie auf das Symbol { $icon }
skype-type-address = Geben Sie ein, ohne „sip:“ davor: { $address }
skype-search-address = Geben Sie im Suchfeld die vollständige Adresse ein: { $address }
skype-lync-below = Prüfen Sie, ob unter dem Namen das Wort { $lync } steht, und klicken Sie auf den Namen
skype-nobody-found = Niemand gefunden? Die Verbindung mit öffentlichen Chatdiensten ist für die Domain des Lync-Benutzers vielleicht noch nicht fertig bereitgestellt, oder die Domain ist dafür nicht eingerichtet.
skype-add = Klicken Sie oben rechts auf { $button }
skype-click = Klicken Sie auf { $button }
skype-write = Senden Sie eine erste Nachricht
skype-accept-message = Wenn eine Nachricht der anderen Person kommt, wählen Sie { $accept }
skype-accept-others = Die beiden anderen Möglichkeiten sind { $block } und { $view }
skype-question-mark = Der Kontakt zeigt ein Fragezeichen, bis die andere Person annimmt
skype-until-added = Auf der anderen Seite funktioniert nichts, bis die Person Sie hinzufügt
skype-choose = Wählen Sie die gefundene Person
skype-accept = Wenn die Anfrage der anderen Person erscheint, nehmen Sie sie an
skype-no-request = Wenn keine Anfrage kommt, fügen Sie die andere Person selbst hinzu: mit der Adresse, mit der sie sich bei der Arbeit anmeldet, ohne Klammern
skype-privacy = Prüfen Sie die Datenschutzeinstellungen von Skype: Von ihnen hängt ab, ob Nachrichten und Anwesenheitsstatus ankommen, bevor beide angenommen haben

### Die Anleitung: Teams

teams-new-chat = Beginnen Sie in Teams einen neuen Chat
teams-type-address = Geben Sie als Empfänger die vollständige Adresse ein: { $address }
teams-choose = Wählen Sie die Person, die Teams findet
teams-write = Senden Sie eine erste Nachricht
teams-open = Öffnen Sie den Chat, wenn er erscheint
teams-accept = Nehmen Sie den Chat an
teams-no-request = Wenn kein Chat kommt, beginnen Sie ihn selbst
teams-reply-sees = Eine Antwort
teams-reply-means = Der Chat funktioniert in beide Richtungen
teams-not-found-sees = Niemand unter dieser Adresse gefunden
teams-not-found-means = Die Adresse ist falsch, oder ein Administrator lässt es nicht zu
teams-not-found-next = Vergleichen Sie die Adresse; sie hat keine Klammern. Wenn sie stimmt, fragen Sie den Administrator am Arbeitsplatz.
before-teams-skype = Bis zum Ende von Skype erreichte Teams Skype-Benutzer nur über die E-Mail-Adresse: zu zweit, mit Nachrichten und Anrufen, ohne Anwesenheitsstatus

### Wenn es nicht funktioniert: was man sieht, warum, was zu tun ist

trouble-closed-sees = Es hat funktioniert und ging ab dem 5. Mai 2025 nicht mehr
trouble-closed-cause = Skype wurde am 5. Mai 2025 eingestellt. Zwischen Lync und Skype gibt es keine Verbindung mehr.
trouble-closed-sign-in = Melden Sie sich mit dem Microsoft-Konto, das Sie in Skype genutzt haben, bei Teams Free an
trouble-closed-write = Schreiben Sie der Person aus Teams am Arbeitsplatz, an die E-Mail-Adresse ohne Klammern
trouble-closed-allow = Lassen Sie Chats zwischen Teams am Arbeitsplatz und Teams Free zu
trouble-add-again = Wenn sie stimmt, entfernen Sie den Kontakt und fügen Sie ihn neu hinzu
trouble-unknown-sees = Bei einem oder mehreren Kontakten mit eigener Domain bleibt { $unknown } stehen, und Nachrichten kommen nicht an
trouble-unknown-cause = Die Adresse wurde ohne die Klammern eingegeben, die diese Domain braucht
trouble-unknown-next = Entfernen Sie den Kontakt und fügen Sie ihn als { $pattern } neu hinzu: Aus bob@contoso.com wird { $example }
trouble-offline-sees = Der Kontakt wurde hinzugefügt, steht aber immer auf { $offline }
trouble-offline-cause = Die Adresse enthält vielleicht einen Tippfehler, denn niemand prüft sie; oder die andere Person hat die Anfrage ignoriert oder Sie blockiert
trouble-pending-sees = Beim Kontakt steht in Skype for Business { $pending } oder in Skype ein Fragezeichen
trouble-pending-cause = Die andere Person hat noch nicht angenommen
trouble-pending-next = Nehmen Sie die Anfrage an. In Lync steht sie auf der Registerkarte { $new }.
trouble-no-results-sees = Skype findet auf der Domain des Lync-Benutzers überhaupt niemanden
trouble-no-results-cause = Die Verbindung mit öffentlichen Chatdiensten ist für diese Domain vielleicht noch nicht fertig bereitgestellt, oder die Domain ist dafür nicht eingerichtet
trouble-no-results-next = Prüfen Sie die Bereitstellung dieser Domain und ihren Verbundeintrag im DNS
trouble-no-lync-sees = Skype findet jemanden, aber ohne das Wort { $lync } unter dem Namen
trouble-no-lync-send = Schicken Sie die Anmeldeadresse von Ihrer eigenen Visitenkarte
trouble-no-lync-search = Suchen Sie genau nach dieser Adresse
trouble-no-lync-cause = Es wurde keine Lync-Adresse gefunden: Das ist jemand anderes oder ein privates Konto
trouble-not-delivered-sees = Lync meldet: { $error }
trouble-not-delivered-cause = Die Richtlinie oder der Verbund ist ausgeschaltet, oder die Adresse ist falsch. Im Protokoll steht dann: 403, { $log }.
trouble-not-delivered-next = Wenn die Adresse stimmt, prüfen Sie die Richtlinie für den externen Zugriff und den Verbund
trouble-company-policy-try = Versuchen Sie es einmal aus einem anderen Netz, etwa in einem Café
trouble-company-policy-sees = Bei einer Nachricht steht { $error }
trouble-company-policy-cause = Oft liegt es nicht an einer Richtlinie, sondern an einer Firewall auf dem Weg
trouble-company-policy-next = Wenn es dort geht, prüfen Sie die Firewall, sonst die Richtlinie
trouble-no-tab-try = Melden Sie sich ab und wieder an
trouble-no-tab-sees = In Skype for Business fehlt die Registerkarte { $tab }
trouble-no-tab-cause = Der Administrator hat die Suche nicht eingeschaltet, oder Sie haben sich seitdem nicht ab- und wieder angemeldet
trouble-no-tab-next = Wenn die Registerkarte weiter fehlt, schalten Sie die Suche ein
trouble-no-request-look = Sehen Sie auf der Registerkarte { $new } nach und prüfen Sie die Benachrichtigungen
trouble-no-request-sees = Den Lync-Benutzer erreicht keine Anfrage
trouble-no-request-cause = Die Richtlinie lässt eingehende Anfragen nicht zu, oder { $block } ist eingestellt, oder die Anfrage wartet unbemerkt auf der Registerkarte { $new }
trouble-no-request-next = Wenn beides stimmt, prüfen Sie, ob die Richtlinie eingehende Anfragen zulässt
trouble-no-request-send = Senden Sie die Anfrage inzwischen von Ihrer Seite
trouble-rename-sees = Der Skype-Benutzer kann sich bei Skype erst anmelden, wenn er sein Konto umbenennt
trouble-rename-cause = Die Domain seines Microsoft-Kontos ist zugleich eine SIP-Domain, für die die Verbindung mit öffentlichen Chatdiensten eingeschaltet ist
trouble-rename-next = Stellen Sie das Konto auf eine Adresse mit einer anderen Domain um und teilen Sie sie dem Lync-Benutzer mit
trouble-rename-add = Entfernen Sie den alten Kontakt und fügen Sie die neue Adresse hinzu
trouble-was-fine-mine = Ihre Anmeldeadresse hat sich geändert, und in der Kontaktliste der anderen Person steht noch die alte
trouble-was-fine-theirs = Die Anmeldeadresse der anderen Person hat sich geändert
trouble-was-fine-tell = Teilen Sie der anderen Person Ihre neue Anmeldeadresse mit
trouble-was-fine-ask = Fragen Sie die andere Person nach der neuen Adresse
trouble-was-fine-replace = Entfernen Sie den Kontakt und fügen Sie ihn mit der neuen Adresse hinzu
trouble-was-fine-sees = Der Kontakt hat früher funktioniert und steht jetzt auf { $unknown } oder { $offline }
trouble-one-sees = Ein Kontakt funktioniert nicht, alle anderen schon
trouble-one-cause = Es liegt an den Berechtigungen zwischen Ihnen beiden: Einer hat nicht angenommen oder den anderen blockiert
trouble-one-next = Entfernen Sie die andere Person vollständig und fügen Sie sie neu hinzu
trouble-one-then = Tun Sie dasselbe und nehmen Sie an
trouble-all-sees = Kein Kontakt im anderen Netz funktioniert
trouble-all-cause = Die externe Kommunikation mit öffentlichen Chatdiensten ist ausgeschaltet, oder der Verbundeintrag im DNS fehlt
trouble-all-next = Prüfen Sie die Richtlinie, den Anbieter und den DNS-Eintrag
trouble-teams-blocked-sees = Teams findet die Person nicht oder lässt Sie ihr nicht schreiben
trouble-teams-blocked-cause = Diese Einstellung ist ausgeschaltet: { $setting }; oder die Organisation ist in einer Behörden-Cloud
trouble-teams-blocked-next = Wenn die Adresse stimmt, prüfen Sie diese Einstellung
trouble-teams-inbound-start = Beginnen Sie den Chat auf Ihrer Seite
trouble-teams-inbound-sees = Der Benutzer von Teams Free kann keinen Chat beginnen
trouble-teams-inbound-cause = Diese Einstellung ist ausgeschaltet: { $setting }
trouble-teams-inbound-next = Schalten Sie diese Einstellung ein, wenn Chats auch von außen beginnen sollen
trouble-teams-silent-sees = Die Nachricht ist gesendet, aber es kommt keine Antwort
trouble-teams-silent-cause = Die andere Person hat den Chat nicht angenommen, oder die Adresse gehört niemandem
trouble-teams-silent-next = Nehmen Sie den Chat an, oder schreiben Sie selbst zuerst
trouble-federated-unknown-sees = Beim Kontakt bleibt { $unknown } stehen
trouble-federated-unknown-cause = Die Person meldet sich mit einer anderen Adresse an, oder eine der beiden Organisationen lässt die andere nicht zu
trouble-federated-unknown-next = Wenn die Adresse stimmt, prüfen Sie, ob die andere Organisation zugelassen ist
trouble-federated-all-sees = In der anderen Organisation ist niemand erreichbar
trouble-federated-all-cause = Eine der beiden Organisationen lässt die andere nicht zu, oder ihr Verbundeintrag im DNS fehlt
trouble-federated-all-next = Prüfen Sie, ob die andere Organisation zugelassen ist
trouble-federated-same = Prüfen Sie dasselbe auf Ihrer Seite

### Die Fragen dorthin

ask-how-many = Wen betrifft es?
answer-one = Einen Kontakt
answer-several = Mehrere Kontakte
answer-all = Alle, oder es hat noch nie funktioniert
ask-what-is-seen = Was sehen Sie?
answer-unknown = Der Anwesenheitsstatus bleibt unbekannt, und Nachrichten kommen nicht an
answer-unknown-federated = Der Anwesenheitsstatus bleibt unbekannt
answer-offline = Der Kontakt ist immer offline
answer-pending = Der Kontakt ist noch nicht bestätigt oder hat ein Fragezeichen
answer-no-request = Die andere Person erhält keine Anfrage
answer-no-request-to-me = Ich erhalte keine Anfrage der anderen Person
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
list-last = { $list } und { $last }

### Adressen, laut gelesen

spell-capital = großes { $letter }
symbol-space = Leerzeichen
symbol-exclamation = Ausrufezeichen
symbol-quotation = Anführungszeichen
symbol-hash = Raute
symbol-dollar = Dollarzeichen
symbol-percent = Prozentzeichen
symbol-ampersand = Und-Zeichen
symbol-apostrophe = Apostroph
symbol-open-bracket = Klammer auf
symbol-close-bracket = Klammer zu
symbol-asterisk = Sternchen
symbol-plus = Plus
symbol-comma = Komma
symbol-hyphen = Bindestrich
symbol-dot = Punkt
symbol-slash = Schrägstrich
symbol-colon = Doppelpunkt
symbol-semicolon = Semikolon
symbol-less = Kleiner-als-Zeichen
symbol-equals = Gleichheitszeichen
symbol-greater = Größer-als-Zeichen
symbol-question = Fragezeichen
symbol-at = at
symbol-open-square = eckige Klammer auf
symbol-backslash = umgekehrter Schrägstrich
symbol-close-square = eckige Klammer zu
symbol-caret = Zirkumflex
symbol-underscore = Unterstrich
symbol-backquote = Gravis-Zeichen
symbol-open-brace = geschweifte Klammer auf
symbol-bar = senkrechter Strich
symbol-close-brace = geschweifte Klammer zu
symbol-tilde = Tilde

# Français. On vouvoie. Mêmes noms et mêmes arguments que dans en.ftl ; les libellés des programmes arrivent en arguments.
# Espace insécable (U+00A0) devant : ; ? ! et à l’intérieur des guillemets « … » ; apostrophe ’.
# Mots : sign-in address = adresse de connexion · IM address = adresse de messagerie instantanée · plain = sans parenthèses · public IM =
# messagerie instantanée publique · federation = fédération · presence = présence · policy = stratégie · contact card = carte de visite.

### Les champs, en début de phrase et dans la phrase

field-msa = Le compte Microsoft
field-sip = L’adresse de connexion
field-im = L’adresse de messagerie instantanée
wanted-msa = l’adresse e-mail du compte Microsoft
wanted-sip = l’adresse de connexion
wanted-im = l’adresse de messagerie instantanée

### Ce qui ne va pas, ou ce qu’il faut savoir, dans une adresse

notice-cleaned-removed = Nous avons retiré « { $text } »
notice-cleaned-removed-all = Nous avons retiré { $list }
notice-cleaned-space = Nous avons retiré un espace
notice-cleaned-invisible = Nous avons retiré un caractère invisible
notice-cleaned-replaced = Nous avons remplacé « { $text } » par des caractères simples
notice-cleaned-lower = Nous avons mis « { $text } » en minuscules
notice-idn = Nous avons mis le domaine « { $text } » sous la forme que Lync et Skype peuvent transmettre
notice-already-decorated = L’adresse a déjà la forme qu’il faut à Lync. Saisissez-la telle quelle
notice-lookalike = Vérifiez le domaine « { $text } » : certaines lettres ressemblent seulement à celles que vous attendez
notice-lookalike-suggestion = Vérifiez le domaine « { $text } » : certaines lettres ressemblent seulement à celles que vous attendez. Vouliez-vous dire { $suggestion } ?
notice-not-sip-safe = Il se peut que Lync ne puisse pas transmettre « { $text } » dans une adresse. Si le contact reste sur « Presence Unknown », demandez à la personne une autre adresse e-mail de son compte
notice-needless-decoration = Ce domaine n’a pas besoin de parenthèses. Saisissez l’adresse sans parenthèses
notice-needless-decoration-account = Ce domaine n’a pas besoin de parenthèses
notice-skypeids = C’est un ancien chemin vers un pseudo Skype, que Microsoft ne décrit pas. Si le contact reste sur « Presence Unknown », demandez à la personne son compte Microsoft
notice-maybe-typo = Vouliez-vous dire { $suggestion } ?
notice-maybe-typo-bare = Vérifiez l’orthographe de « { $text } »
notice-less-certain-domain = Les listes de Microsoft ne citent pas « { $text } ». Si le contact reste sur « Presence Unknown », supprimez-le et ajoutez-le sans parenthèses
notice-own-organisation = « { $text } » appartient à { $organisation }. Ajoutez un collègue avec son adresse sans parenthèses. Là où la messagerie instantanée publique est activée, un compte Microsoft de ce domaine ne peut pas se connecter à Skype
notice-own-organisation-nameless = « { $text } » appartient à votre propre organisation. Ajoutez un collègue avec son adresse sans parenthèses. Là où la messagerie instantanée publique est activée, un compte Microsoft de ce domaine ne peut pas se connecter à Skype
notice-consumer-domain = « { $text } » est un domaine de comptes personnels. Vérifiez que cette personne utilise bien Lync, et non Skype
notice-looks-like-lync = C’est ainsi que s’écrit une adresse Lync. Si la personne utilise Lync dans une autre entreprise, ajoutez l’adresse sans parenthèses. Ne continuez ici que si cette adresse est aussi son compte Microsoft
notice-empty-msa = Saisissez le compte Microsoft du contact Skype
notice-empty-sip = Saisissez l’adresse de connexion du contact Lync
notice-empty-im = Saisissez l’adresse de messagerie instantanée qui figure dans la liste de contacts de Lync
notice-too-long = { $field } doit comporter { $count } caractères au plus
notice-no-at = { $field } doit contenir une arobase (@)
notice-several-at = { $field } doit contenir une seule arobase (@)
notice-several-addresses = Saisissez une seule adresse à la fois
notice-no-local = Saisissez aussi la partie qui précède l’arobase (@)
notice-no-domain = Saisissez le domaine complet après l’arobase (@)
notice-single-label-domain = Saisissez le domaine complet après l’arobase (@) : « { $text } » ne contient pas de point
notice-bad-character = { $field } ne doit pas contenir { $text }
notice-space = { $field } ne doit pas contenir d’espace
notice-bad-dot = Retirez le point en trop : un point doit se trouver entre deux autres caractères
notice-bad-hyphen = Retirez le trait d’union en trop : aucune partie d’un domaine ne commence ni ne finit par un trait d’union
notice-label-too-long = Chaque partie du domaine doit comporter 63 caractères au plus
notice-local-too-long = La partie qui précède l’arobase (@) doit comporter 64 caractères au plus
notice-numeric-tld = Vérifiez la fin du domaine : « { $text } » ne doit pas être fait que de chiffres
notice-ip-address = Après l’arobase (@), saisissez un domaine et non une adresse IP
notice-quoted-local = Saisissez la partie qui précède l’arobase (@) sans guillemets
notice-non-ascii-local = Vérifiez « { $text } » : avant l’arobase (@), seuls sont admis les chiffres, les signes et les lettres de a à z sans accent
notice-bad-idn = Vérifiez l’orthographe du domaine : un domaine « { $text } » ne peut pas exister
notice-password = Retirez le mot de passe qui se trouve entre les deux-points et l’arobase (@), et ne le communiquez à personne
notice-phone-number = Saisissez { $wanted }, et non un numéro de téléphone
notice-skype-name-msa = Saisissez le compte Microsoft, et non le pseudo Skype. Demandez à la personne avec quelle adresse e-mail elle se connecte à Skype
notice-skype-name-sip = Saisissez l’adresse de connexion entière. Elle ressemble à une adresse e-mail
notice-skype-name-im = Saisissez l’adresse de messagerie instantanée, et non le pseudo Skype
notice-skype-link-msa = Ce lien ouvre Skype mais ne contient pas le compte Microsoft. Demandez à la personne avec quelle adresse e-mail elle se connecte à Skype
notice-skype-link = Ce lien ouvre Skype mais ne contient pas d’adresse. Saisissez { $wanted }
notice-conference-uri = C’est l’adresse d’une réunion ou d’un service, et non d’une personne. Saisissez { $wanted }
notice-guest-upn = C’est le nom qu’une organisation donne à un invité, et non l’adresse de cet invité. Saisissez { $suggestion }
notice-guest-upn-bare = C’est le nom qu’une organisation donne à un invité, et non l’adresse de cet invité. Saisissez { $wanted }
notice-encapsulated-address = C’est un nom interne d’Exchange, et non une adresse. Saisissez { $wanted }
notice-bad-decoration = Vérifiez les parenthèses : la forme pour Lync ressemble à { $pattern }. Ou saisissez le compte sans parenthèses
notice-bad-decoration-sip = Saisissez l’adresse de connexion sans parenthèses
notice-bad-decoration-im = Vérifiez les parenthèses : une adresse de messagerie instantanée ressemble à { $pattern }
notice-decorated-for-skype = Dans Skype, recherchez { $suggestion }. La forme avec parenthèses ne sert que dans Lync
notice-decorated-for-skype-bare = Saisissez l’adresse de connexion sans parenthèses. La forme avec parenthèses ne sert que dans Lync
notice-public-im-off = La messagerie instantanée publique est désactivée pour { $organisation } : les utilisateurs de Lync et de Skype ne peuvent donc pas s’ajouter. { $ask }
notice-public-im-off-nameless = La messagerie instantanée publique est désactivée dans cette organisation : les utilisateurs de Lync et de Skype ne peuvent donc pas s’ajouter. { $ask }
ask-closed = Cela s’est-il arrêté le 5 mai 2025 ou après ?
ask-administrator = Demandez à l’administrateur Lync s’il peut l’activer
ask-help-desk = Demandez au service d’assistance s’il peut l’activer : { $contact }

### Le guide : ce qui tient lieu d’une adresse, d’un nom ou d’une liste inconnus

any-msa = le compte Microsoft de l’utilisateur Skype, avec des parenthèses si son domaine en a besoin
any-sip = l’adresse de connexion de l’utilisateur Lync
any-email = l’adresse e-mail de l’autre personne
any-work-address = l’adresse avec laquelle l’autre personne se connecte au travail
any-organisation = l’organisation

### Le guide : les titres, et ce qui est dit d’abord

title-adds = Ajouter le contact dans { $client }
title-answers = Répondre à la demande dans { $client }
title-starts-chat = Commencer une conversation dans { $client }
title-answers-chat = Répondre à la conversation dans { $client }
name-lync-mac = Lync pour Mac 2011
name-sfb-mac = Skype for Business sur Mac
name-lync-mobile = Lync ou Skype for Business sur un téléphone
name-teams-work = Teams au travail
name-teams-free = Teams Free
today-skype = Skype a fermé le 5 mai 2025. Ces étapes ne connectent plus personne ; elles expliquent d’anciennes listes de contacts. Aujourd’hui, Lync et Skype for Business joignent encore d’autres organisations par l’adresse de connexion sans parenthèses, et Teams joint Teams Free par l’adresse e-mail sans parenthèses, si les administrateurs l’autorisent. Pour AOL et Yahoo, c’est fini depuis le 30 juin 2014.
today-teams-free = Skype a fermé le 5 mai 2025. Ses utilisateurs peuvent se connecter à Teams Free avec le même compte. Depuis Teams au travail, on peut les y joindre par l’adresse e-mail sans parenthèses, si l’administrateur l’autorise.
today-federated = Cela fonctionne toujours : Lync, Skype for Business et Teams joignent des personnes d’autres organisations par l’adresse de connexion sans parenthèses, si les deux administrateurs l’autorisent.

### Le guide : ce qui doit être en place avant de commencer

need-msa = L’autre personne est connectée à Skype avec un compte Microsoft
need-msa-mine = Vous êtes connecté à Skype avec un compte Microsoft
need-msa-what = Un compte Microsoft, c’est une adresse e-mail et un mot de passe ; il s’appelait autrefois Windows Live ID. Il ouvre aussi OneDrive (autrefois SkyDrive), Windows Phone, Xbox LIVE et Outlook.com, autrefois Hotmail et Messenger : qui utilise l’un de ces services en a un. Chacun peut en créer un.
need-msa-link = Un compte Skype existant peut être fusionné avec un compte Microsoft (associé à lui). Lync ne peut pas joindre un compte Skype qui n’est pas associé.
need-msa-not-name = Lync enregistre le compte Microsoft de l’utilisateur Skype, et non le pseudo Skype. Demandez à la personne avec quelle adresse e-mail elle se connecte à Skype.
need-sip = Skype enregistre l’URI SIP de l’utilisateur Lync, c’est-à-dire l’adresse avec laquelle il se connecte à Lync. Elle peut différer de son adresse e-mail. Il la trouve dans Lync, sur sa propre carte de visite.
need-public-im = Votre administrateur a activé la messagerie instantanée publique (PIC) et autorise les demandes entrantes
need-public-im-theirs = L’administrateur de l’autre personne a activé la messagerie instantanée publique (PIC) et autorise les demandes entrantes
need-public-im-who = Seul l’administrateur ou le service d’assistance peut vous dire si la messagerie instantanée publique est activée
need-public-im-on = L’administrateur Lync a activé pour l’utilisateur Lync la connectivité avec la messagerie instantanée publique (PIC) : elle est activée pour { $organisation }
need-public-im-off = L’administrateur Lync doit activer pour l’utilisateur Lync la connectivité avec la messagerie instantanée publique (PIC). Elle est désactivée pour { $organisation } : demandez à l’administrateur s’il peut l’activer pour vous.
need-address-form = Les comptes Microsoft sur { $domains } font partie des domaines publics de messagerie instantanée pris en charge et se saisissent tels quels. Pour tout autre domaine, saisissez { $pattern } : bob@contoso.com devient { $example }. La forme est la même dans la boîte de dialogue et dans le champ de recherche.
decorates-itself = Votre Lync met lui-même les parenthèses : saisissez donc le compte sans parenthèses
decorates-not-here = On ne sait pas si { $client } met lui-même les parenthèses. Si le contact reste sur { $unknown }, supprimez-le et saisissez { $pattern }, la forme avec parenthèses.
decorates-perhaps = Dans certaines organisations, Lync est réglé pour mettre lui-même les parenthèses. La forme avec parenthèses devrait y fonctionner aussi.
support-ended = Microsoft n’assure plus le support de { $client } depuis le { $date }
date-january-2018 = 9 janvier 2018
date-october-2018 = 9 octobre 2018
date-april-2021 = 13 avril 2021
date-april-2023 = 11 avril 2023
date-october-2025 = 14 octobre 2025
before-no-name-search = { $client } peut ajouter un utilisateur Skype par son adresse entière, mais ne peut pas chercher par nom
before-messages-only = { $client } n’échange avec les autres réseaux que les messages instantanés et la présence, et ne vérifie pas si une adresse existe
before-server-too-old = Par la suite, Microsoft n’a pris en charge les connexions à Skype qu’à partir de Lync Server 2010
before-sources-disagree = Les pages de Microsoft se contredisent : on ne sait pas si { $client } peut ajouter des utilisateurs Skype. Si cela ne fonctionne pas, ajoutez la personne dans Lync ou Skype for Business sous Windows.
before-not-on-a-phone = On ne peut ajouter personne de l’autre réseau sur un téléphone. Faites-le sur un ordinateur ; ensuite, vous pourrez écrire au contact depuis le téléphone aussi.
before-directory = L’onglet { $tab } apparaît quand l’administrateur a activé la recherche et que vous vous êtes déconnecté puis reconnecté. Il faut pour cela des serveurs Skype for Business, frontaux comme Edge.
before-skype-6 = L’utilisateur Skype a Skype pour Windows 6.3 ou une version plus récente
before-skype-7 = L’utilisateur Skype a au moins Skype 7.6 pour Windows, 7.19 pour Mac, 6.19 pour Android ou 6.11 pour iPhone et iPad
before-skype-8 = Pour communiquer avec une personne qui utilise Teams au travail, l’utilisateur Skype a Skype 8.58 ou une version plus récente
need-free-account = La personne qui utilisait Skype se connecte à Teams Free avec le même compte Microsoft
need-free-account-moved = Contacts et conversations ont suivi le compte, sauf les conversations avec des comptes professionnels
need-teams-setting = Dans le centre d’administration Teams, ce paramètre est activé pour { $organisation } : { $setting }
need-teams-inbound = Pour que l’utilisateur de Teams Free puisse écrire en premier, celui-ci est activé aussi : { $setting }. Tant qu’il est désactivé, toute conversation doit commencer dans l’organisation.
need-teams-cloud = Cela n’existe pas dans les clouds gouvernementaux GCC, GCC High et DoD
need-teams-not-lync = Microsoft ne documente cela que pour Teams. N’y comptez pas avec Lync ou Skype for Business sur vos propres serveurs.
need-both-allow = Les deux organisations autorisent la communication entre elles. Chaque administrateur peut le dire pour son côté.
need-work-address = Vous connaissez l’adresse avec laquelle l’autre personne se connecte au travail. Elle peut différer de son adresse e-mail.
need-no-brackets = Saisissez l’adresse sans parenthèses : la forme avec parenthèses mène aux serveurs de Skype

### Le guide : Lync et Skype for Business

step-add-dialog = Cliquez sur l’icône { $add }, puis sur { $outside }
step-add-dialog-also = Certaines versions écrivent { $also }
step-provider = Choisissez le fournisseur { $provider }
step-type-address = Dans { $field }, saisissez { $address }
step-type-address-hint = La boîte de dialogue donne l’indication { $hint }
step-type-address-any = Dans le champ de l’adresse, saisissez { $address }
step-group = Dans { $field }, choisissez un groupe
step-privacy = Dans { $field }, choisissez ce que la personne peut voir, comme { $share }
step-add-ok = Cliquez sur { $ok } : la personne est dans votre liste de contacts
step-group-and-privacy = Choisissez un groupe de contacts et un niveau de confidentialité
step-confirm = Confirmez : le contact est maintenant dans votre liste
step-contact-card = Cliquez sur le nom avec le bouton droit : { $card } affiche les coordonnées, et { $call } > { $lync-call } lance un appel audio
step-search-instead = Saisissez { $address } dans { $field }, puis choisissez groupe et confidentialité comme ci-dessus
step-search-tabs = Le champ est au-dessus des onglets { $name }, { $skill } et { $rooms }, et affiche { $searching } pendant la recherche
step-search = Saisissez { $address } dans { $field }
step-add-person = Ajoutez la personne trouvée à vos contacts
step-search-field = Saisissez { $address } dans le champ de recherche, au-dessus de vos contacts
step-add-found = Ajoutez le contact trouvé à l’un de vos groupes de contacts
step-skype-directory = Saisissez dans le champ de recherche le nom de la personne, son nom et sa ville, son pseudo Skype, son numéro de téléphone avec l’indicatif du pays, ou { $account }, choisissez l’onglet { $tab }, cliquez sur la bonne personne avec le bouton droit et choisissez { $add }
step-new-tab = Ouvrez l’onglet { $new } : selon la stratégie de votre administrateur, les personnes qui vous ont ajouté y apparaissent
step-use-a-computer = Allez sur un ordinateur équipé de Lync 2013 ou de Skype for Business pour les étapes suivantes
step-back-to-the-phone = Le contact figure désormais aussi dans la liste de votre téléphone
step-accept-request = Acceptez la demande
step-favorites = Ajoutez l’utilisateur Skype à { $favorites } ou à une liste de contacts, pour qu’il puisse vous joindre et voir votre disponibilité
step-favorites-work = Ajoutez l’autre personne à { $favorites } ou à une liste de contacts, pour qu’elle puisse vous joindre et voir votre disponibilité
step-no-request-start = Si aucune demande n’arrive, ajoutez vous-même l’autre personne
alert-why = Changez deux réglages pour voir les demandes de l’extérieur
alert-why-work = Changez un réglage pour voir les demandes de l’extérieur
alert-options = Cliquez sur l’icône { $options }
alert-page = Choisissez { $alerts }
alert-tell-me = Sous { $general }, cochez { $tell }
alert-silent = Sinon, Lync ajoute des personnes sans vous le dire, et { $new } reste vide
alert-allow-invites = Sous { $outside }, choisissez { $allow }
alert-block = Avec { $block }, aucune demande ne vous parvient
alert-ok = Cliquez sur { $ok }
alert-labels-differ = Ces libellés sont ceux de Lync 2013. Dans { $client }, certains peuvent être différents.
alert-policy = Vous ne recevez de demandes que si la stratégie de votre administrateur les autorise
alert-new-tab = Selon la stratégie de votre administrateur, une demande apparaît dans l’onglet { $new }. Les personnes qui s’y trouvent vous ont ajouté : ajoutez-les à votre tour, pour qu’elles puissent vous joindre et voir votre disponibilité.
alert-favorites = Pour communiquer, ajoutez l’utilisateur Skype à { $favorites } ou à une liste de contacts
alert-favorites-work = Pour communiquer, ajoutez l’autre personne à { $favorites } ou à une liste de contacts
check-limits = À deux seulement : les conversations de groupe, le partage du bureau et l’enregistrement ne fonctionnent pas avec les utilisateurs Skype
state-nothing = Rien
state-presence-sees = Sa disponibilité
state-status-sees = Un statut, et plus de point d’interrogation
state-works-means = Cela fonctionne : messages instantanés et appels audio
state-works-means-messages = Cela fonctionne : messages instantanés
state-unknown-sees = { $unknown } ou { $offline }, durablement
state-unknown-means = Lync accepte une adresse erronée sans message d’erreur
state-pending-sees = { $pending } comme statut
state-question-mark-sees = Un point d’interrogation à la place d’un statut
state-not-accepted-means = L’autre personne n’a pas encore accepté
state-not-accepted-next = Demandez-lui d’accepter la demande
state-silent-sees = Ni messages ni présence
state-silent-means = Avant l’acceptation des deux côtés, la confidentialité peut masquer les deux
state-silent-next = Acceptez tous deux la demande
state-lync-sees = Le mot { $lync } sous le nom du contact
state-lync-means = L’adresse Lync a été trouvée
compare-address = Comparez l’adresse caractère par caractère

### Le guide : Skype

skype-sign-in = Connectez-vous à Skype avec un compte Microsoft, et non avec un pseudo Skype
skype-add-contacts = Cliquez sur l’icône { $icon }
skype-type-address = Saisissez { $address }, sans « sip: » devant
skype-search-address = Saisissez l’adresse complète, { $address }, dans le champ de recherche
skype-lync-below = Vérifiez que le mot { $lync } figure sous le nom, puis cliquez sur le nom
skype-nobody-found = Aucun résultat ? La messagerie instantanée publique n’est peut-être pas entièrement mise en service pour le domaine de l’utilisateur Lync, ou le domaine n’est pas configuré pour elle.
skype-add = Cliquez sur { $button } en haut à droite
skype-click = Cliquez sur { $button }
skype-write = Envoyez un premier message
skype-accept-message = Quand un message de l’autre personne arrive, choisissez { $accept }
skype-accept-others = Les deux autres choix sont { $block } et { $view }
skype-question-mark = Le contact affiche un point d’interrogation jusqu’à ce que l’autre personne accepte
skype-until-added = Rien ne fonctionne de son côté tant qu’elle ne vous a pas ajouté
skype-choose = Choisissez la personne trouvée
skype-accept = Quand la demande de l’autre personne apparaît, acceptez-la
skype-no-request = Si aucune demande n’arrive, ajoutez vous-même l’autre personne, avec l’adresse qui lui sert à se connecter au travail, sans parenthèses
skype-privacy = Vérifiez les paramètres de confidentialité de Skype : ils déterminent si les messages et la présence arrivent avant que vous ayez accepté tous les deux

### Le guide : Teams

teams-new-chat = Commencez une nouvelle conversation dans Teams
teams-type-address = Saisissez l’adresse complète, { $address }, comme destinataire
teams-choose = Choisissez la personne que Teams trouve
teams-write = Envoyez un premier message
teams-open = Ouvrez la conversation quand elle apparaît
teams-accept = Acceptez la conversation
teams-no-request = Si aucune conversation n’arrive, commencez-la vous-même
teams-reply-sees = Une réponse
teams-reply-means = La conversation fonctionne dans les deux sens
teams-not-found-sees = Aucun résultat pour l’adresse
teams-not-found-means = L’adresse est erronée, ou un administrateur ne l’autorise pas
teams-not-found-next = Comparez l’adresse ; elle n’a pas de parenthèses. Si elle est juste, demandez à l’administrateur au travail.
before-teams-skype = Jusqu’à la fermeture de Skype, Teams ne joignait les utilisateurs Skype que par l’adresse e-mail : à deux, messages et appels, sans présence

### Quand cela ne fonctionne pas : ce qu’on voit, pourquoi, que faire

trouble-closed-sees = Cela fonctionnait et s’est arrêté le 5 mai 2025 ou après
trouble-closed-cause = Skype a fermé le 5 mai 2025. Lync et Skype ne communiquent plus.
trouble-closed-sign-in = Connectez-vous à Teams Free avec le compte Microsoft que vous utilisiez dans Skype
trouble-closed-write = Écrivez-lui depuis Teams au travail, à l’adresse e-mail sans parenthèses
trouble-closed-allow = Autorisez les conversations entre Teams au travail et Teams Free
trouble-add-again = Si elle est juste, supprimez le contact et ajoutez-le de nouveau
trouble-unknown-sees = { $unknown } reste affiché pour un ou plusieurs contacts qui ont leur propre domaine, et les messages n’arrivent pas
trouble-unknown-cause = L’adresse a été saisie sans les parenthèses dont ce domaine a besoin
trouble-unknown-next = Supprimez le contact et ajoutez-le de nouveau sous la forme { $pattern } : pour bob@contoso.com, c’est { $example }
trouble-offline-sees = Le contact a été ajouté, mais il est toujours { $offline }
trouble-offline-cause = L’adresse contient peut-être une faute de frappe, car rien ne la vérifie ; ou l’autre personne a ignoré la demande ou vous a bloqué
trouble-pending-sees = Le contact affiche { $pending } dans Skype for Business, ou un point d’interrogation dans Skype
trouble-pending-cause = L’autre personne n’a pas encore accepté
trouble-pending-next = Acceptez la demande. Dans Lync, elle est sous l’onglet { $new }.
trouble-no-results-sees = Skype ne trouve personne sur le domaine de l’utilisateur Lync
trouble-no-results-cause = La messagerie instantanée publique n’est peut-être pas encore entièrement mise en service pour ce domaine, ou le domaine n’est pas configuré pour elle
trouble-no-results-next = Vérifiez la mise en service de ce domaine et son enregistrement de fédération dans le DNS
trouble-no-lync-sees = Skype trouve quelqu’un, mais sans le mot { $lync } sous le nom
trouble-no-lync-send = Envoyez l’adresse de connexion de votre propre carte de visite
trouble-no-lync-search = Cherchez exactement cette adresse
trouble-no-lync-cause = Aucune adresse Lync n’a été trouvée : c’est quelqu’un d’autre, ou un compte privé
trouble-not-delivered-sees = Lync affiche : { $error }
trouble-not-delivered-cause = La stratégie ou la fédération est désactivée, ou l’adresse est erronée. Le journal indique alors : 403, { $log }.
trouble-not-delivered-next = Si l’adresse est juste, vérifiez la stratégie d’accès externe et la fédération
trouble-company-policy-try = Essayez une fois depuis un autre réseau, par exemple dans un café
trouble-company-policy-sees = Un message porte la mention { $error }
trouble-company-policy-cause = C’est souvent un pare-feu sur le chemin, plutôt qu’une stratégie
trouble-company-policy-next = Si cela y fonctionne, vérifiez le pare-feu ; sinon, la stratégie
trouble-no-tab-try = Déconnectez-vous, puis reconnectez-vous
trouble-no-tab-sees = Skype for Business n’affiche pas l’onglet { $tab }
trouble-no-tab-cause = L’administrateur n’a pas activé la recherche, ou vous ne vous êtes pas déconnecté puis reconnecté depuis
trouble-no-tab-next = Si l’onglet manque toujours, activez la recherche
trouble-no-request-look = Regardez l’onglet { $new } et vérifiez les alertes
trouble-no-request-sees = Aucune demande ne parvient à l’utilisateur Lync
trouble-no-request-cause = La stratégie n’autorise pas les demandes entrantes, ou le choix { $block } est actif, ou la demande attend sans être vue dans l’onglet { $new }
trouble-no-request-next = Si tout y est en ordre, vérifiez que la stratégie autorise les demandes entrantes
trouble-no-request-send = En attendant, envoyez la demande de votre côté
trouble-rename-sees = Skype ne laisse pas l’utilisateur Skype se connecter tant qu’il n’a pas renommé son compte
trouble-rename-cause = Le domaine de son compte Microsoft est aussi un domaine SIP pour lequel la messagerie instantanée publique est activée
trouble-rename-next = Passez à une adresse d’un autre domaine pour votre compte et communiquez-la à l’utilisateur Lync
trouble-rename-add = Supprimez l’ancien contact et ajoutez la nouvelle adresse
trouble-was-fine-mine = Votre adresse de connexion a changé, et la liste de contacts de l’autre personne contient encore l’ancienne
trouble-was-fine-theirs = L’adresse de connexion de l’autre personne a changé
trouble-was-fine-tell = Communiquez à l’autre personne votre nouvelle adresse de connexion
trouble-was-fine-ask = Demandez la nouvelle adresse à l’autre personne
trouble-was-fine-replace = Supprimez le contact et ajoutez-le de nouveau avec la nouvelle adresse
trouble-was-fine-sees = Le contact fonctionnait et il est maintenant { $unknown } ou { $offline }
trouble-one-sees = Un contact ne fonctionne pas, tous les autres fonctionnent
trouble-one-cause = Les autorisations entre vous deux : l’un n’a pas accepté ou a bloqué l’autre
trouble-one-next = Supprimez complètement l’autre personne, puis ajoutez-la de nouveau
trouble-one-then = Faites de même, puis acceptez
trouble-all-sees = Aucun contact de l’autre réseau ne fonctionne
trouble-all-cause = La communication externe par messagerie instantanée publique est désactivée, ou l’enregistrement de fédération manque dans le DNS
trouble-all-next = Vérifiez la stratégie, le fournisseur et l’enregistrement DNS
trouble-teams-blocked-sees = Teams ne trouve pas la personne, ou ne vous laisse pas lui écrire
trouble-teams-blocked-cause = Ce paramètre est désactivé : { $setting } ; ou l’organisation est dans un cloud gouvernemental
trouble-teams-blocked-next = Si l’adresse est juste, vérifiez ce paramètre
trouble-teams-inbound-start = Commencez la conversation de votre côté
trouble-teams-inbound-sees = L’utilisateur de Teams Free ne peut pas commencer de conversation
trouble-teams-inbound-cause = Ce paramètre est désactivé : { $setting }
trouble-teams-inbound-next = Activez ce paramètre si des conversations doivent commencer à l’extérieur
trouble-teams-silent-sees = Le message est parti, mais aucune réponse n’arrive
trouble-teams-silent-cause = L’autre personne n’a pas accepté la conversation, ou l’adresse n’est à personne
trouble-teams-silent-next = Acceptez la conversation, ou écrivez vous-même en premier
trouble-federated-unknown-sees = { $unknown } reste affiché pour le contact
trouble-federated-unknown-cause = La personne se connecte avec une autre adresse, ou l’une des deux organisations n’autorise pas l’autre
trouble-federated-unknown-next = Si l’adresse est juste, vérifiez que l’autre organisation est autorisée
trouble-federated-all-sees = Personne n’est joignable dans l’autre organisation
trouble-federated-all-cause = L’une des deux organisations n’autorise pas l’autre, ou son enregistrement de fédération manque dans le DNS
trouble-federated-all-next = Vérifiez que l’autre organisation est autorisée
trouble-federated-same = Vérifiez la même chose de votre côté

### Les questions qui y mènent

ask-how-many = Qui est concerné ?
answer-one = Un contact
answer-several = Plusieurs contacts
answer-all = Tous, ou cela n’a jamais fonctionné
ask-what-is-seen = Que voyez-vous ?
answer-unknown = La présence reste inconnue et les messages n’arrivent pas
answer-unknown-federated = La présence reste inconnue
answer-offline = Le contact est toujours hors ligne
answer-pending = Le contact est en attente ou a un point d’interrogation
answer-no-request = L’autre personne ne reçoit aucune demande
answer-no-request-to-me = Je ne reçois aucune demande de l’autre personne
answer-error = Un message d’erreur quand j’écris
answer-no-lync = Skype trouve quelqu’un, mais sans le mot Lync sous le nom
answer-rename = Skype demande un autre compte à la connexion
answer-no-results = Skype ne trouve personne sur le domaine Lync
answer-no-tab = Il n’y a pas d’onglet pour l’annuaire Skype
answer-teams-blocked = Teams ne trouve pas la personne, ou je ne peux pas écrire
answer-teams-inbound = La personne dans Teams Free ne peut pas écrire en premier
answer-teams-silent = Mon message reste sans réponse
answer-else = Autre chose
ask-before = Ce contact a-t-il déjà fonctionné ?
answer-yes = Oui
answer-no = Non
ask-error = Que dit le message d’erreur ?
answer-error-outside = Que l’adresse est hors de l’organisation, non fédérée ou incorrecte
answer-error-policy = Que le message n’a pas pu être envoyé à cause de la stratégie de l’entreprise
answer-error-other = Autre chose

### Titres et petites choses

quoted-text = « { $text } »
list-comma = ,
list-last = { $list } et { $last }

### Les adresses dites à voix haute

spell-capital = { $letter } majuscule
symbol-space = espace
symbol-exclamation = point d’exclamation
symbol-quotation = guillemet
symbol-hash = dièse
symbol-dollar = dollar
symbol-percent = pour cent
symbol-ampersand = et commercial
symbol-apostrophe = apostrophe
symbol-open-bracket = parenthèse ouvrante
symbol-close-bracket = parenthèse fermante
symbol-asterisk = astérisque
symbol-plus = plus
symbol-comma = virgule
symbol-hyphen = tiret
symbol-dot = point
symbol-slash = barre oblique
symbol-colon = deux-points
symbol-semicolon = point-virgule
symbol-less = inférieur
symbol-equals = égal
symbol-greater = supérieur
symbol-question = point d’interrogation
symbol-at = arobase
symbol-open-square = crochet ouvrant
symbol-backslash = barre oblique inverse
symbol-close-square = crochet fermant
symbol-caret = accent circonflexe
symbol-underscore = tiret bas
symbol-backquote = accent grave
symbol-open-brace = accolade ouvrante
symbol-bar = barre verticale
symbol-close-brace = accolade fermante
symbol-tilde = tilde

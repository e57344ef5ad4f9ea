# English: what the core says. The sentences of the page are in www/words. Other languages have the same ids and arguments.
# Only text and { $name } can stand in a message. Client labels are not words: they come in as arguments.
# In a message, say what to do; no "invalid", no "please", no "sorry".
# To add a language: copy this file, and those of www/words, under the language's name and translate them; labels that Microsoft
# has translated go into a column of src/guide/clients/labels.tsv. The build names every message that is missing, unknown or has other arguments.

### What the fields are called, at the beginning of a sentence and inside one

field-msa = Microsoft account
field-sip = Sign-in address
field-im = IM address
wanted-msa = the email address of the Microsoft account
wanted-sip = the sign-in address
wanted-im = the IM address

### What is wrong or worth knowing about an address

notice-cleaned-removed = We removed “{ $text }”
notice-cleaned-removed-all = We removed { $list }
notice-cleaned-space = We removed a space
notice-cleaned-invisible = We removed a character that cannot be seen
notice-cleaned-replaced = We wrote “{ $text }” in plain characters
notice-cleaned-lower = We changed “{ $text }” to lower case
notice-idn = We changed the domain “{ $text }” to the form that Lync and Skype can carry
notice-already-decorated = This is already in the form Lync needs. Type it as it is
notice-lookalike = Check the domain “{ $text }”: some of its letters only look like the ones you expect
notice-lookalike-suggestion = Check the domain “{ $text }”: some of its letters only look like the ones you expect. Did you mean { $suggestion }?
notice-not-sip-safe = Lync may not be able to carry “{ $text }” in an address. If the contact stays at Presence Unknown, ask the person for another email address of their account
notice-needless-decoration = This domain does not need the form with brackets. Type the plain address
notice-needless-decoration-account = This domain does not need the form with brackets
notice-skypeids = This is an old route to a Skype name. Microsoft does not describe it. If the contact stays at Presence Unknown, ask the person for their Microsoft account
notice-maybe-typo = Did you mean { $suggestion }?
notice-maybe-typo-bare = Check the spelling of “{ $text }”
notice-less-certain-domain = Microsoft’s own lists do not name “{ $text }”. If the contact stays at Presence Unknown, remove it and add the plain address instead
notice-own-organisation = “{ $text }” belongs to { $organisation }. Add a colleague by the plain address, without brackets. Where public IM is on, a Microsoft account on this domain cannot sign in to Skype
notice-own-organisation-nameless = “{ $text }” belongs to your own organisation. Add a colleague by the plain address, without brackets. Where public IM is on, a Microsoft account on this domain cannot sign in to Skype
notice-consumer-domain = “{ $text }” is a domain for personal accounts. Check that this person uses Lync, not Skype
notice-looks-like-lync = This is how a Lync address is written. If the person uses Lync at another company, add the plain address, without brackets. Go on only if it is also their Microsoft account
notice-empty-msa = Enter the Skype contact’s Microsoft account
notice-empty-sip = Enter the Lync contact’s sign-in address
notice-empty-im = Enter the IM address from the Lync contact list
notice-too-long = { $field } must be { $count } characters or fewer
notice-no-at = { $field } must include an @ symbol
notice-several-at = { $field } must have only one @ symbol
notice-several-addresses = Enter one address at a time
notice-no-local = Enter the part before the @ symbol
notice-no-domain = Enter the full domain after the @ symbol
notice-single-label-domain = Enter the full domain after the @ symbol: “{ $text }” has no dot
notice-bad-character = { $field } must not include { $text }
notice-space = { $field } must not include spaces
notice-bad-dot = Remove the extra dot: a dot must be between two other characters
notice-bad-hyphen = Remove the extra hyphen: no part of a domain begins or ends with one
notice-label-too-long = Each part of the domain must be 63 characters or fewer
notice-local-too-long = The part before the @ symbol must be 64 characters or fewer
notice-numeric-tld = Check the end of the domain: “{ $text }” must not be all digits
notice-ip-address = Enter a domain after the @ symbol, not an IP address
notice-quoted-local = Enter the part before the @ symbol without quotation marks
notice-non-ascii-local = Check “{ $text }”: the part before the @ symbol can have only digits, symbols, and letters from a to z without accents
notice-bad-idn = Check the spelling of the domain: “{ $text }” cannot be one
notice-password = Remove the password between the colon and the @ symbol, and do not share it
notice-phone-number = Enter { $wanted }, not a phone number
notice-skype-name-msa = Enter the Microsoft account, not the Skype name. Ask the person which email address they sign in to Skype with
notice-skype-name-sip = Enter the whole sign-in address. It looks like an email address
notice-skype-name-im = Enter the IM address, not the Skype name
notice-skype-link-msa = This link opens Skype but does not contain the Microsoft account. Ask the person which email address they sign in to Skype with
notice-skype-link = This link opens Skype but does not contain an address. Enter { $wanted }
notice-conference-uri = This is the address of a meeting or a service, not of a person. Enter { $wanted }
notice-guest-upn = This is the name that an organisation gives a guest, not the guest’s address. Enter { $suggestion }
notice-guest-upn-bare = This is the name that an organisation gives a guest, not the guest’s address. Enter { $wanted }
notice-encapsulated-address = This is an internal name from Exchange, not an address. Enter { $wanted }
notice-bad-decoration = Check the brackets: the form for Lync looks like { $pattern }. Or enter the plain account
notice-bad-decoration-sip = Enter the sign-in address without brackets
notice-bad-decoration-im = Check the brackets: an IM address looks like { $pattern }
notice-decorated-for-skype = In Skype, search for { $suggestion }. The form with brackets is only for Lync
notice-decorated-for-skype-bare = Enter the sign-in address without brackets. The form with brackets is only for Lync
notice-public-im-off = Public IM is switched off at { $organisation }, so Lync and Skype users cannot add each other. { $ask }
notice-public-im-off-nameless = Public IM is switched off in this organisation, so Lync and Skype users cannot add each other. { $ask }
ask-closed = Did it stop on or after 5 May 2025?
ask-administrator = Ask the Lync administrator whether it can be switched on
ask-help-desk = Ask the help desk whether it can be switched on: { $contact }

### The guide: what stands for an address, a name or a list that is not known

any-msa = the Skype user’s Microsoft account, with brackets where its domain needs them
any-sip = the Lync user’s sign-in address
any-email = their email address
any-work-address = the address they sign in with at work
any-organisation = the organisation

### The guide: titles, and what is said first

title-adds = Add the contact in { $client }
title-answers = Answer the request in { $client }
title-starts-chat = Start a chat in { $client }
title-answers-chat = Answer the chat in { $client }
name-lync-mac = Lync for Mac 2011
name-sfb-mac = Skype for Business on Mac
name-lync-mobile = Lync or Skype for Business on a phone
name-teams-work = Teams at work
name-teams-free = Teams Free
today-skype = Skype closed on 5 May 2025. These steps no longer connect anyone; they explain old contact lists. Today, Lync and Skype for Business still reach other organisations by the plain sign-in address, and Teams reaches Teams Free by the plain email address, where the administrators allow it. AOL and Yahoo ended on 30 June 2014.
today-teams-free = Skype closed on 5 May 2025. Its users can sign in to Teams Free with the same account. Teams at work can reach them there by the plain email address, where the administrator allows it.
today-federated = This still works: Lync, Skype for Business and Teams reach people at other organisations by the plain sign-in address, where both administrators allow it.

### The guide: what must be in place first

need-msa = They are signed in to Skype with a Microsoft account
need-msa-mine = You are signed in to Skype with a Microsoft account
need-msa-what = A Microsoft account is an email address and a password, formerly called Windows Live ID. It also opens OneDrive (formerly SkyDrive), Windows Phone, Xbox LIVE and Outlook.com, formerly Hotmail and Messenger: anyone who uses one of these has one. Anyone can create one.
need-msa-link = An existing Skype account can be merged (linked) with a Microsoft account. Lync cannot reach a Skype account that is not linked.
need-msa-not-name = Lync stores the Skype user’s Microsoft account, not the Skype name. Ask the person for the email address they sign in to Skype with.
need-sip = Skype stores the Lync user’s SIP URI: the address they sign in to Lync with. It can differ from their email address. They find it on their own contact card in Lync.
need-public-im = Your administrator has enabled public IM connectivity and allows incoming requests
need-public-im-theirs = Their administrator has enabled public IM connectivity and allows incoming requests
need-public-im-who = Only the administrator or the help desk can tell you whether public IM is enabled
need-public-im-on = The Lync user is enabled for public IM connectivity by the Lync administrator: at { $organisation } it is switched on
need-public-im-off = The Lync user must be enabled for public IM connectivity by the Lync administrator. At { $organisation } it is switched off: ask the administrator whether it can be switched on for you.
need-address-form = Microsoft accounts on { $domains } are supported public IM domains and are typed as they are. On any other domain, type { $pattern }: bob@contoso.com becomes { $example }. The form is the same in the dialog and in the search field.
decorates-itself = Your Lync puts the brackets in by itself, so the plain account is typed
decorates-not-here = { $client } is not known to put the brackets in by itself. If the contact stays at { $unknown }, remove it and type { $pattern }, the form with brackets.
decorates-perhaps = Some organisations have set Lync up to put the brackets in by itself. The form with brackets should work there too.
support-ended = Microsoft’s support for { $client } ended on { $date }
date-january-2018 = 9 January 2018
date-october-2018 = 9 October 2018
date-april-2021 = 13 April 2021
date-april-2023 = 11 April 2023
date-october-2025 = 14 October 2025
before-no-name-search = { $client } can add a Skype user by the whole address, but cannot search for names
before-messages-only = { $client } exchanges only instant messages and presence with other networks, and does not check whether an address exists
before-server-too-old = Later on, Microsoft supported connections to Skype only from Lync Server 2010 and newer servers
before-sources-disagree = Microsoft’s own pages disagree on whether { $client } can add Skype users. If it does not work, add the person in Lync or Skype for Business on Windows.
before-not-on-a-phone = Nobody on the other network can be added on a phone. Do it on a computer; afterwards you can write to the contact on the phone too.
before-directory = The tab { $tab } appears once the administrator has enabled the search and you have signed out and in again. It needs Skype for Business servers at the front end and at the edge.
before-skype-6 = The Skype user has Skype for Windows 6.3 or later
before-skype-7 = The Skype user has at least Skype 7.6 for Windows, 7.19 for Mac, 6.19 for Android or 6.11 for iPhone and iPad
before-skype-8 = For contact with someone who uses Teams at work, the Skype user has Skype 8.58 or later
need-free-account = The person who used Skype signs in to Teams Free with the same Microsoft account
need-free-account-moved = Contacts and chats moved with the account, except chats with work accounts
need-teams-setting = In the Teams admin center of { $organisation }, this setting is on: { $setting }
need-teams-inbound = For the Teams Free user to write first, this one is on too: { $setting }. While it is off, every chat must start inside the organisation.
need-teams-cloud = This is not available in the government clouds GCC, GCC High and DoD
need-teams-not-lync = Microsoft documents this for Teams only. Do not count on it with Lync or Skype for Business on your own servers.
need-both-allow = Both organisations allow communication with each other: each administrator can tell for their side
need-work-address = You know the address the other person signs in with at work. It can differ from their email address.
need-no-brackets = Type the address without brackets: the form with brackets leads to Skype’s servers

### The guide: Lync and Skype for Business

step-add-dialog = Click the icon { $add }, then { $outside }
step-add-dialog-also = Some versions call it { $also }
step-provider = In the list of providers, choose { $provider }
step-type-address = In { $field }, enter { $address }
step-type-address-hint = The dialog gives the hint { $hint }
step-type-address-any = In the field for the address, type { $address }
step-group = In { $field }, choose a group
step-privacy = In { $field }, choose what they may see, such as { $share }
step-add-ok = Click { $ok }: the person is now in your contact list
step-group-and-privacy = Choose a contact group and a privacy relationship
step-confirm = Confirm: the contact is now in your list
step-contact-card = Right-click the name: { $card } shows the details, and { $call } > { $lync-call } makes an audio call
step-search-instead = Type { $address } in { $field }, then choose group and privacy relationship as above
step-search-tabs = The field is above the tabs { $name }, { $skill } and { $rooms }, and says { $searching } while Lync looks
step-search = Type { $address } in { $field }
step-add-person = Add the person it finds to your contacts
step-search-field = Type { $address } in the search field above your contacts
step-add-found = Add the contact found to one of your contact groups
step-skype-directory = Type the person’s name, name and place, Skype name, phone number with country code, or { $account } in the search field, choose the tab { $tab }, right-click the right person and choose { $add }
step-new-tab = Open the tab { $new }, where people who have added you appear, depending on your administrator’s policy
step-use-a-computer = Go to a computer with Lync 2013 or Skype for Business for the next steps
step-back-to-the-phone = From now on the contact is in the list on your phone too
step-accept-request = Accept the request
step-favorites = Add the Skype user to { $favorites } or to a contact list, so that they can reach you and see your availability
step-favorites-work = Add the other person to { $favorites } or to a contact list, so that they can reach you and see your availability
step-no-request-start = If no request arrives, add the other person yourself
alert-why = Change two settings so you see requests from outside
alert-why-work = Change a setting so you see requests from outside
alert-options = Click the icon { $options }
alert-page = Choose { $alerts }
alert-tell-me = Under { $general }, tick { $tell }
alert-silent = If this is cleared, Lync adds people without telling you, and { $new } stays empty
alert-allow-invites = Under { $outside }, choose { $allow }
alert-block = With { $block }, no request reaches you
alert-ok = Click { $ok }
alert-labels-differ = These labels are the ones of Lync 2013. In { $client } some may read differently.
alert-policy = You get requests only if your administrator’s policy allows them
alert-new-tab = Depending on your administrator’s policy, a request appears on the tab { $new }. The people there have added you: add them, so that they can reach you and see your availability.
alert-favorites = To communicate, add the Skype user to { $favorites } or to a contact list
alert-favorites-work = To communicate, add the other person to { $favorites } or to a contact list
check-limits = One to one only: group conversations, desktop sharing and recording do not work with Skype users
state-nothing = Nothing
state-presence-sees = The person’s availability
state-status-sees = A status, no longer a question mark
state-works-means = It works: instant messages and audio calls
state-works-means-messages = It works: instant messages
state-unknown-sees = { $unknown } or { $offline }, and it stays
state-unknown-means = Lync accepts a wrong address without an error
state-pending-sees = { $pending } as the status
state-question-mark-sees = A question mark instead of a status
state-not-accepted-means = The other person has not accepted yet
state-not-accepted-next = Ask them to accept the request
state-silent-sees = No messages, or no presence
state-silent-means = Until each of you has accepted the other, privacy settings may hide both
state-silent-next = Accept each other’s request
state-lync-sees = The word { $lync } below the contact’s name
state-lync-means = The Lync address was found
compare-address = Compare the address character by character

### The guide: Skype

skype-sign-in = Sign in to Skype with a Microsoft account, not with a Skype name
skype-add-contacts = Click the icon { $icon }
skype-type-address = Enter { $address }, without “sip:” before it
skype-search-address = Type the full address, { $address }, in the search field
skype-lync-below = Check that the word { $lync } appears under the name, then click the name
skype-nobody-found = Nobody found? Public IM may not be fully provisioned for the Lync user’s domain, or the domain is not set up for it.
skype-add = Click { $button } at the top right
skype-click = Click { $button }
skype-write = Send a first message
skype-accept-message = When a message from the other person arrives, choose { $accept }
skype-accept-others = The other two choices are { $block } and { $view }
skype-question-mark = The contact shows a question mark until the other person accepts
skype-until-added = Nothing works on their side until they add you
skype-choose = Choose the person found
skype-accept = When the other person’s request appears, accept it
skype-no-request = If no request arrives, add the other person yourself, by the address they sign in with at work, without brackets
skype-privacy = Check the privacy settings of Skype: they decide whether messages and presence arrive before both of you have accepted

### The guide: Teams

teams-new-chat = Start a new chat in Teams
teams-type-address = Type the full address, { $address }, as the recipient
teams-choose = Choose the person it finds
teams-write = Send a first message
teams-open = Open the chat when it appears
teams-accept = Accept the chat
teams-no-request = If no chat arrives, start it yourself
teams-reply-sees = An answer
teams-reply-means = The chat works in both directions
teams-not-found-sees = Nobody found for the address
teams-not-found-means = The address is wrong, or an administrator does not allow it
teams-not-found-next = Compare the address; it has no brackets. If it is right, ask the administrator at work.
before-teams-skype = Until Skype closed, Teams reached Skype users by email address only: one to one, messages and calls, without presence

### When it does not work: what is seen, why, what to do next

trouble-closed-sees = It worked before and stopped on or after 5 May 2025
trouble-closed-cause = Skype closed on 5 May 2025. Lync and Skype no longer connect.
trouble-closed-sign-in = Sign in to Teams Free with the Microsoft account that you used in Skype
trouble-closed-write = Write to them from Teams at work, by the plain email address
trouble-closed-allow = Allow chats between Teams at work and Teams Free
trouble-add-again = If it is right, remove the contact and add it again
trouble-unknown-sees = { $unknown } stays with one or several contacts on their own domains, and messages do not arrive
trouble-unknown-cause = The address was typed without the brackets that this domain needs
trouble-unknown-next = Remove the contact and add it again as { $pattern }: for bob@contoso.com that is { $example }
trouble-offline-sees = The contact was added, but is always { $offline }
trouble-offline-cause = The address may have a typing error, since nothing checks it; or the other person has ignored the request or blocked you
trouble-pending-sees = The contact says { $pending } in Skype for Business, or shows a question mark in Skype
trouble-pending-cause = The other person has not accepted yet
trouble-pending-next = Accept the request. In Lync it is on the tab { $new }.
trouble-no-results-sees = Skype finds no one at all on the Lync user’s domain
trouble-no-results-cause = Public IM may not yet be provisioned in full for this domain, or the domain is not set up for it
trouble-no-results-next = Check the provisioning of this domain and its federation record in DNS
trouble-no-lync-sees = Skype finds someone, but without the word { $lync } below the name
trouble-no-lync-send = Send the sign-in address from your own contact card
trouble-no-lync-search = Search for exactly that address
trouble-no-lync-cause = No Lync address was found: this is someone else, or a private account
trouble-not-delivered-sees = Lync says: { $error }
trouble-not-delivered-cause = The policy or the federation is switched off, or the address is wrong. The log then says: 403, { $log }.
trouble-not-delivered-next = If the address is right, check the external access policy and the federation
trouble-company-policy-try = Try once from another network, such as a café
trouble-company-policy-sees = A message { $error }
trouble-company-policy-cause = It is often a firewall on the way, rather than a policy
trouble-company-policy-next = If it works there, check the firewall; if not, check the policy
trouble-no-tab-try = Sign out and in again
trouble-no-tab-sees = Skype for Business shows no tab { $tab }
trouble-no-tab-cause = The administrator has not enabled the search, or you have not signed out and in since
trouble-no-tab-next = If the tab is still missing, enable the search
trouble-no-request-look = Look at the tab { $new } and check the alerts
trouble-no-request-sees = A request never reaches the Lync user
trouble-no-request-cause = The policy does not allow incoming requests, or { $block } is set, or the request waits unseen on the tab { $new }
trouble-no-request-next = If both are right, check that the policy allows incoming requests
trouble-no-request-send = Meanwhile, send the request from your end
trouble-rename-sees = Skype does not let the Skype user sign in until they rename their account
trouble-rename-cause = The domain of their Microsoft account is also a SIP domain for which public IM is on
trouble-rename-next = Change the account to an address on another domain, and tell the Lync user the new one
trouble-rename-add = Remove the old contact and add the new address
trouble-was-fine-mine = Your sign-in address has changed, and the other person’s contact list still has the old one
trouble-was-fine-theirs = The other person’s sign-in address has changed
trouble-was-fine-tell = Tell the other person your new sign-in address
trouble-was-fine-ask = Ask the other person for the new address
trouble-was-fine-replace = Remove the contact and add it again with the new address
trouble-was-fine-sees = The contact used to work and is now { $unknown } or { $offline }
trouble-one-sees = One contact does not work, all others do
trouble-one-cause = The permissions between the two of you: one has not accepted or has blocked the other
trouble-one-next = Remove the other person completely, then add them again
trouble-one-then = Do the same, then accept
trouble-all-sees = No contact on the other network works
trouble-all-cause = External communication by public IM is switched off, or the federation record in DNS is missing
trouble-all-next = Check the policy, the provider and the DNS record
trouble-teams-blocked-sees = Teams does not find the person, or does not let you write to them
trouble-teams-blocked-cause = This setting is off: { $setting }; or the organisation is in a government cloud
trouble-teams-blocked-next = If the address is right, check this setting
trouble-teams-inbound-start = Start the chat from your end
trouble-teams-inbound-sees = The Teams Free user cannot start a chat
trouble-teams-inbound-cause = This setting is off: { $setting }
trouble-teams-inbound-next = If chats are to start outside, switch this setting on
trouble-teams-silent-sees = The message was sent, but no answer comes
trouble-teams-silent-cause = The other person has not accepted the chat, or the address belongs to no one
trouble-teams-silent-next = Accept the chat, or write first yourself
trouble-federated-unknown-sees = { $unknown } stays with the contact
trouble-federated-unknown-cause = The address is not the one the person signs in with, or one of the two organisations does not allow the other
trouble-federated-unknown-next = If the address is right, check that the other organisation is allowed
trouble-federated-all-sees = No one at the other organisation can be reached
trouble-federated-all-cause = One of the two organisations does not allow the other, or its federation record in DNS is missing
trouble-federated-all-next = Check that the other organisation is allowed
trouble-federated-same = Check the same at your end

### The questions that lead there

ask-how-many = Who is affected?
answer-one = One contact
answer-several = Several contacts
answer-all = Everyone, or it has never worked
ask-what-is-seen = What do you see?
answer-unknown = Presence stays unknown, and messages do not arrive
answer-unknown-federated = Presence stays unknown
answer-offline = The contact is always offline
answer-pending = The contact is pending, or has a question mark
answer-no-request = The other person receives no request
answer-no-request-to-me = I receive no request from the other person
answer-error = An error message when I write
answer-no-lync = Skype finds someone, but without the word Lync below the name
answer-rename = Skype asks for another account when signing in
answer-no-results = Skype finds no one on the Lync domain
answer-no-tab = There is no tab for the Skype directory
answer-teams-blocked = Teams does not find the person, or I cannot write
answer-teams-inbound = The person in Teams Free cannot write first
answer-teams-silent = My message gets no answer
answer-else = Something else
ask-before = Has this contact worked before?
answer-yes = Yes
answer-no = No
ask-error = What does the error message say?
answer-error-outside = That the address is outside the organisation, not federated, or incorrect
answer-error-policy = That the message could not be sent because of company policy
answer-error-other = Something else

### Headings and other small things, in plain text too

quoted-text = “{ $text }”
list-comma = ,
list-last = { $list } and { $last }

### Addresses said aloud

spell-capital = capital { $letter }
symbol-space = space
symbol-exclamation = exclamation mark
symbol-quotation = quotation mark
symbol-hash = hash
symbol-dollar = dollar sign
symbol-percent = percent sign
symbol-ampersand = ampersand
symbol-apostrophe = apostrophe
symbol-open-bracket = open bracket
symbol-close-bracket = close bracket
symbol-asterisk = asterisk
symbol-plus = plus
symbol-comma = comma
symbol-hyphen = hyphen
symbol-dot = dot
symbol-slash = slash
symbol-colon = colon
symbol-semicolon = semicolon
symbol-less = less-than sign
symbol-equals = equals sign
symbol-greater = greater-than sign
symbol-question = question mark
symbol-at = at
symbol-open-square = open square bracket
symbol-backslash = backslash
symbol-close-square = close square bracket
symbol-caret = caret
symbol-underscore = underscore
symbol-backquote = backquote
symbol-open-brace = open brace
symbol-bar = vertical bar
symbol-close-brace = close brace
symbol-tilde = tilde

# English. Other languages have the same ids and the same arguments; ids that begin with "page-" belong to the page alone.
# Only text and { $name } can stand in a message. Client labels are not words: they come in as arguments.
# In a message, say what to do; no "invalid", no "please", no "sorry".

### What the fields are called, at the beginning of a sentence and inside one

field-msa = Microsoft account
field-sip = Sign-in address
field-im = IM address
wanted-msa = the email address of the Microsoft account
wanted-sip = the sign-in address
wanted-im = the IM address

### What is wrong or worth knowing about an address

notice-cleaned-removed = We removed “{ $text }”
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
notice-bad-dot = Remove the extra dot: a dot must stand between two other characters
notice-bad-hyphen = Remove the extra hyphen: no part of a domain begins or ends with one
notice-label-too-long = Each part of the domain must be 63 characters or fewer
notice-local-too-long = The part before the @ symbol must be 64 characters or fewer
notice-numeric-tld = Check the end of the domain: “{ $text }” must not be all digits
notice-ip-address = Enter a domain after the @ symbol, not an IP address
notice-quoted-local = Enter the part before the @ symbol without quotation marks
notice-non-ascii-local = Check “{ $text }”: the part before the @ symbol must have only letters from a to z without accents, digits and signs
notice-bad-idn = Check the spelling of the domain: nobody can own “{ $text }”
notice-password = Remove the password that stands between the colon and the @ symbol, and do not share it
notice-phone-number = Enter { $wanted }, not a phone number
notice-skype-name-msa = Enter the Microsoft account, not the Skype name. Ask the person which email address they sign in to Skype with
notice-skype-name-sip = Enter the whole sign-in address. It looks like an email address
notice-skype-name-im = Enter the IM address, not the Skype name
notice-skype-link-msa = This link opens Skype but does not hold the Microsoft account. Ask the person which email address they sign in to Skype with
notice-skype-link = This link opens Skype but does not hold an address. Enter { $wanted }
notice-conference-uri = This is the address of a meeting or a service, not of a person. Enter { $wanted }
notice-bad-decoration = Check the brackets: the form for Lync looks like { $pattern }. Or enter the plain account
notice-bad-decoration-sip = Enter the sign-in address without brackets
notice-bad-decoration-im = Check the brackets: an IM address looks like { $pattern }
notice-decorated-for-skype = In Skype, search for { $suggestion }. The form with brackets is only for Lync
notice-decorated-for-skype-bare = Enter the sign-in address without brackets. The form with brackets is only for Lync
notice-public-im-off = Public IM is switched off at { $organisation }, so Lync and Skype users cannot add each other. { $ask }
notice-public-im-off-nameless = Public IM is switched off in this organisation, so Lync and Skype users cannot add each other. { $ask }
ask-administrator = Ask the Lync administrator whether it can be switched on
ask-help-desk = Ask the help desk whether it can be switched on: { $contact }

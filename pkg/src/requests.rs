//! The TypeScript types of arguments. The values are read by `arguments`, which reports all errors at once; a derived
//! deserializer would stop at the first. Every optional key also accepts `undefined`, for programs under
//! `exactOptionalPropertyTypes`, and every list accepts `as const`.

#![expect(dead_code, reason = "declarations only: no value of these types is ever made")]

use tsify::Tsify;

/// Options of all functions.
#[derive(Tsify)]
struct Options {
    /// The help desk's policy.
    #[tsify(optional, type = "Policy | undefined")]
    policy: Option<Policy>,
    /// BCP 47: the best match among the loaded languages, else English.
    #[tsify(optional, type = "string | undefined")]
    locale: Option<String>,
}

/// A help desk's policy. Domains are cleaned like typed ones.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
struct Policy {
    /// Domains whose accounts are typed undecorated. Replaces live.com, hotmail.com, outlook.com and msn.com.
    #[tsify(optional, type = "readonly string[] | undefined")]
    as_is_domains: Option<Vec<String>>,
    /// The domain of decorated addresses; default msn.com.
    #[tsify(optional, type = "string | undefined")]
    routing_domain: Option<String>,
    /// Whether server and client decorate addresses automatically.
    #[tsify(optional, type = "\"yes\" | \"no\" | \"unknown\" | undefined")]
    auto_decorate: Option<String>,
    /// Whether public IM connectivity is on.
    #[tsify(optional, type = "\"on\" | \"off\" | \"unknown\" | undefined")]
    public_im: Option<String>,
    /// The client versions that the organisation uses.
    #[tsify(optional, type = "readonly ClientId[] | undefined")]
    clients: Option<Vec<String>>,
    /// The organisation.
    #[tsify(optional, type = "Organisation | undefined")]
    organisation: Option<Organisation>,
}

/// The organisation of the Lync user.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
struct Organisation {
    /// Its common name.
    #[tsify(optional, type = "string | undefined")]
    name: Option<String>,
    /// The domains of its Lync sign-in addresses.
    #[tsify(optional, type = "readonly string[] | undefined")]
    sip_domains: Option<Vec<String>>,
    /// Its help desk.
    #[tsify(optional, type = "HelpDesk | undefined")]
    help_desk: Option<HelpDesk>,
}

/// How to reach the help desk.
#[derive(Tsify)]
struct HelpDesk {
    /// Email address.
    #[tsify(optional, type = "string | undefined")]
    mail: Option<String>,
    /// Phone number.
    #[tsify(optional, type = "string | undefined")]
    phone: Option<String>,
    /// Web page.
    #[tsify(optional, type = "string | undefined")]
    url: Option<String>,
}

/// The request for a guide.
#[derive(Tsify)]
struct GuideRequest {
    /// Who adds whom.
    #[tsify(type = "Direction")]
    direction: String,
    /// The network between the two people; default `skype`.
    #[tsify(optional, type = "\"skype\" | \"teams-free\" | \"federated\" | undefined")]
    network: Option<String>,
    /// The other person's address, as it was pasted.
    #[tsify(optional, type = "string | undefined")]
    address: Option<String>,
    /// The reader's client.
    #[tsify(optional, type = "ClientId | undefined")]
    client: Option<String>,
    /// The help desk's policy.
    #[tsify(optional, type = "Policy | undefined")]
    policy: Option<Policy>,
    /// BCP 47: the best match among the loaded languages, else English.
    #[tsify(optional, type = "string | undefined")]
    locale: Option<String>,
}

/// The request for converting lines.
#[derive(Tsify)]
struct BulkRequest {
    /// Who adds whom, or the inverse.
    #[tsify(type = "Direction | \"account\"")]
    direction: String,
    /// The help desk's policy.
    #[tsify(optional, type = "Policy | undefined")]
    policy: Option<Policy>,
    /// BCP 47: the best match among the loaded languages, else English.
    #[tsify(optional, type = "string | undefined")]
    locale: Option<String>,
    /// The format of an output line; default `address`.
    #[tsify(optional, type = "\"address\" | \"tsv\" | \"ndjson\" | undefined")]
    format: Option<String>,
}

//! What JavaScript hands over, as TypeScript sees it. The values themselves are read by `arguments`, which reports
//! everything that is wrong with them at once; a derived reader would stop at the first. Every optional key takes `undefined`
//! as well, for programs under `exactOptionalPropertyTypes`, and every list takes `as const`.

#![expect(dead_code, reason = "declarations only: no value of these types is ever made")]

use tsify::Tsify;

/// How to convert, and in which language to say so.
#[derive(Tsify)]
struct Options {
    /// What the help desk has set.
    #[tsify(optional, type = "Policy | undefined")]
    policy: Option<Policy>,
    /// BCP 47: the best match among the loaded languages, else English.
    #[tsify(optional, type = "string | undefined")]
    locale: Option<String>,
}

/// What a help desk can set. Domains are cleaned like those that people type.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
struct Policy {
    /// Domains whose accounts are typed undecorated. Replaces live.com, hotmail.com, outlook.com and msn.com.
    #[tsify(optional, type = "readonly string[] | undefined")]
    as_is_domains: Option<Vec<String>>,
    /// What a decorated address ends in; msn.com where nothing is said.
    #[tsify(optional, type = "string | undefined")]
    routing_domain: Option<String>,
    /// Whether server and client decorate by themselves.
    #[tsify(optional, type = "\"yes\" | \"no\" | \"unknown\" | undefined")]
    auto_decorate: Option<String>,
    /// Whether public IM connectivity is on.
    #[tsify(optional, type = "\"on\" | \"off\" | \"unknown\" | undefined")]
    public_im: Option<String>,
    /// The client versions that the organisation uses.
    #[tsify(optional, type = "readonly ClientId[] | undefined")]
    clients: Option<Vec<String>>,
    /// Who the organisation is.
    #[tsify(optional, type = "Organisation | undefined")]
    organisation: Option<Organisation>,
}

/// The organisation of the Lync user.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
struct Organisation {
    /// Its name, as its people say it.
    #[tsify(optional, type = "string | undefined")]
    name: Option<String>,
    /// The domains of its Lync sign-in addresses.
    #[tsify(optional, type = "readonly string[] | undefined")]
    sip_domains: Option<Vec<String>>,
    /// How to reach its help desk.
    #[tsify(optional, type = "HelpDesk | undefined")]
    help_desk: Option<HelpDesk>,
}

/// How to reach the help desk.
#[derive(Tsify)]
struct HelpDesk {
    /// Mail address.
    #[tsify(optional, type = "string | undefined")]
    mail: Option<String>,
    /// Telephone number.
    #[tsify(optional, type = "string | undefined")]
    phone: Option<String>,
    /// Web page.
    #[tsify(optional, type = "string | undefined")]
    url: Option<String>,
}

/// What a guide is wanted for.
#[derive(Tsify)]
struct GuideRequest {
    /// Who adds whom.
    #[tsify(type = "Direction")]
    direction: String,
    /// Which network the other person is on; `skype` where nothing is said.
    #[tsify(optional, type = "\"skype\" | \"teams-free\" | \"federated\" | undefined")]
    network: Option<String>,
    /// The other person's address, as it was pasted.
    #[tsify(optional, type = "string | undefined")]
    address: Option<String>,
    /// The reader's client.
    #[tsify(optional, type = "ClientId | undefined")]
    client: Option<String>,
    /// What the help desk has set.
    #[tsify(optional, type = "Policy | undefined")]
    policy: Option<Policy>,
    /// BCP 47: the best match among the loaded languages, else English.
    #[tsify(optional, type = "string | undefined")]
    locale: Option<String>,
}

/// How to convert lines.
#[derive(Tsify)]
struct BulkRequest {
    /// Who adds whom, or the inverse.
    #[tsify(type = "Direction | \"account\"")]
    direction: String,
    /// What the help desk has set.
    #[tsify(optional, type = "Policy | undefined")]
    policy: Option<Policy>,
    /// BCP 47: the best match among the loaded languages, else English.
    #[tsify(optional, type = "string | undefined")]
    locale: Option<String>,
    /// What an output line holds; `address` where nothing is said.
    #[tsify(optional, type = "\"address\" | \"tsv\" | \"ndjson\" | undefined")]
    format: Option<String>,
}

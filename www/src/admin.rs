//! Configuration tasks for administrators, filled in with the organisation's values and marked as current or historical.
//!
//! Sources: Microsoft's pages "Enabling Lync-Skype connectivity", "Deploy Skype connectivity", "DNS summary", "Create or edit
//! public SIP federated providers", "Manage external meetings and chat" and the cmdlet reference (as of 21 August 2026).

mod srv;

use lync_skype::Policy;
use lync_skype::guide::Text;
use lync_skype::guide::clients::Label;
use lync_skype::guide::clients::labels::{ALLOW_UNMANAGED, ALLOW_UNMANAGED_INBOUND};
use lync_skype::policy::Domain;

use crate::words::{Key, Words};
pub use srv::{Srv, SrvProblem, srv_message, srv_name, srv_target};

/// One thing to configure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Stable, kebab-case.
    pub id: &'static str,
    /// What to configure, and why.
    pub text: Text,
    /// Text on when it stopped working; `None` if it still works.
    pub historic: Option<String>,
    /// The commands to run. Empty if it is configured in a control panel or on another machine.
    pub commands: Vec<String>,
    /// The DNS record to publish.
    pub records: Vec<Srv>,
}

/// Everything to configure: current tasks first, then historical ones, each in order of execution.
pub fn settings(policy: &Policy, words: &Words) -> Vec<Setting> {
    let mut all = all(policy, words);
    all.sort_by_key(|setting| setting.historic.is_some());
    all
}

fn all(policy: &Policy, words: &Words) -> Vec<Setting> {
    let mut domains: Vec<&str> = policy.organisation.sip_domains.iter().map(Domain::as_str).collect();
    if domains.is_empty() {
        domains.push("contoso.com");
    }
    let setting = |id, key, labels: &[(&str, &Label)], closed: Option<Key>, commands: Vec<String>| Setting {
        id,
        text: Text::with_labels(words, words.segments(key), labels),
        historic: closed.map(|day| words.fill(Key::AdminHistoric, &[("date", words.text(day))])),
        commands,
        records: Vec::new(),
    };
    let records = |setting: Setting, record: fn(&str) -> Srv| Setting {
        records: domains.iter().map(|domain| record(domain)).collect(),
        ..setting
    };
    let closed = Some(Key::DateSkypeClosed);
    vec![
        setting(
            "federation",
            Key::AdminFederation,
            &[("federated", &ENABLE_FEDERATED), ("discovery", &ENABLE_DISCOVERY)],
            None,
            vec!["Set-CsAccessEdgeConfiguration -AllowFederatedUsers $true -EnablePartnerDiscovery $true -UseDnsSrvRouting".to_owned()],
        ),
        setting(
            "access-policy",
            Key::AdminAccessPolicy,
            &[("public", &ENABLE_PUBLIC)],
            closed,
            vec!["Set-CsExternalAccessPolicy -Identity Global -EnablePublicCloudAccess $true -EnablePublicCloudAudioVideoAccess $true".to_owned()],
        ),
        setting("provider", Key::AdminProvider, &[], closed, provider(policy)),
        setting("provider-2013", Key::AdminProvider2013, &[], closed, Vec::new()),
        setting(
            "verification",
            Key::AdminVerification,
            &[("list", &ON_CONTACTS_LIST), ("everyone", &EVERYONE)],
            closed,
            Vec::new(),
        ),
        records(setting("dns", Key::AdminDns, &[], None, Vec::new()), Srv::own_edge),
        setting(
            "media",
            Key::AdminMedia,
            &[],
            closed,
            vec!["Set-CsMediaConfiguration -EncryptionLevel SupportEncryption".to_owned()],
        ),
        setting(
            "split-domain",
            Key::AdminSplit,
            &[],
            Some(Key::DateOnlineClosed),
            vec!["New-CsHostingProvider -Identity SkypeforBusinessOnline -ProxyFqdn sipfed.online.lync.com -Enabled $true -EnabledSharedAddressSpace $true -HostsOCSUsers $true -VerificationLevel UseSourceVerification".to_owned()],
        ),
        setting("firewall", Key::AdminFirewall, &[], None, Vec::new()),
        setting("directory-search", Key::AdminDirectorySearch, &[], closed, Vec::new()),
        setting("provisioning", Key::AdminProvisioning, &[], Some(Key::DateProvisioningClosed), Vec::new()),
        setting(
            "block-conversation",
            Key::AdminBlockConversation,
            &[],
            None,
            vec!["Get-CsClientPolicy | Select-Object Identity, BlockConversationFromFederatedContacts".to_owned()],
        ),
        setting("same-domain", Key::AdminSameDomain, &[], closed, Vec::new()),
        setting("online", Key::AdminOnline, &[("people", &LET_PEOPLE)], Some(Key::DateOnlineClosed), vec!["Set-CsTenantPublicProvider -Provider \"WindowsLive\"".to_owned()]),
        setting(
            "teams-free",
            Key::AdminTeamsFree,
            &[("out", &ALLOW_UNMANAGED), ("inbound", &ALLOW_UNMANAGED_INBOUND)],
            None,
            vec!["Set-CsTenantFederationConfiguration -AllowTeamsConsumer $true -AllowTeamsConsumerInbound $true".to_owned()],
        ),
        records(setting("teams-dns", Key::AdminTeamsDns, &[], None, Vec::new()), Srv::teams),
    ]
}

/// In the control panel of Lync Server 2013.
const ENABLE_FEDERATED: Label = Label::new("Enable communications with federated users");
const ENABLE_DISCOVERY: Label = Label::new("Enable partner domain discovery");
const ENABLE_PUBLIC: Label = Label::new("Enable communications with public users");
const ON_CONTACTS_LIST: Label =
    Label::new("Allow users to communicate only with people on their Contacts list who use this provider");
const EVERYONE: Label = Label::new("Allow users to communicate with everyone using this provider");
/// In the admin center of Skype for Business Online.
const LET_PEOPLE: Label =
    Label::new("Let people use Skype for Business to communicate with Skype users outside your organization");

/// An existing provider must be removed and recreated for a changed parameter to take effect.
fn provider(policy: &Policy) -> Vec<String> {
    let create = [
        "New-CsPublicProvider -Identity Skype -ProxyFqdn federation.messenger.msn.com \
         -IconUrl https://images.edge.messenger.live.com/Messenger_16x16.png -NameDecorationRoutingDomain ",
        policy.routing_domain.as_str(),
        " -NameDecorationExcludedDomainList \"",
        &policy.as_is_domains.join(","),
        "\" -Enabled $true -EnableSkypeIdRouting $true -EnableSkypeDirectorySearch $true",
    ];
    vec!["Remove-CsPublicProvider -Identity Skype".to_owned(), create.concat()]
}

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
pub use srv::{Srv, srv_check, srv_name};

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
    let mut domains: Vec<&str> = policy.organisation.sip_domains.iter().map(Domain::as_str).collect();
    if domains.is_empty() {
        domains.push("contoso.com");
    }
    let setting = |id, key, labels: &[(&str, Label)], closed: Option<Key>| Setting {
        id,
        text: Text::with_labels(words, words.segments(key), labels),
        historic: closed.map(|day| words.fill(Key::AdminHistoric, &[("date", words.text(day))])),
        commands: Vec::new(),
        records: Vec::new(),
    };
    let closed = Some(Key::DateSkypeClosed);
    let discovery = [("federated", ENABLE_FEDERATED), ("discovery", ENABLE_DISCOVERY)];
    let verification = [("list", ON_CONTACTS_LIST), ("everyone", EVERYONE)];
    let unmanaged = [("out", ALLOW_UNMANAGED), ("inbound", ALLOW_UNMANAGED_INBOUND)];
    vec![
        setting("federation", Key::AdminFederation, &discovery, None)
            .run("Set-CsAccessEdgeConfiguration -AllowFederatedUsers $true -EnablePartnerDiscovery $true -UseDnsSrvRouting"),
        setting("dns", Key::AdminDns, &[], None).publish(&domains, Srv::own_edge),
        setting("firewall", Key::AdminFirewall, &[], None),
        setting("block-conversation", Key::AdminBlockConversation, &[], None)
            .run("Get-CsClientPolicy | Select-Object Identity, BlockConversationFromFederatedContacts"),
        setting("teams-free", Key::AdminTeamsFree, &unmanaged, None)
            .run("Set-CsTenantFederationConfiguration -AllowTeamsConsumer $true -AllowTeamsConsumerInbound $true"),
        setting("teams-dns", Key::AdminTeamsDns, &[], None).publish(&domains, Srv::teams),
        setting("access-policy", Key::AdminAccessPolicy, &[("public", ENABLE_PUBLIC)], closed)
            .run("Set-CsExternalAccessPolicy -Identity Global -EnablePublicCloudAccess $true -EnablePublicCloudAudioVideoAccess $true"),
        // An existing provider must be removed and recreated for a changed parameter to take effect.
        setting("provider", Key::AdminProvider, &[], closed)
            .run("Remove-CsPublicProvider -Identity Skype")
            .run(&new_provider(policy)),
        setting("provider-2013", Key::AdminProvider2013, &[], closed),
        setting("verification", Key::AdminVerification, &verification, closed),
        setting("media", Key::AdminMedia, &[], closed)
            .run("Set-CsMediaConfiguration -EncryptionLevel SupportEncryption"),
        setting("split-domain", Key::AdminSplit, &[], Some(Key::DateOnlineClosed))
            .run("New-CsHostingProvider -Identity SkypeforBusinessOnline -ProxyFqdn sipfed.online.lync.com -Enabled $true -EnabledSharedAddressSpace $true -HostsOCSUsers $true -VerificationLevel UseSourceVerification"),
        setting("directory-search", Key::AdminDirectorySearch, &[], closed),
        setting("provisioning", Key::AdminProvisioning, &[], Some(Key::DateProvisioningClosed)),
        setting("same-domain", Key::AdminSameDomain, &[], closed),
        setting("online", Key::AdminOnline, &[("people", LET_PEOPLE)], Some(Key::DateOnlineClosed))
            .run("Set-CsTenantPublicProvider -Provider \"WindowsLive\""),
    ]
}

impl Setting {
    fn run(mut self, command: &str) -> Self {
        self.commands.push(command.to_owned());
        self
    }

    fn publish(mut self, domains: &[&str], record: fn(&str) -> Srv) -> Self {
        self.records = domains.iter().map(|domain| record(domain)).collect();
        self
    }
}

/// In the control panel of Lync Server 2013.
const ENABLE_FEDERATED: Label = "Enable communications with federated users";
const ENABLE_DISCOVERY: Label = "Enable partner domain discovery";
const ENABLE_PUBLIC: Label = "Enable communications with public users";
const ON_CONTACTS_LIST: Label =
    "Allow users to communicate only with people on their Contacts list who use this provider";
const EVERYONE: Label = "Allow users to communicate with everyone using this provider";
/// In the admin center of Skype for Business Online.
const LET_PEOPLE: Label =
    "Let people use Skype for Business to communicate with Skype users outside your organization";

fn new_provider(policy: &Policy) -> String {
    [
        "New-CsPublicProvider -Identity Skype -ProxyFqdn federation.messenger.msn.com \
         -IconUrl https://images.edge.messenger.live.com/Messenger_16x16.png -NameDecorationRoutingDomain ",
        policy.routing_domain.as_str(),
        " -NameDecorationExcludedDomainList \"",
        &policy.as_is_domains.join(","),
        "\" -Enabled $true -EnableSkypeIdRouting $true -EnableSkypeDirectorySearch $true",
    ]
    .concat()
}

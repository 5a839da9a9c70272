// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Catalogue.h"

namespace scout::advice {

namespace {

const std::vector<Entry>& table()
{
    static const std::vector<Entry> entries{
        {"network_name", "", "The host was not found",
            "The name could not be resolved: no network, or a typing error.",
            {"Check the network connection.", "Check the spelling of the address."}},
        {"network_refused", "", "The host does not answer", "Nothing listens at that address and port.",
            {"Check the address and the port.", "For the demo org: start it again."}},
        {"network_cut", "", "The connection was cut",
            "The other side or the network closed it in the middle.",
            {"Try again.", "If it stays: look for a proxy or firewall that ends long connections."}},
        {"network_idle", "", "Nothing was heard for too long",
            "The connection sent no byte within the time limit.",
            {"Try again.", "Raise the limit with --timeout."}},
        {"network_proxy", "", "The proxy refused",
            "The proxy of the environment or the system did not let it through.",
            {"Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY.", "Ask your network's admin."}},
        {"network_garbage", "", "The answer is not HTTP",
            "Something other than Salesforce answers at that address.",
            {"Check the address and the port.", "Check the proxy settings."}},
        {"tls_untrusted", "", "The certificate is not trusted",
            "A program or proxy between this computer and Salesforce presents a certificate of its own, or "
            "the "
            "computer's clock is wrong.",
            {"Check date and time.",
                "If your company inspects traffic, name its CA file in SSL_CERT_FILE. Verification stays "
                "on."}},
        {"keychain_locked", "", "The keychain is locked",
            "This computer's keychain exists but nobody has unlocked it, so Scout can't tell what is in it.",
            {"Unlock the keychain and try again.",
                "Without a desktop session: use the encrypted vault, with SCOUT_VAULT_PASSPHRASE or "
                "SCOUT_VAULT_KEY_FILE."}},
        {"keychain_absent", "", "There is no keychain", "No Secret Service answers in this session.",
            {"Set SCOUT_VAULT_PASSPHRASE to use the encrypted vault.",
                "Or make a key file with \"scout vault init --key-file F\" and set SCOUT_VAULT_KEY_FILE."}},
        {"keychain_silent", "", "The keychain does not answer", "The keychain service took too long.",
            {"Look for an unlock dialog behind other windows.",
                "Restart the keychain service, or use the vault."}},
        {"secret_store_missing", "", "There is no place for secrets",
            "No keychain answers, and no key for the encrypted vault was given. Nothing is ever stored in "
            "the clear.",
            {"Set SCOUT_VAULT_PASSPHRASE to use the encrypted vault.",
                "Or make a key file with \"scout vault init --key-file F\" and set SCOUT_VAULT_KEY_FILE."}},
        {"vault_locked", "", "The vault is locked", "No passphrase or key file was given.",
            {"Set SCOUT_VAULT_PASSPHRASE or SCOUT_VAULT_KEY_FILE."}},
        {"vault_wrong_key", "", "The passphrase does not open the vault",
            "The passphrase or key file is not the one that the vault was made with.",
            {"Check SCOUT_VAULT_PASSPHRASE or SCOUT_VAULT_KEY_FILE."}},
        {"vault_damaged", "", "The vault is damaged",
            "The file was changed or cut short outside of Scout. It was kept aside, not overwritten.",
            {"Restore the file from a backup.", "Or sign in again: a new vault is made."}},
        {"secret_missing", "", "The saved sign-in is gone",
            "The secret store has nothing for this connection: it was removed, or the connection comes from "
            "another computer.",
            {"Sign in again with Reconnect."}},
        {"profiles_damaged", "", "The list of connections could not be read",
            "The file was changed or cut short outside of Scout. It was kept aside, not overwritten.",
            {"Restore it from the copy named above, or from a backup.", "Or add the connections again."}},
        {"profiles_newer", "", "The list of connections is from a newer Scout",
            "A newer version wrote it, and this one would lose what it does not understand.",
            {"Update Scout."}},
        {"connection_unknown", "", "There is no such connection", "No connection has that name.",
            {"See \"scout connections list\" for the names."}},
        {"connection_none", "", "No connection yet", "Nothing has been connected on this computer.",
            {"Connect an org: \"scout connections add quick\".",
                "Or try the demo org: \"scout connections add demo\"."}},
        {"connection_name_taken", "", "The name is taken",
            "Names of connections are unique, whatever the case.", {"Choose another name."}},
        {"login_host_invalid", "", "That is not the address of an org",
            "It has no host that could be signed in to.",
            {"Give \"production\", \"sandbox\" or the org's address, for example "
             "https://acme.my.salesforce.com."}},
        {"login_host_insecure", "", "The address must begin with https",
            "Sign-in over plain http could be read by others.", {"Write https:// instead of http://."}},
        {"login_host_foreign", "", "That host is not Salesforce's",
            "Scout signs in at hosts of Salesforce only, so that nobody can lead you to another page.",
            {"Paste the address of the org from your browser."}},
        {"demo_org_failed", "", "The demo org did not start",
            "Its port or its data file is in use or not writable.",
            {"Try another port with --port.", "Check that the folder of Scout is writable."}},
        {"file_unwritable", "", "A file could not be written",
            "The folder is read-only, full, or belongs to another user.",
            {"Free some space or change the folder's permissions.",
                "Or choose another folder with SCOUT_HOME."}},
    };
    return entries;
}

const Entry kNetwork{"network", "", "Salesforce was not reached",
    "The network or the other side did not answer.", {"Check the network connection and try again."}};
const Entry kTimeout{
    "timeout", "", "It took too long", "No answer came within the time limit.", {"Try again."}};
const Entry kUnauthorized{"unauthorized", "", "Sign in again", "The saved sign-in no longer works.",
    {"Sign in again with Reconnect."}};
const Entry kForbidden{"forbidden", "", "Not allowed", "This user has no right to do that.",
    {"Ask an admin for access, or connect as another user."}, Who::Admin};
const Entry kNotFound{"not_found", "", "Not found", "It does not exist, or this user can't see it.",
    {"Check the name or the ID."}};
const Entry kRateLimited{"rate_limited", "", "A limit is used up", "The org has no calls left for now.",
    {"Wait and try again later."}};
const Entry kBadRequest{"bad_request", "", "The request was refused",
    "Something in it is not as Salesforce expects it.", {"Mend what the message names and try again."}};
const Entry kServer{"server", "", "Salesforce failed", "The other side reported an error of its own.",
    {"Try again in a moment.", "See https://status.salesforce.com for the instance."}, Who::Salesforce};
const Entry kBadResponse{"bad_response", "", "The answer could not be read",
    "Something other than Salesforce answered, or the answer was cut.",
    {"Try again.", "Check the proxy settings."}};
const Entry kStorage{"storage", "", "This computer refused to store it",
    "A file or the keychain did not take it.", {"Check free space and permissions of Scout's folder."}};
const Entry kCancelled{
    "cancelled", "", "Cancelled", "It was ended before it was done.", {"Start it again when you like."}};

} // namespace

std::span<const Entry> localEntries()
{
    return table();
}

const Entry& entryFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return kNetwork;
    case ErrorKind::Timeout:
        return kTimeout;
    case ErrorKind::Unauthorized:
        return kUnauthorized;
    case ErrorKind::Forbidden:
        return kForbidden;
    case ErrorKind::NotFound:
        return kNotFound;
    case ErrorKind::RateLimited:
        return kRateLimited;
    case ErrorKind::BadRequest:
        return kBadRequest;
    case ErrorKind::Server:
        return kServer;
    case ErrorKind::BadResponse:
        return kBadResponse;
    case ErrorKind::Storage:
        return kStorage;
    case ErrorKind::Cancelled:
        return kCancelled;
    }
    return kBadResponse;
}

} // namespace scout::advice

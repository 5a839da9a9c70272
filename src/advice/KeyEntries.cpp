// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Catalogue.h"
#include "advice/SetupPage.h"

namespace scout::advice {

namespace {

const std::vector<Entry>& keyTable()
{
    static const std::vector<Entry> entries{
        {"key_unreadable", "", "This is no private key that Scout can read",
            "A private key in PEM is needed: a text file with \"-----BEGIN PRIVATE KEY-----\" or "
            "\"-----BEGIN RSA "
            "PRIVATE KEY-----\" in it.",
            {"Choose the .key or .pem file that was made together with the certificate, not the .crt or "
             ".csr.",
                "Paste the whole text, with its BEGIN and END lines.",
                "Or make a new pair with \"scout keys generate\" and upload its certificate to the app."}},
        {"key_passphrase_needed", "", "The private key is protected with a passphrase",
            "Scout needs the passphrase once, to read the key into the secret store.",
            {"Type the passphrase, or give it with --key-passphrase-stdin."}},
        {"key_passphrase_wrong", "", "The passphrase does not open the private key",
            "It is mistyped, or it belongs to another key.",
            {"Type the passphrase again.", "Or make a new pair and upload its certificate to the app."}},
        {"key_not_rsa", "", "Salesforce takes RSA keys only",
            "The JWT bearer flow is signed with RS256, which needs an RSA key.",
            {"Make an RSA key with \"scout keys generate\" and upload its certificate to the app."}},
        {"key_too_short", "", "The key is too short", "Salesforce asks for RSA keys of 2,048 bits or more.",
            {"Make a new key with \"scout keys generate\" and upload its certificate to the app."}},
        {"key_output_exists", "", "There is a file of that name already",
            "Scout never writes over a key or a certificate: the old one may be the only copy.",
            {"Choose another name, or move the old file away."}},
        {"key_certificate_mismatch", "", "Key and certificate do not belong together",
            "Salesforce checks what the key signs with the certificate of the app; these two are not of one "
            "pair.",
            {"Choose the certificate that was made from this key.",
                "Or make a new pair and upload its certificate to the app."}},
        {"certificate_unreadable", "", "This is no certificate that Scout can read",
            "An X.509 certificate in PEM or DER is needed, as a .crt, .cer or .pem file.",
            {"Choose the file that was uploaded to the app, not the key and not the .csr."}},
        {"certificate_not_rsa", "", "Salesforce takes certificates of RSA keys only",
            "The JWT bearer flow is signed with RS256, which needs an RSA key.",
            {"Make a new pair with \"scout keys generate\" and upload its certificate to the app."}},
        {"certificate_name_invalid", "", "The certificate needs another name",
            "The common name of a certificate has 1 to 64 characters.", {"Choose a shorter name."}},
        {"certificate_expired", "", "The certificate has expired",
            "Salesforce refuses assertions once the certificate of the app is out of date.",
            {"Make a new pair with \"scout keys generate\".", "Upload its certificate to the app.",
                "Connect with the new key."},
            Who::Admin, kAppsPage},
        {"certificate_not_yet_valid", "", "The certificate is not valid yet",
            "Its validity begins in the future, or the clock of this computer is behind.",
            {"Check the date and time of this computer.", "Or wait until the certificate is valid."}},
        {"username_missing", "", "Nobody to act as",
            "A JWT connection acts as a user of the org, whom it must be told.",
            {"Give the username of a user whom the app's policies admit."}},
        {"my_domain_needed", "", "Client credentials need the org's own address",
            "Salesforce grants them at the org's My Domain only, not at the login host that all orgs share.",
            {"Give the org's address, as https://acme.my.salesforce.com; Setup shows it under My Domain."},
            Who::User, "/lightning/setup/OrgDomain/home"},
    };
    return entries;
}

} // namespace

std::span<const Entry> keyEntries()
{
    return keyTable();
}

} // namespace scout::advice

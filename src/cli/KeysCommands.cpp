// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "cli/CommandEnd.h"
#include "cli/Console.h"
#include "cli/KeyInput.h"
#include "cli/StandardInput.h"
#include "services/Services.h"
#include "settings/AtomicFile.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <array>
#include <ostream>

namespace scout::cli {

namespace {

namespace fs = std::filesystem;

struct GenerateOptions {
    std::string keyFile;
    std::string certificateFile;
    int bits = crypto::PrivateKey::kLeastBits;
    int days = 365;
    std::string commonName = "Scout Desktop";
    bool passphraseFromStdin = false;
};

struct InspectOptions {
    std::string file;
    std::string certificateFile;
    bool passphraseFromStdin = false;
};

/// A key that was there may be the only one of its kind.
Result<void> checkFree(const std::string& file)
{
    if (!fs::exists(file))
        return {};
    return Error{ErrorKind::Storage, "key_output_exists", file + " exists already and was left as it is."};
}

Result<void> writePair(CommandContext context, const GenerateOptions& options)
{
    Secret passphrase;
    if (options.passphraseFromStdin) {
        auto given = secretFromStandardInput("the passphrase of the key");
        if (!given)
            return given.error();
        passphrase = std::move(given).value();
    }
    const crypto::PrivateKey key = crypto::PrivateKey::generate(options.bits);
    const TimePoint now = context.services->clock().now();
    const auto certificate = crypto::Certificate::selfSigned(
        key, {options.commonName, now, now + std::chrono::days(options.days)}, context.services->random());
    if (!certificate)
        return certificate.error();
    const Secret pem = passphrase.empty() ? key.pem() : key.encryptedPem(passphrase);
    if (auto written = settings::writeFile(options.keyFile, pem.reveal()); !written)
        return written;
    return settings::writeFile(options.certificateFile, certificate->pem(), settings::FileAccess::Everyone);
}

Task<ExitCode> generate(CommandContext context, GenerateOptions options)
{
    if (fs::absolute(options.keyFile) == fs::absolute(options.certificateFile))
        co_return refuse(
            context, Error{ErrorKind::BadRequest, "usage", "The key and the certificate need a file each."});
    for (const std::string& file : {options.keyFile, options.certificateFile})
        if (const auto isFree = checkFree(file); !isFree)
            co_return refuse(context, isFree.error());
    if (const auto written = writePair(context, options); !written)
        co_return refuse(context, written.error());
    context.console->say("Private key: " + options.keyFile + ". Keep it to yourself.");
    context.console->say("Certificate: " + options.certificateFile
        + ". Upload it to the app, under \"Use digital signatures\" or \"Enable JWT Bearer Flow\".");
    co_return ExitCode::Done;
}

constexpr std::string_view nameOf(crypto::KeyFormat format)
{
    constexpr std::array<std::string_view, 4> kNames{"private key, PKCS#1", "private key, PKCS#8",
        "private key, PKCS#1, encrypted", "private key, PKCS#8, encrypted"};
    return kNames[static_cast<std::size_t>(format)];
}

using Facts = nlohmann::ordered_json;

Facts factsOf(const crypto::Certificate& certificate, TimePoint now)
{
    return {{"kind", "certificate"}, {"bits", certificate.bits()}, {"fingerprint", certificate.fingerprint()},
        {"commonName", certificate.commonName()}, {"validFrom", toIso8601(certificate.notBefore())},
        {"validUntil", toIso8601(certificate.notAfter())},
        {"valid", certificate.notBefore() <= now && now <= certificate.notAfter()}};
}

Result<Facts> factsOfKey(const InspectOptions& options, crypto::KeyFormat format, TimePoint now)
{
    const auto key = readKey(options.file, options.passphraseFromStdin);
    if (!key)
        return key.error();
    Facts facts{{"kind", nameOf(format)}, {"bits", key->bits()}, {"fingerprint", key->fingerprint()}};
    if (options.certificateFile.empty())
        return facts;
    const auto certificate = readCertificate(options.certificateFile);
    if (!certificate)
        return certificate.error();
    facts["certificate"] = factsOf(*certificate, now);
    facts["matches"] = certificate->matches(*key);
    return facts;
}

/// The file may hold either half of the pair.
Result<Facts> factsOf(const InspectOptions& options, TimePoint now)
{
    const auto bytes = settings::readFile(options.file);
    if (!bytes)
        return bytes.error();
    if (const auto format = crypto::keyFormatOf(*bytes))
        return factsOfKey(options, *format, now);
    if (const auto certificate = crypto::Certificate::read(*bytes))
        return factsOf(*certificate, now);
    return crypto::keyFormatOf(*bytes).error();
}

void print(const Facts& facts, const std::string& indent, std::ostream& out)
{
    for (const auto& [name, value] : facts.items()) {
        if (value.is_object()) {
            out << indent << name << '\n';
            print(value, indent + "  ", out);
        } else {
            const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
            out << indent << name << std::string(name.size() < 14 ? 14 - name.size() : 1, ' ') << text
                << '\n';
        }
    }
}

Task<ExitCode> inspect(CommandContext context, InspectOptions options)
{
    const auto facts = factsOf(options, context.services->clock().now());
    if (!facts)
        co_return refuse(context, facts.error());
    if (context.global->wantsJson())
        context.console->data() << facts->dump(2) << '\n';
    else
        print(*facts, {}, context.console->data());
    const ExitCode finished = finishData(context);
    const bool isMismatch = facts->value("matches", true) == false;
    if (finished != ExitCode::Done || !isMismatch)
        co_return finished;
    co_return refuse(context,
        Error{ErrorKind::BadRequest, "key_certificate_mismatch",
            "The certificate belongs to another key than the private key."});
}

void addGenerate(CLI::App& keys, Invocation& invocation)
{
    auto* command = keys.add_subcommand("generate", "Make a private key and a certificate for JWT sign-ins");
    auto options = std::make_shared<GenerateOptions>();
    command->add_option("--out-key", options->keyFile, "File for the private key")->required();
    command->add_option("--out-cert", options->certificateFile, "File for the certificate")->required();
    command->add_option("--bits", options->bits, "Size of the key")->check(CLI::IsMember({2048, 4096}));
    command->add_option("--days", options->days, "How long the certificate is valid")
        ->check(CLI::Range(1, 36500));
    command->add_option("--common-name", options->commonName, "What the certificate is called");
    command->add_flag("--passphrase-stdin", options->passphraseFromStdin,
        "Protect the key with a passphrase, read from stdin");
    command->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) { return generate(context, *options); };
    });
}

void addInspect(CLI::App& keys, Invocation& invocation)
{
    auto* command = keys.add_subcommand("inspect", "Say what a key or certificate file holds");
    auto options = std::make_shared<InspectOptions>();
    command->add_option("file", options->file, "A private key or a certificate")->required();
    command->add_option("--cert", options->certificateFile, "A certificate to compare the key with");
    command->add_flag(
        "--passphrase-stdin", options->passphraseFromStdin, "Read the key's passphrase from stdin");
    command->callback([options, &invocation] {
        invocation.command = [options](CommandContext context) { return inspect(context, *options); };
    });
}

} // namespace

void addKeysCommands(CLI::App& app, Invocation& invocation)
{
    auto* keys = app.add_subcommand("keys", "Private keys and certificates for JWT sign-ins");
    keys->require_subcommand(1);
    addGenerate(*keys, invocation);
    addInspect(*keys, invocation);
}

} // namespace scout::cli

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SecretSource.h"

#include "base/Text.h"
#include "cli/StandardInput.h"
#include "settings/AtomicFile.h"

#include <CLI/CLI.hpp>

namespace scout::cli {

namespace {

/// No key and no secret is larger; a wrong file may be.
constexpr std::size_t kLargest = std::size_t(1) << 20;

} // namespace

void addSecretFlags(CLI::App& command, const std::string& flag, const std::string& what, SecretSource& source)
{
    auto* fromStdin =
        command.add_flag("--" + flag + "-stdin", source.fromStdin, "Read " + what + " from stdin");
    command.add_option("--" + flag + "-file", source.file, "Read " + what + " from this file")
        ->excludes(fromStdin);
}

Result<Secret> read(const SecretSource& source, const std::string& what)
{
    if (source.fromStdin)
        return secretFromStandardInput(what);
    if (source.file.empty())
        return Secret();
    const auto content = secretFromFile(source.file);
    if (!content)
        return content;
    Secret secret{std::string(trim(content->reveal()))};
    if (secret.empty())
        return Error{
            ErrorKind::BadRequest, "usage", "There is nothing in " + source.file + " for " + what + '.'};
    return secret;
}

Result<Secret> secretFromFile(const std::string& file)
{
    auto content = settings::readFile(file, kLargest);
    if (!content)
        return content.error();
    return Secret(std::move(content).value());
}

} // namespace scout::cli

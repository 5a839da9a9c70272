// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <string>

namespace CLI {
class App;
}

namespace scout::cli {

/// Where a command gets a secret from, by a pair of flags as --client-secret-stdin and --client-secret-file.
struct SecretSource {
    bool fromStdin = false;
    std::string file = {};

    bool isGiven() const { return fromStdin || !file.empty(); }
};

/// Adds the two flags, which exclude each other; `flag` is "client-secret" and `what` "the consumer secret".
void addSecretFlags(
    CLI::App& command, const std::string& flag, const std::string& what, SecretSource& source);

/// The secret, without blanks around it; an empty one where none is given. Errors: BadRequest "usage" if
/// stdin or the file holds nothing; those of settings::readFile.
Result<Secret> read(const SecretSource& source, const std::string& what);

/// A file that holds a secret as a whole, such as a private key. Errors: those of settings::readFile.
Result<Secret> secretFromFile(const std::string& file);

} // namespace scout::cli

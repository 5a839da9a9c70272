// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <map>
#include <string>

namespace scout::secrets {

/// All that a vault holds, by name.
using Secrets = std::map<std::string, Secret>;

/// The text that is sealed: one byte of version, 1, then for each secret the size and the bytes of its name
/// and of its value; sizes are four bytes, big-endian. Not JSON: a value may be any bytes, and a JSON library
/// would leave copies of them in memory.
Secret encodeSecrets(const Secrets& secrets);

/// Errors: Storage "vault_damaged" or "vault_newer".
Result<Secrets> decodeSecrets(const Secret& text);

} // namespace scout::secrets

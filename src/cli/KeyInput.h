// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Invocation.h"
#include "crypto/Certificate.h"

namespace scout::cli {

/// The private key in a file. Where it is protected, its passphrase comes from stdin or from whoever is at
/// the terminal. Errors: those of crypto::PrivateKey::read, of settings::readFile and of the prompt.
Result<crypto::PrivateKey> readKey(const std::string& file, bool passphraseFromStdin);

/// The certificate in a file. Errors: those of crypto::Certificate::read and of settings::readFile.
Result<crypto::Certificate> readCertificate(const std::string& file);

} // namespace scout::cli

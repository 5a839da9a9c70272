// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/KeyInput.h"

#include "cli/SecretSource.h"
#include "cli/StandardInput.h"
#include "cli/TerminalPrompt.h"
#include "settings/AtomicFile.h"

namespace scout::cli {

Result<crypto::PrivateKey> readKey(const std::string& file, bool passphraseFromStdin)
{
    const auto pem = secretFromFile(file);
    if (!pem)
        return pem.error();
    const auto format = crypto::keyFormatOf(pem->reveal());
    if (!format || !crypto::isEncrypted(*format))
        return crypto::PrivateKey::read(*pem);
    const bool nobodyToAsk = !passphraseFromStdin && !TerminalPrompt::isPossible();
    if (nobodyToAsk)
        return crypto::PrivateKey::read(*pem); // which says what is missing
    const auto passphrase = passphraseFromStdin ? secretFromStandardInput("the passphrase of the key")
                                                : secretFromUser("passphrase of the key");
    if (!passphrase)
        return passphrase.error();
    return crypto::PrivateKey::read(*pem, *passphrase);
}

Result<crypto::Certificate> readCertificate(const std::string& file)
{
    const auto bytes = settings::readFile(file);
    if (!bytes)
        return bytes.error();
    return crypto::Certificate::read(*bytes);
}

} // namespace scout::cli

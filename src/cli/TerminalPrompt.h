// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/StorePolicy.h"

namespace scout::cli {

/// Asks for the vault's passphrase at the terminal, without showing what is typed; for a new vault twice.
class TerminalPrompt final : public secrets::PassphrasePrompt {
public:
    /// False where nobody is at a terminal: pass no prompt on then.
    static bool isPossible();

    Task<Result<Secret>> ask(Reason reason) override;
};

/// A secret, without showing what is typed. Errors: Cancelled "passphrase_cancelled".
Result<Secret> secretFromTerminal(const std::string& question);

/// A new passphrase, typed twice. Errors: Cancelled "passphrase_cancelled", "passphrase_mismatch".
Result<Secret> newPassphraseFromTerminal(const std::string& question);

/// What a person types at the terminal. Errors: Cancelled "passphrase_cancelled" where they end the input.
Result<std::string> lineFromTerminal(const std::string& question);

/// From whoever is at the terminal, without showing what is typed, else the whole of stdin. `what` is "access
/// token". Errors: BadRequest "usage" if nothing came.
Result<Secret> secretFromUser(const std::string& what);

} // namespace scout::cli

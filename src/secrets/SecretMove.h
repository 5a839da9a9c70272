// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

#include <vector>

namespace scout::secrets {

/// Moves secrets from one store to another: all are written there and read back before the first is deleted
/// here, so that a failure in between loses none. Names without a secret are passed over. Gives how many
/// moved. Errors: those of the stores; Storage "secret_not_kept" where the target gives back something else.
/// The stores must outlive the task.
Task<Result<std::size_t>> moveSecrets(SecretStore* from, SecretStore* to, std::vector<std::string> names);

} // namespace scout::secrets

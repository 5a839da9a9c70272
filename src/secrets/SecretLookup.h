// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"
#include "base/Result.h"
#include "base/Secret.h"

#include <chrono>
#include <map>
#include <string>

namespace scout::secrets {

/// The first secret that another program stored under these attributes, where its collection is open. Only
/// reads. Main thread only. Errors: NotFound "secret_missing"; Storage "keychain_absent", "keychain_locked",
/// "keychain_silent", "keychain_failed".
Task<Result<Secret>> lookUpSecret(std::map<std::string, std::string> attributes,
    std::chrono::milliseconds limit = std::chrono::seconds(10));

} // namespace scout::secrets

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretMove.h"

namespace scout::secrets {

namespace {

/// Whether there was one.
Task<Result<bool>> copy(SecretStore* from, SecretStore* to, std::string name)
{
    auto secret = co_await from->read(name);
    if (!secret && secret.error().kind == ErrorKind::NotFound)
        co_return false;
    if (!secret)
        co_return secret.error();
    auto written = co_await to->write(name, *secret);
    if (!written)
        co_return written.error();
    auto kept = co_await to->read(std::move(name));
    if (!kept)
        co_return kept.error();
    if (!(*kept == *secret))
        co_return Error{ErrorKind::Storage, "secret_not_kept",
            "The new place gave back something else than it was given."};
    co_return true;
}

} // namespace

Task<Result<std::size_t>> moveSecrets(SecretStore* from, SecretStore* to, std::vector<std::string> names)
{
    std::vector<std::string> moved;
    for (const std::string& name : names) {
        auto copied = co_await copy(from, to, name);
        if (!copied)
            co_return copied.error();
        if (*copied)
            moved.push_back(name);
    }
    for (const std::string& name : moved) {
        auto removed = co_await from->remove(name);
        if (!removed)
            co_return removed.error();
    }
    co_return moved.size();
}

} // namespace scout::secrets

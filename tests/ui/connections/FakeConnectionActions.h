// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Deferred.h"
#include "connections/ConnectionActions.h"

#include <map>
#include <vector>

namespace scout::test {

/// Actions that wait until the test says how they end.
class FakeConnectionActions final : public connections::ConnectionActions {
public:
    using Removal = orgs::Connections::Removal;

    Task<Result<void>> check(std::string id) override
    {
        checked.push_back(id);
        auto outcome = co_await checks[id].wait();
        co_return outcome;
    }
    Task<Result<Removal>> disconnect(std::string id) override
    {
        disconnected.push_back(id);
        auto outcome = co_await disconnections[id].wait();
        co_return outcome;
    }
    Task<Result<Removal>> remove(std::string id) override
    {
        removed.push_back(id);
        auto outcome = co_await removals[id].wait();
        co_return outcome;
    }

    Task<Result<void>> rename(std::string id, std::string name) override
    {
        renamed.emplace_back(std::move(id), std::move(name));
        co_return renaming;
    }

    std::vector<std::pair<std::string, std::string>> renamed;
    Result<void> renaming; ///< what comes of it
    std::vector<std::string> checked;
    std::vector<std::string> disconnected;
    std::vector<std::string> removed;
    std::map<std::string, async::Deferred<Result<void>>> checks;
    std::map<std::string, async::Deferred<Result<Removal>>> disconnections;
    std::map<std::string, async::Deferred<Result<Removal>>> removals;
};

} // namespace scout::test

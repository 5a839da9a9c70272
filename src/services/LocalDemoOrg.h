// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpClient.h"
#include "orgs/DemoOrgHost.h"
#include "settings/FileLock.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace scout::demoorg {
class Server;
}

namespace scout::services {

/// The demo org of this computer: one SQLite file, served by the first process that needs it. The others find
/// it by the address that the first one wrote beside the file. When that process ends, the next one to need
/// the org takes over, on the same port where it can; sign-ins survive, since the file keeps them.
class LocalDemoOrg final : public orgs::DemoOrgHost {
public:
    LocalDemoOrg(std::filesystem::path folder, net::HttpClient& http);
    ~LocalDemoOrg() override;

    Task<Result<std::string>> start(int preferredPort) override;

private:
    bool takeLock();
    std::string addressOnFile() const;
    Task<Result<std::string>> serve(int preferredPort);
    Task<bool> answers(std::string address);

    std::filesystem::path m_folder;
    net::HttpClient& m_http;
    std::optional<settings::FileLock> m_lock;
    std::unique_ptr<demoorg::Server> m_server;
};

} // namespace scout::services

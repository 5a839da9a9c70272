// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/LocalDemoOrg.h"

#include "async/RunInPool.h"
#include "async/SignalAwaiter.h"
#include "base/Text.h"
#include "demoorg/Server.h"
#include "net/Url.h"
#include "settings/AtomicFile.h"

namespace scout::services {

namespace {

using namespace std::chrono_literals;

constexpr int kProbes = 100;
constexpr auto kProbeInterval = 100ms;

Error failed(const std::string& reason)
{
    return Error{ErrorKind::Storage, "demo_org_failed", "The demo org could not be started: " + reason};
}

int portOf(std::string_view address)
{
    const auto url = net::Url::parse(address);
    return url ? url->port : 0;
}

Result<std::unique_ptr<demoorg::Server>> startServer(std::filesystem::path dataFile, int port)
{
    demoorg::Server::Options options;
    options.dataFile = std::move(dataFile);
    options.port = port;
    auto server = demoorg::Server::start(options);
    if (server || port == 0 || server.error().code != "port_busy")
        return server;
    options.port = 0; // somebody else took the port of last time
    return demoorg::Server::start(options);
}

} // namespace

LocalDemoOrg::LocalDemoOrg(std::filesystem::path folder, net::HttpClient& http)
    : m_folder(std::move(folder))
    , m_http(http)
{ }

LocalDemoOrg::~LocalDemoOrg() = default;

Task<Result<std::string>> LocalDemoOrg::start(int preferredPort)
{
    if (m_server)
        co_return m_server->baseUrl();
    if (auto made = settings::ensureFolder(m_folder); !made)
        co_return failed(made.error().message);
    // Who holds the lock serves. Another process may still be on its way up, or on its way out.
    for (int probe = 0; probe < kProbes; ++probe) {
        if (takeLock())
            co_return co_await serve(preferredPort);
        const std::string address = addressOnFile();
        const bool isThere = co_await answers(address);
        if (isThere)
            co_return address;
        co_await async::sleepFor(kProbeInterval);
    }
    co_return failed("another process holds it but does not answer.");
}

bool LocalDemoOrg::takeLock()
{
    auto lock = settings::FileLock::acquire(m_folder / "org.lock");
    if (lock)
        m_lock = std::move(lock).value();
    return lock.ok();
}

std::string LocalDemoOrg::addressOnFile() const
{
    const auto written = settings::readFile(m_folder / "address");
    return std::string(written ? trim(*written) : "");
}

Task<Result<std::string>> LocalDemoOrg::serve(int preferredPort)
{
    const int port = preferredPort != 0 ? preferredPort : portOf(addressOnFile());
    // The first start fills a new file with records: not on the thread that draws windows.
    auto work = [file = m_folder / "org.sqlite", port] { return startServer(file, port); };
    auto server = co_await runInPool(std::move(work));
    if (!server) {
        m_lock.reset();
        co_return failed(server.error().message);
    }
    m_server = std::move(server).value();
    const std::string address = m_server->baseUrl();
    if (auto written = settings::writeFile(m_folder / "address", address); !written)
        co_return failed(written.error().message);
    co_return address;
}

Task<bool> LocalDemoOrg::answers(std::string address)
{
    if (address.empty())
        co_return false;
    net::HttpRequest request;
    request.url = address + "/services/data";
    request.idleTimeout = 2s;
    auto response = co_await m_http.send(std::move(request));
    co_return response && response->status == 200;
}

} // namespace scout::services

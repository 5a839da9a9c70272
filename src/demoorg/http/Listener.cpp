// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/Listener.h"

#include "base/Log.h"
#include "demoorg/http/Connection.h"
#include "demoorg/http/ConnectionThreads.h"
#include "demoorg/http/Exchange.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <set>
#include <thread>

namespace scout::demoorg {

/// httplib's server with connections of our own.
class Listener::Impl final : public httplib::Server {
public:
    explicit Impl(Listener::Options options);
    ~Impl() override;

    bool bind();
    void run(demoorg::Handler handler);
    int port() const { return m_port; }

private:
    bool process_and_close_socket(socket_t socket) override;
    void serve(Connection& connection);
    bool track(socket_t socket);
    void closeSocket(socket_t socket);
    void stopConnections();

    // Qualified: httplib::Server has an Options and a Handler of its own.
    Listener::Options m_options;
    int m_port = 0;
    std::mutex m_mutex;
    std::set<socket_t> m_open;
    bool m_stopping = false;
    std::thread m_thread;
};

namespace {

constexpr std::size_t kRequestsPerConnection = 100'000;

/// Without SO_REUSEPORT, which httplib sets: with it, two servers on one port would go unnoticed.
void prepareSocket(socket_t socket)
{
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    fcntl(socket, F_SETFD, FD_CLOEXEC);
}

std::string refusal(int status)
{
    const httplib::Response response = refusalResponse(status);
    return "HTTP/1.1 " + std::to_string(status)
        + " Refused\r\nContent-Type: " + response.get_header_value("Content-Type") + "\r\nContent-Length: "
        + std::to_string(response.body.size()) + "\r\nConnection: close\r\n\r\n" + response.body;
}

int statusOf(Connection::Head head)
{
    switch (head) {
    case Connection::Head::TargetTooLong:
        return 414;
    case Connection::Head::TooLong:
        return 431;
    default:
        return 400;
    }
}

} // namespace

Listener::Impl::Impl(Listener::Options options)
    : m_options(std::move(options))
{
    new_task_queue = [] { return new ConnectionThreads; };
    set_socket_options(prepareSocket);
    set_payload_max_length(m_options.bodyLimit);
    // What the Keep-Alive header says; serve() keeps to it.
    set_keep_alive_timeout(std::chrono::ceil<std::chrono::seconds>(m_options.idleTimeout).count());
    set_keep_alive_max_count(kRequestsPerConnection);
}

Listener::Impl::~Impl()
{
    stopConnections();
    stop();
    if (m_thread.joinable())
        m_thread.join();
}

bool Listener::Impl::bind()
{
    if (m_options.port == 0)
        m_port = bind_to_any_port(m_options.address);
    else
        m_port = bind_to_port(m_options.address, m_options.port) ? m_options.port : -1;
    if (m_port <= 0)
        return false;
    // httplib queues five connections; a burst of clients would wait for their SYN to be sent again.
    constexpr int kBacklog = 128;
    return ::listen(svr_sock_, kBacklog) == 0;
}

void Listener::Impl::run(demoorg::Handler handler)
{
    installHandlers(*this, std::move(handler));
    std::atomic<bool> entered = false;
    m_thread = std::thread([this, &entered] {
        entered = true;
        listen_after_bind();
    });
    // stop() has no effect before the loop runs.
    while (!entered || !is_running())
        std::this_thread::yield();
}

bool Listener::Impl::process_and_close_socket(socket_t socket)
{
    if (track(socket)) {
        prepareAccepted(socket);
        const auto transport = makeTransport(socket, m_options.tls.get(), m_options.idleTimeout);
        Connection connection(*transport);
        if (transport->open())
            serve(connection);
    }
    closeSocket(socket);
    return true;
}

void Listener::Impl::serve(Connection& connection)
{
    bool closed = false;
    for (std::size_t left = kRequestsPerConnection; left > 0 && !closed; --left) {
        const auto head = connection.awaitHead();
        if (head == Connection::Head::Closed)
            return;
        if (head != Connection::Head::Ready) {
            connection.write(refusal(statusOf(head)));
            return;
        }
        const auto setUp = [&connection](
                               httplib::Request& request) { prepareRequest(request, connection.target()); };
        if (!process_request(connection, left == 1, closed, setUp))
            return;
    }
}

bool Listener::Impl::track(socket_t socket)
{
    const std::lock_guard lock(m_mutex);
    if (!m_stopping)
        m_open.insert(socket);
    return !m_stopping;
}

void Listener::Impl::closeSocket(socket_t socket)
{
    const std::lock_guard lock(m_mutex);
    m_open.erase(socket);
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
}

/// Ends the wait for further requests; an answer under way still goes out.
void Listener::Impl::stopConnections()
{
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
    for (const auto socket : m_open)
        ::shutdown(socket, SHUT_RD);
}

Result<std::unique_ptr<Listener>> Listener::bind(Options options)
{
    const std::string place = options.address + ":" + std::to_string(options.port);
    auto impl = std::make_unique<Impl>(std::move(options));
    if (!impl->bind())
        return Error{ErrorKind::Network, "port_busy", "Can't listen on " + place + ": the port is taken"};
    return std::unique_ptr<Listener>(new Listener(std::move(impl)));
}

Listener::Listener(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{ }

Listener::~Listener() = default;

void Listener::serve(Handler handler)
{
    m_impl->run(std::move(handler));
}

int Listener::port() const
{
    return m_impl->port();
}

} // namespace scout::demoorg

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/http/Connection.h"

#include <algorithm>
#include <array>

namespace scout::demoorg {

namespace {

/// Salesforce's own limit, for the target alone and for the head as a whole.
constexpr std::size_t kHeadLimit = 16'384;

std::size_t endOfHead(std::string_view text)
{
    const auto end = text.find("\r\n\r\n");
    return end == std::string_view::npos ? end : end + 4;
}

bool isPlain(std::string_view target)
{
    return std::all_of(target.begin(), target.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

/// "http://host/path" of a client that takes us for a proxy → "/path".
std::string_view withoutOrigin(std::string_view target)
{
    const auto scheme = target.find("://");
    if (target.starts_with('/') || scheme == std::string_view::npos)
        return target;
    const auto path = target.find('/', scheme + 3);
    return path == std::string_view::npos ? std::string_view("/") : target.substr(path);
}

} // namespace

Connection::Connection(Transport& transport)
    : m_transport(transport)
{ }

Connection::Head Connection::awaitHead()
{
    m_buffer.erase(0, m_position);
    m_position = 0;
    // Empty lines between requests are allowed (RFC 9112, 2.2).
    for (;;) {
        while (m_buffer.starts_with("\r\n"))
            m_buffer.erase(0, 2);
        if (endOfHead(m_buffer) != std::string::npos)
            return takeTarget();
        if (m_buffer.size() > kHeadLimit)
            return m_buffer.find("\r\n") > kHeadLimit ? Head::TargetTooLong : Head::TooLong;
        if (!fill())
            return m_buffer.empty() ? Head::Closed : Head::Malformed;
    }
}

Connection::Head Connection::takeTarget()
{
    const std::string_view line(m_buffer.data(), m_buffer.find("\r\n"));
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (first == std::string_view::npos || first == last || first == 0)
        return Head::Malformed;
    const std::string_view target = line.substr(first + 1, last - first - 1);
    if (target.size() > kHeadLimit)
        return Head::TargetTooLong;
    if (endOfHead(m_buffer) > kHeadLimit)
        return Head::TooLong;
    if (target.empty() || !isPlain(target))
        return Head::Malformed;
    m_target = withoutOrigin(target);
    if (!m_target.starts_with('/'))
        m_target.insert(0, "/");
    m_buffer.replace(first + 1, target.size(), "/");
    return Head::Ready;
}

bool Connection::fill()
{
    std::array<char, 16'384> chunk;
    const ssize_t count = m_transport.read(chunk.data(), chunk.size());
    if (count <= 0)
        return false;
    m_buffer.append(chunk.data(), std::size_t(count));
    return true;
}

bool Connection::is_readable() const
{
    return m_position < m_buffer.size() || m_transport.awaitReadable();
}

bool Connection::is_writable() const
{
    return m_transport.isWritable();
}

ssize_t Connection::read(char* bytes, size_t size)
{
    if (m_position == m_buffer.size()) {
        m_buffer.clear();
        m_position = 0;
        if (!fill())
            return -1;
    }
    const auto count = std::min(size, m_buffer.size() - m_position);
    std::copy_n(m_buffer.data() + m_position, count, bytes);
    m_position += count;
    return ssize_t(count);
}

ssize_t Connection::write(const char* bytes, size_t size)
{
    return m_transport.write(bytes, size);
}

void Connection::get_remote_ip_and_port(std::string& ip, int& port) const
{
    ip.clear();
    port = -1;
}

void Connection::get_local_ip_and_port(std::string& ip, int& port) const
{
    get_remote_ip_and_port(ip, port);
}

// Nothing but a comparison with FD_SETSIZE, of no concern where poll is used.
socket_t Connection::socket() const
{
    return 0;
}

} // namespace scout::demoorg

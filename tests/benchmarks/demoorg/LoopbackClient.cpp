// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/demoorg/LoopbackClient.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <stdexcept>

namespace scout::demoorg {

namespace {

constexpr std::size_t kChunk = 1 << 20;

int connected(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    throw std::runtime_error("nobody answers at port " + std::to_string(port));
}

} // namespace

LoopbackClient::LoopbackClient(int port, std::string token)
    : m_socket(connected(port))
    , m_token(std::move(token))
{ }

LoopbackClient::~LoopbackClient()
{
    ::close(m_socket);
}

std::string_view LoopbackClient::send(
    std::string_view method, std::string_view path, std::string_view contentType, std::string_view body)
{
    std::string head;
    head.append(method).append(" ").append(path).append(" HTTP/1.1\r\nHost: localhost\r\n");
    if (!m_token.empty())
        head.append("Authorization: Bearer ").append(m_token).append("\r\n");
    if (!contentType.empty())
        head.append("Content-Type: ").append(contentType).append("\r\n");
    if (!body.empty())
        head.append("Content-Length: ").append(std::to_string(body.size())).append("\r\n");
    write(head.append("\r\n"));
    write(body);

    m_filled = 0;
    std::size_t end = std::string::npos;
    while (end == std::string::npos) {
        fill(m_filled + 1);
        end = std::string_view(m_bytes.data(), m_filled).find("\r\n\r\n");
    }
    m_headSize = end + 4;
    const std::string_view length = header("Content-Length");
    const std::size_t size = length.empty() ? 0 : std::stoul(std::string(length));
    fill(m_headSize + size);
    const std::string_view answer(m_bytes.data() + m_headSize, size);
    if (!std::string_view(m_bytes).substr(9).starts_with("20"))
        throw std::runtime_error(m_bytes.substr(0, m_headSize) + std::string(answer.substr(0, 400)));
    return answer;
}

std::string_view LoopbackClient::header(std::string_view name) const
{
    const std::string_view head(m_bytes.data(), m_headSize);
    const auto start = head.find(std::string(name) + ": ");
    if (start == std::string_view::npos)
        return {};
    const std::string_view value = head.substr(start + name.size() + 2);
    return value.substr(0, value.find("\r\n"));
}

void LoopbackClient::write(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const ssize_t count = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count <= 0)
            throw std::runtime_error("the connection broke in a request");
        bytes.remove_prefix(std::size_t(count));
    }
}

void LoopbackClient::fill(std::size_t atLeast)
{
    while (m_filled < atLeast) {
        if (m_bytes.size() < std::max(atLeast, m_filled + 1))
            m_bytes.resize(std::max(atLeast, m_filled + kChunk));
        const ssize_t count = ::recv(m_socket, m_bytes.data() + m_filled, m_bytes.size() - m_filled, 0);
        if (count <= 0)
            throw std::runtime_error("the connection broke in an answer");
        m_filled += std::size_t(count);
    }
}

std::string apiPath(std::string_view below)
{
    return "/services/data/v67.0" + std::string(below);
}

std::string encoded(std::string_view text)
{
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string path;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte))
            path += c;
        else
            path.append({'%', kHex[byte >> 4], kHex[byte & 15]});
    }
    return path;
}

} // namespace scout::demoorg

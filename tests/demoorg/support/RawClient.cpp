// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/support/RawClient.h"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <stdexcept>

namespace scout::demoorg {

RawClient::RawClient(int port)
    : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        throw std::runtime_error("can't connect");
}

RawClient::~RawClient()
{
    ::close(m_socket);
}

void RawClient::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes.remove_prefix(std::size_t(sent));
    }
}

void RawClient::finish()
{
    ::shutdown(m_socket, SHUT_WR);
}

std::string RawClient::readAll()
{
    return readUntil({});
}

std::string RawClient::readUntil(std::string_view text)
{
    std::string received;
    std::array<char, 4096> chunk;
    while (text.empty() || received.find(text) == std::string::npos) {
        const ssize_t count = ::recv(m_socket, chunk.data(), chunk.size(), 0);
        if (count <= 0)
            break;
        received.append(chunk.data(), std::size_t(count));
    }
    return received;
}

} // namespace scout::demoorg

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/Transport.h"

#include <httplib.h>

#include <string>

namespace scout::demoorg {

/// The bytes of one client, for httplib to read and write. It reads the head of a request itself before
/// httplib does, since httplib takes no request line above 8 kB where Salesforce takes 16 kB: the target is
/// taken out, checked, and handed over apart.
class Connection final : public httplib::Stream {
public:
    enum class Head {
        Ready,
        Closed, ///< or silent for too long
        Malformed, ///< 400
        TargetTooLong, ///< 414
        TooLong, ///< 431
    };

    /// Borrows it, open.
    explicit Connection(Transport& transport);

    /// Waits until the head of the next request is here. Where it is Ready, target() holds what was asked for
    /// and httplib will read "/" in its place.
    Head awaitHead();
    /// "/services/data?x=y": always begins with a slash.
    const std::string& target() const { return m_target; }

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char* bytes, size_t size) override;
    ssize_t write(const char* bytes, size_t size) override;
    using Stream::write;
    void get_remote_ip_and_port(std::string& ip, int& port) const override;
    void get_local_ip_and_port(std::string& ip, int& port) const override;
    socket_t socket() const override;

private:
    bool fill();
    Head takeTarget();

    Transport& m_transport;
    std::string m_buffer; ///< received, not yet read
    std::size_t m_position = 0; ///< where reading goes on in m_buffer
    std::string m_target;
};

} // namespace scout::demoorg

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

#include <sys/types.h>

namespace scout::demoorg {

/// nginx with one worker on the server's core, serving one file: what a machine can do at best.
class Nginx {
public:
    static bool isInstalled();

    /// Serves these bytes at "/page". Throws where it does not start.
    explicit Nginx(std::string_view page);
    ~Nginx();

    Nginx(const Nginx&) = delete;
    Nginx& operator=(const Nginx&) = delete;

    int port() const { return m_port; }

private:
    void start();
    void awaitStart() const;

    std::filesystem::path m_folder;
    int m_port;
    pid_t m_process = -1;
};

} // namespace scout::demoorg

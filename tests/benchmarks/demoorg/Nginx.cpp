// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/demoorg/Nginx.h"

#include "benchmarks/demoorg/BenchmarkOrg.h"
#include "benchmarks/demoorg/LoopbackClient.h"

#include <arpa/inet.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <stdexcept>
#include <thread>

namespace scout::demoorg {

namespace {

constexpr const char* kProgram = "/usr/sbin/nginx";

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(socket, reinterpret_cast<const sockaddr*>(&address), size);
    ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size);
    ::close(socket);
    return ntohs(address.sin_port);
}

std::filesystem::path newFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "scout-nginx-XXXXXX").string();
    if (!::mkdtemp(name.data()))
        throw std::runtime_error("no temporary folder for nginx");
    return name;
}

} // namespace

bool Nginx::isInstalled()
{
    return ::access(kProgram, X_OK) == 0;
}

Nginx::Nginx(std::string_view page)
    : m_folder(newFolder())
    , m_port(freePort())
{
    std::ofstream(m_folder / "page", std::ios::binary) << page;
    std::filesystem::permissions(m_folder, std::filesystem::perms(0755)); // its worker is another user
    std::ofstream(m_folder / "nginx.conf")
        << "worker_processes 1; daemon off; master_process off; error_log stderr; pid nginx.pid;\n"
           "events { }\n"
           "http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000;\n"
           "default_type application/json;\n"
           "server { listen 127.0.0.1:"
        << m_port << "; root " << m_folder.string() << "; } }\n";
    start();
    awaitStart();
}

Nginx::~Nginx()
{
    ::kill(m_process, SIGTERM);
    ::waitpid(m_process, nullptr, 0);
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

void Nginx::start()
{
    m_process = ::fork();
    if (m_process != 0)
        return;
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    keepTo(kServerCore);
    ::execl(kProgram, kProgram, "-p", m_folder.c_str(), "-c", "nginx.conf", "-e", "stderr", nullptr);
    ::_exit(127);
}

void Nginx::awaitStart() const
{
    constexpr int kTries = 500;
    for (int i = 0; i < kTries; ++i) {
        try {
            (void)LoopbackClient(m_port, {}).get("/page");
            return;
        } catch (const std::exception&) {
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }
    throw std::runtime_error("nginx does not answer");
}

} // namespace scout::demoorg

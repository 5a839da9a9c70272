// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/OpenSslTool.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace scout::crypto {

std::string OpenSslTool::missing()
{
    return std::system("openssl version >/dev/null 2>&1") == 0 ? "" : "there is no openssl command";
}

std::string OpenSslTool::run(const std::string& arguments) const
{
    const std::string command = "cd " + m_folder.path().string() + " && openssl " + arguments + " 2>errors";
    std::FILE* pipe = ::popen(command.c_str(), "r");
    if (!pipe)
        throw std::runtime_error("the shell can't be run");
    std::string output;
    std::array<char, 4096> bytes{};
    while (const std::size_t count = std::fread(bytes.data(), 1, bytes.size(), pipe))
        output.append(bytes.data(), count);
    if (::pclose(pipe) != 0)
        throw std::runtime_error("openssl " + arguments + ": " + read("errors"));
    return output;
}

void OpenSslTool::write(const char* name, const std::string& content) const
{
    std::ofstream(m_folder / name, std::ios::binary) << content;
}

std::string OpenSslTool::read(const char* name) const
{
    std::ifstream file(m_folder / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace scout::crypto

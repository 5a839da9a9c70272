// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TemporaryFolder.h"

#include <string>

namespace scout::crypto {

/// The `openssl` of the system: it makes what a user would bring, and judges what we make.
class OpenSslTool {
public:
    /// Why it can't be run here; empty where it can.
    static std::string missing();

    /// Runs `openssl ARGUMENTS` in a folder of its own, by the shell; gives stdout, or throws when it fails.
    std::string run(const std::string& arguments) const;
    void write(const char* name, const std::string& content) const;
    std::string read(const char* name) const;

private:
    test::TemporaryFolder m_folder;
};

} // namespace scout::crypto

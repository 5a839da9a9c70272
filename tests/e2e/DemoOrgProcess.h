// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Program.h"

namespace scout::test {

/// `scout demo-org --port 0 --print-env` as a process of its own.
class DemoOrgProcess {
public:
    explicit DemoOrgProcess(const std::vector<std::string>& options = {});

    /// What it printed under this name, for example "SF_LOGIN_URL".
    const std::string& value(const std::string& name) const { return m_values.at(name); }

private:
    Program m_program;
    std::map<std::string, std::string> m_values;
};

} // namespace scout::test

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <optional>
#include <string>

namespace scout::test {

/// Sets an environment variable, or takes it away, for the length of a test.
class EnvironmentVariable {
public:
    EnvironmentVariable(const char* name, const std::string& value)
        : EnvironmentVariable(name)
    {
        ::setenv(name, value.c_str(), 1);
    }
    EnvironmentVariable(const char* name, std::nullopt_t)
        : EnvironmentVariable(name)
    {
        ::unsetenv(name);
    }
    EnvironmentVariable(const EnvironmentVariable&) = delete;
    EnvironmentVariable& operator=(const EnvironmentVariable&) = delete;
    ~EnvironmentVariable()
    {
        if (m_before)
            ::setenv(m_name, m_before->c_str(), 1);
        else
            ::unsetenv(m_name);
    }

private:
    explicit EnvironmentVariable(const char* name)
        : m_name(name)
    {
        if (const char* value = std::getenv(name))
            m_before = value;
    }

    const char* m_name;
    std::optional<std::string> m_before;
};

} // namespace scout::test

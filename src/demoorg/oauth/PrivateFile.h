// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <filesystem>
#include <utility>

namespace scout::demoorg {

/// A file in a folder of its own that only this user can open; both go with the object.
class PrivateFile {
public:
    /// `name` is that of the file, without a folder. Errors: Storage "demo_private_file".
    static Result<PrivateFile> write(const std::string& name, const Secret& contents);

    PrivateFile(PrivateFile&& other) noexcept
        : m_path(std::exchange(other.m_path, {}))
    { }
    PrivateFile& operator=(PrivateFile&&) = delete;
    ~PrivateFile();

    const std::filesystem::path& path() const { return m_path; }

private:
    explicit PrivateFile(std::filesystem::path path)
        : m_path(std::move(path))
    { }

    std::filesystem::path m_path;
};

} // namespace scout::demoorg

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <filesystem>

namespace scout::demoorg {

/// A private key in a folder of its own that only this user can open; both go with the object.
class KeyFile {
public:
    /// Errors: Storage "demo_key_file".
    static Result<KeyFile> write(const Secret& pem);

    KeyFile(KeyFile&& other) noexcept
        : m_folder(std::exchange(other.m_folder, {}))
    { }
    KeyFile& operator=(KeyFile&&) = delete;
    ~KeyFile();

    std::filesystem::path path() const { return m_folder / "jwt.key"; }

private:
    explicit KeyFile(std::filesystem::path folder)
        : m_folder(std::move(folder))
    { }

    std::filesystem::path m_folder;
};

} // namespace scout::demoorg

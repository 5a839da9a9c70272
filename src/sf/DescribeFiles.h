// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <filesystem>
#include <optional>

namespace scout::sf {

/// An answer of describe as it is kept on disk. It holds names and labels of the org, and no secrets.
struct StoredDescribe {
    std::string lastModified; ///< the header as it came, to ask with If-Modified-Since; empty: none came
    std::string body;

    bool operator==(const StoredDescribe&) const = default;
};

/// The describe answers of one org in one API version, a file each.
class DescribeFiles {
public:
    explicit DescribeFiles(std::filesystem::path folder)
        : m_folder(std::move(folder))
    { }

    /// Nothing where there is no such file or it can't be read: it can be fetched again.
    std::optional<StoredDescribe> read(const std::string& name) const;
    Result<void> write(const std::string& name, const StoredDescribe& describe) const;
    void remove(const std::string& name) const;

private:
    std::filesystem::path fileOf(const std::string& name) const { return m_folder / (name + ".describe"); }

    std::filesystem::path m_folder;
};

} // namespace scout::sf

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sf/DescribeFiles.h"

#include "settings/AtomicFile.h"

namespace scout::sf {

/// The first line is the header, the rest the answer as it came.
std::optional<StoredDescribe> DescribeFiles::read(const std::string& name) const
{
    const auto text = settings::readFile(fileOf(name));
    if (!text)
        return std::nullopt;
    const std::size_t end = text->find('\n');
    if (end == std::string::npos)
        return std::nullopt;
    return StoredDescribe{text->substr(0, end), text->substr(end + 1)};
}

Result<void> DescribeFiles::write(const std::string& name, const StoredDescribe& describe) const
{
    return settings::writeFile(fileOf(name), describe.lastModified + '\n' + describe.body);
}

void DescribeFiles::remove(const std::string& name) const
{
    std::error_code ignored; // it is not there: all the better
    std::filesystem::remove(fileOf(name), ignored);
}

} // namespace scout::sf

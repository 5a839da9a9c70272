// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/FileFault.h"

#include <cerrno>
#include <system_error>

namespace scout::settings {

namespace {

struct Advice {
    ErrorKind kind;
    const char* code;
    const char* fix;
};

Advice adviceFor(int errorNumber)
{
    switch (errorNumber) {
    case ENOENT:
        return {ErrorKind::NotFound, "file_missing", "Check the path."};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {ErrorKind::Storage, "disk_full",
            "Make room on that disk, or set SCOUT_HOME to a folder on another one."};
    case EACCES:
    case EPERM:
    case EROFS:
        return {ErrorKind::Storage, "file_not_permitted",
            "Give your user access to it, or set SCOUT_HOME to a folder of your own."};
    default:
        return {ErrorKind::Storage, "file_failed", "Check the disk and the path, and try again."};
    }
}

} // namespace

Error fileFault(int errorNumber, std::string_view doing, const std::filesystem::path& path)
{
    const Advice advice = adviceFor(errorNumber);
    std::string message = "Could not ";
    message.append(doing).append(" ").append(path.string()).append(": ");
    message.append(std::generic_category().message(errorNumber)).append(". ").append(advice.fix);
    return {advice.kind, advice.code, std::move(message)};
}

} // namespace scout::settings

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/data/StorageFailure.h"

#include "base/Log.h"
#include "demoorg/data/Sqlite.h"

namespace scout::demoorg {

ApiError storageFailure(const Error& error)
{
    log::area(log::Area::DemoOrg).error("{}", error.message);
    if (error.code == kStorageFull)
        return {403, "STORAGE_LIMIT_EXCEEDED", "storage limit exceeded"};
    return {500, "UNKNOWN_EXCEPTION",
        "An unexpected error occurred. Please include this ErrorId if you contact support: 1-1 (1)"};
}

} // namespace scout::demoorg

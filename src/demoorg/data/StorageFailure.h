// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "demoorg/http/ApiError.h"

namespace scout::demoorg {

/// What a client hears when the database refuses: STORAGE_LIMIT_EXCEEDED of a full disk, else the API's error
/// for what it can't explain. The cause is logged.
ApiError storageFailure(const Error& error);

} // namespace scout::demoorg

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Random.h"

#include <string>

namespace scout::demoorg {

/// "3MVG9…", 85 characters of A-Z a-z 0-9 . _
std::string newConsumerKey(crypto::RandomSource& random);
/// 64 upper-case hexadecimal digits.
std::string newConsumerSecret(crypto::RandomSource& random);

} // namespace scout::demoorg

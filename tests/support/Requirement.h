// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>

/// Skips the test with a reason why it can't run on this machine, unless there is none (an empty text). With
/// SCOUT_FORBID_SKIPS, as in CI, it fails instead: nothing there goes untested in silence.
#define SCOUT_SKIP_IF_MISSING(reason)                                                                        \
    do {                                                                                                     \
        const std::string scoutMissing = (reason);                                                           \
        if (!scoutMissing.empty() && std::getenv("SCOUT_FORBID_SKIPS"))                                      \
            FAIL() << scoutMissing;                                                                          \
        if (!scoutMissing.empty())                                                                           \
            GTEST_SKIP() << scoutMissing;                                                                    \
    } while (false)

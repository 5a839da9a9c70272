// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/CoreDumps.h"

#if defined(__unix__) || defined(__APPLE__)
#include <sys/resource.h>
#endif
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace scout {

void forbidCoreDumps()
{
#if defined(__unix__) || defined(__APPLE__)
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef __linux__
    // Also keeps other processes of the same user from attaching to this one.
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace scout

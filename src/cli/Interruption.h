// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Task.h"

namespace scout::cli {

/// Resumes when the user presses Ctrl-C or the system asks the program to end (SIGINT, SIGTERM). Until
/// somebody awaits it the signals end the program as usual.
Task<> interruption();

} // namespace scout::cli

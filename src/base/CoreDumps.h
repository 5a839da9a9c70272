// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scout {

/// A crash must leave no picture of the memory behind: freed network buffers hold tokens, whatever is wiped.
void forbidCoreDumps();

} // namespace scout

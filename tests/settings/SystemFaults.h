// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scout::settings {

/// For the child process of a death test; there is no way back from either.

/// Lets every call of this number fail with `errorNumber`, as a full or read-only disk would.
void failSystemCall(int number, int errorNumber);
/// No file may grow beyond `bytes`, so that a longer write stops half-way.
void limitFileSize(unsigned long bytes);

} // namespace scout::settings

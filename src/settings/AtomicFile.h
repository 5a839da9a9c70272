// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace scout::settings {

/// Who may read a file that we write.
enum class FileAccess {
    OwnerOnly, ///< mode 0600
    Everyone, ///< mode 0644
};

inline constexpr std::size_t kReadLimit = std::size_t(64) << 20;

/// Writes the whole file or leaves the old one as it was, even if the process is killed or the power fails: a
/// temporary file in the same folder, synced to disk, takes the name. A symbolic link keeps pointing at the
/// file, which is replaced where it really is. Missing folders are made, for the owner only.
///
/// Errors are those of fileFault.
Result<void> writeFile(
    const std::filesystem::path& path, std::string_view bytes, FileAccess access = FileAccess::OwnerOnly);

/// The whole file. Errors: those of fileFault, and Storage "file_too_large" above `limit` bytes.
Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit = kReadLimit);

/// Makes the folder and those above it, where they are missing, with mode 0700.
Result<void> ensureFolder(const std::filesystem::path& folder);

/// Renames a file that can't be read, so that a new one can take its place and nothing is lost:
/// "vault.bin" becomes "vault.bin.damaged", or "vault.bin.damaged-2" if there is one. Returns the new path.
Result<std::filesystem::path> setAside(const std::filesystem::path& path);

} // namespace scout::settings

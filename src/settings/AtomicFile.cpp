// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/AtomicFile.h"

#include "settings/FileDescriptor.h"
#include "settings/FileFault.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>

namespace scout::settings {

namespace fs = std::filesystem;

namespace {

/// A file beside the target that goes away again unless it takes the target's name.
class TemporaryFile {
public:
    explicit TemporaryFile(const fs::path& target)
        : m_name(target.string() + ".XXXXXX")
        , m_file(::mkostemp(m_name.data(), O_CLOEXEC)) // mode 0600
    { }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile()
    {
        if (m_isOurs)
            ::unlink(m_name.c_str());
    }

    bool isOpen() const { return m_file.isOpen(); }

    bool write(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_file.value(), bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        return true;
    }

    bool take(const fs::path& target, FileAccess access)
    {
        if (access == FileAccess::Everyone && ::fchmod(m_file.value(), 0644) != 0)
            return false;
        if (::fsync(m_file.value()) != 0 && errno != EINVAL) // EINVAL: a file system that has nothing to sync
            return false;
        m_isOurs = !m_file.close() || ::rename(m_name.c_str(), target.c_str()) != 0;
        return !m_isOurs;
    }

private:
    std::string m_name;
    FileDescriptor m_file;
    bool m_isOurs = m_file.isOpen();
};

/// Makes the new name last through a power failure. The file itself is safe by then, so a file system that
/// can't sync a folder is no reason to report a failure.
void syncFolder(const fs::path& folder)
{
    const FileDescriptor handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (handle.isOpen())
        ::fsync(handle.value());
}

/// Where the file really is: absolute, and at the end of its symbolic links, even if nothing is there yet.
fs::path realPlace(const fs::path& path)
{
    constexpr int kMostLinks = 40; // as the kernel
    std::error_code failure;
    fs::path place = fs::absolute(path, failure);
    for (int links = 0; links < kMostLinks && fs::is_symlink(place, failure); ++links)
        place = place.parent_path() / fs::read_symlink(place, failure); // an absolute target replaces all
    return place;
}

} // namespace

Result<void> writeFile(const fs::path& path, std::string_view bytes, FileAccess access)
{
    const fs::path target = realPlace(path);
    if (auto made = ensureFolder(target.parent_path()); !made)
        return made;
    TemporaryFile temporary(target);
    if (!temporary.isOpen() || !temporary.write(bytes) || !temporary.take(target, access))
        return fileFault(errno, "write", path);
    syncFolder(target.parent_path());
    return {};
}

Result<std::string> readFile(const fs::path& path, std::size_t limit)
{
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat facts = {};
    if (!file.isOpen() || ::fstat(file.value(), &facts) != 0)
        return fileFault(errno, "read", path);
    if (S_ISDIR(facts.st_mode))
        return fileFault(EISDIR, "read", path);
    std::string bytes;
    char chunk[16384];
    for (;;) {
        const ssize_t got = ::read(file.value(), chunk, sizeof chunk);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fileFault(errno, "read", path);
        if (got == 0)
            return bytes;
        if (bytes.size() + static_cast<std::size_t>(got) > limit)
            return Error{ErrorKind::Storage, "file_too_large",
                path.string() + " is larger than the " + std::to_string(limit)
                    + " bytes that belong there. Check that it is the right file."};
        bytes.append(chunk, static_cast<std::size_t>(got));
    }
}

Result<void> ensureFolder(const fs::path& folder)
{
    if (folder.empty() || ::mkdir(folder.c_str(), 0700) == 0)
        return {};
    if (errno == ENOENT && folder.has_parent_path() && folder.parent_path() != folder) {
        if (auto parent = ensureFolder(folder.parent_path()); !parent)
            return parent;
        if (::mkdir(folder.c_str(), 0700) == 0)
            return {};
    }
    const int reason = errno;
    std::error_code ignored;
    if (fs::is_directory(folder, ignored)) // there already, perhaps on a read-only disk
        return {};
    return fileFault(reason == EEXIST ? ENOTDIR : reason, "make the folder", folder);
}

Result<fs::path> setAside(const fs::path& path)
{
    std::error_code failure;
    fs::path aside = path;
    aside += ".damaged";
    for (int number = 2; fs::exists(fs::symlink_status(aside, failure)); ++number) {
        aside = path;
        aside += ".damaged-" + std::to_string(number);
    }
    if (::rename(path.c_str(), aside.c_str()) != 0)
        return fileFault(errno, "rename", path);
    syncFolder(path.parent_path());
    return aside;
}

} // namespace scout::settings

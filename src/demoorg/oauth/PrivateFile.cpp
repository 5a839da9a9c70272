// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/PrivateFile.h"

#include <sys/stat.h>

#include <cstdlib>
#include <fstream>

namespace scout::demoorg {

Result<PrivateFile> PrivateFile::write(const std::string& name, const Secret& contents)
{
    std::string folder = (std::filesystem::temp_directory_path() / "scout-demo-org-XXXXXX").string();
    if (!::mkdtemp(folder.data())) // readable by this user alone
        return Error{ErrorKind::Storage, "demo_private_file", "Can't make a folder for " + name};
    PrivateFile file(std::filesystem::path(folder) / name);
    std::ofstream out(file.path(), std::ios::binary);
    out << contents.reveal();
    out.close();
    if (!out || ::chmod(file.path().c_str(), S_IRUSR | S_IWUSR) != 0)
        return Error{ErrorKind::Storage, "demo_private_file", "Can't write " + name};
    return file;
}

PrivateFile::~PrivateFile()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path.parent_path(), ignored);
}

} // namespace scout::demoorg

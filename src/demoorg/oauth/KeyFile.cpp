// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/KeyFile.h"

#include <sys/stat.h>

#include <cstdlib>
#include <fstream>

namespace scout::demoorg {

Result<KeyFile> KeyFile::write(const Secret& pem)
{
    std::string folder = (std::filesystem::temp_directory_path() / "scout-demo-org-XXXXXX").string();
    if (!::mkdtemp(folder.data())) // readable by this user alone
        return Error{ErrorKind::Storage, "demo_key_file", "Can't make a folder for the demo org's key"};
    KeyFile file{std::filesystem::path(folder)};
    std::ofstream out(file.path(), std::ios::binary);
    out << pem.reveal();
    out.close();
    if (!out || ::chmod(file.path().c_str(), S_IRUSR | S_IWUSR) != 0)
        return Error{ErrorKind::Storage, "demo_key_file", "Can't write the demo org's key"};
    return file;
}

KeyFile::~KeyFile()
{
    std::error_code ignored;
    if (!m_folder.empty())
        std::filesystem::remove_all(m_folder, ignored);
}

} // namespace scout::demoorg

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soql/Corpus.h"

#include <algorithm>
#include <fstream>

namespace scout::soql {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> filesBelow(const char* folder)
{
    std::vector<fs::path> files;
    for (const auto& entry :
        fs::directory_iterator(fs::path(SCOUT_SOURCE_DIR) / "tests/soql/corpus" / folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

bool isForTheReader(const std::string& line)
{
    return line.empty() || line.starts_with("# ");
}

std::string placeOf(const fs::path& file, int line)
{
    return file.filename().string() + ":" + std::to_string(line);
}

} // namespace

std::vector<ValidCase> validCorpus()
{
    std::vector<ValidCase> cases;
    for (const fs::path& file : filesBelow("valid")) {
        std::ifstream stream(file);
        int number = 0;
        for (std::string line; std::getline(stream, line);) {
            ++number;
            if (isForTheReader(line))
                continue;
            ValidCase& added = cases.emplace_back();
            added.place = placeOf(file, number);
            added.text = line;
            added.apex = file.filename().string().starts_with("apex");
            added.options.binds = added.apex;
            added.options.comments = file.filename().string().starts_with("comments");
        }
    }
    return cases;
}

std::vector<InvalidCase> invalidCorpus()
{
    std::vector<InvalidCase> cases;
    for (const fs::path& file : filesBelow("invalid")) {
        std::ifstream stream(file);
        int number = 0;
        std::string caret;
        for (std::string line; std::getline(stream, line);) {
            ++number;
            if (isForTheReader(line) || !std::getline(stream, caret))
                continue;
            ++number;
            const std::size_t column = caret.find('^');
            cases.push_back({placeOf(file, number - 1), line, int(column) + 1,
                caret.substr(caret.find_first_not_of(" ^"))});
        }
    }
    return cases;
}

} // namespace scout::soql

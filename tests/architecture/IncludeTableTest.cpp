
// Holds every #include of src/ and ui/ to the table in docs/ARCHITECTURE.md.
#include "base/Text.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>

namespace scout {

namespace fs = std::filesystem;

namespace {

const fs::path kRoot = SCOUT_SOURCE_DIR;

/// Folder name → folders that it may include, as the document's table has them.
using Table = std::map<std::string, std::set<std::string>>;

Table readTable()
{
    Table table;
    std::ifstream document(kRoot / "docs/ARCHITECTURE.md");
    const std::regex row(R"(^\| `((?:src|ui)/[a-z]+)` \|[^|]*\| ([^|]*) \|.*)");
    std::smatch match;
    for (std::string line; std::getline(document, line);) {
        if (!std::regex_match(line, match, row))
            continue;
        auto& allowed = table[match[1].str()];
        const std::string names = match[2].str(); // split gives views of it
        for (const auto name : split(names, ' '))
            if (!name.empty())
                allowed.insert(std::string(name));
    }
    return table;
}

bool isSource(const fs::path& path)
{
    return path.extension() == ".h" || path.extension() == ".cpp";
}

/// The first folder of an include of ours, or nothing: `#include "soql/Lexer.h"` → "soql".
std::string includedFolder(const std::string& line)
{
    static const std::regex quoted(R"(^\s*#\s*include\s*"([a-z]+)/[^"]+".*)");
    std::smatch match;
    return std::regex_match(line, match, quoted) ? match[1].str() : std::string();
}

std::vector<fs::path> sourcesBelow(const fs::path& folder)
{
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && isSource(entry.path()))
            files.push_back(entry.path());
    return files;
}

std::vector<std::string> violations(const fs::path& folder, const std::set<std::string>& allowed)
{
    std::vector<std::string> found;
    for (const auto& file : sourcesBelow(folder)) {
        std::ifstream source(file);
        for (std::string line; std::getline(source, line);) {
            const std::string target = includedFolder(line);
            if (!target.empty() && target != folder.filename() && !allowed.contains(target))
                found.push_back(fs::relative(file, kRoot).string() + " includes " + target + "/");
        }
    }
    return found;
}

} // namespace

TEST(IncludeTable, HasARowForEveryFolder)
{
    const Table table = readTable();
    ASSERT_GE(table.size(), 10u) << "the table was not found, or its form has changed";
    for (const char* top : {"src", "ui"})
        for (const auto& entry : fs::directory_iterator(kRoot / top)) {
            if (!entry.is_directory())
                continue;
            EXPECT_TRUE(table.contains(std::string(top) + "/" + entry.path().filename().string()))
                << entry.path() << " has no row in docs/ARCHITECTURE.md";
        }
}

TEST(IncludeTable, IsKeptByEveryFile)
{
    for (const auto& [folder, allowed] : readTable()) {
        if (!fs::exists(kRoot / folder))
            continue;
        for (const auto& violation : violations(kRoot / folder, allowed))
            ADD_FAILURE() << violation << ", which docs/ARCHITECTURE.md does not allow";
    }
}

TEST(IncludeTable, KeepsTheCoreFreeOfWidgets)
{
    const std::regex gui(
        R"(^\s*#\s*include\s*<(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QMessageBox|QDesktopServices).*)");
    for (const auto& file : sourcesBelow(kRoot / "src")) {
        std::ifstream source(file);
        for (std::string line; std::getline(source, line);)
            EXPECT_FALSE(std::regex_match(line, gui)) << fs::relative(file, kRoot) << ": " << line;
    }
}

TEST(IncludeTable, KeepsTheFullJsonHeaderOutOfHeaders)
{
    for (const char* top : {"src", "ui"})
        for (const auto& file : sourcesBelow(kRoot / top)) {
            std::ifstream source(file);
            for (std::string line; file.extension() == ".h" && std::getline(source, line);)
                EXPECT_EQ(line.find("nlohmann/json.hpp"), std::string::npos) << fs::relative(file, kRoot);
        }
}

/// The await shapes that g++ 12.2 compiles wrongly (docs/decisions/0002-coroutines.md), a statement a line.
TEST(AwaitShapes, AreOnesThatTheCompilerGetsRight)
{
    const std::regex broken(
        R"(co_await[^;]*\?|\?[^;]*co_await|[={(, ]\{[^}]*co_await|[A-Za-z_>]+ ?\w*\{[^}]*co_await|co_await [^;]*[(,] *(\[|\{|\w+\{))");
    for (const char* top : {"src", "ui"})
        for (const auto& file : sourcesBelow(kRoot / top)) {
            std::ifstream source(file);
            for (std::string line; std::getline(source, line);) {
                const bool isComment = trim(line).starts_with("//");
                EXPECT_FALSE(!isComment && std::regex_search(line, broken))
                    << fs::relative(file, kRoot) << ": " << line;
            }
        }
}

} // namespace scout

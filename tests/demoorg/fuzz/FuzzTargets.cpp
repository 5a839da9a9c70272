// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/fuzz/FuzzTargets.h"

#include "demoorg/bulk/CsvReader.h"
#include "demoorg/bulk/CsvText.h"
#include "demoorg/http/Connection.h"
#include "demoorg/http/Parameters.h"
#include "demoorg/query/CursorStore.h"

#include <algorithm>
#include <cstdlib>

namespace scout::demoorg {

namespace {

void promise(bool isKept)
{
    if (!isKept)
        std::abort();
}

/// A client that says these bytes, a few at a time, and hangs up.
class Recorded final : public Transport {
public:
    explicit Recorded(std::string_view bytes)
        : m_rest(bytes)
    { }

    bool open() override { return true; }
    ssize_t read(char* bytes, std::size_t size) override
    {
        constexpr std::size_t kAtOnce = 7;
        const std::size_t count = m_rest.copy(bytes, std::min(size, kAtOnce));
        m_rest.remove_prefix(count);
        return ssize_t(count);
    }
    ssize_t write(const char*, std::size_t size) override { return ssize_t(size); }
    bool awaitReadable() override { return true; }
    bool isWritable() override { return true; }

private:
    std::string_view m_rest;
};

using Rows = std::vector<std::vector<std::string>>;

/// Up to the first that is no row.
Rows rowsOf(std::string_view text, CsvFormat format)
{
    CsvReader reader(text, format);
    Rows rows;
    for (;;) {
        std::vector<std::string> row;
        const auto more = reader.next(row);
        if (!more || !*more)
            return rows;
        rows.push_back(std::move(row));
    }
}

} // namespace

void fuzzHead(std::string_view bytes)
{
    Recorded client(bytes);
    Connection connection(client);
    // Each head is followed by what a handler would read of it.
    while (connection.awaitHead() == Connection::Head::Ready) {
        const std::string target = connection.target();
        promise(target.starts_with('/'));
        promise(std::all_of(target.begin(), target.end(), [](char c) { return c > ' ' && c < 0x7f; }));
        const auto question = target.find('?');
        if (question != std::string::npos)
            (void)Parameters::parse(target.substr(question + 1)).text();
        char byte = 0;
        std::string head;
        while (!head.ends_with("\r\n\r\n") && connection.read(&byte, 1) == 1)
            head += byte;
        promise(head.ends_with("\r\n\r\n"));
    }
}

void fuzzCsv(std::string_view bytes)
{
    for (const char delimiter : {',', ';', '\t'})
        for (const bool endsWithCrLf : {false, true}) {
            const CsvFormat format{delimiter, endsWithCrLf};
            const Rows rows = rowsOf(bytes, format);
            CsvText text(format);
            for (const auto& row : rows)
                text.row(row);
            promise(rowsOf(text.text(), format) == rows);
        }
}

void fuzzLocator(std::string_view bytes)
{
    const auto locator = Locator::parse(bytes);
    if (!locator)
        return;
    promise(locator->firstRow >= 0);
    const auto again = Locator::parse(locator->text());
    promise(again && again->cursorId == locator->cursorId && again->firstRow == locator->firstRow);
}

} // namespace scout::demoorg

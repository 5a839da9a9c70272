// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/Advice.h"

#include "advice/Catalogue.h"
#include "base/Text.h"

#include <algorithm>
#include <array>

namespace scout::advice {

namespace {

bool contains(std::string_view text, std::string_view part)
{
    return toLower(text).find(toLower(part)) != std::string::npos;
}

bool isCalled(const Entry& entry, std::string_view code)
{
    return entry.code == code
        || std::find(entry.aliases.begin(), entry.aliases.end(), code) != entry.aliases.end();
}

const Entry* findIn(std::span<const Entry> entries, std::string_view code, std::string_view text)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
        [&](const Entry& entry) { return isCalled(entry, code) && contains(text, entry.text); });
    return found == entries.end() ? nullptr : &*found;
}

const Entry& bestEntry(const Error& error)
{
    if (error.http)
        if (const Entry* entry = findEntry(error.http->code, error.http->text))
            return *entry;
    if (const Entry* entry = findEntry(error.code, error.message))
        return *entry;
    return entryFor(error.kind);
}

std::string codeOf(const Error& error, const Entry& entry)
{
    if (error.http && !error.http->code.empty())
        return error.http->code;
    return error.code.empty() ? std::string(entry.code) : error.code;
}

std::string saidBy(const HttpFault& fault)
{
    if (fault.code.empty())
        return fault.status ? "HTTP " + std::to_string(fault.status) : std::string();
    return fault.text.empty() ? fault.code : fault.code + ": " + fault.text;
}

} // namespace

std::vector<std::span<const Entry>> everyTopic()
{
    return {signInEntries(), grantEntries(), accessEntries(), dataEntries(), recordEntries(), statusEntries(),
        keyEntries(), localEntries()};
}

const Entry* findEntry(std::string_view code, std::string_view text)
{
    if (code.empty())
        return nullptr;
    for (const auto entries : everyTopic())
        if (const Entry* entry = findIn(entries, code, text))
            return entry;
    return nullptr;
}

Advice explain(const Error& error)
{
    const Entry& entry = bestEntry(error);
    Advice advice;
    advice.code = codeOf(error, entry);
    advice.title = entry.title;
    advice.happened = error.message;
    advice.said = error.http ? saidBy(*error.http) : std::string();
    advice.cause = entry.cause;
    advice.fixes.assign(entry.fixes.begin(), entry.fixes.end());
    advice.who = entry.who;
    advice.setupPath = entry.setupPath;
    advice.adminText = entry.adminText;
    return advice;
}

std::string_view toString(Who who)
{
    constexpr std::array<std::string_view, 3> kWords{"you", "a Salesforce admin", "Salesforce"};
    return kWords[static_cast<std::size_t>(who)];
}

} // namespace scout::advice

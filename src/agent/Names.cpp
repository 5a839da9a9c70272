// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/Names.h"

#include "base/Text.h"

namespace scout::agent {

namespace {

constexpr std::string_view kCustom = "__c";

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

} // namespace

std::string spokenName(std::string_view apiName)
{
    if (apiName.ends_with(kCustom))
        apiName.remove_suffix(kCustom.size());
    std::string words;
    for (std::size_t i = 0; i < apiName.size(); ++i) {
        const bool isStart =
            i > 0 && isCapital(apiName[i]) && !isCapital(apiName[i - 1]) && apiName[i - 1] != '_';
        if (isStart)
            words += ' ';
        words += apiName[i] == '_' ? ' ' : toLower(apiName[i]);
    }
    return words;
}

std::string quoted(std::string_view text)
{
    return "“" + std::string(text) + "”";
}

} // namespace scout::agent

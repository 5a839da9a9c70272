// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/MyDomain.h"

#include "auth/SalesforceHost.h"
#include "base/Text.h"

#include <algorithm>
#include <array>

namespace scout::connections {

namespace {

constexpr std::string_view kScheme = "https://";
constexpr std::string_view kSuffix = ".my.salesforce.com";

/// What may follow the name of a partitioned My Domain.
constexpr std::array<std::string_view, 10> kPartitions{
    "sandbox", "develop", "scratch", "demo", "patch", "trailblaze", "stage", "free", "pc", "wse"};

bool isLabel(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool isName(std::string_view text)
{
    const auto labels = split(text, '.');
    const auto isPartition = [&](std::string_view word) { return equalsIgnoreCase(word, labels.back()); };
    return isLabel(labels.front())
        && (labels.size() == 1
            || (labels.size() == 2 && std::any_of(kPartitions.begin(), kPartitions.end(), isPartition)));
}

} // namespace

Result<MyDomain> myDomainFrom(std::string_view typed)
{
    const std::string text(trim(typed));
    if (text.empty())
        return Error{ErrorKind::BadRequest, "my_domain_missing", "No My Domain was entered."};
    auto url = auth::loginUrlFrom(isName(text) ? text + std::string(kSuffix) : text);
    if (!url)
        return url.error();
    MyDomain domain{*url, *url};
    if (url->starts_with(kScheme) && url->ends_with(kSuffix)) {
        domain.text = url->substr(kScheme.size(), url->size() - kScheme.size() - kSuffix.size());
        domain.isName = true;
    }
    return domain;
}

std::string cutAddress(std::string_view typed)
{
    const std::string_view text = trim(typed);
    const bool isWholeAddress = text.find('/') != std::string_view::npos || text.ends_with(kSuffix);
    const auto domain = myDomainFrom(text);
    return isWholeAddress && domain ? domain->text : std::string(typed);
}

} // namespace scout::connections

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/faults/FaultSpec.h"

#include <array>
#include <charconv>
#include <optional>

namespace scout::demoorg {

namespace {

template <class T> struct Named {
    std::string_view name;
    T value;
};

constexpr std::array kKinds{Named<FaultKind>{"401", FaultKind::Unauthorized},
    Named<FaultKind>{"503", FaultKind::Unavailable}, Named<FaultKind>{"429", FaultKind::TooMany},
    Named<FaultKind>{"limit", FaultKind::Limit}, Named<FaultKind>{"drop", FaultKind::Drop},
    Named<FaultKind>{"stall", FaultKind::Stall}, Named<FaultKind>{"truncate", FaultKind::Truncate},
    Named<FaultKind>{"garbage", FaultKind::Garbage}, Named<FaultKind>{"lock", FaultKind::Lock},
    Named<FaultKind>{"slow", FaultKind::Slow}, Named<FaultKind>{"random", FaultKind::Random}};

constexpr std::array kPlaces{Named<FaultPlace>{"any", FaultPlace::Any},
    Named<FaultPlace>{"token", FaultPlace::Token}, Named<FaultPlace>{"query", FaultPlace::Query},
    Named<FaultPlace>{"page", FaultPlace::Page}, Named<FaultPlace>{"sobject", FaultPlace::Sobject},
    Named<FaultPlace>{"composite", FaultPlace::Composite},
    Named<FaultPlace>{"bulk-upload", FaultPlace::BulkUpload},
    Named<FaultPlace>{"bulk-results", FaultPlace::BulkResults}};

template <class T, std::size_t N>
std::optional<T> find(const std::array<Named<T>, N>& names, std::string_view name)
{
    for (const auto& entry : names)
        if (entry.name == name)
            return entry.value;
    return std::nullopt;
}

template <class T, std::size_t N> std::string nameOf(const std::array<Named<T>, N>& names, T value)
{
    for (const auto& entry : names)
        if (entry.value == value)
            return std::string(entry.name);
    return {};
}

std::optional<std::int64_t> numberIn(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool fits = error == std::errc() && end == text.data() + text.size() && number >= 0;
    return fits ? std::optional(number) : std::nullopt;
}

/// Takes what stands behind the last `mark` off the text.
std::optional<std::string_view> takeBehind(std::string_view& text, char mark)
{
    const auto at = text.rfind(mark);
    if (at == std::string_view::npos)
        return std::nullopt;
    const auto behind = text.substr(at + 1);
    text = text.substr(0, at);
    return behind;
}

Error badFault(std::string_view text)
{
    return {ErrorKind::BadRequest, "bad_fault",
        "\"" + std::string(text)
            + "\" is no fault. WHAT[@WHERE][:COUNT]; WHAT is 401, 503, 429, limit, drop, stall, truncate, "
              "garbage, "
              "lock, slow=MS or random=SEED; WHERE is token, query, page=N, sobject, composite, bulk-upload, "
              "bulk-results or any."};
}

/// Whether the number behind "=" is there exactly where it is needed.
bool takesNumber(FaultKind kind)
{
    return kind == FaultKind::Slow || kind == FaultKind::Random;
}

bool readPlace(FaultSpec& spec, std::string_view text)
{
    const auto number = takeBehind(text, '=');
    const auto place = find(kPlaces, text);
    if (!place || number.has_value() != (*place == FaultPlace::Page))
        return false;
    spec.place = *place;
    spec.page = number ? numberIn(*number).value_or(0) : 0;
    return *place != FaultPlace::Page || spec.page > 0;
}

bool readKind(FaultSpec& spec, std::string_view text)
{
    const auto numberText = takeBehind(text, '=');
    const auto kind = find(kKinds, text);
    const auto number = numberText ? numberIn(*numberText) : std::optional<std::int64_t>(0);
    if (!kind || !number || numberText.has_value() != takesNumber(*kind))
        return false;
    spec.kind = *kind;
    if (*kind == FaultKind::Slow)
        spec.delay = std::chrono::milliseconds(*number);
    else
        spec.seed = std::uint64_t(*number);
    return true;
}

} // namespace

Result<FaultSpec> FaultSpec::parse(std::string_view text)
{
    FaultSpec spec;
    std::string_view rest = text;
    if (const auto count = takeBehind(rest, ':')) {
        const auto number = numberIn(*count);
        if (!number || *number == 0)
            return badFault(text);
        spec.left = *number;
    }
    if (const auto place = takeBehind(rest, '@'); place && !readPlace(spec, *place))
        return badFault(text);
    if (!readKind(spec, rest))
        return badFault(text);
    return spec;
}

std::string FaultSpec::text() const
{
    std::string text = nameOf(kKinds, kind);
    if (kind == FaultKind::Slow)
        text += "=" + std::to_string(delay.count());
    if (kind == FaultKind::Random)
        text += "=" + std::to_string(seed);
    if (place != FaultPlace::Any)
        text += "@" + nameOf(kPlaces, place);
    if (place == FaultPlace::Page)
        text += "=" + std::to_string(page);
    if (left != kForever)
        text += ":" + std::to_string(left);
    return text;
}

} // namespace scout::demoorg

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace scout::demoorg {

/// The id of a record in its 18-character form: 15 characters that tell upper from lower case, and three that
/// repeat which letters are upper, so that systems without case can tell ids apart too (Salesforce Help,
/// "Record IDs"). The first three are the key prefix of the object.
class RecordId {
public:
    /// Reads 15 or 18 characters. A long id that lost its case, all letters alike, is repaired from its check
    /// characters; any other mismatch is no id.
    static std::optional<RecordId> parse(std::string_view text);
    /// The id number `number` of an object: prefix, three characters for the instance, nine base-62 digits.
    static RecordId make(std::string_view keyPrefix, std::uint64_t number);

    std::string_view text() const { return {m_text.data(), m_text.size()}; }
    /// The form with 15 characters, which some messages quote.
    std::string_view shortText() const { return text().substr(0, kShortLength); }
    std::string_view keyPrefix() const { return text().substr(0, 3); }

    auto operator<=>(const RecordId&) const = default;

private:
    static constexpr std::size_t kShortLength = 15;
    static constexpr std::size_t kLongLength = 18;

    RecordId() = default;
    void appendCheck();

    std::array<char, kLongLength> m_text{};
};

} // namespace scout::demoorg

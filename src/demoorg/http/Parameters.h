// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace scout::demoorg {

/// Names and values in the order in which they came: of a query, a form body, or one that is being written.
class Parameters {
public:
    using Entry = std::pair<std::string, std::string>;

    Parameters() = default;
    Parameters(std::initializer_list<Entry> entries)
        : m_entries(entries)
    { }

    /// Reads application/x-www-form-urlencoded text. Broken escapes stay as they stand.
    static Parameters parse(std::string_view text);
    /// The reverse, with "+" for a blank.
    std::string text() const;

    /// The first value of that name, if there is one. Names are case-sensitive, as OAuth has them.
    std::optional<std::string> find(std::string_view name) const;
    /// The same, with the empty text where it is missing.
    std::string value(std::string_view name) const;
    bool contains(std::string_view name) const;
    /// Every value of that name: a list of check boxes.
    std::vector<std::string> values(std::string_view name) const;

    void add(std::string name, std::string value);
    /// Replaces the first of that name and takes the others out; adds it where there was none.
    void set(std::string_view name, std::string value);
    void remove(std::string_view name);

    const std::vector<Entry>& entries() const { return m_entries; }

    bool operator==(const Parameters&) const = default;

private:
    std::vector<Entry> m_entries;
};

/// `url` with `parameters` added behind its query, before any fragment.
std::string withQuery(std::string_view url, const Parameters& parameters);

} // namespace scout::demoorg

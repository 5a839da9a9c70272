// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/RowWriter.h"

namespace scout::records {

/// An array of objects, or one object a line. Numbers stay as Salesforce wrote them, child rows as their
/// JSON. Nested, the fields of a parent are one object, and an empty lookup is null.
class JsonWriter final : public RowWriter {
public:
    enum class Layout { Array, Lines };

    JsonWriter(std::vector<std::string> columns, std::ostream& out, Nesting nesting, Layout layout);

    void page(const RecordPage& page, std::size_t limit) override;
    void finish() override;

private:
    /// A column, or the parent whose columns stand below it.
    struct Member {
        std::string key; ///< quoted and escaped
        std::size_t column = 0;
        std::vector<Member> members;
    };

    static void addPath(std::vector<Member>& members, std::string_view path, std::size_t column);
    static bool isMissing(const RecordPage& page, std::size_t row, const Member& member);
    void object(const RecordPage& page, std::size_t row, const std::vector<Member>& members);
    void value(const Cell& cell);

    std::ostream& m_out;
    Layout m_layout;
    std::vector<Member> m_members;
    std::string m_buffer;
    bool m_first = true;
};

} // namespace scout::records

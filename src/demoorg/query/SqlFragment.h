// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/data/Sqlite.h"

#include <vector>

namespace scout::demoorg {

/// A piece of SQL and the values of its "?", in the order of the text. Values from a query only ever get into
/// a statement as parameters.
struct SqlFragment {
    std::string text;
    std::vector<Value> parameters = {};

    SqlFragment& append(std::string_view sql)
    {
        text.append(sql);
        return *this;
    }
    SqlFragment& append(const SqlFragment& fragment)
    {
        text.append(fragment.text);
        parameters.insert(parameters.end(), fragment.parameters.begin(), fragment.parameters.end());
        return *this;
    }
    SqlFragment& appendValue(Value value)
    {
        text.append("?");
        parameters.push_back(std::move(value));
        return *this;
    }

    /// Prepared and with its parameters bound.
    Result<SqlStatement> prepare(SqlConnection& connection) const
    {
        auto statement = connection.prepare(text);
        if (statement)
            for (std::size_t i = 0; i < parameters.size(); ++i)
                statement->bind(int(i + 1), parameters[i]);
        return statement;
    }
};

} // namespace scout::demoorg

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/schema/Object.h"
#include "demoorg/schema/Rows.h"

#include <span>

namespace scout::demoorg {

/// All objects of the org and the relationships between them. Fixed once built, so any thread may read it.
class Schema {
public:
    explicit Schema(std::span<const ObjectRow> rows);

    /// The standard objects of a Developer Edition org (Object Reference for the Salesforce Platform).
    static const Schema& standard();

    const std::vector<Object>& objects() const { return m_objects; }
    /// Found in any case of letters; null if there is none.
    const Object* object(std::string_view name) const;
    const Object* objectByKeyPrefix(std::string_view prefix) const;
    /// The objects of this schema that a lookup can point to.
    std::vector<const Object*> targets(const Field& reference) const;

private:
    void linkChildren();

    std::vector<Object> m_objects; ///< by name, as the global describe lists them
    std::unordered_map<std::string, std::size_t> m_byName;
    std::unordered_map<std::string, std::size_t> m_byKeyPrefix;
};

} // namespace scout::demoorg

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/schema/Object.h"

#include <span>

namespace scout::demoorg {

/// One field in the short hand of schema/objects.
///
/// - `type`: "string(80)", "currency(18,2)", "int(8)", "reference".
/// - `flags`: seven places, Createable Updateable Nillable Defaulted Filterable Groupable Sortable, "-" for
/// no,
///   then words: name, idLookup, external, unique, auto, restr, calculated, html, true (the default of a
///   boolean), of=X (a part of the compound field X).
/// - `more`: of a lookup "Account as Parent / ChildAccounts", with several targets "Contact|Lead as Who /
/// Tasks",
///   then cascade or restrict for what deleting the parent does; of a picklist "Hot; Warm*; Cold", where the
///   star marks the default.
///
/// Rows whose name starts with "@" stand for several fields: "@system", "@viewed", and "@address" with the
/// prefix of its parts as label.
struct FieldRow {
    std::string_view name;
    std::string_view label = {};
    std::string_view type = {};
    std::string_view flags = {};
    std::string_view more = {};
};

/// One object: `traits` are words that differ from ObjectTraits' defaults, "!deletable mergeable".
struct ObjectRow {
    std::string_view keyPrefix;
    std::string_view name;
    std::string_view label;
    std::string_view labelPlural;
    std::string_view idLabel;
    std::string_view traits;
    std::span<const FieldRow> fields;
};

/// A row that can't be read is a mistake in the program: it throws std::logic_error and names the row.
Object readObject(const ObjectRow& row);

} // namespace scout::demoorg

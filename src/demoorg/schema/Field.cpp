// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/schema/Field.h"

#include <array>

namespace scout::demoorg {

namespace {

struct TypeRow {
    std::string_view name;
    FieldKind kind;
};

/// In the order of FieldType.
constexpr std::array kTypes = {
    TypeRow{"id", FieldKind::Id},
    TypeRow{"reference", FieldKind::Id},
    TypeRow{"string", FieldKind::Text},
    TypeRow{"picklist", FieldKind::Text},
    TypeRow{"multipicklist", FieldKind::Text},
    TypeRow{"combobox", FieldKind::Text},
    TypeRow{"textarea", FieldKind::Text},
    TypeRow{"email", FieldKind::Text},
    TypeRow{"phone", FieldKind::Text},
    TypeRow{"url", FieldKind::Text},
    TypeRow{"encryptedstring", FieldKind::Text},
    TypeRow{"boolean", FieldKind::Boolean},
    TypeRow{"int", FieldKind::Whole},
    TypeRow{"double", FieldKind::Decimal},
    TypeRow{"currency", FieldKind::Decimal},
    TypeRow{"percent", FieldKind::Decimal},
    TypeRow{"date", FieldKind::Date},
    TypeRow{"datetime", FieldKind::DateTime},
    TypeRow{"time", FieldKind::Time},
    TypeRow{"address", FieldKind::Compound},
    TypeRow{"location", FieldKind::Compound},
    TypeRow{"base64", FieldKind::Blob},
};
static_assert(kTypes.size() == static_cast<std::size_t>(FieldType::Base64) + 1);

} // namespace

std::string_view toString(FieldType type)
{
    return kTypes[static_cast<std::size_t>(type)].name;
}

FieldKind kindOf(FieldType type)
{
    return kTypes[static_cast<std::size_t>(type)].kind;
}

std::string_view toString(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Boolean:
        return "boolean";
    case FieldKind::Whole:
        return "int";
    case FieldKind::Decimal:
        return "double";
    case FieldKind::Date:
        return "date";
    case FieldKind::DateTime:
        return "datetime";
    case FieldKind::Time:
        return "time";
    case FieldKind::Id:
        return "reference";
    default:
        return "string";
    }
}

} // namespace scout::demoorg

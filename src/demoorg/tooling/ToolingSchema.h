// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "demoorg/data/Database.h"

namespace scout::demoorg {

/// The objects of the Tooling API that clients list an org with: ApexClass, ApexTrigger, EntityDefinition and
/// FieldDefinition (Tooling API guide, "Tooling API Objects"). The last two describe the org's own schema;
/// their durable ids are names.
const Schema& toolingSchema();

/// Writes the tables of these objects into the org's database, as its schema is now.
Result<void> fillTooling(Database& database, TimePoint now);

} // namespace scout::demoorg

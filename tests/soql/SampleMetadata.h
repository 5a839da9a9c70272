// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soql/Metadata.h"

namespace scout::soql {

/// A small org: Account, Contact, Opportunity, Case, Task, Lead, User, Group, Store__c, with a field of
/// every type among them; Order is known by name only.
const MemoryMetadata& sampleMetadata();

} // namespace scout::soql

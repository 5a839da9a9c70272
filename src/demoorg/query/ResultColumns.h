// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/query/CompiledQuery.h"
#include "soql/Tree.h"

#include <string>

namespace scout::demoorg {

/// {"columnMetadata":[…],"entityName":"Account",…}: what the columns of a result are, as /query?columns=true
/// answers in place of the rows. The guide does not have it; the Salesforce CLI builds its tables from it.
std::string resultColumns(const soql::Query& query, const CompiledQuery& compiled);

} // namespace scout::demoorg

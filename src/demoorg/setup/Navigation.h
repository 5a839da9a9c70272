// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/setup/SetupGate.h"

namespace scout::demoorg {

/// The bar across the top of a page of Setup, and the list of places beside it, with Quick Find above.
Html setupBar(const SetupCall& call);
Html setupPlaces(const SetupCall& call);

/// Quick Find: the one place that fits what was typed, or all that do.
void addQuickFind(SetupGate& gate);

} // namespace scout::demoorg

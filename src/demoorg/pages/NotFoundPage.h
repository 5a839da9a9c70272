// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/http/Reply.h"

namespace scout::demoorg {

/// The 404 that a browser sees.
Reply notFoundPage();

} // namespace scout::demoorg

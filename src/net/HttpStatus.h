// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace scout::net {

/// What a refusing status (300 and up) means where the answer itself gives no better reason. A redirect is
/// BadResponse: nothing of ours follows one unasked.
ErrorKind kindOfStatus(int status);

} // namespace scout::net

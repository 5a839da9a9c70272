// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scout::kit {

/// Puts text that is no secret on the clipboard.
void copyToClipboard(const QString& text);

} // namespace scout::kit

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/QtText.h"
#include "base/Error.h"

namespace scout::net {

inline Error networkError(const char* code, std::string message)
{
    return Error{ErrorKind::Network, code, std::move(message)};
}

/// What Qt says of a fault, which ends in a full stop or not as it pleases.
inline std::string withFullStop(const QString& sentence)
{
    const std::string text = toUtf8(sentence);
    return text.ends_with('.') ? text : text + '.';
}

} // namespace scout::net

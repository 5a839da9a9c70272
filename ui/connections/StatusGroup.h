// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Status.h"

namespace scout::connections {

/// What the filter buttons above the table stand for.
enum class StatusGroup { All, Connected, NeedsAttention, ReconnectNeeded, NotChecked };

constexpr StatusGroup groupOf(kit::Status status)
{
    switch (status) {
    case kit::Status::Connected:
        return StatusGroup::Connected;
    case kit::Status::NeedsAttention:
        return StatusGroup::NeedsAttention;
    case kit::Status::ReconnectNeeded:
        return StatusGroup::ReconnectNeeded;
    case kit::Status::Checking:
    case kit::Status::Offline:
    case kit::Status::NotChecked:
        break;
    }
    return StatusGroup::NotChecked;
}

} // namespace scout::connections

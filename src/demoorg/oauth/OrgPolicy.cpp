// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoorg/oauth/OrgPolicy.h"

namespace scout::demoorg {

bool OrgPolicy::isOn(std::string_view name, bool fallback) const
{
    const auto value = m_settings.find(name);
    return value ? *value == "on" : fallback;
}

} // namespace scout::demoorg

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/oauth/OrgSettings.h"

namespace scout::demoorg {

/// Switches of the org that decide who may do what, kept with its data. Any thread may use it.
class OrgPolicy {
public:
    explicit OrgPolicy(Database& database)
        : m_settings(database)
    { }

    /// "Allow creation of connected apps".
    bool allowsAppCreation() const { return isOn("allow_app_creation", true); }
    void setAllowsAppCreation(bool allows) { set("allow_app_creation", allows); }

    /// "API Enabled" of a profile.
    bool hasApi(std::string_view profileId) const { return isOn(apiSetting(profileId), true); }
    void setHasApi(std::string_view profileId, bool has) { set(apiSetting(profileId), has); }

    /// Whether the login IP ranges of the profiles leave this computer out.
    bool loginRangeExcludesUs() const { return isOn("login_range_excludes_us", false); }
    void setLoginRangeExcludesUs(bool excludes) { set("login_range_excludes_us", excludes); }

private:
    static std::string apiSetting(std::string_view profileId)
    {
        return "api_enabled_" + std::string(profileId);
    }
    bool isOn(std::string_view name, bool fallback) const;
    void set(std::string_view name, bool on) { m_settings.set(name, on ? "on" : "off"); }

    OrgSettings m_settings;
};

} // namespace scout::demoorg

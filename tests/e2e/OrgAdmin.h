// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/support/Browser.h"

#include <string>

namespace scout::test {

/// The administrator of a demo org, who breaks it on purpose and follows advice on its Setup pages, by HTTP.
class OrgAdmin {
public:
    explicit OrgAdmin(const std::string& instanceUrl);

    /// A switch of "Break things", on `target` where it needs one. Throws where it does not break.
    void breakIt(const std::string& id, const std::string& target = {});
    /// Sends the form of a page that has `mark` in it, with changes.
    void heal(const std::string& path, const std::string& mark, const demoorg::Parameters& changes = {});
    /// Sends the form of the table row that begins with `row`, as it stands.
    void healRow(const std::string& path, const std::string& row);
    /// `user` by the name of the person.
    void giveProfile(const std::string& user, const std::string& profile);
    /// Admits a profile in an app's policies.
    void preauthorize(const std::string& app, const std::string& profile);
    void uploadCertificate(const std::string& app, const std::string& certificate);
    std::string consumerSecret(const std::string& app);

    static std::string pathOf(const std::string& app);

private:
    demoorg::Browser m_browser;
};

/// The user at a browser that nobody has to see: signs in as whoever is filled in and says "allow" or "deny".
/// Gives the address that the browser is sent to in the end, or the page that it stays on.
std::string decide(const std::string& authorizationUrl, const std::string& decision);
inline std::string allowEverything(const std::string& authorizationUrl)
{
    return decide(authorizationUrl, "allow");
}

} // namespace scout::test

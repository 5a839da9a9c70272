// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/SignIn.h"

namespace scout::auth {
class BrowserOpener;
}
namespace scout::orgs {
class DemoOrgHost;
}

namespace scout::connections {

/// The client that Quick Connect signs in with.
struct QuickConnectApp {
    std::string clientId;
    std::string callbackUrl; ///< as registered with it
};

/// Signs in with the core's ConnectFlow; starts the demo org where that is what the user chose.
class FlowSignIn final : public SignIn {
public:
    /// All borrowed.
    struct Parts {
        orgs::ConnectFlow& flow;
        orgs::DemoOrgHost& demo;
        auth::BrowserOpener& browser;
    };

    FlowSignIn(Parts parts, QuickConnectApp app);

    /// Errors: those of ConnectFlow::quick and of DemoOrgHost::start.
    Task<Result<orgs::Connected>> run(SignInRequest request, orgs::ConnectObserver* observer) override;
    Result<void> submitRedirectedAddress(const std::string& text) override;
    Result<void> openBrowser(const std::string& url) override;
    std::string callbackUrl() const override { return m_app.callbackUrl; }

private:
    Parts m_parts;
    QuickConnectApp m_app;
};

} // namespace scout::connections

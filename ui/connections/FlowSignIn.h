// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/SignIn.h"

namespace scout::auth {
class BrowserOpener;
class JwtSignIn;
} // namespace scout::auth
namespace scout::orgs {
class Connections;
class DemoOrgHost;
class OrgStore;
class SfdxConnect;
class UnattendedConnect;
} // namespace scout::orgs

namespace scout::secrets {
class SecretStore;
}

namespace scout::connections {

/// The client that Quick Connect signs in with.
struct QuickConnectApp {
    std::string clientId;
    std::string callbackUrl; ///< as registered with it
};

/// Signs in with the core's flows; starts the demo org where that is what the user chose.
class FlowSignIn final : public SignIn {
public:
    /// All borrowed.
    struct Parts {
        orgs::ConnectFlow& flow;
        orgs::UnattendedConnect& unattended;
        orgs::SfdxConnect& sfdx;
        orgs::Connections& connections;
        orgs::OrgStore& store;
        secrets::SecretStore& secrets;
        auth::JwtSignIn& assertions;
        orgs::DemoOrgHost& demo;
        auth::BrowserOpener& browser;
    };

    FlowSignIn(Parts parts, QuickConnectApp app);

    /// Errors: those of ConnectFlow, UnattendedConnect, SfdxConnect, Connections and DemoOrgHost::start.
    Task<Result<orgs::Connected>> run(SignInRequest request, orgs::ConnectObserver* observer) override;
    Task<Result<void>> tryUser(SignInRequest request, std::string username) override;
    Result<void> submitRedirectedAddress(const std::string& text) override;
    Result<void> openBrowser(const std::string& url) override;
    std::string callbackUrl() const override { return m_app.callbackUrl; }
    Task<Result<std::string>> demoAddress() override;

private:
    Task<Result<orgs::Connected>> inBrowser(SignInRequest request, orgs::ConnectObserver* observer);
    Task<Result<orgs::Connected>> unattended(SignInRequest request);
    Task<Result<orgs::Connected>> signInAgain(std::string profileId);
    Task<Result<orgs::QuickConnectRequest>> storedRequest(SignInRequest request);
    orgs::QuickConnectRequest browserRequest(SignInRequest request) const;

    Parts m_parts;
    QuickConnectApp m_app;
};

} // namespace scout::connections

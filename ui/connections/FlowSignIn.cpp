// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/FlowSignIn.h"

#include "auth/BrowserOpener.h"
#include "orgs/DemoOrgHost.h"

namespace scout::connections {

FlowSignIn::FlowSignIn(Parts parts, QuickConnectApp app)
    : m_parts(parts)
    , m_app(std::move(app))
{ }

Task<Result<orgs::Connected>> FlowSignIn::run(SignInRequest request, orgs::ConnectObserver* observer)
{
    const bool isDemo = request.place == Place::Demo;
    orgs::QuickConnectRequest quick;
    quick.name = std::move(request.name);
    quick.method = isDemo ? orgs::Method::Demo : orgs::Method::Quick;
    quick.loginUrl = std::move(request.loginUrl);
    quick.clientId = m_app.clientId;
    quick.callbackUrl = m_app.callbackUrl;
    quick.limit = request.limit;
    if (isDemo) {
        observer->stageReached(orgs::ConnectStage::OpeningBrowser);
        auto address = co_await m_parts.demo.start(0);
        if (!address)
            co_return address.error();
        quick.loginUrl = std::move(address).value();
    }
    co_return co_await m_parts.flow.quick(std::move(quick), &m_parts.browser, observer);
}

Result<void> FlowSignIn::submitRedirectedAddress(const std::string& text)
{
    return m_parts.flow.submitRedirectedAddress(text);
}

Result<void> FlowSignIn::openBrowser(const std::string& url)
{
    return m_parts.browser.open(url);
}

} // namespace scout::connections

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/QuickConnectWizard.h"

#include "connections/EnvironmentPage.h"
#include "kit/WizardFrame.h"

using namespace Qt::StringLiterals;

namespace scout::connections {

QuickConnectWizard::QuickConnectWizard(Parts parts, QWidget* parent)
    : ConnectWizard(std::move(parts), {tr("Quick Connect"), u"browser"_s, {tr("Environment")}}, parent)
    , m_environment(new EnvironmentPage)
{
    addForm(m_environment);
    ready();
}

void QuickConnectWizard::signInToDemoOrg()
{
    m_environment->setPlace(Place::Demo);
    start(*request());
}

QString QuickConnectWizard::kind() const
{
    return u"quick"_s;
}

std::optional<SignInRequest> QuickConnectWizard::request()
{
    return m_environment->request();
}

void QuickConnectWizard::dressForm(int)
{
    frame().setPrimary(tr("Open browser to sign in"), u"external"_s);
}

void QuickConnectWizard::start(SignInRequest request)
{
    frame().setStepSummary(0, placeText(request.place));
    ConnectWizard::start(std::move(request));
}

} // namespace scout::connections

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/TokenWizard.h"

#include "connections/TokenPage.h"
#include "kit/WizardFrame.h"

using namespace Qt::StringLiterals;

namespace scout::connections {

TokenWizard::TokenWizard(Parts parts, QWidget* parent)
    : ConnectWizard(std::move(parts), {tr("Access token"), u"key"_s, {tr("Org and token")}}, parent)
    , m_page(new TokenPage(this->parts().secretsPlace))
{
    addForm(m_page);
    ready();
}

QString TokenWizard::kind() const
{
    return u"token"_s;
}

std::optional<SignInRequest> TokenWizard::request()
{
    return m_page->request();
}

void TokenWizard::dressForm(int)
{
    frame().setPrimary(tr("Connect"), u"connection"_s);
}

} // namespace scout::connections

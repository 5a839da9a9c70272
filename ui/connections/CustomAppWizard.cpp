// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/CustomAppWizard.h"

#include "async/QtText.h"
#include "connections/CustomAppPage.h"
#include "connections/PlaceField.h"
#include "kit/Desktop.h"
#include "kit/WizardFrame.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace scout::connections {

CustomAppWizard::CustomAppWizard(Parts parts, QWidget* parent)
    : ConnectWizard(std::move(parts), {tr("Custom OAuth App"), u"key"_s, {tr("App and credentials")}}, parent)
    , m_page(new CustomAppPage(toQString(this->parts().signIn.callbackUrl()), this->parts().secretsPlace))
{
    addForm(m_page);
    connect(&m_page->form(), &CustomAppForm::wayChanged, this, [this] { dressForm(0); });
    connect(m_page, &CustomAppPage::mailRequested, this, &CustomAppWizard::sendMail);
    connect(m_page, &CustomAppPage::setupRequested, this, [this](const QString& path) {
        const PlaceField& place = m_page->form().place();
        openSetup(path, place.likelyUrl(), place.place());
    });
    ready();
}

QString CustomAppWizard::kind() const
{
    return u"custom"_s;
}

std::optional<SignInRequest> CustomAppWizard::request()
{
    return m_page->form().request();
}

void CustomAppWizard::dressForm(int)
{
    if (m_page->form().hasUser())
        frame().setPrimary(tr("Open browser to sign in"), u"external"_s);
    else
        frame().setPrimary(tr("Connect"), u"connection"_s);
}

void CustomAppWizard::sendMail(const QString& subject, const QString& text)
{
    desktop().openUrl(mailTo(subject, text));
}

QUrl mailTo(const QString& subject, const QString& text)
{
    QUrlQuery query;
    query.addQueryItem(u"subject"_s, QString::fromUtf8(QUrl::toPercentEncoding(subject)));
    query.addQueryItem(u"body"_s, QString::fromUtf8(QUrl::toPercentEncoding(text)));
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setQuery(query);
    return url;
}

} // namespace scout::connections

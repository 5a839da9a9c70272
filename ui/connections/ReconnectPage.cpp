// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ReconnectPage.h"

#include "advice/Advice.h"
#include "async/QtText.h"
#include "kit/Card.h"
#include "kit/FieldError.h"
#include "kit/Label.h"
#include "kit/SecretField.h"
#include "orgs/Reconnect.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr int kReconnectWidth = 640;

QString howText(orgs::ReconnectBy by)
{
    switch (by) {
    case orgs::ReconnectBy::Browser:
        return ReconnectPage::tr("The browser opens the login page of the org, with the user filled in.");
    case orgs::ReconnectBy::AccessToken:
        return ReconnectPage::tr("A pasted token can’t be renewed. Paste a new one.");
    case orgs::ReconnectBy::SfdxUrl:
        return ReconnectPage::tr("Its refresh token is no longer good. Paste a new SFDX auth URL.");
    case orgs::ReconnectBy::StoredKey:
        break;
    }
    return ReconnectPage::tr("It signs in with what this computer keeps. Nobody has to do anything.");
}

} // namespace

ReconnectPage::ReconnectPage(const orgs::OrgProfile& profile, QWidget* parent)
    : QWidget(parent)
    , m_profile(profile)
{
    setMaximumWidth(kReconnectWidth);
    const orgs::ReconnectBy by = orgs::reconnectBy(profile.method);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(kit::wrappingLabel(
        tr("Reconnect %1").arg(toQString(profile.name)), kit::TextSize::Hero, kit::Tone::Normal, this));
    rows->addWidget(kit::wrappingLabel(howText(by), kit::TextSize::Body, kit::Tone::Secondary, this));
    if (!profile.lastCheck.note.empty())
        rows->addWidget(
            kit::wrappingLabel(toQString(profile.lastCheck.note), kit::TextSize::Body, kit::Tone::Bad, this));
    rows->addWidget(kit::wrappingLabel(
        tr("The connection keeps its name and place."), kit::TextSize::Body, kit::Tone::Secondary, this));
    if (by == orgs::ReconnectBy::AccessToken)
        addSecret(tr("&Access token"));
    if (by == orgs::ReconnectBy::SfdxUrl)
        addSecret(tr("&SFDX auth URL"));
}

void ReconnectPage::addSecret(const QString& label)
{
    m_secret = new kit::SecretField(this);
    m_secret->setObjectName(u"newSecret"_s);
    m_error = new kit::FieldError(m_secret, this);
    m_error->setObjectName(u"newSecretError"_s);
    connect(m_secret, &QLineEdit::textChanged, m_error, &kit::FieldError::clear);
    auto* card = new kit::Card(this);
    QVBoxLayout* fields = card->addSection();
    fields->setSpacing(4);
    fields->addWidget(kit::fieldLabel(label, m_secret, card));
    fields->addWidget(m_secret);
    fields->addWidget(m_error);
    auto* rows = qobject_cast<QVBoxLayout*>(layout());
    rows->addSpacing(12);
    rows->addWidget(card);
    setFocusProxy(m_secret);
}

std::optional<SignInRequest> ReconnectPage::request()
{
    auto chosen = way();
    if (!chosen)
        return std::nullopt;
    const bool isDemo = m_profile.method == orgs::Method::Demo;
    return SignInRequest{.place = isDemo ? Place::Demo : Place::MyDomain,
        .loginUrl = m_profile.loginUrl,
        .way = std::move(*chosen),
        .reconnects = m_profile.id};
}

std::optional<Way> ReconnectPage::way()
{
    const orgs::ReconnectBy by = orgs::reconnectBy(m_profile.method);
    if (by == orgs::ReconnectBy::Browser)
        return StoredApp{};
    if (by == orgs::ReconnectBy::StoredKey)
        return StoredKey{};
    if (m_secret->isEmpty()) {
        m_error->showMessage(tr("Paste it here to go on."));
        m_secret->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    if (by == orgs::ReconnectBy::AccessToken)
        return PastedToken{m_secret->secret()};
    auto url = auth::SfdxAuthUrl::parse(m_secret->secret());
    if (url)
        return std::move(url).value();
    m_error->showMessage(toQString(advice::explain(url.error()).happened));
    m_secret->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

QString ReconnectPage::action() const
{
    return orgs::reconnectBy(m_profile.method) == orgs::ReconnectBy::Browser ? tr("Open browser to sign in")
                                                                             : tr("Reconnect");
}

} // namespace scout::connections

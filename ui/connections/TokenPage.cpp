// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/TokenPage.h"

#include "advice/Advice.h"
#include "async/QtText.h"
#include "connections/PlaceField.h"
#include "kit/Card.h"
#include "kit/FieldError.h"
#include "kit/Label.h"
#include "kit/NoteBar.h"
#include "kit/SecretField.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr int kTokenWidth = 640;

} // namespace

TokenPage::TokenPage(const QString& secretsPlace, QWidget* parent)
    : QWidget(parent)
    , m_place(new PlaceField(this))
    , m_token(new kit::SecretField(this))
    , m_tokenError(new kit::FieldError(m_token, this))
    , m_name(new QLineEdit(this))
{
    setMaximumWidth(kTokenWidth);
    m_place->setOwnHostOnly(true);
    m_token->setObjectName(u"accessToken"_s);
    m_tokenError->setObjectName(u"accessTokenError"_s);
    m_name->setObjectName(u"connectionName"_s);
    m_name->setPlaceholderText(tr("Use the org’s name"));
    connect(m_token, &QLineEdit::textChanged, m_tokenError, &kit::FieldError::clear);
    connect(m_token, &QLineEdit::textChanged, this, [this] { m_place->setEnabled(!isSfdxUrl()); });
    setFocusProxy(m_token);

    auto* card = new kit::Card(this);
    QVBoxLayout* fields = card->addSection({20, 16, 20, 16});
    fields->setSpacing(4);
    fields->addWidget(m_place);
    fields->addSpacing(10);
    fields->addWidget(kit::fieldLabel(tr("&Access token or SFDX auth URL"), m_token, card));
    fields->addWidget(m_token);
    fields->addWidget(m_tokenError);
    fields->addWidget(kit::wrappingLabel(
        tr("Kept %1.").arg(secretsPlace), kit::TextSize::Small, kit::Tone::Secondary, card));
    fields->addSpacing(10);
    fields->addWidget(kit::fieldLabel(tr("Connection &name"), m_name, card));
    fields->addWidget(m_name);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(kit::wrappingLabel(
        tr("Paste a token or an SFDX auth URL"), kit::TextSize::Hero, kit::Tone::Normal, this));
    rows->addWidget(kit::wrappingLabel(tr("For a quick look with a session that another tool has opened."),
        kit::TextSize::Body, kit::Tone::Secondary, this));
    rows->addSpacing(16);
    rows->addWidget(card);
    rows->addSpacing(12);
    rows->addWidget(new kit::NoteBar(kit::NoteKind::Info,
        tr("An access token can’t be renewed here: when Salesforce ends the session, paste a new one. An "
           "SFDX "
           "auth URL (force://…) brings a refresh token and names its org itself."),
        this));
}

std::optional<SignInRequest> TokenPage::request()
{
    if (isSfdxUrl())
        return sfdxRequest();
    auto url = m_place->loginUrl();
    if (!url)
        return std::nullopt;
    if (m_token->isEmpty()) {
        m_tokenError->showMessage(tr("Paste an access token, which looks like 00D…!AQ…, or an SFDX auth URL, "
                                     "which begins with force://."));
        m_token->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return SignInRequest{.place = m_place->place(),
        .loginUrl = std::move(url).value(),
        .name = toUtf8(m_name->text().trimmed()),
        .way = PastedToken{m_token->secret()}};
}

bool TokenPage::isSfdxUrl() const
{
    return m_token->text().trimmed().startsWith(u"force://"_s);
}

std::optional<SignInRequest> TokenPage::sfdxRequest()
{
    auto url = auth::SfdxAuthUrl::parse(m_token->secret());
    if (!url) {
        m_tokenError->showMessage(toQString(advice::explain(url.error()).happened));
        m_token->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    return SignInRequest{.place = Place::MyDomain,
        .loginUrl = url->origin(),
        .name = toUtf8(m_name->text().trimmed()),
        .way = std::move(url).value()};
}

} // namespace scout::connections

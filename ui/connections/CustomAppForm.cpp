// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/CustomAppForm.h"

#include "async/QtText.h"
#include "base/Text.h"
#include "connections/ConsumerKeyField.h"
#include "connections/PlaceField.h"
#include "kit/Disclosure.h"
#include "kit/FieldError.h"
#include "kit/Label.h"
#include "kit/NoteBar.h"
#include "kit/SecretField.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

const QString kUsualScopes = u"api refresh_token"_s;
constexpr int kCustomAppFormIndent = 24; // a radio button and its gap

/// A group of a label, a field and what belongs below it.
QWidget* group(const QList<QWidget*>& widgets, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (QWidget* widget : widgets)
        rows->addWidget(widget);
    return box;
}

kit::Label* hint(const QString& text, QWidget* parent)
{
    return kit::wrappingLabel(text, kit::TextSize::Small, kit::Tone::Secondary, parent);
}

} // namespace

CustomAppForm::CustomAppForm(const QString& callbackUrl, const QString& secretsPlace, QWidget* parent)
    : Card(parent)
    , m_usualCallback(callbackUrl)
{
    QVBoxLayout* rows = addSection({20, 16, 20, 16});
    rows->setSpacing(14);
    rows->addWidget(new kit::Label(tr("In Scout Desktop"), kit::TextSize::Section, kit::Tone::Normal, this));
    // The Tab key goes in the order of birth.
    rows->addWidget(makeWays());
    m_place = new PlaceField(this);
    rows->addWidget(m_place);
    rows->addWidget(makeName());
    m_clientId = new ConsumerKeyField(tr("Client &ID (Consumer Key)"), this);
    rows->addWidget(m_clientId);
    rows->addWidget(makeSecret(secretsPlace));
    rows->addWidget(makeAdvanced());
    m_note = new kit::NoteBar(kit::NoteKind::Info,
        tr("Sandbox apps live in the sandbox. If the app was made in production after the last refresh, "
           "create it in the sandbox too."),
        this);
    rows->addWidget(m_note);
    rows->addStretch();
    connect(m_place, &PlaceField::placeChanged, this, &CustomAppForm::showWay);
    connect(m_withUser, &QRadioButton::toggled, this, [this] {
        showWay();
        Q_EMIT wayChanged();
    });
    m_withUser->setChecked(true);
    showWay();
}

QWidget* CustomAppForm::makeWays()
{
    const auto addWay = [this](const QString& text, const QString& name, const QString& description) {
        auto* radio = new QRadioButton(text, this);
        radio->setObjectName(name);
        radio->setAccessibleDescription(description);
        return radio;
    };
    const QString person = tr("Authorization code with PKCE. Best for people.");
    const QString nobody = tr("Client credentials. Runs as the user set in the app’s policies.");
    m_withUser = addWay(tr("A user signs in with the browser"), u"withUser"_s, person);
    m_withoutUser = addWay(tr("No user signs in"), u"withoutUser"_s, nobody);
    const auto indented = [this](const QString& text) {
        auto* label = hint(text, this);
        label->setContentsMargins(kCustomAppFormIndent, 0, 0, 4);
        return label;
    };
    return group({kit::groupLabel(tr("How to sign in"), this), m_withUser, indented(person), m_withoutUser,
                     indented(nobody)},
        this);
}

QWidget* CustomAppForm::makeName()
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"connectionName"_s);
    m_name->setPlaceholderText(tr("Use the org’s name"));
    return group({kit::fieldLabel(tr("Connection &name"), m_name, this), m_name}, this);
}

QWidget* CustomAppForm::makeSecret(const QString& secretsPlace)
{
    m_secret = new kit::SecretField(this);
    m_secret->setObjectName(u"clientSecret"_s);
    m_secretError = new kit::FieldError(m_secret, this);
    m_secretError->setObjectName(u"clientSecretError"_s);
    m_secretHint = hint({}, this);
    m_secretHint->setObjectName(u"clientSecretHint"_s);
    m_secretHint->setProperty("place", secretsPlace);
    connect(m_secret, &QLineEdit::textChanged, m_secretError, &kit::FieldError::clear);
    return group({kit::fieldLabel(tr("Client &Secret (Consumer Secret)"), m_secret, this), m_secret,
                     m_secretError, m_secretHint},
        this);
}

QWidget* CustomAppForm::makeAdvanced()
{
    auto* advanced =
        new kit::Disclosure(tr("Advanced: callback URL, scopes"), kit::DisclosureStyle::Quiet, this);
    advanced->setObjectName(u"advanced"_s);
    m_callback = new QLineEdit(m_usualCallback, this);
    m_callback->setObjectName(u"callbackUrl"_s);
    m_callback->setProperty("mono", true);
    m_callbackError = new kit::FieldError(m_callback, this);
    m_callbackError->setObjectName(u"callbackUrlError"_s);
    m_scopes = new QLineEdit(kUsualScopes, this);
    m_scopes->setObjectName(u"scopes"_s);
    m_scopes->setProperty("mono", true);
    connect(m_callback, &QLineEdit::textChanged, m_callbackError, &kit::FieldError::clear);
    QVBoxLayout* rows = advanced->content();
    rows->setSpacing(10);
    rows->addWidget(group({kit::fieldLabel(tr("&Callback URL, as registered with the app"), m_callback, this),
                              m_callback, m_callbackError},
        this));
    rows->addWidget(group({kit::fieldLabel(tr("S&copes to ask for"), m_scopes, this), m_scopes,
                              hint(tr("Separated by spaces. They must be among the app’s own."), this)},
        this));
    m_advanced = advanced;
    return advanced;
}

bool CustomAppForm::hasUser() const
{
    return m_withUser->isChecked();
}

void CustomAppForm::showWay()
{
    const QString place = m_secretHint->property("place").toString();
    m_place->setOwnHostOnly(!hasUser());
    m_advanced->setVisible(hasUser());
    m_note->setVisible(m_place->place() == Place::Sandbox);
    //: %1 is where secrets are kept: "in this computer’s keychain"
    m_secretHint->setText(hasUser() ? tr("Leave empty unless the app requires a secret. Kept %1.").arg(place)
                                    : tr("Kept %1.").arg(place));
}

std::optional<SignInRequest> CustomAppForm::request()
{
    auto url = m_place->loginUrl();
    if (!url)
        return std::nullopt;
    auto chosen = way();
    if (!chosen)
        return std::nullopt;
    return SignInRequest{.place = m_place->place(),
        .loginUrl = std::move(url).value(),
        .name = toUtf8(m_name->text().trimmed()),
        .way = std::move(*chosen)};
}

std::optional<Way> CustomAppForm::way()
{
    auto clientId = m_clientId->value();
    if (!clientId)
        return std::nullopt;
    if (!hasUser()) {
        if (!m_secret->isEmpty())
            return ClientCredentials{std::move(*clientId), m_secret->secret()};
        m_secretError->showMessage(tr("Without a user to sign in, the app’s secret is what proves it."));
        m_secret->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    auto url = callback();
    if (!url)
        return std::nullopt;
    return OwnApp{std::move(*clientId), m_secret->secret(), std::move(*url), scopes()};
}

std::optional<std::string> CustomAppForm::callback()
{
    const QUrl url(m_callback->text().trimmed(), QUrl::StrictMode);
    const bool isLocal =
        url.scheme() == u"http"_s && (url.host() == u"localhost"_s || url.host() == u"127.0.0.1"_s);
    if (url.isValid() && isLocal && url.port() > 0)
        return toUtf8(m_callback->text().trimmed());
    m_callbackError->showMessage(
        tr("Enter an address of this computer with a port, such as %1.").arg(m_usualCallback));
    m_callback->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

std::vector<std::string> CustomAppForm::scopes() const
{
    std::vector<std::string> scopes;
    const QString text = m_scopes->text().trimmed().isEmpty() ? kUsualScopes : m_scopes->text();
    for (const QString& scope : text.split(u' ', Qt::SkipEmptyParts))
        scopes.push_back(toUtf8(scope));
    return scopes;
}

} // namespace scout::connections

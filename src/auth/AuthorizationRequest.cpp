// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/AuthorizationRequest.h"

#include "async/QtText.h"
#include "base/Text.h"
#include "crypto/Pkce.h"

#include <QAbstractOAuthReplyHandler>
#include <QOAuth2AuthorizationCodeFlow>

namespace scout::auth {

namespace {

/// Gives Qt the callback as it is registered. The answer goes to our own listener, and the tokens are fetched
/// by our own client: Qt's handler listens to any path, and its exchange encodes the code twice and hides
/// Salesforce's error.
class ReplyHandler final : public QAbstractOAuthReplyHandler {
public:
    explicit ReplyHandler(QString callback)
        : m_callback(std::move(callback))
    { }

    QString callback() const override { return m_callback; }
    void networkReplyFinished(QNetworkReply*) override { }

private:
    QString m_callback;
};

/// Qt leaves "+" and "%" in a value as they are, and a server reads them as a blank and as an escape.
void encodeValues(QMultiMap<QString, QVariant>& parameters)
{
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        it.value() = toQString(percentEncode(toUtf8(it.value().toString())));
}

void insertUnlessEmpty(QMultiMap<QString, QVariant>& parameters, const char* name, const std::string& value)
{
    if (!value.empty())
        parameters.insert(toQString(name), toQString(value));
}

} // namespace

AuthorizationRequest makeAuthorizationRequest(
    const AuthorizationParameters& parameters, crypto::RandomSource& random)
{
    AuthorizationRequest request;
    request.state = Secret(crypto::randomToken(random));
    crypto::Pkce pkce = crypto::makePkce(random);
    request.verifier = std::move(pkce.verifier);
    request.url = authorizationUrl(parameters, request.state, pkce.challenge);
    return request;
}

std::string authorizationUrl(
    const AuthorizationParameters& parameters, const Secret& state, const std::string& challenge)
{
    ReplyHandler handler(toQString(parameters.callbackUrl));
    QOAuth2AuthorizationCodeFlow flow;
    flow.setReplyHandler(&handler);
    flow.setAuthorizationUrl(QUrl(toQString(parameters.loginUrl + "/services/oauth2/authorize")));
    flow.setAccessTokenUrl(QUrl(toQString(parameters.loginUrl + "/services/oauth2/token")));
    flow.setClientIdentifier(toQString(parameters.clientId));
    flow.setScope(toQString(join(parameters.scopes, " ")));
    flow.setState(toQString(state.reveal()));
    flow.setModifyParametersFunction([&](QAbstractOAuth::Stage, QMultiMap<QString, QVariant>* values) {
        if (parameters.scopes.empty())
            values->remove(QStringLiteral("scope"));
        values->insert(QStringLiteral("code_challenge"), toQString(challenge));
        values->insert(QStringLiteral("code_challenge_method"), QStringLiteral("S256"));
        insertUnlessEmpty(*values, "login_hint", parameters.loginHint);
        insertUnlessEmpty(*values, "prompt", parameters.prompt);
        encodeValues(*values);
    });
    std::string url;
    QObject::connect(&flow, &QAbstractOAuth::authorizeWithBrowser, &flow,
        [&url](const QUrl& built) { url = built.toEncoded().toStdString(); });
    flow.grant();
    return url;
}

} // namespace scout::auth

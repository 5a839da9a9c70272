// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/JwtWizard.h"

#include "async/QtText.h"
#include "connections/EnvironmentPage.h"
#include "connections/JwtAppPage.h"
#include "connections/KeyPage.h"
#include "connections/KeyResultCard.h"
#include "connections/PlaceField.h"
#include "connections/PreparePage.h"
#include "connections/TimeText.h"
#include "connections/UserTrialsPage.h"
#include "connections/UsernamesField.h"
#include "kit/Desktop.h"
#include "kit/WizardFrame.h"

#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace scout::connections {

JwtWizard::JwtWizard(Parts parts, QWidget* parent)
    : ConnectWizard(std::move(parts),
        {tr("JWT Bearer"), u"certificate"_s, {tr("Prepare"), tr("Key and certificate"), tr("App and users")},
            {tr("Connect")}},
        parent)
    , m_keys(this->parts().clock)
    , m_trials(this->parts().signIn, this->parts().clock)
    , m_prepare(new PreparePage)
    , m_keyPage(new KeyPage(m_keys, desktop(), this->parts().clock))
    , m_app(new JwtAppPage)
    , m_trialsPage(new UserTrialsPage(m_trials))
{
    addForm(m_prepare);
    addForm(m_keyPage);
    addForm(m_app);
    addPage(App + 1, m_trialsPage);
    connectPages();
    ready();
}

void JwtWizard::connectPages()
{
    connect(&m_keys, &KeyController::changed, this, [this] {
        if (m_keys.pair())
            frame().setStepSummary(Key,
                tr("%1 bit, to %2")
                    .arg(m_keys.pair()->key.bits())
                    .arg(dateText(m_keys.pair()->certificate.notAfter())));
    });
    connect(&m_app->usernames(), &UsernamesField::changed, this, [this] {
        if (currentForm() == App && frame().currentPage() == m_app)
            dressForm(App);
    });
    connect(m_app, &JwtAppPage::setupRequested, this, [this](const QString& path) {
        openSetup(path, m_prepare->place().likelyUrl(), m_prepare->place().place());
    });
    connect(&m_trials, &UserTrials::finished, this, &JwtWizard::finishTrials);
    connect(m_trialsPage, &UserTrialsPage::retryRequested, this, [this] {
        showTrials();
        m_trials.retry();
    });
    connect(m_trialsPage, &UserTrialsPage::removeRequested, this, &JwtWizard::removeUser);
    connect(m_trialsPage, &UserTrialsPage::setupRequested, this,
        [this](const QUrl& page) { desktop().openUrl(page); });
}

QString JwtWizard::kind() const
{
    return u"jwt"_s;
}

bool JwtWizard::isComplete(int form)
{
    if (form == Key)
        return m_keyPage->isComplete();
    return m_prepare->place().loginUrl().ok();
}

QString JwtWizard::loginUrlText()
{
    return toQString(m_prepare->place().likelyUrl());
}

std::optional<SignInRequest> JwtWizard::request()
{
    auto url = m_prepare->place().loginUrl();
    auto values = m_app->values();
    if (!url || !values || !m_keys.pair())
        return std::nullopt;
    return SignInRequest{.place = m_prepare->place().place(),
        .loginUrl = std::move(url).value(),
        .name = toUtf8(m_prepare->name()),
        .way = SigningKey{std::move(values->clientId), m_keys.pair()->key, m_keys.pair()->certificate,
            std::move(values->usernames)}};
}

void JwtWizard::dressForm(int form)
{
    m_trials.cancel();
    if (form != App) {
        frame().setPrimary(tr("Continue"));
        return;
    }
    const QString place = placeText(m_prepare->place().place());
    frame().setStepSummary(Prepare, place);
    const auto users = static_cast<std::size_t>(m_app->usernames().usernames().size());
    frame().setPrimary(users > 1 ? tr("Connect %1").arg(usersText(users)) : tr("Connect"), u"connection"_s);
    if (m_keys.pair() && frame().currentPage() != m_app)
        m_app->setContext(certificateFileName(*m_keys.pair()), loginUrlText(), place);
}

void JwtWizard::start(SignInRequest request)
{
    if (frame().currentPage() == m_trialsPage) // "Finish with 1 user"
        return ConnectWizard::start(m_trials.requestForConnected());
    m_trialsPage->setLoginUrl(request.loginUrl);
    m_trials.prepare(std::move(request));
    showTrials();
    m_trials.retry(); // last: it may be over at once
}

void JwtWizard::showTrials()
{
    frame().setStepSummary(App, usersText(m_trials.trials().size()));
    frame().hidePrimary();
    frame().backButton()->show();
    frame().setCurrentPage(m_trialsPage);
}

void JwtWizard::finishTrials()
{
    if (!m_trials.failed())
        return ConnectWizard::start(m_trials.requestForConnected());
    const std::size_t connected = m_trials.connected().size();
    frame().setStepFailed(tr("%1 of %2 connected").arg(connected).arg(m_trials.trials().size()));
    if (connected > 0)
        frame().setPrimary(tr("Finish with %1").arg(usersText(connected)));
}

void JwtWizard::removeUser(const QString& username)
{
    QStringList usernames = m_app->usernames().usernames();
    usernames.removeAll(username);
    m_app->usernames().setUsernames(usernames);
    m_trials.remove(toUtf8(username));
    finishTrials();
}

} // namespace scout::connections

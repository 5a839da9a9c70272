// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/FailurePage.h"

#include "advice/Advice.h"
#include "async/QtText.h"
#include "kit/Card.h"
#include "kit/ErrorPanel.h"
#include "kit/Label.h"

#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr int kFailureWidth = 800;

QString whoText(advice::Who who)
{
    switch (who) {
    case advice::Who::User:
        return FailurePage::tr("You can fix this yourself.");
    case advice::Who::Admin:
        return FailurePage::tr("An admin of the org can fix this.");
    case advice::Who::Salesforce:
        break;
    }
    return FailurePage::tr("Only Salesforce can fix this.");
}

} // namespace

FailurePage::FailurePage(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setMaximumWidth(kFailureWidth);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(16);
}

void FailurePage::showError(const Error& error, const std::string& signInUrl, const QString& primaryAction)
{
    const std::string setupPath = advice::explain(error).setupPath;
    kit::ErrorText text = kit::explained(error);
    text.primaryAction = primaryAction;
    text.primaryIcon = u"refresh"_s;
    if (!setupPath.empty()) {
        text.secondaryAction = tr("Open Setup page");
        text.secondaryIcon = u"external"_s;
    }
    delete m_panel;
    delete m_who;
    m_panel = new kit::ErrorPanel(text, this);
    m_who = makeWho(error);
    setFocusProxy(m_panel);
    m_rows->addWidget(m_panel);
    m_rows->addWidget(m_who);
    connect(m_panel, &kit::ErrorPanel::primaryTriggered, this, &FailurePage::startAgainRequested);
    connect(m_panel, &kit::ErrorPanel::secondaryTriggered, this,
        [this, page = setupPage(signInUrl, setupPath)] { Q_EMIT setupRequested(page); });
}

QWidget* FailurePage::makeWho(const Error& error)
{
    const advice::Advice advice = advice::explain(error);
    auto* who = new kit::Label(whoText(advice.who));
    who->setObjectName(u"whoCanFix"_s);
    if (advice.adminText.empty()) {
        who->setTone(kit::Tone::Secondary);
        return who;
    }
    who->setWeight(kit::Weight::Strong);
    auto* message = kit::wrappingLabel(toQString(advice.adminText));
    message->setObjectName(u"adminMessage"_s);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* card = new kit::Card;
    QVBoxLayout* rows = card->addSection();
    rows->addWidget(who);
    rows->addWidget(kit::wrappingLabel(
        tr("The message that the button above copies:"), kit::TextSize::Small, kit::Tone::Secondary));
    rows->addWidget(message);
    return card;
}

QUrl setupPage(const std::string& signInUrl, const std::string& setupPath)
{
    QUrl page(toQString(signInUrl));
    page.setQuery(QString());
    const QString host = page.host();
    if (host == u"login.salesforce.com"_s || host == u"test.salesforce.com"_s) {
        QUrlQuery query;
        query.addQueryItem(u"startURL"_s, QString::fromUtf8(QUrl::toPercentEncoding(toQString(setupPath))));
        page.setPath(u"/"_s);
        page.setQuery(query);
    } else {
        page.setPath(toQString(setupPath));
    }
    return page;
}

} // namespace scout::connections

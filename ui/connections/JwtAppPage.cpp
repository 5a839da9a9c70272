// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/JwtAppPage.h"

#include "async/QtText.h"
#include "connections/ConsumerKeyField.h"
#include "connections/GuideView.h"
#include "connections/UsernamesField.h"
#include "kit/Card.h"
#include "kit/CopyRow.h"
#include "kit/Label.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr int kJwtAppWidth = 912;
constexpr int kJwtFormWidth = 440;
constexpr int kJwtAppSideBySide = 700;

} // namespace

JwtAppPage::JwtAppPage(QWidget* parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setMaximumWidth(kJwtAppWidth);
    m_columns->setSpacing(16);
    m_columns->addWidget(makeGuideCard(), kJwtAppWidth - kJwtFormWidth, Qt::AlignTop);
    m_columns->addWidget(makeForm(), kJwtFormWidth, Qt::AlignTop);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(kit::wrappingLabel(
        tr("Connect the app and its users"), kit::TextSize::Hero, kit::Tone::Normal, this));
    rows->addSpacing(4);
    rows->addWidget(kit::wrappingLabel(tr("Do one side in Salesforce Setup, then fill in the other."),
        kit::TextSize::Body, kit::Tone::Secondary, this));
    rows->addSpacing(16);
    rows->addLayout(m_columns);
    setFocusProxy(m_consumerKey);
}

QWidget* JwtAppPage::makeGuideCard()
{
    auto* card = new kit::Card(this);
    auto* title = new kit::Label(tr("In Salesforce Setup"), kit::TextSize::Body, kit::Tone::Normal, card);
    title->setWeight(kit::Weight::Strong);
    card->addSection({16, 10, 16, 10})->addWidget(title);
    m_guideArea = new QWidget(card);
    (new QVBoxLayout(m_guideArea))->setContentsMargins(0, 0, 0, 0);
    card->addSection()->addWidget(m_guideArea);
    return card;
}

QWidget* JwtAppPage::makeForm()
{
    auto* card = new kit::Card(this);
    m_consumerKey = new ConsumerKeyField(tr("Consumer &Key"), card);
    m_usernames = new UsernamesField(card);
    m_audience = new kit::CopyRow(tr("token audience"), {}, card);
    m_audience->setObjectName(u"audience"_s);
    m_audienceHint = kit::wrappingLabel({}, kit::TextSize::Small, kit::Tone::Secondary, card);
    QVBoxLayout* rows = card->addSection();
    rows->setSpacing(4);
    auto* title = new kit::Label(tr("In Scout Desktop"), kit::TextSize::Body, kit::Tone::Normal, card);
    title->setWeight(kit::Weight::Strong);
    rows->addWidget(title);
    rows->addSpacing(8);
    rows->addWidget(m_consumerKey);
    rows->addSpacing(10);
    rows->addWidget(m_usernames);
    rows->addWidget(kit::wrappingLabel(
        tr("All of them sign in with the same key. Switch who the calls act as at any time."),
        kit::TextSize::Small, kit::Tone::Secondary, card));
    rows->addSpacing(10);
    rows->addWidget(kit::groupLabel(tr("Token audience"), card));
    rows->addWidget(m_audience);
    rows->addWidget(m_audienceHint);
    return card;
}

void JwtAppPage::setContext(const QString& certificateFile, const QString& audience, const QString& placeName)
{
    const QStringList ticked = m_guide ? m_guide->ticked() : QStringList(); // what is done stays done
    delete m_guide;
    m_guide =
        new GuideView(loadGuide(u"jwt-bearer"_s, {{u"certificateFile"_s, certificateFile}}), m_guideArea);
    m_guide->setTicked(ticked);
    m_guideArea->layout()->addWidget(m_guide);
    connect(m_guide, &GuideView::setupRequested, this, &JwtAppPage::setupRequested);
    m_audience->setValue(audience.isEmpty() ? tr("the address of the demo org") : audience);
    //: %1 is an environment, as "Production"
    m_audienceHint->setText(tr("From the environment you chose in step 1: %1.").arg(placeName));
}

std::optional<JwtAppPage::Values> JwtAppPage::values()
{
    auto clientId = m_consumerKey->value();
    if (!clientId || !m_usernames->isComplete())
        return std::nullopt;
    Values values{std::move(*clientId), {}};
    for (const QString& username : m_usernames->usernames())
        values.usernames.push_back(toUtf8(username));
    return values;
}

void JwtAppPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The guide is long: where they can't stand side by side, the form comes first.
    m_columns->setDirection(width() < kJwtAppSideBySide ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

} // namespace scout::connections

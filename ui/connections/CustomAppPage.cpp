// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/CustomAppPage.h"

#include "connections/GuideView.h"
#include "connections/PlaceField.h"
#include "kit/Buttons.h"
#include "kit/Label.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr int kCustomAppWidth = 912;
constexpr int kAppFormWidth = 440;
constexpr int kCustomAppSideBySide = 700; ///< from this width on form and guide stand beside each other

} // namespace

CustomAppPage::CustomAppPage(const QString& callbackUrl, const QString& secretsPlace, QWidget* parent)
    : QWidget(parent)
    , m_callbackUrl(callbackUrl)
    , m_form(new CustomAppForm(callbackUrl, secretsPlace, this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setMaximumWidth(kCustomAppWidth);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(20);
    m_columns->addWidget(makeGuideColumn(), kCustomAppWidth - kAppFormWidth);
    m_columns->addWidget(m_form, kAppFormWidth, Qt::AlignTop);
    setFocusProxy(&m_form->place());
    connect(m_form, &CustomAppForm::wayChanged, this, &CustomAppPage::showGuide);
    showGuide();
}

QWidget* CustomAppPage::makeGuideColumn()
{
    m_guideArea = new QWidget(this);
    auto* mail = kit::makeButton(tr("Send these steps by e-mail"), kit::ButtonKind::Link, u"send"_s, this);
    mail->setObjectName(u"mailGuide"_s);
    connect(mail, &QPushButton::clicked, this, [this] {
        Q_EMIT mailRequested(tr("An app for Scout Desktop in Salesforce"), guidePlainText(guide()));
    });
    auto* rows = new QVBoxLayout(m_guideArea);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(new kit::Label(guide().title, kit::TextSize::Section, kit::Tone::Normal, m_guideArea));
    rows->addWidget(mail, 0, Qt::AlignLeft);
    return m_guideArea;
}

Guide CustomAppPage::guide() const
{
    return loadGuide(u"custom-oauth"_s, {{u"callbackUrl"_s, m_callbackUrl}},
        m_form->hasUser() ? QString() : u"unattended"_s);
}

void CustomAppPage::showGuide()
{
    const QStringList ticked = m_guide ? m_guide->ticked() : QStringList(); // what is done stays done
    delete m_guide;
    m_guide = new GuideView(guide(), m_guideArea);
    m_guide->setTicked(ticked);
    m_guideArea->layout()->addWidget(m_guide);
    connect(m_guide, &GuideView::setupRequested, this, &CustomAppPage::setupRequested);
}

void CustomAppPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The guide is long: where they can't stand side by side, the form comes first.
    const bool isNarrow = width() < kCustomAppSideBySide;
    m_columns->setDirection(isNarrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

} // namespace scout::connections

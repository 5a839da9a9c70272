// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ResultHeader.h"

#include "kit/Badge.h"
#include "kit/Buttons.h"
#include "kit/Label.h"
#include "kit/Tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace scout::query {

namespace {

constexpr int kResultHeaderHeight = 35;
constexpr int kMargin = 8;
constexpr int kTabPadding = 12;

} // namespace

ResultHeader::ResultHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new kit::Label(tr("Results"), kit::TextSize::Body, kit::Tone::Normal, this))
    , m_origin(new kit::Badge(kit::BadgeKind::Neutral, {}, this))
    , m_copy(kit::makeCompactButton(tr("Copy"), kit::ButtonKind::Quiet, u"copy"_s, this))
{
    setFixedHeight(kResultHeaderHeight);
    m_title->setWeight(kit::Weight::Strong);
    m_origin->setObjectName(u"resultOrigin"_s);
    m_origin->hide();
    m_copy->setObjectName(u"copyButton"_s);
    m_copy->setToolTip(tr("Copy the selected cells with headers, or all rows (Ctrl+Shift+C)"));
    connect(m_copy, &QPushButton::clicked, this, &ResultHeader::copyRequested);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kMargin + kTabPadding, 1, kMargin, 1);
    row->setSpacing(6);
    row->addWidget(m_title);
    row->addWidget(m_origin);
    row->addStretch();
    row->addWidget(m_copy);
}

void ResultHeader::setOrigin(const QString& origin)
{
    m_origin->setBadge(kit::BadgeKind::Neutral, origin);
    m_origin->setVisible(!origin.isEmpty());
    update();
}

void ResultHeader::setCopyEnabled(bool enabled)
{
    m_copy->setEnabled(enabled);
}

void ResultHeader::paintEvent(QPaintEvent*)
{
    const kit::Tokens& t = kit::tokens(palette());
    const QWidget* last = m_origin->isHidden() ? static_cast<QWidget*>(m_title) : m_origin;
    const int tabEnd = last->geometry().right() + 1 + kTabPadding;
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(0, height() - 1, width(), 1, t.border);
    painter.fillRect(kMargin, height() - 2, tabEnd - kMargin, 2, t.accent);
}

} // namespace scout::query

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ProblemStrip.h"

#include "async/QtText.h"
#include "kit/Buttons.h"
#include "kit/IconLabel.h"
#include "kit/Label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace scout::query {

ProblemStrip::ProblemStrip(QWidget* parent)
    : QWidget(parent)
    , m_headline(kit::wrappingLabel({}, kit::TextSize::Body, kit::Tone::Normal, this))
    , m_hint(kit::wrappingLabel({}, kit::TextSize::Small, kit::Tone::Secondary, this))
    , m_replace(kit::makeCompactButton({}, kit::ButtonKind::Default, u"edit"_s, this))
    , m_details(kit::makeCompactButton(tr("Details"), kit::ButtonKind::Quiet, {}, this))
{
    setObjectName(u"problemStrip"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_headline->setObjectName(u"problemHeadline"_s);
    m_headline->setWeight(kit::Weight::Strong);
    m_hint->setObjectName(u"problemHint"_s);
    m_replace->setObjectName(u"replaceButton"_s);
    m_details->setObjectName(u"detailsButton"_s);
    m_details->setCheckable(true);
    connect(m_replace, &QPushButton::clicked, this, &ProblemStrip::fixRequested);
    connect(m_details, &QPushButton::toggled, this, &ProblemStrip::detailsToggled);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_headline);
    texts->addWidget(m_hint);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 9, 12, 9);
    row->setSpacing(10);
    row->addWidget(new kit::IconLabel(u"error"_s, &kit::Tokens::bad, 16, this));
    row->addLayout(texts, 1);
    row->addWidget(m_replace);
    row->addWidget(m_details);
}

void ProblemStrip::setFault(const QueryFault& fault)
{
    m_headline->setText(fault.headline);
    m_hint->setText(fault.hint);
    m_hint->setVisible(!fault.hint.isEmpty());
    m_replace->setVisible(fault.fix.has_value());
    if (fault.fix)
        m_replace->setText(toQString(fault.fix->title));
    m_details->setChecked(false);
}

void ProblemStrip::dropFix()
{
    m_replace->hide();
}

void ProblemStrip::setDetailsOffered(bool offered)
{
    m_details->setVisible(offered);
}

void ProblemStrip::paintEvent(QPaintEvent*)
{
    const kit::Tokens& t = kit::tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.badBackground);
    painter.fillRect(0, 0, width(), 1, t.badBorder);
    painter.fillRect(0, height() - 1, width(), 1, t.badBorder);
}

} // namespace scout::query

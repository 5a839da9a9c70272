// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/TopBar.h"

#include "kit/StyleProperty.h"
#include "shell/ApiMeter.h"
#include "shell/ConnectionSwitcher.h"
#include "shell/PaletteField.h"

#include <QHBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::shell {

namespace {

constexpr int kLeftWidth = 424;

} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_switcher(new ConnectionSwitcher(this))
    , m_palette(new PaletteField(this))
    , m_meter(new ApiMeter(this))
{
    setObjectName(u"topBar"_s);
    setProperty("bar", u"top"_s);
    setProperty("production", false);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(48);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 16, 0);
    row->setSpacing(8);
    // The field stays where it is, whatever the name of the connection and with or without a meter.
    auto* left = new QWidget(this);
    left->setFixedWidth(kLeftWidth);
    auto* leftRow = new QHBoxLayout(left);
    leftRow->setContentsMargins(0, 0, 0, 0);
    leftRow->addWidget(m_switcher);
    leftRow->addStretch();
    QSizePolicy keepsPlace = m_meter->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_meter->setSizePolicy(keepsPlace);
    row->addWidget(left);
    row->addStretch();
    row->addWidget(m_palette);
    row->addStretch();
    row->addWidget(m_meter);
}

void TopBar::setProduction(bool production)
{
    kit::setStyleProperty(*this, "production", production);
}

void TopBar::setCompact(bool compact)
{
    m_palette->setCompact(compact);
    m_meter->setCompact(compact);
}

} // namespace scout::shell

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/TopBar.h"

#include "kit/StyleProperty.h"
#include "shell/ApiMeter.h"
#include "shell/ConnectionSwitcher.h"

#include <QHBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::shell {

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_switcher(new ConnectionSwitcher(this))
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
    row->addWidget(m_switcher);
    row->addStretch();
    row->addWidget(m_meter);
}

void TopBar::setProduction(bool production)
{
    kit::setStyleProperty(*this, "production", production);
}

} // namespace scout::shell

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Disclosure.h"

#include "kit/Icons.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::kit {

Disclosure::Disclosure(const QString& title, QWidget* parent)
    : Disclosure(title, DisclosureStyle::Heading, parent)
{ }

Disclosure::Disclosure(const QString& title, DisclosureStyle style, QWidget* parent)
    : QWidget(parent)
    , m_title(new QPushButton(title, this))
    , m_body(new QWidget(this))
    , m_content(new QVBoxLayout(m_body))
{
    setFocusProxy(m_title);
    m_title->setObjectName(u"disclosureTitle"_s);
    m_title->setProperty("kind", u"disclosure"_s);
    m_title->setProperty("weight", style == DisclosureStyle::Quiet ? u"normal"_s : QString());
    m_title->setCheckable(true);
    m_title->setIconSize({14, 14});
    m_content->setContentsMargins(22, 0, 0, 0);
    m_content->setSpacing(4);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    connect(m_title, &QPushButton::toggled, this, &Disclosure::showOpen);
    connect(m_title, &QPushButton::toggled, this, &Disclosure::toggled);
    showOpen(false);
}

bool Disclosure::isOpen() const
{
    return m_title->isChecked();
}

void Disclosure::setOpen(bool open)
{
    m_title->setChecked(open);
}

void Disclosure::showOpen(bool open)
{
    m_body->setVisible(open);
    m_title->setIcon(themedIcon(open ? u"chevron-down"_s : u"chevron-right"_s));
    m_title->setAccessibleDescription(open ? tr("Shown below") : tr("Hidden"));
}

} // namespace scout::kit

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/ActionRow.h"

#include "kit/KeyCap.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::kit {

ActionRow::ActionRow(QAction& action, QWidget* parent)
    : QPushButton(parent)
    , m_action(action)
    , m_keys(new KeyCap({}, this))
{
    setProperty("kind", u"row"_s);
    setIconSize({20, 16}); // with a gap to the text
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 10, 0);
    row->addStretch();
    row->addWidget(m_keys);
    connect(&action, &QAction::changed, this, &ActionRow::showAction);
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
    showAction();
}

void ActionRow::showAction()
{
    setText(m_action.text().remove(u'&'));
    setIcon(m_action.icon());
    setEnabled(m_action.isEnabled());
    const QString keys = m_action.shortcut().toString(QKeySequence::NativeText);
    m_keys->setText(keys);
    m_keys->setVisible(!keys.isEmpty());
    setAccessibleName(text());
}

} // namespace scout::kit

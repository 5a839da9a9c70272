// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/NavigationRail.h"

#include "kit/Icons.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::shell {

namespace {

constexpr QSize kItemSize(87, 56); // the line at the right takes the last pixel
constexpr QSize kIconSize(20, 20);

} // namespace

NavigationRail::NavigationRail(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(88);
    setAccessibleName(tr("Pages"));
    m_column->setContentsMargins(0, 8, 1, 4);
    m_column->setSpacing(0);
    m_column->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &NavigationRail::chosen);
}

int NavigationRail::addItem(
    const QString& id, const QString& title, const QString& iconName, const QString& hint)
{
    auto* button = new QToolButton(this);
    button->setObjectName(u"rail_%1"_s.arg(id));
    button->setText(title);
    button->setIcon(kit::themedIcon(iconName));
    button->setIconSize(kIconSize);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setFixedSize(kItemSize);
    button->setCheckable(true);
    //: Tooltip of a page: %1 is its name, %2 its keyboard shortcut
    button->setToolTip(tr("%1 (%2)").arg(title, hint));
    button->setAccessibleName(title);
    const int index = static_cast<int>(m_group->buttons().size());
    m_group->addButton(button, index);
    m_column->insertWidget(index, button);
    return index;
}

void NavigationRail::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

} // namespace scout::shell

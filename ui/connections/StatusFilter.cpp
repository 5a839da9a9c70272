// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/StatusFilter.h"

#include "kit/Buttons.h"
#include "kit/Icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVariant>

#include <iterator>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

struct Choice {
    StatusGroup group;
    kit::Status status; ///< whose icon and word it has; of no meaning for All
    const char16_t* objectName;
};

constexpr Choice kChoices[]{
    {StatusGroup::All, kit::Status::NotChecked, u"filterAll"},
    {StatusGroup::Connected, kit::Status::Connected, u"filterConnected"},
    {StatusGroup::NeedsAttention, kit::Status::NeedsAttention, u"filterAttention"},
    {StatusGroup::ReconnectNeeded, kit::Status::ReconnectNeeded, u"filterReconnect"},
    {StatusGroup::NotChecked, kit::Status::NotChecked, u"filterNotChecked"},
};

QString wordOf(const Choice& choice)
{
    return choice.group == StatusGroup::All ? StatusFilter::tr("All") : kit::statusWord(choice.status);
}

QString segmentOf(const Choice& choice)
{
    if (&choice == std::begin(kChoices))
        return u"first"_s;
    return &choice == std::prev(std::end(kChoices)) ? u"last"_s : u"middle"_s;
}

} // namespace

StatusFilter::StatusFilter(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const Choice& choice : kChoices) {
        auto* button = kit::makeButton(wordOf(choice), kit::ButtonKind::Default, {}, this);
        button->setObjectName(QString::fromUtf16(choice.objectName));
        button->setCheckable(true);
        button->setProperty("segment", segmentOf(choice));
        if (choice.group != StatusGroup::All)
            button->setIcon(
                kit::themedIcon(kit::statusIconName(choice.status), kit::statusShapeColor(choice.status)));
        m_buttons->addButton(button, static_cast<int>(choice.group));
        row->addWidget(button);
    }
    setGroup(StatusGroup::All);
    connect(m_buttons, &QButtonGroup::idClicked, this,
        [this](int id) { Q_EMIT groupChosen(static_cast<StatusGroup>(id)); });
}

StatusGroup StatusFilter::group() const
{
    return static_cast<StatusGroup>(m_buttons->checkedId());
}

void StatusFilter::setGroup(StatusGroup group)
{
    m_buttons->button(static_cast<int>(group))->setChecked(true);
}

void StatusFilter::setCounts(const QHash<StatusGroup, int>& counts)
{
    for (const Choice& choice : kChoices) {
        const int count = counts.value(choice.group);
        //: %1 is a status or "All", %2 the number of connections
        m_buttons->button(static_cast<int>(choice.group))
            ->setText(tr("%1 %2").arg(wordOf(choice)).arg(count));
    }
}

} // namespace scout::connections

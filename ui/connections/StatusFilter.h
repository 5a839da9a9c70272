// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/StatusGroup.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;

namespace scout::connections {

/// The row of buttons that shows the connections of one status, each with their number.
class StatusFilter : public QWidget {
    Q_OBJECT

public:
    explicit StatusFilter(QWidget* parent = nullptr);

    StatusGroup group() const;
    void setGroup(StatusGroup group);
    void setCounts(const QHash<StatusGroup, int>& counts);

Q_SIGNALS:
    void groupChosen(scout::connections::StatusGroup group);

private:
    QButtonGroup* m_buttons;
};

} // namespace scout::connections

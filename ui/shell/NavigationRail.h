// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace scout::shell {

/// The column of pages at the left, 88 px wide. One stop for the Tab key; the arrow keys move inside.
class NavigationRail : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    /// Returns its index. `hint` is the keyboard shortcut for the tooltip.
    int addItem(const QString& id, const QString& title, const QString& iconName, const QString& hint);
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

private:
    QVBoxLayout* m_column;
    QButtonGroup* m_group;
};

} // namespace scout::shell

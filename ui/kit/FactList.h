// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace scout::kit {

/// One line of a FactList. `key` becomes the object name of the value's label.
struct Fact {
    QString key;
    QString label;
    QString value;
    bool copyable = false;
    bool monospace = false;

    bool operator==(const Fact&) const = default;
};

/// What is known about an org or a connection: a column of labels, 104 px wide, and one of values that can
/// be selected, some with a copy button.
class FactList : public QWidget {
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);

    const QList<Fact>& facts() const { return m_facts; }
    void setFacts(const QList<Fact>& facts);

private:
    void addRow(int row, const Fact& fact);

    QList<Fact> m_facts;
    QGridLayout* m_grid;
};

} // namespace scout::kit

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace scout::kit {

class Label;

/// The steps of a wizard, 216 px wide: done ones with a check and what was chosen, the current one raised,
/// later ones with their number.
class StepsList : public QWidget {
    Q_OBJECT

public:
    StepsList(const QString& title, const QString& iconName, QWidget* parent = nullptr);

    void setSteps(const QStringList& names);
    int count() const { return static_cast<int>(m_rows.size()); }

    int current() const { return m_current; }
    /// Steps before `index` count as done.
    void setCurrent(int index);
    /// The current one, until the next setCurrent(). `summary`: how far it came; may be empty.
    void setFailed(const QString& summary);
    /// What came of a step, as "Production" or "Firefox, 41 s". Shown once the step is done.
    void setSummary(int index, const QString& summary);

private:
    class Row;

    void refresh();

    QVBoxLayout* m_column;
    QList<Row*> m_rows;
    int m_current = 0;
    bool m_hasFailed = false; ///< the current one
};

} // namespace scout::kit

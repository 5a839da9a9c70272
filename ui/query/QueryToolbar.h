// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace scout::query {

class RunButton;

/// What can be done with the query of the tab.
class QueryToolbar : public QWidget {
    Q_OBJECT

public:
    explicit QueryToolbar(QWidget* parent = nullptr);

    bool allRows() const;
    /// Runs exclude each other: while one is under way, it can only be cancelled.
    void setRunning(bool running);
    void setRunEnabled(bool enabled);

Q_SIGNALS:
    void runRequested();
    void cancelRequested();

private:
    RunButton* m_run;
    QPushButton* m_cancel;
    QCheckBox* m_allRows;
};

} // namespace scout::query

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace scout::connections {

class ConnectionsFilter;

/// The connections, one a row. Narrow tables leave the last columns out, so that names stay readable.
class ConnectionsTable : public QTableView {
    Q_OBJECT

public:
    explicit ConnectionsTable(ConnectionsFilter& filter, QWidget* parent = nullptr);

    /// Empty when none is selected.
    QString selectedId() const;
    /// False where the filter hides it.
    bool select(const QString& id);

Q_SIGNALS:
    void selectionMoved();
    /// Double click or Enter.
    void chosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
};

} // namespace scout::connections

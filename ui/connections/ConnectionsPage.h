// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/TaskScope.h"
#include "connections/ConnectMethod.h"
#include "connections/ConnectionsController.h"
#include "connections/ConnectionsFilter.h"
#include "secrets/SecretStore.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace scout::kit {
class Desktop;
class ElidedLabel;
class ErrorPanel;
class NoteBar;
class PageHeader;
struct Question;
} // namespace scout::kit

namespace scout::connections {

class ConnectionDetail;
class ConnectionsTable;
class FirstRunPage;
class StatusFilter;

/// All connections with their true status, or the ways to get the first one.
class ConnectionsPage : public QWidget {
    Q_OBJECT

public:
    /// All borrowed.
    struct Parts {
        ConnectionsController& controller;
        kit::Desktop& desktop;
        const Clock& clock;
        secrets::StoreKind storeKind; ///< where secrets are kept
    };

    explicit ConnectionsPage(Parts parts, QWidget* parent = nullptr);
    ~ConnectionsPage() override;

    void select(const QString& id);
    FirstRunPage& firstRun() { return *m_firstRun; }
    /// The list could not be read: says why, above what there is.
    void showLoadError(const Error& error);

Q_SIGNALS:
    void addConnectionRequested();
    /// From the first page, which offers the ways side by side.
    void methodChosen(scout::connections::ConnectMethod method);
    /// This window shall work with that connection.
    void useRequested(const QString& id);
    /// It shall sign in again.
    void reconnectRequested(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeTable();
    QLayout* makeFilters();
    void addActions();
    void renameSelected();
    void connectParts();
    void showConnections();
    void showCounts();
    void showMatches();
    void showDetail();
    void showProblem(kit::NoteKind kind, const QString& sentence);
    void clearFilter();
    void toggleDetail();
    using Act = void (ConnectionsController::*)(const QString& id);

    void askToDisconnect();
    void askToRemove();
    Task<> afterConsent(QString id, kit::Question question, Act act);

    ConnectionsController& m_controller;
    ConnectionsModel& m_model;
    kit::Desktop& m_desktop;
    ConnectionsFilter m_filter;
    QVBoxLayout* m_rows;
    QStackedWidget* m_pages;
    FirstRunPage* m_firstRun;
    QWidget* m_list = nullptr;
    kit::PageHeader* m_header;
    QPushButton* m_checkAll;
    kit::NoteBar* m_problem;
    QLineEdit* m_search;
    StatusFilter* m_status;
    QStackedWidget* m_matches;
    ConnectionsTable* m_table;
    kit::ElidedLabel* m_noMatch;
    QPushButton* m_detailLink;
    ConnectionDetail* m_detail;
    kit::ErrorPanel* m_loadError = nullptr;
    bool m_isNarrow = false;
    bool m_wantsDetail = true;
    QTimer m_minute;
    TaskScope m_tasks;
};

} // namespace scout::connections

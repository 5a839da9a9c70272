// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Status.h"
#include "orgs/OrgProfile.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace scout::kit {
class Badge;
class Card;
class ElidedLabel;
class FactList;
class Label;
class LevelBar;
class NoteBar;
class StatusIcon;
} // namespace scout::kit

namespace scout::connections {

/// The panel beside the table: how the chosen connection is doing and why, and what is known of its org.
class ConnectionDetail : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionDetail(const Clock& clock, QWidget* parent = nullptr);

    void setConnection(const orgs::OrgProfile& profile, kit::Status status, bool inUse);

    /// Puts the name into a field; Enter takes it over, Esc leaves it.
    void startRenaming();

Q_SIGNALS:
    void useRequested();
    void checkRequested();
    void disconnectRequested();
    void removeRequested();
    void reconnectRequested();
    void renameRequested(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void finishRenaming(bool takeOver);
    void connectButtons();
    void addHead(kit::Card& card);
    QLayout* makeActions();
    void addLastCheck(kit::Card& card);
    void addFacts(kit::Card& card);
    void showSurprise(const orgs::OrgProfile& profile);
    void showStatus(const orgs::OrgProfile& profile, kit::Status status);
    void showLastCheck(const orgs::LastCheck& check);

    const Clock& m_clock;
    kit::ElidedLabel* m_name;
    QLineEdit* m_newName;
    QToolButton* m_rename;
    kit::Badge* m_badge;
    kit::StatusIcon* m_statusIcon;
    kit::Label* m_status;
    kit::Label* m_reason;
    kit::NoteBar* m_surprise;
    QPushButton* m_use;
    QPushButton* m_check;
    QPushButton* m_reconnect;
    QPushButton* m_disconnect;
    QPushButton* m_remove;
    kit::Label* m_checkedAt;
    kit::FactList* m_findings;
    kit::LevelBar* m_apiUse;
    kit::FactList* m_org;
    kit::FactList* m_connection;
};

/// Why a connection has the status it has, and what to do about it; for the user.
QString reasonText(const orgs::OrgProfile& profile, kit::Status status);

} // namespace scout::connections

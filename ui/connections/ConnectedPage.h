// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/OrgChecks.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QPushButton;

namespace scout::kit {
class Card;
class FactList;
class NoteBar;
class ResultBanner;
} // namespace scout::kit

namespace scout::connections {

/// The last step of every wizard: what was connected, and what was checked on the way.
class ConnectedPage : public QWidget {
    Q_OBJECT

public:
    explicit ConnectedPage(QWidget* parent = nullptr);

    /// `chosenUrl`: where the user meant to sign in; the org may turn out to be of another kind than that
    /// says.
    void setConnection(const orgs::Connected& connection, const std::string& chosenUrl);

Q_SIGNALS:
    void addAnotherRequested();
    void tryToolsRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    kit::Card* makeFactsCard();
    kit::Card* makeChecksCard();
    void showSurprise(const std::optional<std::string>& surprise);
    void showChecks(const QList<OrgCheck>& checks);

    kit::ResultBanner* m_banner;
    kit::NoteBar* m_surprise;
    QBoxLayout* m_columns;
    kit::FactList* m_connection;
    kit::FactList* m_org;
    QGridLayout* m_checks;
    QPushButton* m_tryTools;
    QPushButton* m_addAnother;
};

} // namespace scout::connections

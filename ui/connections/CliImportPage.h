// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/TaskScope.h"
#include "connections/CliImport.h"
#include "connections/FooterPage.h"

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace scout::kit {
class Label;
class NoteBar;
class StatusLabel;
} // namespace scout::kit

namespace scout::connections {

/// Chooses among the orgs of the Salesforce CLI, and says of each what came of it.
class CliImportPage : public FooterPage {
    Q_OBJECT

public:
    explicit CliImportPage(CliImport& import, QWidget* parent = nullptr);

    /// Reads anew what the CLI has.
    void refresh();

Q_SIGNALS:
    /// The last one of those that were chosen and worked.
    void imported(const QString& id);
    void closed();

private:
    struct Row {
        orgs::CliOrg org;
        QCheckBox* box;
        kit::StatusLabel* status;
        kit::Label* result;
        bool isDone = false;
    };

    QWidget* makeContent();
    void makeFooter();
    Task<> find();
    Task<> importChosen();
    void addRow(const orgs::CliOrg& org);
    void showOrgs(const orgs::CliOrgs& found);
    void showChoice();
    void showOutcome(std::size_t row, const Result<orgs::Connected>& outcome);

    CliImport& m_import;
    std::vector<Row> m_rows;
    QVBoxLayout* m_list = nullptr;
    kit::Label* m_summary = nullptr;
    kit::NoteBar* m_shared = nullptr;
    QPushButton* m_go = nullptr;
    bool m_working = false;
    TaskScope m_tasks;
};

} // namespace scout::connections

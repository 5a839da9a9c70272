// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools/ToolsController.h"

#include <QWidget>

class QAction;
class QPushButton;
class QShortcut;

namespace scout::kit {
class BusyBar;
class NoteBar;
class PageHeader;
} // namespace scout::kit

namespace scout::tools {

class Composer;
class ConversationView;
class Suggestions;
class ToolsetPanel;

/// The tools page: ask the org in plain words and see which tool answers, with what request. Nothing is asked
/// while the toolset is off.
class ToolsPage : public QWidget {
    Q_OBJECT

public:
    ToolsPage(agent::Toolbox& toolbox, const Clock& clock, QWidget* parent = nullptr);
    ~ToolsPage() override;

    /// The connection in use in the window; nothing if there is none.
    void setCurrentConnection(std::optional<agent::ToolTarget> connection);

    bool isToolsetOn() const;
    void setToolsetOn(bool on);

Q_SIGNALS:
    void toolsetSwitched(bool on);
    void addConnectionRequested();
    void reconnectRequested(const QString& profileId);
    void openInQueryRequested(const QString& soql);

private:
    QWidget* buildConversation();
    void addActions();
    void connectParts();
    void doNoteAction();
    void refresh();
    void refreshNote();

    ToolsController m_controller;
    ToolsetPanel* m_panel;
    kit::PageHeader* m_header;
    kit::BusyBar* m_busy;
    QWidget* m_noteArea;
    kit::NoteBar* m_note;
    QPushButton* m_noteButton;
    ConversationView* m_conversation;
    Suggestions* m_suggestions;
    Composer* m_composer;
    QAction* m_new;
    QShortcut* m_escape; ///< on while a request runs, so that Esc is free else
};

} // namespace scout::tools

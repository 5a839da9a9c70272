// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/QueryController.h"
#include "query/QueryFault.h"
#include "query/SchemaLoader.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QShortcut;

namespace scout::kit {
class NoteBar;
}

namespace scout::query {

class ProblemStrip;
class QueryToolbar;
class ResultPane;
class SoqlEditor;
class StatusStrip;

/// The query page: editor, Run and Cancel, result and status strip.
///
/// It follows the connection in use until something stands in the editor. From then on it keeps its org, and
/// says so if another connection is in use: a query never runs somewhere else than where it was written for.
class QueryPage : public QWidget {
    Q_OBJECT

public:
    QueryPage(QuerySource& source, const Clock& clock, QWidget* parent = nullptr);
    ~QueryPage() override;

    /// The connection in use in the window; nothing if there is none.
    void setCurrentConnection(std::optional<QueryTarget> connection);
    /// Where the query of this page goes.
    const std::optional<QueryTarget>& target() const { return m_target; }

    /// Replaces the text, which can be undone.
    void setQueryText(const QString& soql);
    QString queryText() const;

    void run();
    void cancel();

Q_SIGNALS:
    void addConnectionRequested();
    /// The org no longer takes its token.
    void reconnectRequested(const QString& profileId);

private:
    void buildLayout();
    void connectParts();
    bool isUntouched() const;
    bool canRun() const;

    void setTarget(std::optional<QueryTarget> target);
    void onTextChanged();
    void onStateChanged(QueryState state);
    void onPageArrived();
    void showFault();
    void forgetFault();
    void applyFix(const soql::Fix& fix);
    void doNoteAction();
    void doPlaceholderAction();
    void doErrorAction();

    void refresh();
    void refreshStrip();
    void refreshNote();
    void refreshProblem();
    void showFinding(const std::vector<soql::Diagnostic>& problems);
    void refreshResult();
    void showPlaceholder();
    QString resultOrigin() const;

    QueryController m_controller;
    std::optional<QueryTarget> m_current;
    std::optional<QueryTarget> m_target;
    std::optional<QueryFault> m_fault; ///< of the last run
    bool m_isFaultOfText = false; ///< the text is still the one that ran
    bool m_showsDetails = false;

    QueryToolbar* m_toolbar;
    QWidget* m_noteArea;
    kit::NoteBar* m_note;
    QPushButton* m_noteButton;
    SoqlEditor* m_editor;
    ProblemStrip* m_problem;
    ResultPane* m_result;
    StatusStrip* m_strip;
    QShortcut* m_escape; ///< on while a query runs, so that Esc is free else
    QTimer m_tick; ///< counts the seconds of a run
    SchemaLoader m_schema; ///< what the editor knows of the target's org
};

} // namespace scout::query

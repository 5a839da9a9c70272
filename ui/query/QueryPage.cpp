// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/QueryPage.h"

#include "async/QtText.h"
#include "kit/Announce.h"
#include "kit/NoteBar.h"
#include "query/ProblemStrip.h"
#include "query/QueryToolbar.h"
#include "query/ResultHeader.h"
#include "query/ResultPane.h"
#include "query/SoqlEditor.h"
#include "query/StatusStrip.h"

#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scout::query {

namespace {

constexpr int kEditorLines = 7;
constexpr int kFewestEditorLines = 3;

QString sampleQuery()
{
    return u"SELECT Id, Name FROM Account LIMIT 10"_s;
}

ResultPane::Busy busyWith(const QueryController& controller)
{
    if (!controller.isRunning())
        return ResultPane::Busy::No;
    return controller.hasOwnResult() ? ResultPane::Busy::LoadingMore : ResultPane::Busy::Replacing;
}

} // namespace

QueryPage::QueryPage(QuerySource& source, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_controller(source, clock)
    , m_toolbar(new QueryToolbar(this))
    , m_noteArea(new QWidget(this))
    , m_note(new kit::NoteBar(kit::NoteKind::Warning, {}, m_noteArea))
    , m_noteButton(m_note->setButton({}))
    , m_editor(new SoqlEditor(this))
    , m_problem(new ProblemStrip(this))
    , m_result(new ResultPane(m_controller.model(), this))
    , m_strip(new StatusStrip(this))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
    , m_schema(source)
{
    setObjectName(u"queryPage"_s);
    m_note->setObjectName(u"connectionNote"_s);
    m_problem->hide();
    m_tick.setInterval(100ms);
    m_escape->setEnabled(false);
    setFocusProxy(m_editor);
    buildLayout();
    connectParts();
    refresh();
}

QueryPage::~QueryPage()
{
    delete m_result; // a view goes before its model, and members go before children
}

void QueryPage::buildLayout()
{
    auto* below = new QWidget(this);
    auto* belowRows = new QVBoxLayout(below);
    belowRows->setContentsMargins(0, 0, 0, 0);
    belowRows->setSpacing(0);
    belowRows->addWidget(m_problem);
    belowRows->addWidget(m_result, 1);

    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_editor);
    splitter->addWidget(below);
    splitter->setStretchFactor(1, 1);
    m_editor->setMinimumHeight(SoqlEditor::heightOf(kFewestEditorLines));
    splitter->setSizes({SoqlEditor::heightOf(kEditorLines), QWIDGETSIZE_MAX});

    auto* noteRows = new QVBoxLayout(m_noteArea);
    noteRows->setContentsMargins(12, 8, 12, 8);
    noteRows->addWidget(m_note);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_toolbar);
    rows->addWidget(m_noteArea);
    rows->addWidget(splitter, 1);
    rows->addWidget(m_strip);
}

void QueryPage::connectParts()
{
    connect(m_toolbar, &QueryToolbar::runRequested, this, &QueryPage::run);
    connect(m_toolbar, &QueryToolbar::cancelRequested, this, &QueryPage::cancel);
    connect(m_editor, &SoqlEditor::runRequested, this, &QueryPage::run);
    connect(m_editor, &SoqlEditor::escapePressed, this, &QueryPage::cancel);
    connect(m_editor, &SoqlEditor::textChanged, this, &QueryPage::onTextChanged);
    connect(m_editor, &SoqlEditor::completionRequested, &m_schema, &SchemaLoader::retry);
    connect(m_editor, &SoqlEditor::diagnosticsShown, this, [this] {
        if (!m_editor->isBlank())
            m_schema.load();
        refreshProblem();
    });
    connect(m_editor, &SoqlEditor::caretMoved, this, &QueryPage::refreshProblem);
    connect(&m_schema, &SchemaLoader::changed, m_editor,
        [this] { m_editor->setMetadata(m_schema.metadata(), m_schema.isLoading()); });
    connect(m_note, &kit::NoteBar::buttonClicked, this, &QueryPage::doNoteAction);
    connect(m_problem, &ProblemStrip::fixRequested, this, &QueryPage::applyFix);
    connect(m_problem, &ProblemStrip::detailsToggled, this, [this](bool shown) {
        m_showsDetails = shown;
        refreshResult();
    });
    connect(m_result, &ResultPane::placeholderTriggered, this, &QueryPage::doPlaceholderAction);
    connect(m_result, &ResultPane::errorActionTriggered, this, &QueryPage::doErrorAction);
    connect(m_strip, &StatusStrip::loadAllRequested, &m_controller, &QueryController::loadAll);
    connect(&m_controller, &QueryController::stateChanged, this, &QueryPage::onStateChanged);
    connect(&m_controller, &QueryController::pageArrived, this, &QueryPage::onPageArrived);
    connect(&m_tick, &QTimer::timeout, this, &QueryPage::refreshStrip);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* keys = new QShortcut(Qt::CTRL | key, this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, &QueryPage::run);
    }
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_escape, &QShortcut::activated, this, &QueryPage::cancel);
}

bool QueryPage::isUntouched() const
{
    return m_editor->isBlank() && m_controller.state() == QueryState::Idle && !m_controller.shownResult();
}

void QueryPage::setCurrentConnection(std::optional<QueryTarget> connection)
{
    m_current = std::move(connection);
    const bool isSame = m_current && m_target && m_current->profileId == m_target->profileId;
    if (!m_target || isUntouched() || isSame)
        setTarget(m_current); // it may have a new name or API version
    refresh();
}

void QueryPage::setTarget(std::optional<QueryTarget> target)
{
    m_target = std::move(target);
    m_schema.setTarget(m_target);
}

void QueryPage::doNoteAction()
{
    if (!m_current) {
        Q_EMIT addConnectionRequested();
        return;
    }
    setTarget(m_current);
    m_controller.detach(); // what runs, or could go on, is of the other org
    forgetFault();
    m_editor->setFocus();
}

void QueryPage::setQueryText(const QString& soql)
{
    m_editor->replaceText(soql);
}

QString QueryPage::queryText() const
{
    return m_editor->text();
}

bool QueryPage::canRun() const
{
    return m_current && m_target && !m_controller.isRunning() && !m_editor->isBlank();
}

void QueryPage::run()
{
    if (canRun())
        m_controller.run({*m_target, withoutComments(m_editor->utf8()), m_toolbar->allRows()});
}

void QueryPage::cancel()
{
    m_controller.cancel();
}

void QueryPage::onTextChanged()
{
    if (m_fault)
        m_fault->fix.reset(); // its range is that of the old text
    m_isFaultOfText = false;
    m_problem->dropFixes();
    refresh();
}

void QueryPage::onStateChanged(QueryState state)
{
    const bool running = state == QueryState::Running;
    m_result->setBusy(busyWith(m_controller));
    m_escape->setEnabled(running);
    if (running)
        m_tick.start();
    else
        m_tick.stop();
    if (state == QueryState::Failed)
        showFault();
    else if (running)
        refresh(); // the strip of the last error stays until this run is better
    else
        forgetFault();
    if (state == QueryState::Finished || state == QueryState::Paused)
        kit::announce(*m_strip, describe(m_controller, locale()).rows);
}

void QueryPage::showFault()
{
    const std::string& soql = m_controller.request().soql;
    m_fault = explainFault(*m_controller.error(), soql);
    if (m_controller.error()->kind == ErrorKind::Unauthorized)
        m_fault->details.primaryAction = tr("Reconnect");
    else if (m_controller.error()->kind != ErrorKind::BadRequest)
        m_fault->details.primaryAction = tr("Run again");

    m_isFaultOfText = withoutComments(m_editor->utf8()) == soql;
    if (!m_isFaultOfText)
        m_fault->fix.reset();
    m_problem->foldDetails();
    if (m_isFaultOfText && m_fault->range) {
        m_editor->markFault(*m_fault->range);
        m_editor->goTo(m_fault->range->begin);
        m_editor->setFocus();
    }
    refresh();
    kit::announce(*m_problem, m_fault->headline, kit::Urgency::Alert);
}

/// The rows shown are of this run from now on.
void QueryPage::onPageArrived()
{
    m_result->setBusy(busyWith(m_controller));
    forgetFault();
}

void QueryPage::forgetFault()
{
    m_fault.reset();
    m_isFaultOfText = false;
    m_showsDetails = false;
    m_problem->hide();
    refresh();
}

void QueryPage::applyFix(const soql::Fix& fix)
{
    const soql::Fix chosen = fix; // the strip that it is from shows something else soon
    m_editor->setFocus();
    m_editor->apply(chosen);
    forgetFault();
}

void QueryPage::doPlaceholderAction()
{
    if (!m_current) {
        Q_EMIT addConnectionRequested();
        return;
    }
    m_editor->replaceText(sampleQuery());
    m_editor->setFocus();
}

void QueryPage::doErrorAction()
{
    if (m_controller.error() && m_controller.error()->kind == ErrorKind::Unauthorized)
        Q_EMIT reconnectRequested(toQString(m_controller.request().target.profileId));
    else
        run();
}

void QueryPage::refresh()
{
    m_toolbar->setRunning(m_controller.isRunning());
    m_toolbar->setRunEnabled(canRun());
    refreshNote();
    refreshProblem();
    refreshResult();
    refreshStrip();
}

/// Why the text did not run goes before what the editor thinks of it; of another text, it is yesterday's
/// news.
void QueryPage::refreshProblem()
{
    if (m_editor->isCheckPending() && !m_isFaultOfText)
        return m_problem->dropFixes(); // what the editor found was in another text
    const auto problems = m_editor->shownProblems();
    const bool showsFault = m_fault && (m_isFaultOfText || problems.empty());
    m_problem->setDetailsOffered(showsFault && m_controller.rowCount() > 0);
    if (showsFault)
        m_problem->setFault(*m_fault);
    else if (!problems.empty())
        showFinding(problems);
    m_problem->setVisible(showsFault || !problems.empty());
}

/// The one that the caret stands on, else the first.
void QueryPage::showFinding(const std::vector<soql::Diagnostic>& problems)
{
    const auto under = std::find_if(problems.begin(), problems.end(),
        [caret = m_editor->caret()](const soql::Diagnostic& each) { return covers(each, caret); });
    const auto shown = under == problems.end() ? problems.begin() : under;
    const QString before = m_problem->isVisible() ? m_problem->headline() : QString();
    m_problem->setFinding(*shown, int(shown - problems.begin()) + 1, int(problems.size()));
    if (m_problem->headline() != before)
        kit::announce(*m_problem, m_problem->headline());
}

void QueryPage::refreshStrip()
{
    m_strip->setText(describe(m_controller, locale()));
    m_strip->setApiVersion(m_target ? toQString(m_target->apiVersion) : QString());
}

void QueryPage::refreshNote()
{
    const bool isElsewhere = m_target && m_current && m_target->profileId != m_current->profileId;
    const bool isNowhere = !m_current && !isUntouched();
    m_noteArea->setVisible(isElsewhere || isNowhere);
    if (isNowhere) {
        m_note->setNote(kit::NoteKind::Warning, tr("There is no connection in use to run this query with."));
        m_noteButton->setText(tr("Add connection"));
    } else if (isElsewhere) {
        const QString current = toQString(m_current->name);
        m_note->setNote(kit::NoteKind::Warning,
            tr("This query runs in %1. The connection in use is %2.")
                .arg(toQString(m_target->name), current));
        m_noteButton->setText(tr("Run it in %1").arg(current));
    }
}

void QueryPage::refreshResult()
{
    const bool hasRows = m_controller.rowCount() > 0;
    m_result->header().setCopyEnabled(hasRows);
    if (!m_controller.isRunning()) // nothing flickers when the answer comes at once
        m_result->header().setOrigin(resultOrigin());
    if (m_fault && (m_showsDetails || !hasRows))
        m_result->showError(m_fault->details);
    else if (hasRows)
        m_result->showRows();
    else
        showPlaceholder();
}

void QueryPage::showPlaceholder()
{
    if (!m_current)
        m_result->showPlaceholder(tr("There is no connection to query yet."), tr("Add connection"));
    else if (m_controller.isRunning())
        m_result->showPlaceholder({});
    else if (m_controller.hasOwnResult())
        m_result->showPlaceholder(tr("The query ran and found no rows."));
    else if (m_controller.state() == QueryState::Cancelled)
        m_result->showPlaceholder(tr("The query was cancelled before any rows came."));
    else if (m_editor->isBlank())
        m_result->showPlaceholder(
            tr("Write a SOQL query above and run it with Ctrl+Enter."), tr("Insert a sample query"));
    else
        m_result->showPlaceholder(tr("Run the query to see its rows here."));
}

QString QueryPage::resultOrigin() const
{
    const auto& shown = m_controller.shownResult();
    if (!shown || !m_controller.isResultOld())
        return {};
    const QString time = clockTime(shown->at, false);
    const bool isElsewhere = m_target && m_target->profileId != shown->target.profileId;
    return isElsewhere ? tr("from %1, %2").arg(toQString(shown->target.name), time) : tr("from %1").arg(time);
}

} // namespace scout::query

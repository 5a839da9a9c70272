// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/ToolsPage.h"

#include "async/QtText.h"
#include "kit/BusyBar.h"
#include "kit/Buttons.h"
#include "kit/Icons.h"
#include "kit/NoteBar.h"
#include "kit/PageHeader.h"
#include "tools/Composer.h"
#include "tools/ConversationView.h"
#include "tools/Suggestions.h"
#include "tools/ToolsetPanel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::tools {

ToolsPage::ToolsPage(agent::Toolbox& toolbox, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_controller(toolbox, clock)
    , m_panel(new ToolsetPanel(this))
    , m_header(new kit::PageHeader(tr("Tools"), this))
    , m_busy(new kit::BusyBar(this))
    , m_noteArea(new QWidget(this))
    , m_note(new kit::NoteBar(kit::NoteKind::Info, {}, m_noteArea))
    , m_noteButton(m_note->setButton({}))
    , m_conversation(new ConversationView(m_controller, this))
    , m_suggestions(new Suggestions(this))
    , m_composer(new Composer(this))
    , m_new(new QAction(kit::themedIcon(u"plus"_s), tr("&New conversation"), this))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
{
    setObjectName(u"toolsPage"_s);
    m_note->setObjectName(u"toolsNote"_s);
    m_escape->setEnabled(false);
    setFocusProxy(m_composer);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_panel);
    columns->addWidget(buildConversation(), 1);
    addActions();
    connectParts();
    m_panel->setOn(true);
    refresh();
}

ToolsPage::~ToolsPage()
{
    delete m_conversation; // it reads the controller, and members go before children
}

QWidget* ToolsPage::buildConversation()
{
    auto* noteRows = new QVBoxLayout(m_noteArea);
    noteRows->setContentsMargins(16, 8, 16, 8);
    noteRows->addWidget(m_note);
    m_header->setProperty("bar", u"tools"_s);
    m_header->setAttribute(Qt::WA_StyledBackground);
    auto* middle = new QWidget(this);
    auto* rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_busy);
    rows->addWidget(m_noteArea);
    rows->addWidget(m_conversation, 1);
    rows->addWidget(m_suggestions);
    rows->addWidget(m_composer);
    return middle;
}

void ToolsPage::addActions()
{
    m_new->setObjectName(u"newConversation"_s);
    connect(m_new, &QAction::triggered, this, [this] {
        m_controller.clear();
        m_composer->setFocus();
    });
    addAction(m_new);
    auto* button = kit::makeCompactButton(tr("New"), kit::ButtonKind::Quiet, u"plus"_s);
    button->setObjectName(u"newConversationButton"_s);
    button->setAccessibleName(tr("New conversation"));
    connect(button, &QPushButton::clicked, m_new, &QAction::trigger);
    m_header->addAction(button);
}

void ToolsPage::connectParts()
{
    connect(m_panel, &ToolsetPanel::toggled, this, [this](bool on) {
        if (!on)
            m_controller.cancel();
        refresh();
        Q_EMIT toolsetSwitched(on);
    });
    connect(m_composer, &Composer::sent, &m_controller, &ToolsController::ask);
    connect(m_composer, &Composer::stopRequested, &m_controller, &ToolsController::cancel);
    connect(m_escape, &QShortcut::activated, &m_controller, &ToolsController::cancel);
    connect(m_suggestions, &Suggestions::chosen, &m_controller, &ToolsController::ask);
    connect(m_suggestions, &Suggestions::newestOpportunityChosen, &m_controller,
        &ToolsController::askForNewestOpportunity);
    connect(m_conversation, &ConversationView::retryRequested, &m_controller, &ToolsController::ask);
    connect(m_conversation, &ConversationView::openInQueryRequested, this, &ToolsPage::openInQueryRequested);
    connect(m_conversation, &ConversationView::reconnectRequested, this, &ToolsPage::reconnectRequested);
    connect(&m_controller, &ToolsController::runningChanged, this, &ToolsPage::refresh);
    connect(m_note, &kit::NoteBar::buttonClicked, this, &ToolsPage::doNoteAction);
}

void ToolsPage::setCurrentConnection(std::optional<agent::ToolTarget> connection)
{
    m_controller.setTarget(std::move(connection));
    refresh();
}

bool ToolsPage::isToolsetOn() const
{
    return m_panel->isOn();
}

void ToolsPage::setToolsetOn(bool on)
{
    m_panel->setOn(on);
}

void ToolsPage::doNoteAction()
{
    if (!m_controller.target())
        Q_EMIT addConnectionRequested();
    else
        setToolsetOn(true);
}

void ToolsPage::refresh()
{
    const auto& target = m_controller.target();
    const bool isReady = target && isToolsetOn();
    m_composer->setReady(isReady);
    m_composer->setRunning(m_controller.isRunning());
    m_composer->setPlace(target ? tr("Runs in %1").arg(toQString(target->name)) : QString());
    m_suggestions->setEnabled(isReady && !m_controller.isRunning());
    m_busy->setBusy(m_controller.isRunning());
    m_escape->setEnabled(m_controller.isRunning());
    refreshNote();
}

void ToolsPage::refreshNote()
{
    const bool hasTarget = m_controller.target().has_value();
    m_noteArea->setVisible(!hasTarget || !isToolsetOn());
    if (!hasTarget) {
        m_note->setNote(kit::NoteKind::Info, tr("Connect an org, then ask it in plain words."));
        m_noteButton->setText(tr("Add connection"));
    } else if (!isToolsetOn()) {
        m_note->setNote(
            kit::NoteKind::Info, tr("The Salesforce toolset is off: nothing is asked of the org."));
        m_noteButton->setText(tr("Switch on"));
    }
}

} // namespace scout::tools

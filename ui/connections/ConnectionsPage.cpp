// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionsPage.h"

#include "async/QtText.h"
#include "connections/ConnectionDetail.h"
#include "connections/ConnectionsModel.h"
#include "connections/ConnectionsTable.h"
#include "connections/Farewell.h"
#include "connections/FirstRunPage.h"
#include "connections/StatusFilter.h"
#include "kit/Announce.h"
#include "kit/Buttons.h"
#include "kit/Card.h"
#include "kit/Desktop.h"
#include "kit/ElidedLabel.h"
#include "kit/ErrorPanel.h"
#include "kit/Icons.h"
#include "kit/PageHeader.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVariant>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace scout::connections {

namespace {

constexpr int kDetailWidth = 352;
constexpr int kSearchWidth = 264;
constexpr int kNarrow = 1012; ///< a window of 1100 px without the rail
constexpr int kStripHeight = 30;

} // namespace

ConnectionsPage::ConnectionsPage(Parts parts, QWidget* parent)
    : QWidget(parent)
    , m_controller(parts.controller)
    , m_model(parts.controller.model())
    , m_desktop(parts.desktop)
    , m_filter(m_model)
    , m_rows(new QVBoxLayout(this))
    , m_pages(new QStackedWidget(this))
    , m_firstRun(new FirstRunPage(parts.storeKind))
    , m_header(new kit::PageHeader(tr("Connections")))
    , m_checkAll(kit::makeButton(tr("Check all"), kit::ButtonKind::Default, u"refresh"_s))
    , m_problem(new kit::NoteBar(kit::NoteKind::Bad, {}))
    , m_search(new QLineEdit)
    , m_status(new StatusFilter)
    , m_matches(new QStackedWidget)
    , m_table(new ConnectionsTable(m_filter))
    , m_noMatch(new kit::ElidedLabel({}, kit::TextSize::Body, kit::Tone::Secondary))
    , m_detailLink(kit::makeButton({}, kit::ButtonKind::Link))
    , m_detail(new ConnectionDetail(parts.clock))
{
    m_list = makeList();
    m_pages->addWidget(m_firstRun);
    m_pages->addWidget(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_pages, 1);
    m_minute.setInterval(1min);
    m_minute.start();
    connectParts();
    addActions();
    showConnections();
}

ConnectionsPage::~ConnectionsPage() = default;

QWidget* ConnectionsPage::makeList()
{
    auto* add = kit::makeButton(tr("Add connection"), kit::ButtonKind::Primary, u"plus"_s);
    add->setObjectName(u"addConnection"_s);
    connect(add, &QPushButton::clicked, this, &ConnectionsPage::addConnectionRequested);
    m_checkAll->setObjectName(u"checkAll"_s);
    m_checkAll->setToolTip(tr("Shift+F5"));
    m_header->addAction(m_checkAll);
    m_header->addAction(add);
    m_problem->setObjectName(u"connectionProblem"_s);
    m_problem->setButton(tr("Dismiss"));
    m_problem->hide();
    m_detail->setFixedWidth(kDetailWidth);

    auto* body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(makeTable(), 1);
    body->addWidget(m_detail);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(20, 0, 20, 16);
    content->setSpacing(12);
    content->addWidget(m_problem);
    content->addLayout(makeFilters());
    content->addLayout(body, 1);
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addLayout(content, 1);
    return list;
}

QLayout* ConnectionsPage::makeFilters()
{
    m_search->setObjectName(u"connectionFilter"_s);
    m_search->setAccessibleName(tr("Filter connections"));
    m_search->setPlaceholderText(tr("Filter name, user, org ID"));
    m_search->setToolTip(tr("Ctrl+F"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(kSearchWidth);
    m_search->addAction(kit::themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_status);
    row->addStretch();
    return row;
}

QWidget* ConnectionsPage::makeTable()
{
    m_table->setObjectName(u"connections"_s);
    m_table->setAccessibleName(tr("Connections"));
    m_noMatch->setObjectName(u"noMatch"_s);
    auto* clear = kit::makeButton(tr("Clear filter"), kit::ButtonKind::Link);
    clear->setObjectName(u"clearFilter"_s);
    connect(clear, &QPushButton::clicked, this, &ConnectionsPage::clearFilter);
    auto* sentence = new QHBoxLayout;
    sentence->setSpacing(4);
    sentence->addWidget(m_noMatch);
    sentence->addWidget(clear);
    sentence->addStretch();
    auto* nothing = new QWidget;
    auto* rows = new QVBoxLayout(nothing);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->addLayout(sentence);
    rows->addStretch();
    m_matches->addWidget(m_table);
    m_matches->addWidget(nothing);

    m_detailLink->setObjectName(u"detailLink"_s);
    auto* strip = new QWidget;
    strip->setFixedHeight(kStripHeight);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(12, 0, 8, 0);
    row->addWidget(new kit::Label(
        tr("Enter or a double click uses the connection."), kit::TextSize::Small, kit::Tone::Secondary));
    row->addStretch();
    row->addWidget(m_detailLink);
    auto* card = new kit::Card;
    card->addSectionWidget(m_matches);
    card->addSectionWidget(strip);
    return card;
}

void ConnectionsPage::connectParts()
{
    connect(m_firstRun, &FirstRunPage::methodChosen, this, &ConnectionsPage::methodChosen);
    connect(&m_controller, &ConnectionsController::problemOccurred, this, &ConnectionsPage::showProblem);
    connect(m_problem, &kit::NoteBar::buttonClicked, m_problem, &QWidget::hide);
    connect(m_checkAll, &QPushButton::clicked, &m_controller, &ConnectionsController::checkAll);
    connect(m_search, &QLineEdit::textChanged, this, &ConnectionsPage::showMatches);
    connect(m_status, &StatusFilter::groupChosen, this, &ConnectionsPage::showMatches);
    connect(m_table, &ConnectionsTable::selectionMoved, this, &ConnectionsPage::showDetail);
    connect(m_table, &ConnectionsTable::chosen, this, &ConnectionsPage::useRequested);
    connect(m_detailLink, &QPushButton::clicked, this, &ConnectionsPage::toggleDetail);
    connect(m_detail, &ConnectionDetail::useRequested, this,
        [this] { Q_EMIT useRequested(m_table->selectedId()); });
    connect(m_detail, &ConnectionDetail::checkRequested, this,
        [this] { m_controller.check(m_table->selectedId()); });
    connect(m_detail, &ConnectionDetail::disconnectRequested, this, &ConnectionsPage::askToDisconnect);
    connect(m_detail, &ConnectionDetail::removeRequested, this, &ConnectionsPage::askToRemove);
    connect(m_detail, &ConnectionDetail::reconnectRequested, this,
        [this] { Q_EMIT reconnectRequested(m_table->selectedId()); });
    connect(m_detail, &ConnectionDetail::renameRequested, this,
        [this](const QString& name) { m_controller.rename(m_table->selectedId(), name); });

    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ConnectionsPage::showConnections);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ConnectionsPage::showConnections);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ConnectionsPage::showCounts);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ConnectionsPage::showDetail);
    connect(&m_minute, &QTimer::timeout, &m_model, &ConnectionsModel::refreshTimes);
}

void ConnectionsPage::addActions()
{
    const auto add = [this](const QString& text, const QString& name, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(tr("&Use this connection"), u"actUse"_s, {}, [this] { Q_EMIT useRequested(m_table->selectedId()); });
    add(tr("&Check now"), u"actCheck"_s, QKeySequence(Qt::Key_F5),
        [this] { m_controller.check(m_table->selectedId()); });
    add(tr("Check &all"), u"actCheckAll"_s, QKeySequence(Qt::SHIFT | Qt::Key_F5),
        [this] { m_controller.checkAll(); });
    add(tr("&Reconnect"), u"actReconnect"_s, {},
        [this] { Q_EMIT reconnectRequested(m_table->selectedId()); });
    add(tr("Re&name"), u"actRename"_s, QKeySequence(Qt::Key_F2), [this] { renameSelected(); });
    add(tr("D&isconnect…"), u"actDisconnect"_s, {}, [this] { askToDisconnect(); });
    add(tr("Re&move…"), u"actRemove"_s, QKeySequence::Delete, [this] { askToRemove(); });
    add(tr("&Filter connections"), u"actFilter"_s, QKeySequence::Find,
        [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    add(tr("Show or hide &details"), u"actDetails"_s, QKeySequence(Qt::CTRL | Qt::Key_I),
        [this] { toggleDetail(); });
}

void ConnectionsPage::renameSelected()
{
    if (m_table->selectedId().isEmpty())
        return;
    if (!m_wantsDetail)
        toggleDetail();
    m_detail->startRenaming();
}

void ConnectionsPage::showConnections()
{
    const int count = m_model.rowCount();
    QWidget* page = count > 0 ? m_list : static_cast<QWidget*>(m_firstRun);
    m_pages->setCurrentWidget(page);
    setFocusProxy(count > 0 ? m_table : static_cast<QWidget*>(m_firstRun));
    m_header->setFact(count == 1 ? tr("1 org") : tr("%1 orgs").arg(count));
    showCounts();
    showMatches();
}

void ConnectionsPage::showCounts()
{
    QHash<StatusGroup, int> counts;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QVariant status = m_model.index(row, 0).data(ConnectionsModel::KnownStatusRole);
        ++counts[groupOf(static_cast<kit::Status>(status.toInt()))];
        ++counts[StatusGroup::All];
    }
    m_status->setCounts(counts);
}

void ConnectionsPage::showMatches()
{
    m_filter.setText(m_search->text());
    m_filter.setGroup(m_status->group());
    const bool isEmpty = m_filter.rowCount() == 0;
    m_noMatch->setText(m_filter.text().isEmpty() ? tr("No connection has this status.")
                                                 : tr("No connection matches “%1”.").arg(m_filter.text()));
    m_matches->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty && m_table->selectedId().isEmpty() && !m_table->select(m_model.inUse()))
        m_table->selectRow(0);
    showDetail();
}

void ConnectionsPage::clearFilter()
{
    m_status->setGroup(StatusGroup::All);
    m_search->clear();
    showMatches();
    m_table->setFocus();
}

void ConnectionsPage::showDetail()
{
    const QString id = m_table->selectedId();
    const orgs::OrgProfile* profile = m_model.profile(id);
    m_detail->setVisible(profile && m_wantsDetail);
    m_detailLink->setVisible(profile && (m_isNarrow || !m_wantsDetail));
    if (!profile)
        return;
    m_detail->setConnection(*profile, m_model.status(id), id == m_model.inUse());
    m_detailLink->setText(m_wantsDetail ? tr("Hide details (Ctrl+I)")
                                        : tr("Show details of %1 (Ctrl+I)").arg(toQString(profile->name)));
}

void ConnectionsPage::toggleDetail()
{
    m_wantsDetail = !m_wantsDetail;
    showDetail();
}

void ConnectionsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < kNarrow;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    m_wantsDetail = !isNarrow;
    showDetail();
}

void ConnectionsPage::select(const QString& id)
{
    if (!m_table->select(id)) {
        clearFilter();
        m_table->select(id);
    }
}

void ConnectionsPage::showLoadError(const Error& error)
{
    delete m_loadError;
    m_loadError = new kit::ErrorPanel(kit::explained(error), this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(20, 16, 20, 0);
    row->addWidget(m_loadError);
    row->addStretch();
    m_rows->insertLayout(0, row);
}

void ConnectionsPage::showProblem(kit::NoteKind kind, const QString& sentence)
{
    m_problem->setNote(kind, sentence);
    m_problem->show();
    kit::announce(*m_problem, sentence, kit::Urgency::Alert);
}

void ConnectionsPage::askToDisconnect()
{
    const orgs::OrgProfile* profile = m_model.profile(m_table->selectedId());
    if (profile && !profile->signedOut && m_tasks.idle())
        m_tasks.start(afterConsent(
            m_table->selectedId(), disconnectQuestion(*profile), &ConnectionsController::disconnectOrg));
}

void ConnectionsPage::askToRemove()
{
    const orgs::OrgProfile* profile = m_model.profile(m_table->selectedId());
    if (profile && m_tasks.idle())
        m_tasks.start(
            afterConsent(m_table->selectedId(), removalQuestion(*profile), &ConnectionsController::remove));
}

Task<> ConnectionsPage::afterConsent(QString id, kit::Question question, Act act)
{
    auto isAccepted = co_await m_desktop.confirm(this, std::move(question));
    if (isAccepted)
        (m_controller.*act)(id);
}

} // namespace scout::connections

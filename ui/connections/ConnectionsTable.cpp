// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/ConnectionsTable.h"

#include "connections/ConnectionDelegate.h"
#include "connections/ConnectionsFilter.h"
#include "connections/ConnectionsModel.h"

#include <QHeaderView>
#include <QPainterPath>

namespace scout::connections {

namespace {

constexpr int kHeaderHeight = 28;
constexpr int kStatusWidth = 168;
constexpr int kEnvironmentColumn = 124;
constexpr int kLastCheckWidth = 101;
constexpr int kApiWidth = 120;
constexpr int kWidthWithLastCheck = 560;
constexpr int kWidthWithApi = 680;
constexpr int kCornerRadius = 7; ///< inside the border of the card that the table fills

/// All of the table but what lies outside the rounded upper corners of its card.
QRegion roundedAbove(const QRect& table)
{
    QPainterPath shape;
    shape.addRoundedRect(table.adjusted(0, 0, 0, kCornerRadius), kCornerRadius, kCornerRadius);
    return QRegion(shape.toFillPolygon().toPolygon()) & table;
}

} // namespace

ConnectionsTable::ConnectionsTable(ConnectionsFilter& filter, QWidget* parent)
    : QTableView(parent)
{
    setModel(&filter);
    setItemDelegate(new ConnectionDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(ConnectionDelegate::kRowHeight);

    QHeaderView* header = horizontalHeader();
    header->setFixedHeight(kHeaderHeight);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ConnectionsModel::NameColumn, QHeaderView::Stretch);
    setColumnWidth(ConnectionsModel::StatusColumn, kStatusWidth);
    setColumnWidth(ConnectionsModel::EnvironmentColumn, kEnvironmentColumn);
    setColumnWidth(ConnectionsModel::LastCheckColumn, kLastCheckWidth);
    setColumnWidth(ConnectionsModel::ApiColumn, kApiWidth);
    setSortingEnabled(true);
    sortByColumn(ConnectionsModel::StatusColumn, Qt::AscendingOrder);
    connect(this, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT chosen(index.data(ConnectionsModel::IdRole).toString()); });
}

QString ConnectionsTable::selectedId() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(ConnectionsModel::IdRole).toString();
}

bool ConnectionsTable::select(const QString& id)
{
    const QModelIndexList found =
        model()->match(model()->index(0, 0), ConnectionsModel::IdRole, id, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        setCurrentIndex(found.first());
    return !found.isEmpty();
}

void ConnectionsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    setMask(roundedAbove(rect()));
    setColumnHidden(ConnectionsModel::LastCheckColumn, width() < kWidthWithLastCheck);
    setColumnHidden(ConnectionsModel::ApiColumn, width() < kWidthWithApi);
}

void ConnectionsTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    viewport()->update(); // the row shows the focus
}

void ConnectionsTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void ConnectionsTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

} // namespace scout::connections

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ResultView.h"

#include "kit/Clipboard.h"
#include "query/GridHeader.h"
#include "query/ResultDelegate.h"
#include "query/ResultModel.h"

#include <QAbstractButton>
#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scout::query {

namespace {

constexpr int kNarrowest = 52;
constexpr int kWidest = 280;
constexpr int kMeasuredCells = 4000; // of the first page, over all columns

/// The "#" where the headers meet. A click on it selects everything, as the button below it does.
class Corner final : public QWidget {
public:
    explicit Corner(QAbstractButton* button)
        : QWidget(button)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        (new QVBoxLayout(button))->setContentsMargins(0, 0, 0, 0);
        button->layout()->addWidget(this);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        GridHeader::paint(painter, rect(), u"#"_s, Qt::AlignCenter, palette(), Qt::Horizontal);
    }
};

} // namespace

ResultView::ResultView(ResultModel& result, QWidget* parent)
    : QTableView(parent)
    , m_result(result)
    , m_cells(new ResultDelegate(this))
{
    setObjectName(u"resultView"_s);
    setAccessibleName(tr("Query result"));
    setHorizontalHeader(new GridHeader(Qt::Horizontal, this));
    setVerticalHeader(new GridHeader(Qt::Vertical, this));
    setItemDelegate(m_cells);
    setModel(&result);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table
    setWordWrap(false);
    if (auto* button = findChild<QAbstractButton*>()) {
        button->setAccessibleName(tr("Select all cells"));
        new Corner(button);
    }
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addCopyAction(tr("Copy"), QKeySequence::Copy, CopiedHeaders::None);
    addCopyAction(tr("Copy with headers"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, CopiedHeaders::Columns);
    connect(&result, &QAbstractItemModel::modelReset, this, [this] { m_columnsSized = false; });
    connect(&result, &QAbstractItemModel::rowsInserted, this, &ResultView::sizeColumns);
}

void ResultView::addCopyAction(const QString& text, const QKeySequence& keys, CopiedHeaders headers)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, headers] { copySelection(headers); });
    addAction(action);
}

void ResultView::copySelection(CopiedHeaders headers)
{
    const QItemSelection selection = selectionModel()->selection();
    if (!selection.isEmpty())
        kit::copyToClipboard(tabSeparated(m_result, selection, headers));
}

void ResultView::copyWithHeaders()
{
    if (!selectionModel()->hasSelection())
        selectAll();
    copySelection(CopiedHeaders::Columns);
}

void ResultView::setDimmed(bool dimmed)
{
    m_cells->setDimmed(dimmed);
    viewport()->update();
}

void ResultView::sizeColumns()
{
    if (std::exchange(m_columnsSized, true))
        return;
    const int columns = m_result.columnCount();
    const int rows = std::min(m_result.rowCount(), std::clamp(kMeasuredCells / std::max(columns, 1), 8, 100));
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, neededWidth(column, rows));
}

int ResultView::neededWidth(int column, int rows) const
{
    const QStyleOptionViewItem option;
    int width = horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < rows; ++row)
        width = std::max(width, itemDelegate()->sizeHint(option, m_result.index(row, column)).width());
    return std::clamp(width, kNarrowest, kWidest);
}

} // namespace scout::query

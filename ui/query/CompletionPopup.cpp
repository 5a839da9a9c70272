// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/CompletionPopup.h"

#include "kit/Label.h"
#include "query/CompletionDelegate.h"
#include "query/CompletionModel.h"

#include <QHBoxLayout>
#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scout::query {

namespace {

constexpr int kWidth = 452;
constexpr int kMostRows = 8;
constexpr int kFooterHeight = 24;

} // namespace

CompletionPopup::CompletionPopup(QWidget* parent)
    : QFrame(parent)
    , m_model(new CompletionModel(this))
    , m_delegate(new CompletionDelegate(this))
    , m_list(new QListView(this))
    , m_count(new kit::Label({}, kit::TextSize::Caption, kit::Tone::Secondary, this))
{
    setObjectName(u"completionPopup"_s);
    setProperty("popup", true);
    m_list->setObjectName(u"completionList"_s);
    m_list->setAccessibleName(tr("Completions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_count->setObjectName(u"completionCount"_s);

    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(10, 0, 10, 0);
    footer->setSpacing(12);
    footer->addWidget(
        new kit::Label(tr("Enter or Tab inserts"), kit::TextSize::Caption, kit::Tone::Secondary, this));
    footer->addWidget(new kit::Label(tr("Esc closes"), kit::TextSize::Caption, kit::Tone::Secondary, this));
    footer->addStretch();
    footer->addWidget(m_count);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    rows->addWidget(m_list);
    rows->addLayout(footer);
    connect(m_list, &QListView::clicked, this, &CompletionPopup::activated);
    hide();
}

void CompletionPopup::setCompletions(
    std::vector<soql::Completion> completions, const QString& typed, bool loading)
{
    m_delegate->setTyped(typed);
    m_model->setCompletions(std::move(completions));
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    m_count->setText(
        loading ? tr("Reading the objects of the org…") : tr("%n to choose from", "", m_model->rowCount()));
    fitHeight();
}

bool CompletionPopup::isEmpty() const
{
    return m_model->isEmpty();
}

const soql::Completion* CompletionPopup::chosen() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void CompletionPopup::fitHeight()
{
    const int rows = std::min(m_model->rowCount(), kMostRows);
    m_list->setFixedHeight(rows * CompletionDelegate::kRowHeight);
    resize(kWidth, rows * CompletionDelegate::kRowHeight + kFooterHeight + 2);
}

void CompletionPopup::openAt(QWidget& window, const QRect& line)
{
    setParent(&window);
    const bool fitsBelow = line.bottom() + height() <= window.height() || line.top() < height();
    const int left = std::clamp(line.left(), 0, std::max(0, window.width() - width()));
    move(left, fitsBelow ? line.bottom() + 1 : line.top() - height());
    show();
    raise();
}

bool CompletionPopup::moveBy(int key)
{
    const int last = m_model->rowCount() - 1;
    int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        row = row == last ? 0 : row + 1;
        break;
    case Qt::Key_Up:
        row = row <= 0 ? last : row - 1;
        break;
    case Qt::Key_PageDown:
        row = std::min(row + kMostRows, last);
        break;
    case Qt::Key_PageUp:
        row = std::max(row - kMostRows, 0);
        break;
    default:
        return false;
    }
    m_list->setCurrentIndex(m_model->index(row));
    return true;
}

} // namespace scout::query

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/PopupFrame.h"

#include "kit/Icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

constexpr int kPage = 8; // rows that a page key moves by

bool canBeChosen(const QModelIndex& index)
{
    return index.flags().testFlag(Qt::ItemIsSelectable) && index.flags().testFlag(Qt::ItemIsEnabled);
}

} // namespace

PopupFrame::PopupFrame(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_footer(new QVBoxLayout)
{
    setProperty("popup", true);
    m_field->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_field);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    auto* padded = new QVBoxLayout;
    padded->setContentsMargins(8, 8, 8, 8);
    padded->addWidget(m_field);
    rows->addLayout(padded);
    rows->addWidget(m_list);
    rows->addLayout(m_footer);
    connect(m_list, &QListView::clicked, this, &PopupFrame::activated);
    connect(m_list, &QListView::entered, m_list, [this](const QModelIndex& index) {
        if (canBeChosen(index))
            m_list->setCurrentIndex(index);
    });
}

void PopupFrame::openAt(QWidget& anchor, const QPoint& offset)
{
    adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    QPoint place = anchor.mapToGlobal(offset);
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(place);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void PopupFrame::fitList(int maximum)
{
    int height = 0;
    for (int row = 0; row < m_list->model()->rowCount() && height < maximum; ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(std::min(height, maximum));
    adjustSize();
}

void PopupFrame::selectFirst()
{
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
    moveBy(1);
}

void PopupFrame::moveBy(int step)
{
    const int direction = step > 0 ? 1 : -1;
    QModelIndex chosen = m_list->currentIndex();
    int row = chosen.isValid() ? chosen.row() : -1;
    for (int left = std::abs(step); left > 0;) {
        row += direction;
        const QModelIndex next = m_list->model()->index(row, 0);
        if (!next.isValid())
            break;
        if (!canBeChosen(next))
            continue;
        chosen = next;
        --left;
    }
    m_list->setCurrentIndex(chosen);
    // The heading of a group stands above its first row.
    if (chosen.row() == 1)
        m_list->scrollToTop();
}

bool PopupFrame::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveBy(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        moveBy(key == Qt::Key_PageDown ? kPage : -kPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (canBeChosen(m_list->currentIndex()))
            Q_EMIT activated(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

bool PopupFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && handleKey(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace scout::kit

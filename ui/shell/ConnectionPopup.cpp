// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ConnectionPopup.h"

#include "kit/ActionRow.h"
#include "kit/Card.h"
#include "kit/Label.h"
#include "shell/ConnectionRow.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::shell {

namespace {

constexpr int kPopupWidth = 404;
constexpr int kPopupRows = 9;

} // namespace

ConnectionPopup::ConnectionPopup(QWidget* parent)
    : PopupFrame(parent)
    , m_none(new kit::Label({}, kit::TextSize::Small, kit::Tone::Secondary, this))
{
    setObjectName(u"connectionPopup"_s);
    setAccessibleName(tr("Connections"));
    setFixedWidth(kPopupWidth);
    field().setObjectName(u"findConnection"_s);
    field().setPlaceholderText(tr("Find connection"));
    field().setAccessibleName(tr("Find connection"));
    list().setObjectName(u"connectionList"_s);
    list().setAccessibleName(tr("Connections"));
    list().setModel(&m_model);
    list().setItemDelegate(new ConnectionRow(this));
    m_none->setContentsMargins(12, 4, 12, 12);
    m_none->setObjectName(u"noConnectionFound"_s);
    footer()->addWidget(m_none);
    footer()->addWidget(kit::horizontalLine(this));

    connect(&field(), &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setFilter(text);
        showMatches();
    });
    connect(this, &PopupFrame::activated, this, [this](const QModelIndex& index) {
        const QString id = index.data(ConnectionListModel::IdRole).toString();
        hide();
        Q_EMIT connectionChosen(id);
    });
}

void ConnectionPopup::setConnections(const QList<ConnectionItem>& connections, const QString& currentId)
{
    m_currentId = currentId;
    m_model.setConnections(connections, currentId);
    showMatches();
}

void ConnectionPopup::addActionRow(QAction& action)
{
    auto* row = new kit::ActionRow(action, this);
    row->setObjectName(u"popup_%1"_s.arg(action.objectName()));
    connect(row, &QPushButton::clicked, this, &QWidget::hide);
    footer()->addWidget(row);
}

void ConnectionPopup::showEvent(QShowEvent* event)
{
    field().clear();
    showMatches();
    PopupFrame::showEvent(event);
}

void ConnectionPopup::showMatches()
{
    const QString filter = field().text();
    m_none->setText(
        filter.isEmpty() ? tr("No connection yet") : tr("No connection matches “%1”.").arg(filter));
    m_none->setVisible(m_model.rowCount() == 0);
    list().setVisible(m_model.rowCount() > 0);
    selectFirst();
    for (int row = 0; row < m_model.rowCount() && filter.isEmpty(); ++row)
        if (m_model.index(row).data(ConnectionListModel::IdRole).toString() == m_currentId)
            list().setCurrentIndex(m_model.index(row));
    fitList(kPopupRows * ConnectionRow::kHeight);
}

} // namespace scout::shell

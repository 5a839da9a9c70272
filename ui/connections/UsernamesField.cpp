// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/UsernamesField.h"

#include "kit/Badge.h"
#include "kit/Buttons.h"
#include "kit/ElidedLabel.h"
#include "kit/FieldError.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

bool looksLikeUsername(const QString& text)
{
    return text.indexOf(u'@') > 0 && !text.endsWith(u'@');
}

} // namespace

UsernamesField::UsernamesField(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_new(new QLineEdit(this))
    , m_error(new kit::FieldError(m_new, this))
{
    setObjectName(u"usernames"_s);
    m_new->setObjectName(u"newUsername"_s);
    m_new->setPlaceholderText(tr("Add a username"));
    m_error->setObjectName(u"usernamesError"_s);
    auto* add = kit::makeIconButton(tr("Add the username"), u"plus"_s, this);
    add->setObjectName(u"addUsername"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_new, 1);
    line->addWidget(add);
    m_rows->setSpacing(0);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(kit::fieldLabel(tr("&Usernames to act as"), m_new, this));
    all->addLayout(m_rows);
    all->addLayout(line);
    all->addWidget(m_error);
    setFocusProxy(m_new);
    connect(m_new, &QLineEdit::textChanged, m_error, &kit::FieldError::clear);
    connect(add, &QToolButton::clicked, this, &UsernamesField::addTyped);
}

void UsernamesField::setUsernames(const QStringList& usernames)
{
    m_usernames = usernames;
    showRows();
    Q_EMIT changed();
}

bool UsernamesField::isComplete()
{
    if (!m_new->text().trimmed().isEmpty() && !addTyped())
        return false;
    if (!m_usernames.isEmpty())
        return true;
    m_error->showMessage(tr("Enter the username that the connection shall act as."));
    m_new->setFocus(Qt::OtherFocusReason);
    return false;
}

bool UsernamesField::addTyped()
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    QStringList usernames = m_usernames;
    for (const QString& name : m_new->text().split(separators, Qt::SkipEmptyParts)) {
        if (!looksLikeUsername(name)) {
            m_error->showMessage(tr("“%1” is no username. Usernames look like e-mail addresses.").arg(name));
            m_new->setFocus(Qt::OtherFocusReason);
            return false;
        }
        if (!usernames.contains(name, Qt::CaseInsensitive))
            usernames += name;
    }
    m_new->clear();
    setUsernames(usernames);
    return true;
}

QWidget* UsernamesField::makeRow(int index)
{
    const QString& username = m_usernames[index];
    auto* row = new QWidget(this);
    row->setObjectName(u"username%1"_s.arg(index + 1));
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(10, 2, 0, 2);
    columns->addWidget(new kit::ElidedLabel(username, kit::TextSize::Body, kit::Tone::Normal, row), 1);
    if (index == 0)
        columns->addWidget(new kit::Badge(kit::BadgeKind::Accent, tr("Default"), row));
    auto* remove = kit::makeIconButton(tr("Remove %1").arg(username), u"close"_s, row);
    remove->setObjectName(u"removeUsername%1"_s.arg(index + 1));
    columns->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, [this, index] {
        QStringList usernames = m_usernames;
        usernames.removeAt(index);
        m_new->setFocus(Qt::OtherFocusReason); // before the button goes
        setUsernames(usernames);
    });
    return row;
}

void UsernamesField::showRows()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that asks
        delete item;
    }
    for (int i = 0; i < m_usernames.size(); ++i)
        m_rows->addWidget(makeRow(i));
}

} // namespace scout::connections

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/NoteBar.h"

#include "kit/Buttons.h"
#include "kit/IconLabel.h"
#include "kit/Label.h"
#include "kit/StyleProperty.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

struct Look {
    QStringView property;
    QStringView icon;
    ColorToken iconColor;
};

Look lookOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Info:
        break;
    case NoteKind::Success:
        return {u"success", u"success", &Tokens::ok};
    case NoteKind::Warning:
        return {u"warning", u"warning", &Tokens::warningShape};
    case NoteKind::Bad:
        return {u"bad", u"error", &Tokens::bad};
    case NoteKind::Production:
        return {u"production", u"warning", &Tokens::production};
    case NoteKind::Offline:
        return {u"offline", u"status/offline", &Tokens::off};
    }
    return {u"info", u"info", &Tokens::link};
}

} // namespace

NoteBar::NoteBar(NoteKind kind, const QString& text, QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_icon(new IconLabel(u"info"_s, &Tokens::link, 16, this))
    , m_text(wrappingLabel({}, TextSize::Small, Tone::Normal, this))
{
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_text->setObjectName(u"noteText"_s);
    m_row->setContentsMargins(15, 10, 12, 10); // 3 of the left are the bar
    m_row->setSpacing(10);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addWidget(m_text, 1);
    setNote(kind, text);
}

void NoteBar::setNote(NoteKind kind, const QString& text)
{
    const Look look = lookOf(kind);
    setStyleProperty(*this, "note", look.property.toString());
    m_icon->setIcon(look.icon.toString(), look.iconColor);
    m_text->setText(text);
    setAccessibleName(text);
}

QString NoteBar::text() const
{
    return m_text->text();
}

QPushButton* NoteBar::setButton(const QString& text)
{
    delete m_button;
    m_button = makeCompactButton(text, ButtonKind::Default, {}, this);
    m_button->setObjectName(u"noteButton"_s);
    connect(m_button, &QPushButton::clicked, this, &NoteBar::buttonClicked);
    m_row->addWidget(m_button, 0, Qt::AlignVCenter);
    return m_button;
}

} // namespace scout::kit

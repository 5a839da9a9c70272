// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/NoteBar.h"

#include "kit/Buttons.h"
#include "kit/IconLabel.h"
#include "kit/Label.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

constexpr QMargins kNotePadding(15, 10, 12, 10); // 3 of the left are the bar
constexpr QMargins kFlatPadding(20, 8, 20, 8); // in line with the content of pages

struct BarLook {
    QStringView icon;
    ColorToken color;
};

BarLook iconOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Info:
        break;
    case NoteKind::Success:
        return {u"success", &Tokens::ok};
    case NoteKind::Warning:
        return {u"warning", &Tokens::warningShape};
    case NoteKind::Bad:
        return {u"error", &Tokens::bad};
    case NoteKind::Production:
        return {u"warning", &Tokens::production};
    case NoteKind::Offline:
        return {u"status/offline", &Tokens::off};
    }
    return {u"info", &Tokens::link};
}

} // namespace

NoteBar::NoteBar(NoteKind kind, const QString& text, QWidget* parent)
    : NoteFrame(kind, parent)
    , m_row(new QHBoxLayout(this))
    , m_icon(new IconLabel(u"info"_s, &Tokens::link, 16, this))
    , m_text(wrappingLabel({}, TextSize::Small, Tone::Normal, this))
{
    m_text->setObjectName(u"noteText"_s);
    auto* sentence = new QHBoxLayout;
    sentence->setSpacing(10);
    sentence->addWidget(m_icon, 0, Qt::AlignTop);
    sentence->addWidget(m_text, 1);
    m_row->setSpacing(10);
    m_row->addLayout(sentence, 1);
    m_row->setAlignment(sentence, Qt::AlignVCenter);
    setNote(kind, text);
}

void NoteBar::setNote(NoteKind kind, const QString& text)
{
    setKind(kind);
    m_row->setContentsMargins(kind == NoteKind::Offline ? kFlatPadding : kNotePadding);
    const BarLook look = iconOf(kind);
    m_icon->setIcon(look.icon.toString(), look.color);
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

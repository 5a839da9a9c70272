// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tools/Composer.h"

#include "kit/Buttons.h"
#include "kit/Label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::tools {

namespace {

constexpr int kTextHeight = 56;

} // namespace

Composer::Composer(QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_send(kit::makeButton(tr("Send"), kit::ButtonKind::Primary, u"send"_s, this))
    , m_stop(kit::makeButton(tr("Stop"), kit::ButtonKind::Default, u"stop"_s, this))
    , m_place(new kit::Label({}, kit::TextSize::Caption, kit::Tone::Secondary, this))
{
    setObjectName(u"composer"_s);
    setProperty("bar", u"footer"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(u"requestText"_s);
    m_text->setProperty("field", true);
    m_text->setAccessibleName(tr("Request"));
    m_text->setPlaceholderText(tr("Ask for data, for example “show open cases of Orme Networks”"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(kTextHeight);
    m_text->installEventFilter(this);
    m_send->setObjectName(u"sendRequest"_s);
    m_stop->setObjectName(u"stopRequest"_s);
    m_stop->setToolTip(tr("Stop (Esc)"));
    m_place->setObjectName(u"requestPlace"_s);
    setFocusProxy(m_text);

    auto* input = new QHBoxLayout;
    input->setSpacing(8);
    input->addWidget(m_text, 1);
    input->addWidget(m_send, 0, Qt::AlignBottom);
    input->addWidget(m_stop, 0, Qt::AlignBottom);
    auto* notes = new QHBoxLayout;
    notes->addWidget(new kit::Label(
        tr("Enter sends, Shift+Enter starts a new line"), kit::TextSize::Caption, kit::Tone::Secondary));
    notes->addStretch();
    notes->addWidget(m_place);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 10, 16, 12);
    rows->setSpacing(6);
    rows->addLayout(input);
    rows->addLayout(notes);

    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_stop, &QPushButton::clicked, this, &Composer::stopRequested);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::refresh);
    refresh();
}

QString Composer::text() const
{
    return m_text->toPlainText();
}

void Composer::setText(const QString& text)
{
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
}

void Composer::setReady(bool ready)
{
    m_ready = ready;
    refresh();
}

void Composer::setRunning(bool running)
{
    m_running = running;
    refresh();
}

void Composer::setPlace(const QString& place)
{
    m_place->setText(place);
}

void Composer::send()
{
    if (!m_send->isEnabled())
        return;
    const QString request = text();
    m_text->clear();
    Q_EMIT sent(request);
}

void Composer::refresh()
{
    m_text->setEnabled(m_ready);
    m_send->setEnabled(m_ready && !m_running && !text().trimmed().isEmpty());
    const bool hadFocus = m_send->hasFocus() || m_stop->hasFocus();
    m_send->setVisible(!m_running);
    m_stop->setVisible(m_running);
    if (hadFocus)
        m_text->setFocus();
}

bool Composer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && !(key->modifiers() & Qt::ShiftModifier)) {
        send();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace scout::tools

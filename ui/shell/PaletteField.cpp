// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PaletteField.h"

#include "kit/ElidedLabel.h"
#include "kit/IconLabel.h"
#include "kit/KeyCap.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::shell {

namespace {

constexpr int kFieldWidth = 344;
constexpr int kCompactWidth = 208;

} // namespace

PaletteField::PaletteField(QWidget* parent)
    : QPushButton(parent)
    , m_text(new kit::ElidedLabel(
          tr("Search or run a command"), kit::TextSize::Body, kit::Tone::Secondary, this))
{
    setObjectName(u"paletteField"_s);
    setProperty("kind", u"field"_s);
    setAccessibleName(tr("Search or run a command"));
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    setToolTip(tr("Search or run a command (%1)").arg(keys));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(11, 0, 7, 0);
    row->setSpacing(8);
    row->addWidget(new kit::IconLabel(u"search"_s, &kit::Tokens::secondaryText, 16, this));
    row->addWidget(m_text, 1);
    row->addWidget(new kit::KeyCap(keys, this));
    for (QWidget* child : findChildren<QWidget*>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    setCompact(false);
}

void PaletteField::setCompact(bool compact)
{
    setFixedWidth(compact ? kCompactWidth : kFieldWidth);
}

} // namespace scout::shell

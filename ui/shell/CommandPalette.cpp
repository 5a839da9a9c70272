// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CommandPalette.h"

#include "kit/Card.h"
#include "kit/KeyCap.h"
#include "shell/CommandRow.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace scout::shell {

namespace {

constexpr int kPaletteWidth = 560;
constexpr int kPaletteRows = 8;

} // namespace

CommandPalette::CommandPalette(Source source, QWidget* parent)
    : PopupFrame(parent)
    , m_source(std::move(source))
    , m_none(new kit::Label({}, kit::TextSize::Small, kit::Tone::Secondary, this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    setFixedWidth(kPaletteWidth);
    field().setObjectName(u"commandField"_s);
    field().setPlaceholderText(tr("Search or run a command"));
    field().setAccessibleName(tr("Search or run a command"));
    list().setObjectName(u"commandList"_s);
    list().setAccessibleName(tr("Commands"));
    list().setModel(&m_model);
    list().setItemDelegate(new CommandRow(this));
    m_none->setObjectName(u"noCommandFound"_s);
    m_none->setContentsMargins(12, 4, 12, 12);
    auto* hint = new kit::Label(tr("Arrow keys choose    Enter runs    Esc closes"), kit::TextSize::Caption,
        kit::Tone::Secondary, this);
    hint->setContentsMargins(10, 7, 10, 7);
    footer()->addWidget(m_none);
    footer()->addWidget(kit::horizontalLine(this));
    footer()->addWidget(hint);

    connect(&field(), &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(this, &PopupFrame::activated, this, [this](const QModelIndex& index) {
        if (const Command* chosen = m_model.command(index)) {
            const Command command = *chosen;
            hide();
            Q_EMIT commandChosen(command);
        }
    });
}

void CommandPalette::openOver(QWidget& anchor)
{
    m_model.setCommands(m_source());
    field().clear();
    showMatches({});
    openAt(anchor, QPoint((anchor.width() - kPaletteWidth) / 2, 0));
}

void CommandPalette::showMatches(const QString& pattern)
{
    m_model.setPattern(pattern);
    const bool isEmpty = m_model.rowCount() == 0;
    m_none->setText(tr("Nothing is called “%1”.").arg(pattern));
    m_none->setVisible(isEmpty);
    list().setVisible(!isEmpty);
    selectFirst();
    fitList(kPaletteRows * CommandRow::kHeight + 2 * CommandRow::kHeadingHeight);
}

} // namespace scout::shell

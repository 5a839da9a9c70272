// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/PopupFrame.h"
#include "shell/CommandModel.h"

#include <functional>

namespace scout::kit {
class Label;
}

namespace scout::shell {

/// Every action of the program, found by a few of its letters. It opens over the field of the top bar and
/// asks anew each time what there is.
class CommandPalette : public kit::PopupFrame {
    Q_OBJECT

public:
    using Source = std::function<QList<Command>()>;

    CommandPalette(Source source, QWidget* parent);

    void openOver(QWidget& field);

Q_SIGNALS:
    /// Already closed; whoever listens shows the page and triggers the action.
    void commandChosen(const scout::shell::Command& command);

private:
    void showMatches(const QString& pattern);

    Source m_source;
    CommandModel m_model;
    kit::Label* m_none;
};

} // namespace scout::shell

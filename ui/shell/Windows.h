// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/Drafts.h"
#include "shell/ScoutWindow.h"
#include "shell/UiState.h"

#include <QPointer>

namespace scout::shell {

/// The windows that are open. Each has its own page and connection in use; what they stand on is shared.
/// Closing the last one ends the program.
class Windows final : public QObject {
    Q_OBJECT

public:
    /// All borrowed.
    struct Parts {
        services::Services& services;
        kit::Theme& theme;
        kit::Desktop& desktop;
        secrets::StoreKind storeKind;
        UiState& state;
    };

    explicit Windows(Parts parts, QObject* parent = nullptr);
    /// Closes them all.
    ~Windows() override;

    /// Opens another one, where the last one was closed; a little aside of one that is open.
    ScoutWindow& open();
    /// The one that the user is in, or was in last. Null before the first.
    ScoutWindow* current() const;
    /// Brings it to the front.
    void raise();
    qsizetype count() const { return m_windows.size(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restore(ScoutWindow& window);
    void remember(const ScoutWindow& window);

    Parts m_parts;
    UsageFeed m_usage;
    connections::Drafts m_drafts;
    QList<ScoutWindow*> m_windows; ///< the one in use is the last
};

} // namespace scout::shell

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Badge.h"
#include "kit/Status.h"

#include <QKeySequence>
#include <QString>

namespace scout::shell {

/// What the frame of the window shows of a connection.
struct ConnectionItem {
    QString id;
    QString name;
    kit::Status status = kit::Status::NotChecked;
    kit::BadgeKind environment = kit::BadgeKind::Neutral;
    QString reason = {}; ///< "Connected, checked 2 min ago"; empty: the status alone

    bool operator==(const ConnectionItem&) const = default;
};

/// "Production", where a badge would shout: for titles, menus and screen readers.
QString environmentName(kit::BadgeKind environment);

/// Ctrl+1 to Ctrl+9 for the first nine connections, counted from 0; empty for the others.
QKeySequence connectionShortcut(qsizetype position);

/// API calls of the last 24 hours, as Salesforce counts them for the whole org.
struct ApiUse {
    int used = 0;
    int limit = 0;

    bool operator==(const ApiUse&) const = default;
};

} // namespace scout::shell

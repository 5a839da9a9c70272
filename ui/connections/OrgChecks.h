// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Status.h"
#include "orgs/ConnectFlow.h"

#include <QList>
#include <QString>

namespace scout::connections {

/// One thing that was looked at, and what was found.
struct OrgCheck {
    kit::Status status = kit::Status::Connected;
    QString name;
    QString finding;

    bool operator==(const OrgCheck&) const = default;
};

/// The checks that a sign-in makes on the way; there are no others in it.
QList<OrgCheck> checksOf(const orgs::Connected& connection);

/// "All 4 checks passed on 14 Mar 2026 at 09:41."
QString checksSentence(const QList<OrgCheck>& checks, TimePoint at);

} // namespace scout::connections

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace scout::test {

/// Runs the event loop until it is so; false after a minute, which a busy machine never needs for what a
/// window does by itself. (Qt's own limit of five seconds is met by machines that do other things too.)
template <class Condition> bool eventually(Condition condition)
{
    return QTest::qWaitFor(condition, 60'000);
}

} // namespace scout::test

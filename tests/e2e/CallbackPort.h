// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scout::test {

/// The registered callback is one port for the whole machine. A test that needs it, listened at or not, holds
/// this and so waits for the others: those of ctest, of another checkout, and those that somebody runs by
/// hand.
class CallbackPort {
public:
    CallbackPort();
    CallbackPort(const CallbackPort&) = delete;
    CallbackPort& operator=(const CallbackPort&) = delete;
    ~CallbackPort();

private:
    int m_lock;
};

} // namespace scout::test

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TemporaryFolder.h"

#include <string>

namespace scout::test {

/// A program for $BROWSER that hands the address it is called with to the test.
class BrowserCall {
public:
    BrowserCall();
    BrowserCall(const BrowserCall&) = delete;
    BrowserCall& operator=(const BrowserCall&) = delete;
    ~BrowserCall();

    /// The value of $BROWSER.
    std::string command() const { return m_folder / "browser"; }
    /// Waits for the call; throws when none comes.
    std::string waitForUrl();

private:
    TemporaryFolder m_folder;
    int m_pipe = -1;
};

} // namespace scout::test

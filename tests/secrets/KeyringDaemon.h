// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scout::secrets {

/// A real gnome-keyring on the session bus of the test, with one open keyring. It ends with that bus.
class KeyringDaemon {
public:
    /// Started by the first test that asks for it.
    static KeyringDaemon& running();

    bool lock();
    bool unlock();

private:
    KeyringDaemon();
};

} // namespace scout::secrets

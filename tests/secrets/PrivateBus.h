// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace scout::secrets {

/// Why the tests of a keychain can't run on this machine; empty where they can.
std::string missingForKeychainTests();

/// `return runOnPrivateBus(argc, argv);` as the main of a test program: starts the program again inside a
/// D-Bus session of its own, with a home of its own, in which nothing is started by itself and no dialog can
/// appear. The user's own keychain is out of reach.
int runOnPrivateBus(int argc, char** argv);

} // namespace scout::secrets

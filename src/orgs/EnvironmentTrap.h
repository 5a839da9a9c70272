// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orgs/OrgProfile.h"

namespace scout::orgs {

/// The wrong-environment trap: what to say where the org turns out to be of another kind than the address
/// that the user signed in at promises, "You chose Production, but this org is a sandbox. …", and what to do
/// if that was not meant. Nothing where they agree, or where the address promises nothing.
std::optional<std::string> environmentSurprise(std::string_view loginUrl, Environment found);

} // namespace scout::orgs

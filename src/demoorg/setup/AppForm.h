// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/oauth/ConnectedApp.h"
#include "demoorg/setup/SetupGate.h"

namespace scout::demoorg {

/// The settings of an app as a form, with the labels of Salesforce's own page.
Html appForm(const SetupCall& call, const ConnectedApp& app, std::string_view action);

/// The app with what the form says of its settings; Errors: BadRequest "app_incomplete" or "bad_certificate",
/// with the sentence to show.
Result<ConnectedApp> readAppForm(const SetupCall& call, ConnectedApp app);

/// The policies of an app as a form, and read back.
Html policyForm(const SetupCall& call, const ConnectedApp& app, std::string_view action);
ConnectedApp readPolicyForm(const SetupCall& call, ConnectedApp app);

} // namespace scout::demoorg

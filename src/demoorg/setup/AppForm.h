// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/oauth/ConnectedApp.h"
#include "demoorg/setup/SetupGate.h"

namespace scout::demoorg {

/// An app as a form left it, and what is still wrong with it.
struct AppDraft {
    ConnectedApp app;
    std::string complaint = {}; ///< the sentence to show; empty where the app can be saved
};

/// Where a form goes, and what its button says.
struct FormTarget {
    std::string action;
    std::string button;
};

/// The settings of an app as a form, with the labels of Salesforce's own pages, which differ by kind of app.
Html appForm(const SetupCall& call, const AppDraft& draft, const FormTarget& target);
/// The app with what the form says of its settings.
AppDraft readAppForm(const SetupCall& call, ConnectedApp app);

/// The app's flow and security settings that are on, by their labels.
std::vector<std::string> enabledSettings(const ConnectedApp& app);

} // namespace scout::demoorg

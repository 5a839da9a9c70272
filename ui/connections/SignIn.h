// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "orgs/ConnectFlow.h"

#include <chrono>
#include <string>

namespace scout::connections {

/// Where the user wants to sign in.
enum class Place { Production, Sandbox, MyDomain, Demo };

struct SignInRequest {
    Place place = Place::Production;
    std::string loginUrl; ///< empty for the demo org, which has an address only once it runs
    std::string name; ///< of the connection; empty: the org's own
    std::chrono::milliseconds limit = std::chrono::minutes(5); ///< for the user to finish in the browser
};

/// A sign-in with the browser, from the choice of an environment to a stored connection, as the wizard sees
/// it.
class SignIn {
public:
    virtual ~SignIn() = default;

    /// One at a time. Destroying the task ends the sign-in; the observer must outlive it.
    virtual Task<Result<orgs::Connected>> run(SignInRequest request, orgs::ConnectObserver* observer) = 0;
    /// Hands over the address that the browser landed on. An Error means that it is of no use; the wait goes
    /// on.
    virtual Result<void> submitRedirectedAddress(const std::string& text) = 0;
    virtual Result<void> openBrowser(const std::string& url) = 0;
    /// Where Salesforce sends the browser in the end.
    virtual std::string callbackUrl() const = 0;
};

} // namespace scout::connections

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/SfdxAuthUrl.h"
#include "crypto/Certificate.h"
#include "orgs/ConnectFlow.h"

#include <chrono>
#include <string>
#include <variant>
#include <vector>

namespace scout::connections {

/// Where the user wants to sign in.
enum class Place { Production, Sandbox, MyDomain, Demo };

/// With the app that comes with the program.
struct BuiltInApp { };

/// With an app of the user's company, in the browser.
struct OwnApp {
    std::string clientId;
    Secret clientSecret; ///< empty where the app demands none
    std::string callbackUrl; ///< as registered
    std::vector<std::string> scopes;
};

/// With an app of the user's company that acts as the user its policies name.
struct ClientCredentials {
    std::string clientId;
    Secret clientSecret;
};

/// With a private key whose certificate the app has.
struct SigningKey {
    std::string clientId;
    crypto::PrivateKey key;
    crypto::Certificate certificate;
    std::vector<std::string> usernames;
};

/// With a token that the user got elsewhere.
struct PastedToken {
    Secret token;
};

/// A connection that is there, in the browser: with the app that it was made with.
struct StoredApp { };

/// A connection that is there, with what is kept of it.
struct StoredKey { };

using Way = std::variant<BuiltInApp, OwnApp, ClientCredentials, SigningKey, PastedToken, auth::SfdxAuthUrl,
    StoredApp, StoredKey>;

struct SignInRequest {
    Place place = Place::Production;
    std::string loginUrl = {}; ///< empty for the demo org, which has an address only once it runs
    std::string name = {}; ///< of the connection; empty: the org's own
    std::chrono::milliseconds limit = std::chrono::minutes(5); ///< for the user to finish in the browser
    Way way = {};
    std::string reconnects = {}; ///< the id of a connection that signs in again; empty: a new one
};

/// Whether the user has to do something in the browser.
bool needsBrowser(const SignInRequest& request);

/// A sign-in, from what the user chose to a stored connection, as the wizards see it.
class SignIn {
public:
    virtual ~SignIn() = default;

    /// One at a time. Destroying the task ends the sign-in; the observer must outlive it.
    virtual Task<Result<orgs::Connected>> run(SignInRequest request, orgs::ConnectObserver* observer) = 0;
    /// Whether Salesforce lets this one user in with the request's SigningKey. Nothing is stored.
    virtual Task<Result<void>> tryUser(SignInRequest request, std::string username) = 0;
    /// Hands over the address that the browser landed on. An Error means that it is of no use; the wait goes
    /// on.
    virtual Result<void> submitRedirectedAddress(const std::string& text) = 0;
    virtual Result<void> openBrowser(const std::string& url) = 0;
    /// Where Salesforce sends the browser in the end.
    virtual std::string callbackUrl() const = 0;
    /// The address of a place that has none of its own: starts the demo org.
    virtual Task<Result<std::string>> demoAddress() = 0;
};

} // namespace scout::connections

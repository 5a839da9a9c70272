// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/BrowserSignInRun.h"

#include "async/Deferred.h"
#include "async/TaskScope.h"
#include "cli/Console.h"
#include "cli/StandardInput.h"
#include "cli/SystemBrowser.h"
#include "services/Services.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace scout::cli {

namespace {

using Outcome = async::Deferred<Result<orgs::Connected>>;

/// For --no-browser: the address is printed instead, by whoever watches the sign-in.
class NoBrowser final : public auth::BrowserOpener {
public:
    Result<void> open(const std::string&) override { return {}; }
};

/// Tells the terminal how the sign-in goes.
class TerminalObserver final : public orgs::ConnectObserver {
public:
    TerminalObserver(Console* console, BrowserOptions options, Outcome* outcome)
        : m_console(console)
        , m_options(options)
        , m_outcome(outcome)
    { }

    void stageReached(orgs::ConnectStage stage) override
    {
        if (std::exchange(m_stage, stage) == stage)
            return;
        if (stage == orgs::ConnectStage::WaitingForUser && !m_options.noBrowser && !m_options.paste)
            m_console->say("Sign in in the browser and choose Allow. Waiting…" + addressUnlessShown());
    }

    void signInUrl(std::string url) override
    {
        m_url = std::move(url);
        if (m_options.noBrowser || m_options.paste)
            showUrl();
    }

    void browserFailed(Error reason) override
    {
        m_console->say(reason.message);
        showUrl();
    }

    void callbackUnavailable(Error reason) override
    {
        if (m_options.paste)
            return;
        if (Console::isInputTerminal())
            m_console->say(reason.message + " Paste the address that the browser lands on instead.");
        else
            m_outcome->set(std::move(reason));
    }

private:
    /// An opener that starts and then finds no browser says so to nobody.
    std::string addressUnlessShown() const
    {
        return m_isUrlShown ? std::string() : "\nIf no browser opened, open this address:\n" + m_url;
    }

    /// Printed even with --quiet: without it nobody can sign in.
    void showUrl()
    {
        m_isUrlShown = true;
        std::cerr << "Open this address in a browser:\n" << m_url << '\n';
        if (m_options.paste)
            std::cerr << "Then paste the address that it lands on:\n";
    }

    Console* m_console;
    BrowserOptions m_options;
    Outcome* m_outcome;
    std::string m_url;
    bool m_isUrlShown = false;
    orgs::ConnectStage m_stage = orgs::ConnectStage::OpeningBrowser;
};

Task<> runFlow(orgs::ConnectFlow* flow, orgs::QuickConnectRequest request, auth::BrowserOpener* browser,
    orgs::ConnectObserver* observer, Outcome* outcome)
{
    auto connected = co_await flow->quick(std::move(request), browser, observer);
    outcome->set(std::move(connected));
}

Task<> readPastedAddresses(orgs::ConnectFlow* flow, Console* console, bool isOnlyWay, Outcome* outcome)
{
    StandardInput input;
    for (;;) {
        auto line = co_await input.line();
        if (!line) {
            if (isOnlyWay)
                outcome->set(
                    Error{ErrorKind::Cancelled, "signin_answer_missing", "No address came on stdin."});
            co_return;
        }
        if (line->empty())
            continue;
        auto taken = flow->submitRedirectedAddress(*line);
        if (taken)
            co_return; // the end of a piped input must not end the sign-in that it started
        console->report(taken.error());
    }
}

} // namespace

void addBrowserFlags(CLI::App& command, BrowserOptions& options)
{
    command.add_flag(
        "--no-browser", options.noBrowser, "Print the sign-in address and wait for the callback");
    command.add_flag("--paste", options.paste, "Read the address that the browser landed on from stdin");
}

Task<Result<orgs::Connected>> signInWithBrowser(
    CommandContext context, orgs::QuickConnectRequest request, BrowserOptions options)
{
    if (options.paste)
        request.route = auth::AnswerRoute::Pasted;
    SystemBrowser systemBrowser;
    NoBrowser noBrowser;
    auth::BrowserOpener* browser = &systemBrowser;
    if (options.noBrowser || options.paste)
        browser = &noBrowser;

    const auto flow = context.services->newConnectFlow();
    Outcome outcome;
    TerminalObserver observer(context.console, options, &outcome);
    TaskScope tasks;
    tasks.start(runFlow(flow.get(), std::move(request), browser, &observer, &outcome));
    if (options.paste || Console::isInputTerminal())
        tasks.start(readPastedAddresses(flow.get(), context.console, options.paste, &outcome));
    auto connected = co_await outcome.wait();
    co_return connected;
}

} // namespace scout::cli

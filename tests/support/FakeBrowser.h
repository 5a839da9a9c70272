// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/TaskScope.h"
#include "auth/BrowserOpener.h"

#include <QtGlobal>

#include <string>
#include <vector>

namespace scout::test {

/// A browser that answers an authorization request at once, in the user's place: it goes to the callback with
/// `answer`, where "{state}" stands for the state of the request, and follows the redirect to the last page.
class FakeBrowser final : public auth::BrowserOpener {
public:
    explicit FakeBrowser(std::string answer)
        : m_answer(std::move(answer))
    { }

    Result<void> open(const std::string& url) override;

    /// Raw answers of the listener, in order.
    const std::vector<std::string>& pages() const noexcept { return m_pages; }
    const std::string& openedUrl() const noexcept { return m_openedUrl; }
    /// The query of the answer, for the address that a user would paste.
    std::string answerFor(const std::string& authorizationUrl) const;

private:
    static Task<> visit(quint16 port, std::string target, std::vector<std::string>* pages);

    std::string m_answer;
    std::string m_openedUrl;
    std::vector<std::string> m_pages;
    TaskScope m_tasks;
};

} // namespace scout::test

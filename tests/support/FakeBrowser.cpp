// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeBrowser.h"

#include "net/Form.h"
#include "net/Url.h"
#include "support/RawClient.h"

#include <gtest/gtest.h>

namespace scout::test {

Result<void> FakeBrowser::open(const std::string& url)
{
    m_openedUrl = url;
    const auto query = net::FormFields::parse(net::Url::parse(url)->query);
    const auto callback = net::Url::parse(query.single("redirect_uri").value_or(""));
    const std::string answer = answerFor(url);
    if (!callback || answer.empty())
        return {};
    m_tasks.start(visit(static_cast<quint16>(callback->port), callback->path + '?' + answer, &m_pages));
    return {};
}

std::string FakeBrowser::answerFor(const std::string& authorizationUrl) const
{
    const auto query = net::FormFields::parse(net::Url::parse(authorizationUrl)->query);
    std::string answer = m_answer;
    const std::string placeholder = "{state}";
    if (const auto at = answer.find(placeholder); at != std::string::npos)
        answer.replace(at, placeholder.size(), query.single("state").value_or(""));
    return answer;
}

Task<> FakeBrowser::visit(quint16 port, std::string target, std::vector<std::string>* pages)
{
    while (!target.empty()) {
        auto page = co_await talk(port, getRequest(target));
        target = headerOf(page, "Location");
        pages->push_back(std::move(page));
    }
}

} // namespace scout::test

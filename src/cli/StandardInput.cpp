// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/StandardInput.h"

#include "async/SignalAwaiter.h"
#include "base/Text.h"

#include <QSocketNotifier>

#include <iostream>
#include <iterator>

#include <unistd.h>

namespace scout::cli {

Task<std::optional<std::string>> StandardInput::line()
{
    for (;;) {
        if (const auto end = m_buffer.find('\n'); end != std::string::npos) {
            std::string line = m_buffer.substr(0, end);
            m_buffer.erase(0, end + 1);
            co_return line;
        }
        if (m_atEnd && m_buffer.empty())
            co_return std::nullopt;
        if (m_atEnd)
            co_return std::exchange(m_buffer, {});
        QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
        co_await async::SignalAwaiter(&notifier, &QSocketNotifier::activated);
        char bytes[4096];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count > 0)
            m_buffer.append(bytes, static_cast<std::size_t>(count));
        m_atEnd = count <= 0;
    }
}

std::string textFromStandardInput()
{
    return {std::istreambuf_iterator<char>(std::cin), {}};
}

Result<Secret> secretFromStandardInput(std::string_view what)
{
    std::string text = textFromStandardInput();
    Secret secret{std::string(trim(text))};
    wipe(text);
    if (secret.empty())
        return Error{ErrorKind::BadRequest, "usage", "Nothing came on stdin for " + std::string(what) + '.'};
    return secret;
}

} // namespace scout::cli

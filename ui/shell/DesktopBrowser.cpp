// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/DesktopBrowser.h"

#include "async/QtText.h"
#include "kit/Desktop.h"

#include <QUrl>

namespace scout::shell {

Result<void> DesktopBrowser::open(const std::string& url)
{
    if (m_desktop.openUrl(QUrl(toQString(url))))
        return {};
    return Error{ErrorKind::NotFound, "browser_unavailable", "No browser could be started."};
}

} // namespace scout::shell

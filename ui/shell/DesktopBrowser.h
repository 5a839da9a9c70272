// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/BrowserOpener.h"

namespace scout::kit {
class Desktop;
}

namespace scout::shell {

/// The user's browser, for the core, which opens none by itself.
class DesktopBrowser final : public auth::BrowserOpener {
public:
    explicit DesktopBrowser(kit::Desktop& desktop)
        : m_desktop(desktop)
    { }

    Result<void> open(const std::string& url) override;

private:
    kit::Desktop& m_desktop;
};

} // namespace scout::shell

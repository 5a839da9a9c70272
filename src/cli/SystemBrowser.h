// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/BrowserOpener.h"

namespace scout::cli {

/// Opens $BROWSER if it is set, else the platform's opener (xdg-open, open).
class SystemBrowser final : public auth::BrowserOpener {
public:
    Result<void> open(const std::string& url) override;
};

} // namespace scout::cli

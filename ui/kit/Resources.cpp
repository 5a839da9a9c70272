// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Resources.h"

#include <QDir>
#include <QtGlobal>

/// Q_INIT_RESOURCE declares its function where it stands, and that must be the global namespace.
static bool registerScoutResources()
{
    Q_INIT_RESOURCE(scout);
    return true;
}

namespace scout::kit {

void loadResources()
{
    [[maybe_unused]] static const bool registered = registerScoutResources();
}

} // namespace scout::kit

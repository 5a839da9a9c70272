// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace scout::kit {

/// Makes resources/scout.qrc readable. A linker drops the registration of a static library's resources, so
/// whoever reads one calls this first; every call but the first is free.
void loadResources();

} // namespace scout::kit

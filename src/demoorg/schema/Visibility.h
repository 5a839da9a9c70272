// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/schema/Object.h"

namespace scout::demoorg {

/// Which objects and fields a user may read. What a user can't see does not exist for that user: the errors
/// are those for unknown names.
class Visibility {
public:
    virtual ~Visibility() = default;
    virtual bool sees(const Object& object) const = 0;
    virtual bool sees(const Object& object, const Field& field) const = 0;
};

} // namespace scout::demoorg

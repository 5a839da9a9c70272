// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demoorg/schema/Visibility.h"

namespace scout::demoorg {

/// What a user may do, as the object and field permissions of the profile say.
class Rights : public Visibility {
public:
    virtual bool canCreate(const Object& object) const = 0;
    virtual bool canEdit(const Object& object) const = 0;
    virtual bool canDelete(const Object& object) const = 0;
    virtual bool canEdit(const Object& object, const Field& field) const = 0;
};

} // namespace scout::demoorg

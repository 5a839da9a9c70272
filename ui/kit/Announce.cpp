// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Announce.h"

#include <QAccessible>
#include <QWidget>

namespace scout::kit {

void announce(QWidget& source, const QString& text, Urgency urgency)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent spoken(&source, text);
    if (urgency == Urgency::Alert)
        spoken.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&spoken);
#else
    // Screen readers read the description of what announces itself.
    source.setAccessibleDescription(text);
    const auto type = urgency == Urgency::Alert ? QAccessible::Alert : QAccessible::DescriptionChanged;
    QAccessibleEvent changed(&source, type);
    QAccessible::updateAccessibility(&changed);
#endif
}

} // namespace scout::kit

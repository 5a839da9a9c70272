// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>
#include <QStringList>

namespace scout::kit {

/// Everything that an ErrorPanel shows, in whole translated sentences. Parts that are empty are left out.
struct ErrorText {
    QString title; ///< "The objects of Larkfield Energy could not be loaded"
    QString whatHappened; ///< one sentence below the title
    QString why;
    QString code; ///< Salesforce's own, as "REQUEST_LIMIT_EXCEEDED"
    int httpStatus = 0; ///< 0 where there was no answer
    QString said; ///< Salesforce's own words
    QStringList fixes; ///< numbered, the likeliest first

    QString primaryAction; ///< button text, as "Try again"
    QString primaryIcon; ///< as for kit::themedIcon
    QString secondaryAction;
    QString secondaryIcon;
    QString adminText; ///< what a user can send to an admin, for the clipboard
    QString helpUrl;
    QString technicalDetails; ///< request, answer and time, without secrets

    bool operator==(const ErrorText&) const = default;
};

/// Cause and fixes from src/advice. The actions are left to the caller, who knows what can be done here.
ErrorText explained(const Error& error);

/// Where there is room for a line alone: what happened, and the likeliest way out.
QString inOneLine(const Error& error);

/// For the clipboard and for mails to an admin.
QString toPlainText(const ErrorText& error);

} // namespace scout::kit

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/FactList.h"

#include <QCoreApplication>

namespace scout::connections {

/// The ways to add a connection, as a person chooses among them.
enum class ConnectMethod { Quick, Custom, Jwt, Token, Cli, Demo };

/// How a way is presented on the first page and on the page that chooses one.
struct MethodText {
    QString key; ///< for object names: "quick"
    QString iconName;
    QString title;
    QString text;
    QString shortText; ///< for narrow cards
    QList<kit::Fact> facts; ///< what it takes, for comparing
    QList<kit::Fact> shortFacts; ///< whom it suits, for a first look
    QString begin; ///< on the button of a card
};

/// The three that have cards: Quick, Custom and Jwt.
const QList<ConnectMethod>& mainMethods();
MethodText methodText(ConnectMethod method);

} // namespace scout::connections

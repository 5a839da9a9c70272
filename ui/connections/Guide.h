// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace scout::connections {

/// A value to paste into Salesforce Setup, to the letter.
struct GuideValue {
    QString what; ///< completes "Copy …"
    QString caption; ///< the field's name in Setup
    QString value;
};

/// One thing to do in Salesforce Setup. Texts mark names of Setup with **two stars** and values with `ticks`.
struct GuideStep {
    QString title;
    QString text;
    QStringList points;
    QList<GuideValue> values;
    QString setupLabel; ///< of the button that opens the page; empty: none
    QString setupPath; ///< from the org's host on
};

struct GuideNote {
    QString title;
    QString text;
};

/// What has to be done in Salesforce before an org can be connected in one of the ways, read from
/// resources/guides: a changed label in Setup is a changed line there.
struct Guide {
    QString title;
    QString intro;
    QList<GuideNote> notes; ///< what is needed before the first step
    QList<GuideStep> steps;
    QStringList practice; ///< what keeps it secure afterwards
};

/// `name` is a file of resources/guides without ".json". "{callbackUrl}" and the like are replaced by
/// `values`. Steps that are marked "only" are left out unless they are for `variant`.
Guide loadGuide(const QString& name, const QHash<QString, QString>& values, const QString& variant = {});

/// Rich text for a label: the marks become bold and monospaced, everything else is escaped.
QString guideHtml(const QString& text);

/// All of it without marks, for a mail to whoever may open Setup.
QString guidePlainText(const Guide& guide);

} // namespace scout::connections

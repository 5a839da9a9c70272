// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/ErrorText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

QString heading(const char* text)
{
    return QCoreApplication::translate("ErrorPanel", text);
}

void addPart(QStringList& parts, const QString& title, const QString& text)
{
    if (!text.isEmpty())
        parts += title + u"\n"_s + text;
}

} // namespace

QString toPlainText(const ErrorText& error)
{
    QStringList parts{error.title};
    if (!error.whatHappened.isEmpty())
        parts[0] += u"\n"_s + error.whatHappened;
    addPart(parts, heading(QT_TRANSLATE_NOOP("ErrorPanel", "Why this happens")), error.why);

    QStringList answer{error.code};
    if (error.httpStatus != 0)
        answer += u"HTTP %1"_s.arg(error.httpStatus);
    answer += error.said;
    answer.removeAll(QString());
    addPart(parts, heading(QT_TRANSLATE_NOOP("ErrorPanel", "What Salesforce said")), answer.join(u"\n"_s));

    QStringList fixes;
    for (qsizetype i = 0; i < error.fixes.size(); ++i)
        fixes += u"%1. %2"_s.arg(i + 1).arg(error.fixes[i]);
    addPart(parts, heading(QT_TRANSLATE_NOOP("ErrorPanel", "How to fix it")), fixes.join(u"\n"_s));
    addPart(parts, heading(QT_TRANSLATE_NOOP("ErrorPanel", "Technical details")), error.technicalDetails);
    return parts.join(u"\n\n"_s);
}

} // namespace scout::kit

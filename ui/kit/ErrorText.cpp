// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/ErrorText.h"

#include "advice/Advice.h"
#include "async/QtText.h"

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

/// What a developer or Salesforce support asks for. Error texts never hold secrets.
QString technicalDetails(const Error& error)
{
    QStringList lines{u"%1: %2"_s.arg(QString::fromUtf8(toString(error.kind)), toQString(error.code)),
        toQString(error.message)};
    if (error.http && !error.http->url.empty())
        lines += toQString(error.http->url);
    return lines.join(u"\n"_s);
}

} // namespace

ErrorText explained(const Error& error)
{
    const advice::Advice advice = advice::explain(error);
    ErrorText text;
    text.title = toQString(advice.title);
    text.whatHappened = toQString(advice.happened);
    text.why = toQString(advice.cause);
    for (const std::string& fix : advice.fixes)
        text.fixes += toQString(fix);
    text.adminText = toQString(advice.adminText);
    text.technicalDetails = technicalDetails(error);
    if (!error.http)
        return text;
    text.code = toQString(error.http->code);
    text.httpStatus = error.http->status;
    text.said = toQString(error.http->text);
    return text;
}

QString inOneLine(const Error& error)
{
    const advice::Advice advice = advice::explain(error);
    QString text = toQString(advice.happened);
    if (!advice.fixes.empty())
        text += u' ' + toQString(advice.fixes.front());
    return text;
}

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

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/Guide.h"

#include "kit/Fonts.h"
#include "kit/Resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

using Values = QHash<QString, QString>;

/// Texts of the guides are translated like those of the code, in the context "Guide".
QString text(const QJsonValue& value, const Values& values)
{
    QString text = QCoreApplication::translate("Guide", value.toString().toUtf8().constData());
    for (auto it = values.begin(); it != values.end(); ++it)
        text.replace(u'{' + it.key() + u'}', it.value());
    return text;
}

QStringList texts(const QJsonValue& list, const Values& values)
{
    QStringList result;
    for (const QJsonValue& item : list.toArray())
        result += text(item, values);
    return result;
}

GuideStep stepFrom(const QJsonObject& json, const Values& values)
{
    GuideStep step{text(json[u"title"_s], values), text(json[u"text"_s], values),
        texts(json[u"points"_s], values), {}, {}, {}};
    for (const QJsonValue& item : json[u"copy"_s].toArray())
        step.values +=
            {text(item[u"what"_s], {}), text(item[u"caption"_s], {}), text(item[u"value"_s], values)};
    const QJsonObject setup = json[u"setup"_s].toObject();
    step.setupLabel = text(setup[u"label"_s], {});
    step.setupPath = setup[u"path"_s].toString();
    return step;
}

QString withoutMarks(QString text)
{
    return text.remove(u"**"_s).remove(u'`');
}

} // namespace

Guide loadGuide(const QString& name, const QHash<QString, QString>& values, const QString& variant)
{
    kit::loadResources();
    QFile file(u":/guides/%1.json"_s.arg(name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "no such guide", qPrintable(name));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Guide guide{text(json[u"title"_s], values), text(json[u"intro"_s], values), {}, {},
        texts(json[u"practice"_s], values)};
    for (const QJsonValue& note : json[u"notes"_s].toArray())
        guide.notes += {text(note[u"title"_s], values), text(note[u"text"_s], values)};
    for (const QJsonValue& step : json[u"steps"_s].toArray()) {
        const QString only = step[u"only"_s].toString();
        if (only.isEmpty() || only == variant)
            guide.steps += stepFrom(step.toObject(), values);
    }
    return guide;
}

QString guideHtml(const QString& text)
{
    static const QRegularExpression bold(u"\\*\\*(.+?)\\*\\*"_s);
    static const QRegularExpression code(u"`(.+?)`"_s);
    QString html = text.toHtmlEscaped();
    html.replace(bold, u"<b>\\1</b>"_s);
    html.replace(code, u"<span style=\"font-family:'%1'\">\\1</span>"_s.arg(kit::monospaceFont().family()));
    return html;
}

QString guidePlainText(const Guide& guide)
{
    QStringList lines{guide.title, withoutMarks(guide.intro), {}};
    for (const GuideNote& note : guide.notes)
        lines += note.title + u": "_s + withoutMarks(note.text);
    for (qsizetype i = 0; i < guide.steps.size(); ++i) {
        const GuideStep& step = guide.steps[i];
        lines += {QString(), u"%1. %2"_s.arg(i + 1).arg(step.title), withoutMarks(step.text)};
        for (const QString& point : step.points)
            lines += u"   - "_s + withoutMarks(point);
        for (const GuideValue& value : step.values)
            lines += u"   %1: %2"_s.arg(value.caption, value.value);
    }
    return lines.join(u'\n');
}

} // namespace scout::connections

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/CompletionModel.h"

#include "async/QtText.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace scout::query {

namespace {

struct TypeLook {
    const char* text;
    const char* icon;
};

/// In the order of soql::FieldType.
constexpr std::array<TypeLook, std::size_t(soql::FieldType::Any) + 1> kTypes = {{
    {QT_TRANSLATE_NOOP("FieldType", "Id"), "key"},
    {QT_TRANSLATE_NOOP("FieldType", "Lookup"), "link"},
    {QT_TRANSLATE_NOOP("FieldType", "Text"), "text"},
    {QT_TRANSLATE_NOOP("FieldType", "Picklist"), "picklist"},
    {QT_TRANSLATE_NOOP("FieldType", "Picklist (multi-select)"), "picklist"},
    {QT_TRANSLATE_NOOP("FieldType", "Combobox"), "picklist"},
    {QT_TRANSLATE_NOOP("FieldType", "Text area"), "text"},
    {QT_TRANSLATE_NOOP("FieldType", "Email"), "text"},
    {QT_TRANSLATE_NOOP("FieldType", "Phone"), "text"},
    {QT_TRANSLATE_NOOP("FieldType", "URL"), "text"},
    {QT_TRANSLATE_NOOP("FieldType", "Text (encrypted)"), "lock"},
    {QT_TRANSLATE_NOOP("FieldType", "Checkbox"), "check"},
    {QT_TRANSLATE_NOOP("FieldType", "Number"), "number"},
    {QT_TRANSLATE_NOOP("FieldType", "Number"), "number"},
    {QT_TRANSLATE_NOOP("FieldType", "Currency"), "number"},
    {QT_TRANSLATE_NOOP("FieldType", "Percent"), "number"},
    {QT_TRANSLATE_NOOP("FieldType", "Date"), "calendar"},
    {QT_TRANSLATE_NOOP("FieldType", "Date/Time"), "calendar"},
    {QT_TRANSLATE_NOOP("FieldType", "Time"), "clock"},
    {QT_TRANSLATE_NOOP("FieldType", "Address"), "org"},
    {QT_TRANSLATE_NOOP("FieldType", "Geolocation"), "org"},
    {QT_TRANSLATE_NOOP("FieldType", "File"), "record"},
    {QT_TRANSLATE_NOOP("FieldType", "Any"), "text"},
}};

/// The label goes without saying where it is the name.
QString fieldDetail(const soql::Completion& completion)
{
    const QString type = typeText(soql::fieldTypeFrom(completion.type));
    if (completion.label.empty() || completion.label == completion.text)
        return type;
    return u"%1 · %2"_s.arg(toQString(completion.label), type);
}

QString detailOf(const soql::Completion& completion)
{
    switch (completion.kind) {
    case soql::CompletionKind::Field:
        return fieldDetail(completion);
    case soql::CompletionKind::Relationship:
        return CompletionModel::tr("relationship to %1").arg(toQString(completion.type));
    case soql::CompletionKind::Object:
    case soql::CompletionKind::Value:
        return completion.label == completion.text ? QString() : toQString(completion.label);
    case soql::CompletionKind::Alias:
        return CompletionModel::tr("alias");
    case soql::CompletionKind::DateLiteral:
        return CompletionModel::tr("date literal");
    case soql::CompletionKind::Function:
        return CompletionModel::tr("function");
    case soql::CompletionKind::Scope:
        return CompletionModel::tr("scope");
    case soql::CompletionKind::Operator:
    case soql::CompletionKind::Keyword:
        break;
    }
    return {};
}

QString iconOf(const soql::Completion& completion)
{
    switch (completion.kind) {
    case soql::CompletionKind::Field:
        return QString::fromUtf8(kTypes[std::size_t(soql::fieldTypeFrom(completion.type))].icon);
    case soql::CompletionKind::Relationship:
        return u"link"_s;
    case soql::CompletionKind::Object:
        return u"objects"_s;
    case soql::CompletionKind::Value:
        return u"picklist"_s;
    case soql::CompletionKind::DateLiteral:
        return u"calendar"_s;
    default:
        return {};
    }
}

} // namespace

void CompletionModel::setCompletions(std::vector<soql::Completion> completions)
{
    beginResetModel();
    m_completions = std::move(completions);
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_completions.size());
}

QVariant CompletionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const soql::Completion& completion = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return toQString(completion.text);
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(toQString(completion.text), detailOf(completion));
    case DetailRole:
        return detailOf(completion);
    case IconRole:
        return iconOf(completion);
    default:
        return {};
    }
}

QString typeText(soql::FieldType type)
{
    return QCoreApplication::translate("FieldType", kTypes[std::size_t(type)].text);
}

} // namespace scout::query

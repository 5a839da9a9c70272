// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/Drafts.h"

#include "connections/UsernamesField.h"
#include "kit/SecretField.h"
#include "settings/AtomicFile.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>

#include <functional>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr std::size_t kLargestDraft = 1 << 20;

bool isSecret(const QLineEdit& field)
{
    return qobject_cast<const kit::SecretField*>(&field) || field.echoMode() != QLineEdit::Normal;
}

/// What a field holds; undefined for widgets that are no field of a draft.
QJsonValue valueOf(const QWidget& widget)
{
    if (const auto* usernames = qobject_cast<const UsernamesField*>(&widget))
        return QJsonArray::fromStringList(usernames->usernames());
    if (const auto* choice = qobject_cast<const QComboBox*>(&widget))
        return choice->currentIndex();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->isCheckable() ? QJsonValue(button->isChecked()) : QJsonValue::Undefined;
    const auto* field = qobject_cast<const QLineEdit*>(&widget);
    return field && !isSecret(*field) && !field->isReadOnly() ? QJsonValue(field->text())
                                                              : QJsonValue::Undefined;
}

void setValue(QWidget& widget, const QJsonValue& value)
{
    if (auto* usernames = qobject_cast<UsernamesField*>(&widget))
        usernames->setUsernames(value.toVariant().toStringList());
    else if (auto* choice = qobject_cast<QComboBox*>(&widget))
        choice->setCurrentIndex(value.toInt());
    else if (auto* button = qobject_cast<QAbstractButton*>(&widget))
        button->setChecked(value.toBool());
    else if (auto* field = qobject_cast<QLineEdit*>(&widget))
        field->setText(value.toString());
}

void forEachField(const QList<QWidget*>& forms, const std::function<void(QWidget&)>& visit)
{
    for (QWidget* form : forms)
        for (QWidget* widget : form->findChildren<QWidget*>()) {
            const QString name = widget->objectName();
            const bool isNamed = !name.isEmpty() && !name.startsWith(u"qt_"_s);
            if (isNamed && !valueOf(*widget).isUndefined())
                visit(*widget);
        }
}

} // namespace

QJsonObject draftOf(const QList<QWidget*>& forms)
{
    QJsonObject draft;
    forEachField(forms, [&](QWidget& field) { draft[field.objectName()] = valueOf(field); });
    return draft;
}

void restoreDraft(const QJsonObject& draft, const QList<QWidget*>& forms)
{
    forEachField(forms, [&](QWidget& field) {
        const auto value = draft.constFind(field.objectName());
        if (value != draft.constEnd())
            setValue(field, *value);
    });
}

Drafts::Drafts(std::filesystem::path file)
    : m_file(std::move(file))
{
    m_writer.setMaxThreadCount(1);
    if (const auto bytes = settings::readFile(m_file, kLargestDraft))
        m_drafts = QJsonDocument::fromJson(QByteArray::fromStdString(*bytes)).object();
}

Drafts::~Drafts()
{
    m_writer.waitForDone();
}

void Drafts::keep(const QString& kind, const QJsonObject& draft)
{
    if (m_drafts[kind].toObject() == draft)
        return;
    m_drafts[kind] = draft;
    write();
}

void Drafts::forget(const QString& kind)
{
    if (!m_drafts.contains(kind))
        return;
    m_drafts.remove(kind);
    write();
}

void Drafts::write()
{
    const std::string bytes = QJsonDocument(m_drafts).toJson().toStdString();
    // A draft that could not be written is lost with the program, and nothing else is.
    m_writer.start([file = m_file, bytes] { static_cast<void>(settings::writeFile(file, bytes)); });
}

} // namespace scout::connections

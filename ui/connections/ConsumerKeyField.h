// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <string>

class QLineEdit;

namespace scout::kit {
class FieldError;
class Label;
} // namespace scout::kit

namespace scout::connections {

/// The consumer key of an app, which Salesforce also calls client ID. It says whether what was pasted looks
/// like one, and forbids nothing else than an empty one.
class ConsumerKeyField : public QWidget {
    Q_OBJECT

public:
    explicit ConsumerKeyField(const QString& label, QWidget* parent = nullptr);

    QLineEdit* edit() const { return m_edit; }
    /// Nothing if it is empty, which is then said under the field.
    std::optional<std::string> value();

private:
    void showLooks();

    QLineEdit* m_edit;
    kit::Label* m_looks;
    kit::FieldError* m_error;
};

/// Consumer keys are long and begin with "3MVG".
bool looksLikeConsumerKey(const QString& text);

} // namespace scout::connections

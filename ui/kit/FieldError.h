// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace scout::kit {

class Label;

/// What is wrong with a field, right below it: red border, icon and sentence. Takes no room while all is
/// well.
class FieldError : public QWidget {
    Q_OBJECT

public:
    explicit FieldError(QWidget* field, QWidget* parent = nullptr);

    bool isShown() const { return !isHidden(); }
    QString message() const;
    /// Shows the sentence and has it read aloud; the caller decides whether the field gets the focus.
    void showMessage(const QString& message);
    void clear();

private:
    QWidget* m_field;
    Label* m_text;
};

} // namespace scout::kit

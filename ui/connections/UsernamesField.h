// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace scout::kit {
class FieldError;
}

namespace scout::connections {

/// The users that a JWT connection can act as; the first one is who it acts as until told otherwise. Enter
/// adds what was typed; several can be pasted at once.
class UsernamesField : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QStringList usernames READ usernames WRITE setUsernames USER true)

public:
    explicit UsernamesField(QWidget* parent = nullptr);

    const QStringList& usernames() const { return m_usernames; }
    void setUsernames(const QStringList& usernames);
    /// Takes over what still stands in the line; false, and said below, if there is none at all.
    bool isComplete();

Q_SIGNALS:
    void changed();

private:
    bool addTyped();
    void showRows();
    QWidget* makeRow(int index);

    QStringList m_usernames;
    QVBoxLayout* m_rows;
    QLineEdit* m_new;
    kit::FieldError* m_error;
};

} // namespace scout::connections

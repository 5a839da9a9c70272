// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace scout::kit {

class CopyButton;
class Label;

/// A value to copy into Salesforce Setup, exactly as it stands: monospaced, in a quiet frame, with a copy
/// button. With a caption it is two lines high.
class CopyRow : public QFrame {
    Q_OBJECT

public:
    /// `what` names the value for the copy button, as "callback URL".
    CopyRow(const QString& what, const QString& value, QWidget* parent = nullptr);
    CopyRow(const QString& what, const QString& caption, const QString& value, QWidget* parent = nullptr);

    QString value() const;
    void setValue(const QString& value);

private:
    Label* m_value;
    CopyButton* m_copy;
};

} // namespace scout::kit

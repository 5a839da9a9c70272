// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QLineEdit>
#include <QTimer>

class QToolButton;

namespace scout::kit {

/// A field for a password, key or token: hidden, never in a draft, and shown for ten seconds at a time.
class SecretField : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretField(QWidget* parent = nullptr);

    Secret secret() const;
    /// What was pasted, without blanks and line ends around it.
    bool isEmpty() const { return text().trimmed().isEmpty(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setRevealed(bool revealed);

    QToolButton* m_show;
    QTimer m_hide;
};

} // namespace scout::kit

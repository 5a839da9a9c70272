// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimer>
#include <QToolButton>

namespace scout::kit {

/// Copies one value, and shows a check mark for two seconds.
class CopyButton : public QToolButton {
    Q_OBJECT

public:
    /// `what` completes "Copy …" for tooltip and screen reader: tr("org ID").
    explicit CopyButton(const QString& what, QWidget* parent = nullptr);

    void setValue(const QString& value) { m_value = value; }

Q_SIGNALS:
    void copied();

private:
    void copy();
    void showIdle();

    QString m_value;
    QString m_idleTip;
    QTimer m_revert;
};

} // namespace scout::kit

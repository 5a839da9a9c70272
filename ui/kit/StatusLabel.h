// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Status.h"

#include <QWidget>

namespace scout::kit {

class Label;
class StatusIcon;

/// Shape, colour and word of a status: 14 px icon, 6 px gap, word in semibold.
class StatusLabel : public QWidget {
    Q_OBJECT

public:
    explicit StatusLabel(Status status, QWidget* parent = nullptr);

    Status status() const;
    /// Shows the usual word.
    void setStatus(Status status);
    /// Shows a word of the caller's, for jobs and HTTP answers: "Failed", "404".
    void setStatus(Status status, const QString& word);
    QString word() const;

private:
    StatusIcon* m_icon;
    Label* m_word;
};

} // namespace scout::kit

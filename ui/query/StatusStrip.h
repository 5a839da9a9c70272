// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/StripText.h"

#include <QWidget>

class QPushButton;

namespace scout::kit {
class Label;
class StatusIcon;
} // namespace scout::kit

namespace scout::query {

/// The line below the result: how it went, how much came, what it cost and what the rest would cost.
class StatusStrip : public QWidget {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void setText(const StripText& text);
    void setApiVersion(const QString& version);

Q_SIGNALS:
    void loadAllRequested();

private:
    kit::Label* addLabel(const QString& name);

    StripText m_shown;
    kit::StatusIcon* m_statusIcon;
    kit::Label* m_word;
    kit::Label* m_rows;
    kit::Label* m_time;
    kit::Label* m_calls;
    QPushButton* m_loadAll;
    kit::Label* m_finished;
    kit::Label* m_version;
};

} // namespace scout::query

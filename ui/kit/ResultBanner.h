// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Badge.h"
#include "kit/NoteFrame.h"
#include "kit/Status.h"

namespace scout::kit {

class Label;
class StatusIcon;

/// How something ended, large: status shape, headline and a sentence, and a badge where there is one.
class ResultBanner : public NoteFrame {
    Q_OBJECT

public:
    explicit ResultBanner(QWidget* parent = nullptr);

    void setResult(Status status, const QString& headline, const QString& sentence);
    void setBadge(BadgeKind kind);

private:
    StatusIcon* m_icon;
    Label* m_headline;
    Label* m_sentence;
    Badge* m_badge;
};

} // namespace scout::kit

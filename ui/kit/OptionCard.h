// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Badge.h"

#include <QFrame>

class QHBoxLayout;
class QRadioButton;
class QVBoxLayout;

namespace scout::kit {

/// One of several ways, as a framed radio button: the whole card can be clicked, and the arrow keys move
/// between the cards whose radios share a QButtonGroup.
class OptionCard : public QFrame {
    Q_OBJECT

public:
    OptionCard(const QString& title, const QString& description, QWidget* parent = nullptr);

    QRadioButton* radio() const { return m_radio; }
    void setIcon(const QString& iconName);
    void setBadge(BadgeKind kind);
    void setBadge(BadgeKind kind, const QString& text);
    /// Below the description, for fields that belong to this way only.
    QVBoxLayout* details();
    /// At the right edge. Takes ownership.
    void setTrailing(QWidget* widget);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showState();

    QRadioButton* m_radio;
    QHBoxLayout* m_row;
    QHBoxLayout* m_titleRow;
    QVBoxLayout* m_texts;
    QVBoxLayout* m_details = nullptr;
};

} // namespace scout::kit

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/Guide.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace scout::connections {

/// A guide to work through, step by step: each with a box to tick off, the values to copy, and a button that
/// opens its Setup page.
class GuideView : public QWidget {
    Q_OBJECT

public:
    explicit GuideView(const Guide& guide, QWidget* parent = nullptr);

    /// The names of the boxes that are ticked.
    QStringList ticked() const;
    void setTicked(const QStringList& names);

Q_SIGNALS:
    void setupRequested(const QString& setupPath);

private:
    void addStep(QVBoxLayout& rows, const GuideStep& step, int number);
    QWidget* makePractice(const QStringList& practice);
};

/// A label for a text of a guide, which wraps.
QWidget* guideLabel(const QString& text, QWidget* parent);

} // namespace scout::connections

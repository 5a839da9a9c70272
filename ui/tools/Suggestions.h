// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace scout::tools {

/// Requests to try with one click: the three that show whether a connection works.
class Suggestions : public QWidget {
    Q_OBJECT

public:
    explicit Suggestions(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& request);
    /// The one that needs an ID of this org.
    void newestOpportunityChosen();

private:
    void add(const QString& name, const QString& text, const QString& request);
};

} // namespace scout::tools

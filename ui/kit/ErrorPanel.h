// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Card.h"
#include "kit/ErrorText.h"

namespace scout::kit {

/// Stands where the content would be that could not be had: what happened, why, what Salesforce said, how to
/// fix it, and the action that does so. At most 800 px wide.
class ErrorPanel : public Card {
    Q_OBJECT

public:
    explicit ErrorPanel(const ErrorText& error, QWidget* parent = nullptr);

    const ErrorText& error() const { return m_error; }

Q_SIGNALS:
    void primaryTriggered();
    void secondaryTriggered();
    void helpRequested(const QString& url);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addHead();
    void addExplanation();
    void addActions();
    void addTechnicalDetails();
    QWidget* causes();
    QLayout* answer();
    QWidget* fixes();
    void copy(const QString& text);

    ErrorText m_error;
};

} // namespace scout::kit

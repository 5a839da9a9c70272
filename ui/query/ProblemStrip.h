// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/QueryFault.h"

#include <QWidget>

#include <array>

class QPushButton;

namespace scout::kit {
class IconLabel;
class Label;
} // namespace scout::kit

namespace scout::query {

/// Between editor and result: what is wrong with the query and what would mend it, while the rows of the last
/// good run stay below. Either why the last run failed, or what the editor found while somebody typed.
class ProblemStrip : public QWidget {
    Q_OBJECT

public:
    explicit ProblemStrip(QWidget* parent = nullptr);

    void setFault(const QueryFault& fault);
    /// `number` of `count` problems in the text, from 1.
    void setFinding(const soql::Diagnostic& finding, int number, int count);
    /// Their ranges are those of a text which is gone.
    void dropFixes();
    void setDetailsOffered(bool offered);
    void foldDetails();

    QString headline() const;

Q_SIGNALS:
    void fixRequested(const scout::soql::Fix& fix);
    void detailsToggled(bool shown);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setTexts(const QString& headline, const QString& hint, soql::Severity severity);
    void offerFixes(std::vector<soql::Fix> fixes);

    static constexpr std::size_t kMostFixes = 3;

    kit::IconLabel* m_icon;
    kit::Label* m_headline;
    kit::Label* m_hint;
    std::array<QPushButton*, kMostFixes> m_fixButtons;
    QPushButton* m_details;
    soql::Severity m_severity = soql::Severity::Error;
    std::vector<soql::Fix> m_fixes; ///< one a button
};

} // namespace scout::query

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/QueryFault.h"

#include <QWidget>

class QPushButton;

namespace scout::kit {
class Label;
}

namespace scout::query {

/// Between editor and result: where the query went wrong and what would mend it, while the rows of the last
/// good run stay below.
class ProblemStrip : public QWidget {
    Q_OBJECT

public:
    explicit ProblemStrip(QWidget* parent = nullptr);

    void setFault(const QueryFault& fault);
    /// Its range is that of a text which is gone.
    void dropFix();
    void setDetailsOffered(bool offered);

Q_SIGNALS:
    void fixRequested();
    void detailsToggled(bool shown);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    kit::Label* m_headline;
    kit::Label* m_hint;
    QPushButton* m_replace;
    QPushButton* m_details;
};

} // namespace scout::query

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace scout::kit {
class Badge;
class Label;
} // namespace scout::kit

namespace scout::query {

/// The bar above the grid: its title, where the rows are from if not from the last run, and what can be done
/// with them.
class ResultHeader : public QWidget {
    Q_OBJECT

public:
    explicit ResultHeader(QWidget* parent = nullptr);

    /// "from 09:43"; empty for rows of the last run.
    void setOrigin(const QString& origin);
    void setCopyEnabled(bool enabled);

Q_SIGNALS:
    void copyRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    kit::Label* m_title;
    kit::Badge* m_origin;
    QPushButton* m_copy;
};

} // namespace scout::query

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace scout::connections {

/// A page that scrolls where the window is too small for it, over a footer with its buttons, which stays.
class FooterPage : public QWidget {
    Q_OBJECT

public:
    explicit FooterPage(QWidget* parent = nullptr);

protected:
    /// Takes ownership.
    void setContent(QWidget* content);
    QWidget* footer() const { return m_footer; }
    QHBoxLayout* footerRow() const { return m_footerRow; }

private:
    QVBoxLayout* m_rows;
    QWidget* m_footer;
    QHBoxLayout* m_footerRow;
};

} // namespace scout::connections

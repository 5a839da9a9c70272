// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace scout::kit {

class Label;

/// The top of a page: title, a short fact beside it, and the page's actions at the right. Pages that belong
/// to another have a link back above the title.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// As "8 orgs"; empty hides it.
    void setFact(const QString& fact);
    void setBackLink(const QString& text);
    /// Takes ownership. The first one added stands leftmost.
    void addAction(QWidget* action);

Q_SIGNALS:
    void backRequested();

private:
    QVBoxLayout* m_rows;
    QHBoxLayout* m_actions;
    Label* m_title;
    Label* m_fact;
};

} // namespace scout::kit

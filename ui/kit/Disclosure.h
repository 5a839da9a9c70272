// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace scout::kit {

enum class DisclosureStyle { Heading, Quiet };

/// A heading with a chevron that shows and hides what stands below it.
class Disclosure : public QWidget {
    Q_OBJECT

public:
    explicit Disclosure(const QString& title, QWidget* parent = nullptr);
    Disclosure(const QString& title, DisclosureStyle style, QWidget* parent = nullptr);

    /// Where the hidden part goes, indented below the title.
    QVBoxLayout* content() const { return m_content; }

    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    void showOpen(bool open);

    QPushButton* m_title;
    QWidget* m_body;
    QVBoxLayout* m_content;
};

} // namespace scout::kit

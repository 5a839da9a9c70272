// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Card.h"

class QLineEdit;
class QPushButton;

namespace scout::kit {
class Disclosure;
class FieldError;
} // namespace scout::kit

namespace scout::connections {

/// The way out where the browser can't bring its answer back: the user pastes the address it landed on.
class PasteCard : public kit::Card {
    Q_OBJECT

public:
    explicit PasteCard(const QString& callbackUrl, QWidget* parent = nullptr);

    bool isOpen() const;
    void open();
    /// Says under the field why the address is of no use.
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void submitted(const QString& address);

private:
    void fill(const QString& callbackUrl);
    void submit();

    kit::Disclosure* m_disclosure;
    QLineEdit* m_address;
    QPushButton* m_continue;
    kit::FieldError* m_error;
};

} // namespace scout::connections

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/ConnectMethod.h"
#include "connections/FooterPage.h"

class QBoxLayout;
class QButtonGroup;
class QPushButton;

namespace scout::kit {
class Card;
}

namespace scout::connections {

/// How shall this computer sign in? Leads to one of the wizards.
class AddConnectionPage : public FooterPage {
    Q_OBJECT

public:
    explicit AddConnectionPage(QWidget* parent = nullptr);

    ConnectMethod method() const;
    /// How many orgs the Salesforce CLI of this computer has; none hides the way to them.
    void setCliOrgs(std::size_t count);

Q_SIGNALS:
    void methodChosen(scout::connections::ConnectMethod method);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeContent();
    QWidget* makeCards();
    QWidget* makeHelp();
    QLayout* makeLinks();
    void makeFooter();
    void showChoice();

    QButtonGroup* m_methods;
    QBoxLayout* m_columns = nullptr;
    QPushButton* m_continue = nullptr;
    QPushButton* m_cli = nullptr;
    QList<QWidget*> m_cardFacts; ///< left out where there is no room
};

} // namespace scout::connections

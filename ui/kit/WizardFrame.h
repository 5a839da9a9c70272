// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace scout::kit {

class Label;
class StepsList;

/// The frame of every wizard: steps on the left, the page, and a footer that stays: Cancel on the left, Back
/// and the primary action on the right. It only shows and reports; what comes next is the wizard's business.
///
/// Ctrl+Enter anywhere, and Enter in a one-line field, press the primary button. A page opens with the focus
/// on its focus proxy, or else on its first field.
class WizardFrame : public QWidget {
    Q_OBJECT

public:
    WizardFrame(const QString& title, const QString& iconName, QWidget* parent = nullptr);

    void setSteps(const QStringList& names);
    /// What came of a step, shown in the list once it is done.
    void setStepSummary(int step, const QString& summary);
    /// The step of the current page, until another page is shown.
    void setStepFailed(const QString& summary = {});
    int currentStep() const;

    /// Several pages may belong to one step. The page scrolls where the window is too small for it.
    void addPage(int step, QWidget* page);
    QWidget* currentPage() const;
    void setCurrentPage(QWidget* page);

    /// The buttons have the object names wizardCancel, wizardBack, wizardSecondary and wizardPrimary.
    /// All but Cancel and Back start hidden.
    QPushButton* cancelButton() const { return m_cancel; }
    QPushButton* backButton() const { return m_back; }
    QPushButton* secondaryButton() const { return m_secondary; }
    QPushButton* primaryButton() const { return m_primary; }
    void setPrimary(const QString& text, const QString& iconName = {});
    void setSecondary(const QString& text);
    void hidePrimary();
    void hideSecondary();
    /// A sentence beside Cancel, such as "You can use the rest of the app while you wait."
    void setFooterNote(const QString& note);
    /// Replaces Cancel, for example by a link, once there is nothing left to cancel. Takes ownership.
    void setFooterStart(QWidget* widget);

Q_SIGNALS:
    void cancelled();
    void backRequested();
    void secondaryRequested();
    void primaryRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeFooter();
    void focusFirstField();
    void chainFocus();

    StepsList* m_steps;
    QStackedWidget* m_pages;
    QPushButton* m_cancel;
    QPushButton* m_back;
    QPushButton* m_secondary;
    QPushButton* m_primary;
    Label* m_note;
    QHBoxLayout* m_footerStart = nullptr;
};

} // namespace scout::kit

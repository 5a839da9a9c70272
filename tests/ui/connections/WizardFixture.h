// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/QuickConnectWizard.h"
#include "support/FakeClock.h"
#include "ui/connections/FakeDesktop.h"
#include "ui/connections/FakeSignIn.h"
#include "ui/connections/Samples.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

#include <gtest/gtest.h>

namespace scout::test {

/// A wizard in a window, driven by object names as a person would by eye.
template <class Wizard> class FixtureOf : public testing::Test {
protected:
    void SetUp() override
    {
        wizard->resize(1192, 744);
        wizard->show();
        wizard->activateWindow();
        QCoreApplication::processEvents();
    }

    template <class Widget> Widget* find(const QString& name)
    {
        auto* found = wizard->template findChild<Widget*>(name);
        if (!found)
            ADD_FAILURE() << "no " << qPrintable(name);
        return found;
    }
    bool isVisible(const QString& name) { return find<QWidget>(name)->isVisibleTo(wizard.get()); }
    QString text(const QString& name) { return find<QLabel>(name)->text(); }
    void click(const QString& name)
    {
        QCoreApplication::processEvents(); // what has just appeared gets its place
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ASSERT_TRUE(wizard->focusWidget());
        QTest::keyClick(wizard->focusWidget(), key, modifiers);
    }
    /// As far as it takes, with Tab only, or with Shift and Tab.
    void tabTo(const QString& name, Qt::Key tab = Qt::Key_Tab)
    {
        for (int pressed = 0; pressed < 100 && focused() != name; ++pressed)
            key(tab);
        ASSERT_EQ(focused(), name);
    }
    QString focused() { return wizard->focusWidget() ? wizard->focusWidget()->objectName() : QString(); }

    void type(const QString& name, const QString& text)
    {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    void startProduction() { click(QStringLiteral("wizardPrimary")); }
    void finish(Result<orgs::Connected> outcome)
    {
        signIn.finish(std::move(outcome));
        QCoreApplication::processEvents();
    }

    FakeSignIn signIn;
    FakeDesktop desktop;
    FakeClock clock;
    std::unique_ptr<Wizard> wizard = std::make_unique<Wizard>(connections::ConnectWizard::Parts{
        signIn, desktop, clock, QStringLiteral("in this computer’s keychain")});
};

using WizardFixture = FixtureOf<connections::QuickConnectWizard>;

} // namespace scout::test

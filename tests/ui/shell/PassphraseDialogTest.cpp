// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PassphraseDialog.h"

#include "async/RunTask.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace scout::shell {

using namespace Qt::StringLiterals;

namespace {

using Reason = PassphraseDialog::Reason;

void type(QWidget& dialog, const QString& field, const QString& text)
{
    QTest::keyClicks(dialog.findChild<QLineEdit*>(field), text);
}

bool canAccept(QWidget& dialog)
{
    return dialog.findChild<QPushButton*>(u"acceptPassphrase"_s)->isEnabled();
}

/// Answers the dialog that ask() is about to show, from the event loop.
void answer(const std::function<void(PassphraseDialog&)>& how)
{
    QTimer::singleShot(0, qApp, [how] {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* dialog = qobject_cast<PassphraseDialog*>(widget))
                how(*dialog);
    });
}

} // namespace

TEST(PassphraseDialog, WantsANewPassphraseTwice)
{
    PassphraseDialog dialog(Reason::MakeVault);
    EXPECT_FALSE(canAccept(dialog));
    type(dialog, u"passphrase"_s, u"four plain words here"_s);
    EXPECT_FALSE(canAccept(dialog));
    type(dialog, u"passphraseAgain"_s, u"four plain words"_s);
    EXPECT_FALSE(canAccept(dialog));
    type(dialog, u"passphraseAgain"_s, u" here"_s);
    EXPECT_TRUE(canAccept(dialog));
    EXPECT_EQ(dialog.passphrase().reveal(), "four plain words here");
}

TEST(PassphraseDialog, WantsAKnownOneOnceAndNeverShowsIt)
{
    PassphraseDialog dialog(Reason::OpenVault);
    type(dialog, u"passphrase"_s, u"x"_s);
    EXPECT_TRUE(canAccept(dialog));
    EXPECT_EQ(dialog.findChild<QLineEdit*>(u"passphraseAgain"_s), nullptr);
    EXPECT_EQ(dialog.findChild<QLineEdit*>(u"passphrase"_s)->echoMode(), QLineEdit::Password);
}

TEST(VaultPrompt, HandsOverWhatWasTyped)
{
    VaultPrompt prompt;
    answer([](PassphraseDialog& dialog) {
        type(dialog, u"passphrase"_s, u"known"_s);
        dialog.findChild<QPushButton*>(u"acceptPassphrase"_s)->click();
    });
    const auto passphrase = runTask(prompt.ask(Reason::OpenVault));
    ASSERT_TRUE(passphrase);
    EXPECT_EQ(passphrase->reveal(), "known");
}

TEST(VaultPrompt, IsCancelledByEscape)
{
    VaultPrompt prompt;
    answer([](PassphraseDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    const auto passphrase = runTask(prompt.ask(Reason::OpenVault));
    ASSERT_FALSE(passphrase);
    EXPECT_EQ(passphrase.error().kind, ErrorKind::Cancelled);
}

TEST(VaultPrompt, ClosesWithTheTaskThatAsked)
{
    VaultPrompt prompt;
    {
        TaskScope owner;
        owner.start([](VaultPrompt* asked) -> Task<> {
            auto passphrase = co_await asked->ask(Reason::OpenVault);
            ADD_FAILURE() << "resumed after its owner was gone";
        }(&prompt));
        EXPECT_FALSE(QApplication::topLevelWidgets().isEmpty());
    }
    for (QWidget* widget : QApplication::topLevelWidgets())
        EXPECT_EQ(qobject_cast<PassphraseDialog*>(widget), nullptr);
}

} // namespace scout::shell

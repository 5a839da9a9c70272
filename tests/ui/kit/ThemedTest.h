// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/Theme.h"

#include <QApplication>
#include <QLocale>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace scout::kit {

/// A test of widgets in the light theme; the desktop's own theme has no say.
class ThemedTest : public testing::Test {
protected:
    ThemedTest()
    {
        QLocale::setDefault(QLocale::English);
        theme.setChoice(ThemeChoice::Light);
    }

    /// Shows a window and gives it the focus, as key presses need.
    static void activate(QWidget& window)
    {
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window, 60'000));
    }

    Theme theme{*qApp, [] { return makePalette(Scheme::Light); }};
};

} // namespace scout::kit

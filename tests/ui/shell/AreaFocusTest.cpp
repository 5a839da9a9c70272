// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/AreaFocus.h"

#include "ui/kit/ThemedTest.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace scout::shell {

namespace {

class AreaFocusTest : public kit::ThemedTest {
protected:
    AreaFocusTest()
    {
        auto* row = new QHBoxLayout(&window);
        for (QWidget* area : {first, empty, last})
            row->addWidget(area);
    }
    void move(int step) { focusNextArea({first, empty, last}, step); }

    QWidget window;
    QWidget* first = new QWidget;
    QWidget* empty = new QWidget;
    QWidget* last = new QWidget;
    QLineEdit* one = new QLineEdit(first);
    QLineEdit* three = new QLineEdit(last);
};

} // namespace

TEST_F(AreaFocusTest, GoesRoundAndSkipsAreasWithNothingToFocus)
{
    activate(window);
    one->setFocus();
    move(1);
    EXPECT_EQ(QApplication::focusWidget(), three);
    move(1);
    EXPECT_EQ(QApplication::focusWidget(), one);
    move(-1);
    EXPECT_EQ(QApplication::focusWidget(), three);
}

TEST_F(AreaFocusTest, PrefersTheMainInputOfAnArea)
{
    auto* other = new QLineEdit(last);
    last->setFocusProxy(other);
    activate(window);
    one->setFocus();
    move(1);
    EXPECT_EQ(QApplication::focusWidget(), other);
}

} // namespace scout::shell

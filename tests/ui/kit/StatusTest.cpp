// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Status.h"

#include "ThemedTest.h"
#include "kit/Badge.h"
#include "kit/Label.h"
#include "kit/StatusIcon.h"
#include "kit/StatusLabel.h"

#include <QPainter>

#include <set>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

constexpr std::array kStatuses{Status::Connected, Status::NeedsAttention, Status::ReconnectNeeded,
    Status::Checking, Status::Offline, Status::NotChecked};

QColor pixel(QWidget& widget, const QPoint& at)
{
    return widget.grab().toImage().pixelColor(at);
}

class StatusWidgets : public ThemedTest { };

} // namespace

TEST_F(StatusWidgets, EveryStatusHasAWordOfItsOwn)
{
    std::set<QString> words;
    for (const Status status : kStatuses)
        words.insert(statusWord(status));
    EXPECT_EQ(words.size(), kStatuses.size());
    EXPECT_EQ(statusWord(Status::ReconnectNeeded), u"Reconnect needed"_s);
}

TEST_F(StatusWidgets, EachKindOfTroubleHasAShapeOfItsOwn)
{
    std::set<QString> shapes;
    for (const Status status : kStatuses)
        shapes.insert(statusIconName(status));
    EXPECT_EQ(shapes.size(), 5u) << "Offline and Not checked share one";
}

TEST_F(StatusWidgets, TheLabelShowsShapeColorAndWord)
{
    StatusLabel label(Status::Connected);
    label.setStatus(Status::NeedsAttention);
    EXPECT_EQ(label.word(), u"Needs attention"_s);
    EXPECT_EQ(label.accessibleName(), u"Needs attention"_s);
    EXPECT_EQ(label.findChild<StatusIcon*>()->status(), Status::NeedsAttention);
    auto* word = label.findChild<Label*>();
    label.show();
    EXPECT_EQ(word->palette().color(QPalette::WindowText), tokens(Scheme::Light).warning);
    EXPECT_EQ(word->font().weight(), QFont::DemiBold);
}

TEST_F(StatusWidgets, TheLabelTakesWordsOfItsOwnForJobs)
{
    StatusLabel label(Status::Connected);
    label.setStatus(Status::ReconnectNeeded, u"404"_s);
    EXPECT_EQ(label.word(), u"404"_s);
    EXPECT_EQ(label.status(), Status::ReconnectNeeded);
}

TEST_F(StatusWidgets, OnlyProductionIsAFilledBadge)
{
    const Tokens& t = tokens(Scheme::Light);
    Badge badge(BadgeKind::Production);
    EXPECT_EQ(badge.text(), u"PRODUCTION"_s);
    EXPECT_EQ(pixel(badge, {3, 9}), t.production);
    badge.setBadge(BadgeKind::Sandbox);
    badge.resize(badge.sizeHint());
    EXPECT_EQ(badge.accessibleName(), u"SANDBOX"_s);
    EXPECT_EQ(pixel(badge, {3, 9}), t.sandboxBackground);
}

TEST_F(StatusWidgets, DeveloperEditionsHaveTheColorsOfScratchOrgs)
{
    Badge badge(BadgeKind::Developer);
    EXPECT_EQ(badge.text(), u"DEVELOPER"_s);
    EXPECT_EQ(pixel(badge, {3, 9}), tokens(Scheme::Light).scratchBackground);
}

TEST_F(StatusWidgets, DelegatesPaintTheSameBadge)
{
    Badge badge(BadgeKind::Demo);
    badge.resize(badge.sizeHint());
    QImage painted(badge.size(), QImage::Format_ARGB32_Premultiplied);
    painted.fill(badge.palette().color(QPalette::Window));
    QPainter painter(&painted);
    Badge::paint(painter, {0, 0}, BadgeKind::Demo, badge.text(), badge.palette());
    painter.end();
    EXPECT_EQ(painted.convertToFormat(QImage::Format_RGB32),
        badge.grab().toImage().convertToFormat(QImage::Format_RGB32));
}

TEST_F(StatusWidgets, BadgesFollowTheTheme)
{
    Badge badge(BadgeKind::Production);
    theme.setChoice(ThemeChoice::Dark);
    EXPECT_EQ(pixel(badge, {3, 9}), tokens(Scheme::Dark).production);
}

} // namespace scout::kit

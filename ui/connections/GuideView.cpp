// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/GuideView.h"

#include "kit/Buttons.h"
#include "kit/CopyRow.h"
#include "kit/Disclosure.h"
#include "kit/Label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

constexpr int kGuideViewIndent = 26; // a box and its gap

QWidget* noteLabel(const GuideNote& note, QWidget* parent)
{
    auto* group = new QWidget(parent);
    auto* rows = new QVBoxLayout(group);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(kit::groupLabel(note.title, group));
    rows->addWidget(guideLabel(note.text, group));
    return group;
}

} // namespace

QWidget* guideLabel(const QString& text, QWidget* parent)
{
    auto* label = kit::wrappingLabel({}, kit::TextSize::Body, kit::Tone::Normal, parent);
    label->setTextFormat(Qt::RichText);
    label->setText(guideHtml(text));
    return label;
}

GuideView::GuideView(const Guide& guide, QWidget* parent)
    : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(14);
    if (!guide.intro.isEmpty())
        rows->addWidget(kit::wrappingLabel(guide.intro, kit::TextSize::Small, kit::Tone::Secondary, this));
    for (const GuideNote& note : guide.notes)
        rows->addWidget(noteLabel(note, this));
    for (int i = 0; i < guide.steps.size(); ++i)
        addStep(*rows, guide.steps[i], i + 1);
    if (!guide.practice.isEmpty())
        rows->addWidget(makePractice(guide.practice));
    rows->addStretch();
}

QStringList GuideView::ticked() const
{
    QStringList names;
    for (const auto* box : findChildren<QCheckBox*>())
        if (box->isChecked())
            names += box->objectName();
    return names;
}

void GuideView::setTicked(const QStringList& names)
{
    for (auto* box : findChildren<QCheckBox*>())
        box->setChecked(names.contains(box->objectName()));
}

void GuideView::addStep(QVBoxLayout& rows, const GuideStep& step, int number)
{
    //: A step of a guide: %1 is its number, %2 what to do
    auto* box = new QCheckBox(tr("%1. %2").arg(number).arg(step.title).replace(u'&', u"&&"_s), this);
    box->setObjectName(u"guideStep%1"_s.arg(number));
    box->setProperty("weight", u"strong"_s);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(kGuideViewIndent, 0, 0, 0);
    body->setSpacing(6);
    body->addWidget(guideLabel(step.text, this));
    for (const QString& point : step.points)
        body->addWidget(guideLabel(u"• "_s + point, this));
    for (const GuideValue& value : step.values) {
        auto* row = new kit::CopyRow(value.what, value.caption, value.value, this);
        row->setObjectName(u"guideValue%1"_s.arg(number));
        body->addWidget(row);
    }
    if (!step.setupPath.isEmpty()) {
        auto* open = kit::makeCompactButton(step.setupLabel, kit::ButtonKind::Default, u"external"_s, this);
        open->setObjectName(u"guideSetup%1"_s.arg(number));
        connect(open, &QPushButton::clicked, this,
            [this, path = step.setupPath] { Q_EMIT setupRequested(path); });
        body->addWidget(open, 0, Qt::AlignLeft);
    }
    auto* group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(box);
    group->addLayout(body);
    rows.addLayout(group);
}

QWidget* GuideView::makePractice(const QStringList& practice)
{
    auto* disclosure = new kit::Disclosure(tr("Keep it secure"), kit::DisclosureStyle::Quiet, this);
    disclosure->setObjectName(u"goodPractice"_s);
    disclosure->content()->setSpacing(4);
    for (const QString& sentence : practice)
        disclosure->content()->addWidget(guideLabel(u"• "_s + sentence, this));
    return disclosure;
}

} // namespace scout::connections

// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Label.h"

#include "kit/StyleProperty.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

QString propertyValue(TextSize size)
{
    switch (size) {
    case TextSize::Hero:
        return u"hero"_s;
    case TextSize::Title:
        return u"title"_s;
    case TextSize::Section:
        return u"section"_s;
    case TextSize::Body:
        return {};
    case TextSize::Small:
        return u"small"_s;
    case TextSize::Caption:
        return u"caption"_s;
    }
    return {};
}

QString propertyValue(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return {};
    case Tone::Secondary:
        return u"secondary"_s;
    case Tone::Muted:
        return u"muted"_s;
    case Tone::Link:
        return u"link"_s;
    case Tone::Ok:
        return u"ok"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"bad"_s;
    case Tone::Off:
        return u"off"_s;
    }
    return {};
}

} // namespace

Label::Label(const QString& text, TextSize size, Tone tone, QWidget* parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setSize(size);
    setTone(tone);
}

void Label::setSize(TextSize size)
{
    setStyleProperty(*this, "type", propertyValue(size));
}

void Label::setTone(Tone tone)
{
    setStyleProperty(*this, "tone", propertyValue(tone));
}

void Label::setWeight(Weight weight)
{
    setStyleProperty(*this, "weight", weight == Weight::Strong ? u"strong"_s : QString());
}

void Label::setFamily(Family family)
{
    setStyleProperty(*this, "mono", family == Family::Monospace);
}

Label* wrappingLabel(const QString& text, TextSize size, Tone tone, QWidget* parent)
{
    auto* label = new Label(text, size, tone, parent);
    label->setWordWrap(true);
    return label;
}

Label* fieldLabel(const QString& text, QWidget* field, QWidget* parent)
{
    auto* label = new Label(text, TextSize::Small, Tone::Normal, parent);
    label->setWeight(Weight::Strong);
    label->setBuddy(field);
    return label;
}

Label* groupLabel(const QString& text, QWidget* parent)
{
    auto* label = new Label(text, TextSize::Small, Tone::Secondary, parent);
    label->setWeight(Weight::Strong);
    return label;
}

} // namespace scout::kit

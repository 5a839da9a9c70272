// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Label.h"

#include "kit/StyleProperty.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

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
    setFont(textFont(size));
    setTone(tone);
}

void Label::setTone(Tone tone)
{
    setStyleProperty(*this, "tone", propertyValue(tone));
}

void Label::setWeight(QFont::Weight weight)
{
    QFont heavier = font();
    heavier.setWeight(weight);
    setFont(heavier);
}

void Label::setMonospace(TextSize size)
{
    setFont(monospaceFont(size));
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
    label->setWeight(QFont::DemiBold);
    label->setBuddy(field);
    return label;
}

Label* groupLabel(const QString& text, QWidget* parent)
{
    auto* label = new Label(text, TextSize::Small, Tone::Secondary, parent);
    label->setWeight(QFont::DemiBold);
    return label;
}

} // namespace scout::kit

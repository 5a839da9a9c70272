// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/Buttons.h"

#include "kit/Icons.h"
#include "kit/StyleProperty.h"

#include <QPushButton>
#include <QToolButton>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

constexpr QSize kIconSize(16, 16);
constexpr QSize kIconBesideText(20, 16); ///< Qt leaves 4 px between icon and text, the design 8

QString propertyValue(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Default:
        return u"default"_s;
    case ButtonKind::Primary:
        return u"primary"_s;
    case ButtonKind::Danger:
        return u"danger"_s;
    case ButtonKind::ProductionWrite:
        return u"prodwrite"_s;
    case ButtonKind::Quiet:
        return u"quiet"_s;
    case ButtonKind::Link:
        return u"link"_s;
    }
    return {};
}

ColorToken iconColor(const QString& kind)
{
    if (kind == u"primary"_s)
        return &Tokens::onAccent;
    if (kind == u"prodwrite"_s)
        return &Tokens::onProduction;
    if (kind == u"danger"_s)
        return &Tokens::bad;
    return kind == u"link"_s ? &Tokens::link : &Tokens::secondaryText;
}

} // namespace

QPushButton* makeButton(const QString& text, ButtonKind kind, const QString& iconName, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setIconSize(kIconBesideText);
    button->setProperty("kind", propertyValue(kind));
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    if (!iconName.isEmpty())
        setButtonIcon(*button, iconName);
    return button;
}

QPushButton* makeCompactButton(const QString& text, ButtonKind kind, const QString& iconName, QWidget* parent)
{
    QPushButton* button = makeButton(text, kind, iconName, parent);
    button->setProperty("density", u"compact"_s);
    return button;
}

QToolButton* makeIconButton(const QString& name, const QString& iconName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(themedIcon(iconName));
    button->setIconSize(kIconSize);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("kind", u"icon"_s);
    return button;
}

void setButtonKind(QPushButton& button, ButtonKind kind)
{
    setStyleProperty(button, "kind", propertyValue(kind));
    const QString iconName = button.property("iconName").toString();
    if (!iconName.isEmpty())
        setButtonIcon(button, iconName);
}

void setButtonIcon(QPushButton& button, const QString& iconName)
{
    button.setProperty("iconName", iconName);
    if (iconName.isEmpty())
        button.setIcon({});
    else
        button.setIcon(themedIcon(iconName, iconColor(button.property("kind").toString())));
}

} // namespace scout::kit

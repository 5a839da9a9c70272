// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/WizardFrame.h"

#include "kit/Buttons.h"
#include "kit/Label.h"
#include "kit/StepsList.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

constexpr int kFooterHeight = 60;
constexpr QMargins kPagePadding(32, 24, 32, 24);

QPushButton* footerButton(const QString& text, const QString& objectName, ButtonKind kind, QWidget* parent)
{
    auto* button = makeButton(text, kind, {}, parent);
    button->setObjectName(objectName);
    return button;
}

/// The Tab key stops here. A stack of pages gives a passing focus to the first of some radio buttons, which
/// takes the stop away from the chosen one.
bool isStop(const QWidget* widget)
{
    const auto* radio = qobject_cast<const QRadioButton*>(widget);
    const bool reachable = (widget->focusPolicy() & Qt::TabFocus) || (radio && radio->isChecked());
    return reachable && !widget->focusProxy();
}

/// In the order of the Tab key.
QList<QWidget*> focusableWidgets(QWidget* page)
{
    QList<QWidget*> found;
    for (QWidget* w = page->nextInFocusChain(); w && w != page; w = w->nextInFocusChain())
        if (page->isAncestorOf(w) && w->isVisibleTo(page) && isStop(w))
            found += w;
    return found;
}

bool isField(QWidget* widget)
{
    if (const auto* radio = qobject_cast<QRadioButton*>(widget))
        return radio->isChecked(); // the arrow keys lead to the others
    return qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QCheckBox*>(widget);
}

/// A field before any button; null where there is nothing to focus. What is disabled now keeps its place in
/// the order of the Tab key, but can't take the focus.
QWidget* firstField(QList<QWidget*> widgets)
{
    widgets.removeIf([](const QWidget* widget) { return !widget->isEnabled(); });
    const auto field = std::find_if(widgets.begin(), widgets.end(), isField);
    if (field != widgets.end())
        return *field;
    return widgets.isEmpty() ? nullptr : widgets.first();
}

} // namespace

WizardFrame::WizardFrame(const QString& title, const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_steps(new StepsList(title, iconName, this))
    , m_pages(new QStackedWidget(this))
    , m_cancel(footerButton(tr("Cancel"), u"wizardCancel"_s, ButtonKind::Default, this))
    , m_back(footerButton(tr("Back"), u"wizardBack"_s, ButtonKind::Default, this))
    , m_secondary(footerButton({}, u"wizardSecondary"_s, ButtonKind::Default, this))
    , m_primary(footerButton({}, u"wizardPrimary"_s, ButtonKind::Primary, this))
    , m_note(new Label({}, TextSize::Small, Tone::Secondary, this))
{
    auto* body = new QVBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_pages, 1);
    body->addWidget(makeFooter());
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_steps);
    columns->addLayout(body, 1);

    m_secondary->hide();
    m_primary->hide();
    connect(m_cancel, &QPushButton::clicked, this, &WizardFrame::cancelled);
    connect(m_back, &QPushButton::clicked, this, &WizardFrame::backRequested);
    connect(m_secondary, &QPushButton::clicked, this, &WizardFrame::secondaryRequested);
    connect(m_primary, &QPushButton::clicked, this, &WizardFrame::primaryRequested);
}

QWidget* WizardFrame::makeFooter()
{
    auto* footer = new QWidget(this);
    footer->setProperty("bar", u"footer"_s);
    footer->setAttribute(Qt::WA_StyledBackground);
    footer->setFixedHeight(kFooterHeight);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(32, 1, 24, 0);
    row->setSpacing(8);
    m_footerStart = new QHBoxLayout;
    m_footerStart->setSpacing(16);
    m_footerStart->addWidget(m_cancel);
    m_footerStart->addWidget(m_note);
    row->addLayout(m_footerStart);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_secondary);
    row->addWidget(m_primary);
    return footer;
}

void WizardFrame::setSteps(const QStringList& names)
{
    m_steps->setSteps(names);
}

void WizardFrame::setStepSummary(int step, const QString& summary)
{
    m_steps->setSummary(step, summary);
}

void WizardFrame::setStepFailed(const QString& summary)
{
    m_steps->setFailed(summary);
}

int WizardFrame::currentStep() const
{
    return m_steps->current();
}

void WizardFrame::addPage(int step, QWidget* page)
{
    auto* padded = new QWidget;
    auto* padding = new QVBoxLayout(padded);
    padding->setContentsMargins(kPagePadding);
    padding->addWidget(page);
    padding->addStretch();

    auto* scroll = new QScrollArea(m_pages);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(padded);
    page->setProperty("wizardStep", step);
    m_pages->addWidget(scroll);
    if (m_pages->count() == 1)
        setCurrentPage(page);
}

QWidget* WizardFrame::currentPage() const
{
    auto* scroll = qobject_cast<QScrollArea*>(m_pages->currentWidget());
    return scroll ? scroll->widget()->layout()->itemAt(0)->widget() : nullptr;
}

void WizardFrame::setCurrentPage(QWidget* page)
{
    for (int i = 0; i < m_pages->count(); ++i)
        if (m_pages->widget(i)->isAncestorOf(page))
            m_pages->setCurrentIndex(i);
    Q_ASSERT(currentPage() == page);
    m_steps->setCurrent(page->property("wizardStep").toInt());
    chainFocus();
    if (isVisible())
        focusFirstField();
}

void WizardFrame::setPrimary(const QString& text, const QString& iconName)
{
    m_primary->setText(text);
    setButtonIcon(*m_primary, iconName);
    m_primary->setToolTip(tr("Ctrl+Enter"));
    m_primary->show();
}

void WizardFrame::setSecondary(const QString& text)
{
    m_secondary->setText(text);
    m_secondary->show();
}

void WizardFrame::hidePrimary()
{
    m_primary->hide();
}

void WizardFrame::hideSecondary()
{
    m_secondary->hide();
}

void WizardFrame::setFooterNote(const QString& note)
{
    m_note->setText(note);
}

void WizardFrame::setFooterStart(QWidget* widget)
{
    m_cancel->hide();
    m_note->hide();
    m_footerStart->insertWidget(0, widget);
}

void WizardFrame::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool inField = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier
        ? qobject_cast<QLineEdit*>(focusWidget()) != nullptr
        : event->modifiers().testFlag(Qt::ControlModifier);
    if (enter && inField && m_primary->isVisibleTo(this)) {
        m_primary->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void WizardFrame::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    focusFirstField();
}

void WizardFrame::focusFirstField()
{
    QWidget* page = currentPage();
    if (!page)
        return;
    QWidget* target = page->focusProxy() ? page->focusProxy() : firstField(focusableWidgets(page));
    if (!target)
        target = m_primary->isVisibleTo(this) ? m_primary : m_cancel;
    target->setFocus(Qt::OtherFocusReason);
}

void WizardFrame::chainFocus()
{
    QList<QWidget*> order = focusableWidgets(currentPage());
    order += {m_cancel, m_back, m_secondary, m_primary};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

} // namespace scout::kit

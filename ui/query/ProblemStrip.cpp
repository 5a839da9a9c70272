// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ProblemStrip.h"

#include "async/QtText.h"
#include "kit/Buttons.h"
#include "kit/IconLabel.h"
#include "kit/Label.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace scout::query {

namespace {

constexpr int kWidestFix = 360; // px of text on a button that stands alone
constexpr int kWidestOfSeveral = 160;

/// The whole of a lone fix; of several, only what each of them would write.
QString shownFix(const soql::Fix& fix, bool isOnly)
{
    const QString replacement = toQString(fix.replacement).simplified();
    return isOnly || replacement.isEmpty() ? toQString(fix.title) : replacement;
}

/// An ampersand would become a mnemonic.
QString buttonText(const QString& text, const QFontMetrics& metrics, bool isOnly)
{
    const int widest = isOnly ? kWidestFix : kWidestOfSeveral;
    return metrics.elidedText(text, Qt::ElideMiddle, widest).replace(u'&', u"&&"_s);
}

} // namespace

ProblemStrip::ProblemStrip(QWidget* parent)
    : QWidget(parent)
    , m_icon(new kit::IconLabel(u"error"_s, &kit::Tokens::bad, 16, this))
    , m_headline(kit::wrappingLabel({}, kit::TextSize::Body, kit::Tone::Normal, this))
    , m_hint(kit::wrappingLabel({}, kit::TextSize::Small, kit::Tone::Secondary, this))
    , m_details(kit::makeCompactButton(tr("Details"), kit::ButtonKind::Quiet, {}, this))
{
    setObjectName(u"problemStrip"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_headline->setObjectName(u"problemHeadline"_s);
    m_headline->setWeight(kit::Weight::Strong);
    m_hint->setObjectName(u"problemHint"_s);
    m_details->setObjectName(u"detailsButton"_s);
    m_details->setCheckable(true);
    connect(m_details, &QPushButton::toggled, this, &ProblemStrip::detailsToggled);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_headline);
    texts->addWidget(m_hint);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 9, 12, 9);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    for (std::size_t i = 0; i < kMostFixes; ++i) {
        QPushButton* button = kit::makeCompactButton({}, kit::ButtonKind::Default, u"edit"_s, this);
        button->setObjectName(i == 0 ? u"replaceButton"_s : u"replaceButton%1"_s.arg(i + 1));
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT fixRequested(m_fixes[i]); });
        row->addWidget(button);
        m_fixButtons[i] = button;
    }
    row->addWidget(m_details);
    dropFixes();
}

void ProblemStrip::setFault(const QueryFault& fault)
{
    setTexts(fault.headline, fault.hint, soql::Severity::Error);
    offerFixes(fault.fix ? std::vector{*fault.fix} : std::vector<soql::Fix>());
}

void ProblemStrip::setFinding(const soql::Diagnostic& finding, int number, int count)
{
    QString place = tr("Line %1, column %2").arg(finding.position.line).arg(finding.position.column);
    if (count > 1)
        //: %1 is a place: "Line 2, column 14 · problem 1 of 3"
        place = tr("%1 · problem %2 of %3").arg(place).arg(number).arg(count);
    setTexts(toQString(finding.message), place, finding.severity);
    offerFixes(finding.fixes);
}

void ProblemStrip::setTexts(const QString& headline, const QString& hint, soql::Severity severity)
{
    m_headline->setText(headline);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_severity = severity;
    const bool isError = severity == soql::Severity::Error;
    m_icon->setIcon(
        isError ? u"error"_s : u"warning"_s, isError ? &kit::Tokens::bad : &kit::Tokens::warningShape);
    update();
}

void ProblemStrip::offerFixes(std::vector<soql::Fix> fixes)
{
    fixes.resize(std::min(fixes.size(), kMostFixes));
    m_fixes = std::move(fixes);
    const bool isOnly = m_fixes.size() == 1;
    for (std::size_t i = 0; i < kMostFixes; ++i) {
        QPushButton* button = m_fixButtons[i];
        button->setVisible(i < m_fixes.size());
        if (i >= m_fixes.size())
            continue;
        const QString title = toQString(m_fixes[i].title);
        button->setText(buttonText(shownFix(m_fixes[i], isOnly), button->fontMetrics(), isOnly));
        button->setToolTip(title);
        button->setAccessibleName(title);
    }
}

void ProblemStrip::dropFixes()
{
    offerFixes({});
}

void ProblemStrip::setDetailsOffered(bool offered)
{
    m_details->setVisible(offered);
}

void ProblemStrip::foldDetails()
{
    m_details->setChecked(false);
}

QString ProblemStrip::headline() const
{
    return m_headline->text();
}

void ProblemStrip::paintEvent(QPaintEvent*)
{
    const kit::Tokens& t = kit::tokens(palette());
    const bool isError = m_severity == soql::Severity::Error;
    const QColor border = isError ? t.badBorder : t.warningBorder;
    QPainter painter(this);
    painter.fillRect(rect(), isError ? t.badBackground : t.warningBackground);
    painter.fillRect(0, 0, width(), 1, border);
    painter.fillRect(0, height() - 1, width(), 1, border);
}

} // namespace scout::query

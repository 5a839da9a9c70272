// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/StepsList.h"

#include "kit/IconLabel.h"
#include "kit/Icons.h"
#include "kit/Label.h"
#include "kit/Status.h"
#include "kit/StyleProperty.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace scout::kit {

namespace {

constexpr int kWidth = 216;
constexpr int kMarkerSize = 22;

enum class StepState { Later, Current, Done };

/// The number of a step in a circle, or its check mark.
class StepMarker : public QWidget {
public:
    StepMarker(int number, QWidget* parent)
        : QWidget(parent)
        , m_number(number)
    {
        setFixedSize(kMarkerSize, kMarkerSize);
    }

    void setState(StepState state)
    {
        m_state = state;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens(palette());
        QPainter painter(this);
        if (m_state == StepState::Done) {
            painter.drawPixmap(rect(),
                iconPixmap(statusIconName(Status::Connected), t.ok, kMarkerSize, devicePixelRatioF()));
            return;
        }
        const bool current = m_state == StepState::Current;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(current ? t.accent : t.inputBorder);
        painter.setBrush(current ? QBrush(t.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(textFont(TextSize::Small, QFont::DemiBold));
        painter.setPen(current ? t.onAccent : t.secondaryText);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
    StepState m_state = StepState::Later;
};

} // namespace

class StepsList::Row : public QFrame {
public:
    Row(int number, const QString& name, QWidget* parent)
        : QFrame(parent)
        , m_marker(new StepMarker(number, this))
        , m_name(wrappingLabel(name, TextSize::Body, Tone::Normal, this))
        , m_summary(wrappingLabel({}, TextSize::Small, Tone::Secondary, this))
    {
        setAttribute(Qt::WA_StyledBackground);
        auto* texts = new QVBoxLayout;
        texts->setContentsMargins(0, 3, 0, 3);
        texts->setSpacing(1);
        texts->addWidget(m_name);
        texts->addWidget(m_summary);
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(8, 7, 8, 7);
        line->setSpacing(10);
        line->addWidget(m_marker, 0, Qt::AlignTop);
        line->addLayout(texts, 1);
    }

    void setSummary(const QString& summary) { m_summary->setText(summary); }

    void setState(StepState state)
    {
        const bool current = state == StepState::Current;
        m_marker->setState(state);
        m_name->setTone(current ? Tone::Normal : Tone::Secondary);
        m_name->setWeight(current ? Weight::Strong : Weight::Normal);
        m_summary->setVisible(state == StepState::Done && !m_summary->text().isEmpty());
        setStyleProperty(*this, "step", current ? u"current"_s : QString());
    }

    QString name() const { return m_name->text(); }

private:
    StepMarker* m_marker;
    Label* m_name;
    Label* m_summary;
};

StepsList::StepsList(const QString& title, const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setProperty("bar", u"steps"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(kWidth);
    m_column->setContentsMargins(20, 20, 12, 20);
    m_column->setSpacing(2);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 6);
    head->setSpacing(6);
    head->addWidget(new IconLabel(iconName, &Tokens::secondaryText, 14, this));
    head->addWidget(groupLabel(title, this), 1);
    m_column->addLayout(head);
    m_column->addStretch();
}

void StepsList::setSteps(const QStringList& names)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const QString& name : names) {
        m_rows += new Row(count() + 1, name, this);
        m_column->insertWidget(m_column->count() - 1, m_rows.back());
    }
    m_current = 0;
    refresh();
}

void StepsList::setCurrent(int index)
{
    m_current = index;
    refresh();
}

void StepsList::setSummary(int index, const QString& summary)
{
    m_rows.at(index)->setSummary(summary);
    refresh();
}

void StepsList::refresh()
{
    for (int i = 0; i < count(); ++i) {
        Row& row = *m_rows[i];
        const StepState state = i < m_current ? StepState::Done
            : i == m_current                  ? StepState::Current
                                              : StepState::Later;
        row.setState(state);
        row.setAccessibleName(state == StepState::Done
                ? tr("Step %1 of %2, %3, done").arg(i + 1).arg(count()).arg(row.name())
                : state == StepState::Later
                ? tr("Step %1 of %2, %3").arg(i + 1).arg(count()).arg(row.name())
                : tr("Step %1 of %2, %3, current").arg(i + 1).arg(count()).arg(row.name()));
    }
}

} // namespace scout::kit

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

enum class StepState { Later, Current, Failed, Done };

/// The number of a step in a circle, or its check mark or cross.
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
        if (m_state == StepState::Done || m_state == StepState::Failed) {
            const Status status = m_state == StepState::Done ? Status::Connected : Status::ReconnectNeeded;
            painter.drawPixmap(rect(),
                iconPixmap(
                    statusIconName(status), t.*statusShapeColor(status), kMarkerSize, devicePixelRatioF()));
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

/// %1 is the number of the step, %2 how many there are, %3 its name.
QString spokenStep(StepState state)
{
    switch (state) {
    case StepState::Later:
        return StepsList::tr("Step %1 of %2, %3");
    case StepState::Current:
        return StepsList::tr("Step %1 of %2, %3, current");
    case StepState::Failed:
        return StepsList::tr("Step %1 of %2, %3, failed");
    case StepState::Done:
        break;
    }
    return StepsList::tr("Step %1 of %2, %3, done");
}

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
        const bool current = state == StepState::Current || state == StepState::Failed;
        const bool hasResult = state == StepState::Done || state == StepState::Failed;
        m_marker->setState(state);
        m_name->setTone(current ? Tone::Normal : Tone::Secondary);
        m_name->setWeight(current ? Weight::Strong : Weight::Normal);
        m_summary->setVisible(hasResult && !m_summary->text().isEmpty());
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
    m_hasFailed = false;
    refresh();
}

void StepsList::setFailed(const QString& summary)
{
    m_hasFailed = true;
    setSummary(m_current, summary);
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
            : i > m_current                   ? StepState::Later
            : m_hasFailed                     ? StepState::Failed
                                              : StepState::Current;
        row.setState(state);
        row.setAccessibleName(spokenStep(state).arg(i + 1).arg(count()).arg(row.name()));
    }
}

} // namespace scout::kit

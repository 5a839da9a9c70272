// SPDX-FileCopyrightText: The Scout Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/SignInSteps.h"

#include "connections/TimeText.h"
#include "kit/Announce.h"
#include "kit/Label.h"
#include "kit/StatusIcon.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace scout::connections {

namespace {

using orgs::ConnectStage;

enum class StepState { Later, Now, Done };

QString stepText(ConnectStage stage, StepState state)
{
    switch (stage) {
    case ConnectStage::OpeningBrowser:
        return state == StepState::Done ? SignInSteps::tr("Opened") : SignInSteps::tr("Opening");
    case ConnectStage::WaitingForUser:
        return state == StepState::Done ? SignInSteps::tr("You signed in and chose Allow")
                                        : SignInSteps::tr("Waiting for you to sign in and choose Allow");
    case ConnectStage::ExchangingCode:
        return SignInSteps::tr("Exchange the sign-in code for a token");
    case ConnectStage::Checking:
        break;
    }
    return SignInSteps::tr("Check the connection");
}

kit::Status statusOf(StepState state)
{
    switch (state) {
    case StepState::Later:
        return kit::Status::NotChecked;
    case StepState::Now:
        return kit::Status::Checking;
    case StepState::Done:
        break;
    }
    return kit::Status::Connected;
}

} // namespace

SignInSteps::SignInSteps(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i] = makeStep(grid, static_cast<int>(i));
}

SignInSteps::Step SignInSteps::makeStep(QGridLayout* grid, int row)
{
    Step step{new kit::StatusIcon(kit::Status::NotChecked, 14, this), new kit::Label({}),
        new kit::Label({}, kit::TextSize::Small),
        new kit::Label({}, kit::TextSize::Small, kit::Tone::Secondary)};
    step.text->setObjectName(u"step%1"_s.arg(row + 1));
    step.detail->setObjectName(u"stepDetail%1"_s.arg(row + 1));
    step.detail->setFamily(kit::Family::Monospace);
    step.time->setObjectName(u"stepTime%1"_s.arg(row + 1));
    auto* texts = new QHBoxLayout;
    texts->setSpacing(5);
    texts->addWidget(step.text);
    texts->addWidget(step.detail);
    texts->addStretch();
    grid->addWidget(step.icon, row, 0);
    grid->addLayout(texts, row, 1);
    grid->addWidget(step.time, row, 2, Qt::AlignRight);
    return step;
}

void SignInSteps::setProgress(const SignInProgress& progress, const QString& where, TimePoint now)
{
    m_steps[0].detail->setText(where);
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        showStep(i, progress, now);
}

void SignInSteps::showStep(std::size_t index, const SignInProgress& progress, TimePoint now)
{
    const auto& begun = progress.begun[index];
    const auto& next = index + 1 < progress.begun.size() ? progress.begun[index + 1] : std::nullopt;
    const StepState state = next ? StepState::Done : begun ? StepState::Now : StepState::Later;

    Step& step = m_steps[index];
    const QString text = stepText(static_cast<ConnectStage>(index), state);
    step.icon->setStatus(statusOf(state));
    step.text->setText(text);
    step.text->setWeight(state == StepState::Now ? kit::Weight::Strong : kit::Weight::Normal);
    step.text->setTone(state == StepState::Later ? kit::Tone::Secondary : kit::Tone::Normal);
    step.icon->setAccessibleName(state == StepState::Done ? tr("Done")
            : state == StepState::Now                     ? tr("Under way")
                                                          : tr("Not yet"));
    if (state == StepState::Now)
        announceStep(index);
    if (state == StepState::Done)
        step.time->setText(clockText(*next));
    else if (state == StepState::Now)
        step.time->setText(
            tr("since %1").arg(durationText(std::chrono::floor<std::chrono::seconds>(now - *begun))));
    else
        step.time->clear();
}

void SignInSteps::announceStep(std::size_t index)
{
    if (std::exchange(m_announced, index) != index && isVisible())
        kit::announce(*this, m_steps[index].text->text());
}

} // namespace scout::connections

// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/planning/plan_flow.h"

#include <QElapsedTimer>
#include <QSet>
#include <algorithm>

namespace botiquin::presentation {

namespace {

/// Recorded in one transaction: a few milliseconds.
constexpr int kitsATime = 20;

qint64 nowMilliseconds()
{
    static const QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return timer.elapsed();
}

} // namespace

void PlanFlow::clear()
{
    m_stage = Stage::nothing;
    m_plan.reset();
    m_shortfalls.clear();
    m_toRecord.clear();
    m_recorded = 0;
    m_figures = {};
    m_refusal.reset();
    m_failure.reset();
}

void PlanFlow::load(const RoundId &round)
{
    clear();
    auto loaded = loadPlan(m_station, round);
    const auto figures = m_station.books.plans.figures(m_station.facility, round);
    if (!loaded || !figures) {
        m_failure = loaded ? figures.error() : loaded.error();
        return;
    }
    m_figures = *figures;
    if (!*loaded) {
        m_refusal = loaded->error().rule;
        return;
    }
    m_plan = **std::move(loaded);
    m_stage = Stage::weighing;
}

void PlanFlow::step(int milliseconds)
{
    const qint64 until = nowMilliseconds() + milliseconds;
    if (m_stage == Stage::weighing)
        weigh(until);
    else if (m_stage == Stage::recording)
        record(until);
}

void PlanFlow::weigh(qint64 until)
{
    auto &allocator = m_plan->allocator;
    while (!allocator.isDone() && nowMilliseconds() < until)
        allocator.step();
    if (!allocator.isDone())
        return;
    m_shortfalls = allocator.shortfalls();
    for (const auto &item : m_shortfalls) {
        if (chosen(item.item) >= int(item.remedies.size()))
            m_chosen.remove(item.item);
    }
    m_stage = Stage::weighed;
}

void PlanFlow::record(qint64 until)
{
    PlanDesk desk(m_station, m_authority);
    while (m_recorded < int(m_toRecord.size()) && nowMilliseconds() < until) {
        const auto count = std::min<size_t>(kitsATime, m_toRecord.size() - size_t(m_recorded));
        const auto answer = desk.adjust(std::span(m_toRecord).subspan(size_t(m_recorded), count), m_user);
        if (!answer || !*answer) {
            m_failure = answer ? std::nullopt : std::optional(answer.error());
            m_refusal = answer ? std::optional(answer->error().rule) : std::nullopt;
            m_stage = Stage::weighed;
            return;
        }
        m_recorded += int(count);
    }
    if (m_recorded == int(m_toRecord.size()))
        m_stage = Stage::weighed;
}

void PlanFlow::cancel()
{
    if (m_stage == Stage::weighing)
        clear();
    else if (m_stage == Stage::recording)
        m_stage = Stage::weighed;
}

int PlanFlow::recorded() const
{
    QSet<QString> kits;
    for (int i = 0; i < m_recorded; ++i)
        kits.insert(m_toRecord[size_t(i)].kit.text());
    return int(kits.size());
}

int PlanFlow::done() const
{
    return m_stage == Stage::recording ? m_recorded : m_plan ? m_plan->allocator.done() : 0;
}

int PlanFlow::total() const
{
    return m_stage == Stage::recording ? int(m_toRecord.size()) : m_plan ? m_plan->allocator.total() : 0;
}

int PlanFlow::itemsThatSuffice() const
{
    return m_plan ? int(m_plan->allocator.items().size() - m_shortfalls.size()) : 0;
}

std::vector<planning::Choice> PlanFlow::choices() const
{
    std::vector<planning::Choice> all;
    for (const auto &item : m_shortfalls) {
        if (!item.remedies.empty())
            all.push_back({item.item, item.remedies[size_t(chosen(item.item))]});
    }
    return all;
}

int PlanFlow::kitsToRecord() const
{
    if (m_stage != Stage::weighed)
        return 0;
    return int(planning::adjustments(m_plan->allocator, choices(), m_plan->standing).size());
}

bool PlanFlow::beginRecording()
{
    m_refusal.reset();
    m_failure.reset();
    m_recorded = 0;
    if (m_stage != Stage::weighed)
        return false;
    m_toRecord = planning::adjustments(m_plan->allocator, choices(), m_plan->standing);
    if (m_toRecord.empty())
        return false;
    m_stage = Stage::recording;
    return true;
}

} // namespace botiquin::presentation

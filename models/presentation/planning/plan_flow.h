// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/planning/plan_desk.h"
#include "journal/planning/round_plan.h"

namespace botiquin::presentation {

/// The plan of a round in somebody's hands: weighed a little at a time, so that the page stays usable and can stop;
/// then a remedy for each item that is short; then recorded a few kits at a time.
class PlanFlow
{
public:
    enum class Stage {
        nothing,   ///< no round, or none with kits: see `refusal` and `failure`
        weighing,  ///< step() goes on
        weighed,
        recording, ///< step() goes on
    };

    PlanFlow(Station &station, std::optional<Writer> authority, UserId user)
        : m_station(station), m_authority(authority), m_user(std::move(user))
    {
    }

    /// Reads the round as it stands now and begins to weigh it. What was chosen before stays where it still fits.
    void load(const RoundId &round);
    void clear();

    Stage stage() const { return m_stage; }
    bool isBusy() const { return m_stage == Stage::weighing || m_stage == Stage::recording; }
    /// Goes on for about so long.
    void step(int milliseconds);
    /// Stops what is going on. Kits that were recorded stay so; the others are as they were.
    void cancel();
    int done() const;
    int total() const;

    const RoundPlan *plan() const { return m_plan ? &*m_plan : nullptr; }
    const RoundFigures &figures() const { return m_figures; }
    const std::vector<planning::ItemPlan> &shortfalls() const { return m_shortfalls; }
    int itemsThatSuffice() const;
    /// The remedy that is chosen for the item, by its place among the item's remedies.
    int chosen(const Clave &item) const { return m_chosen.value(item, 0); }
    void choose(const Clave &item, int remedy) { m_chosen.insert(item, remedy); }
    /// Kits that recording would change.
    int kitsToRecord() const;

    /// Records what kits are to hold by the remedies chosen; false where there is nothing to record.
    bool beginRecording();
    /// Kits that the last recording changed.
    int recorded() const;

    const std::optional<PlanRefusal> &refusal() const { return m_refusal; }
    const std::optional<Failure> &failure() const { return m_failure; }

private:
    std::vector<planning::Choice> choices() const;
    void weigh(qint64 until);
    void record(qint64 until);

    Station &m_station;
    std::optional<Writer> m_authority;
    UserId m_user;
    Stage m_stage = Stage::nothing;
    std::optional<RoundPlan> m_plan;
    RoundFigures m_figures{};
    std::vector<planning::ItemPlan> m_shortfalls;
    QHash<Clave, int> m_chosen;
    std::vector<KitAdjusted> m_toRecord;
    int m_recorded = 0; ///< of m_toRecord; a kit may stand in it more than once
    std::optional<PlanRefusal> m_refusal;
    std::optional<Failure> m_failure;
};

} // namespace botiquin::presentation

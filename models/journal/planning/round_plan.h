// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/allocation.h"
#include "journal/planning/plan_book.h"
#include "journal/planning/plan_rules.h"

namespace botiquin {

/// A round of this warehouse, ready to be weighed against what lies there now.
struct RoundPlan
{
    RoundRow round;
    planning::Allocator allocator;
    std::vector<planning::StandingLine> standing; ///< what earlier plans say of its kits
};

/// Reads what decides; `nothingOrdered` where the round has no kits here. To be read anew whenever units, routes or
/// stock changed: it costs less than a second for a whole country.
[[nodiscard]] Answer<RoundPlan, PlanRefused> loadPlan(Station &station, const RoundId &round);

/// What is proposed first for each item that does not suffice; with `preferred`, the remedy of that kind where the
/// item has one.
[[nodiscard]] std::vector<planning::Choice> proposedChoices(const planning::Allocator &plan,
                                                            std::optional<planning::RemedyKind> preferred = {});

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin {

/// What the planning of a round reads: rounds, what is ordered, what stock there is for it.
class PlanBook
{
public:
    virtual ~PlanBook() = default;
};

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin {

/// What left a facility by day, and the days without stock.
class ConsumptionBook
{
public:
    virtual ~ConsumptionBook() = default;
};

} // namespace botiquin

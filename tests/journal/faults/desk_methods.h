// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/small_region.h"
#include "support/statement_faults.h"

/// Every method of the desks that writes, by what people do with them.
namespace botiquin::testing {

std::vector<FaultyMethod> packingMethods();
std::vector<FaultyMethod> stockMethods();
std::vector<FaultyMethod> countingMethods();
std::vector<FaultyMethod> roadMethods();
std::vector<FaultyMethod> deliveryMethods();
std::vector<FaultyMethod> clinicMethods();
std::vector<FaultyMethod> planningMethods();
std::vector<FaultyMethod> regionMethods();

/// One table of several.
inline std::vector<FaultyMethod> together(const std::vector<std::vector<FaultyMethod>> &tables)
{
    std::vector<FaultyMethod> all;
    for (const auto &table : tables)
        all.insert(all.end(), table.begin(), table.end());
    return all;
}

inline const UserId everybody = userId("todos");

/// The small region with somebody who may do everything.
class OpenRegion : public SmallRegion
{
public:
    OpenRegion() : SmallRegion(2)
    {
        station->settings.checkRequired = false;
        write(PersonDefined{everybody, QStringLiteral("T. D. S."), warehouse,
                            {Role::packer, Role::checker, Role::stockKeeper, Role::supervisor, Role::administrator,
                             Role::dispatcher, Role::nurse},
                            std::nullopt, true});
    }
};

} // namespace botiquin::testing

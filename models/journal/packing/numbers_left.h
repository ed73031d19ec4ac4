// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exchange/run_share.h"
#include "journal/kits/kit_book.h"

namespace botiquin {

/// SSCCs that were not given out yet.
struct NumbersLeft
{
    QString companyPrefix;
    int extension;
    NumberSpan serials;
    quint64 shareFirst; ///< of the run's share of their range
};

/// What a run of a device may still give out of the device's ranges, in the order in which it does. Empty where it has
/// none left.
[[nodiscard]] Outcome<std::vector<NumbersLeft>> numbersLeft(KitBook &kits, const std::vector<DeviceNumbersRow> &ranges,
                                                            quint32 run);

/// How many they are.
[[nodiscard]] quint64 ssccCount(const std::vector<NumbersLeft> &left);

} // namespace botiquin

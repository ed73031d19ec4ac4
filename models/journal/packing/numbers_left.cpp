// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/packing/numbers_left.h"

namespace botiquin {

Outcome<std::vector<NumbersLeft>> numbersLeft(KitBook &kits, const std::vector<DeviceNumbersRow> &ranges, quint32 run)
{
    std::vector<NumbersLeft> left;
    for (const auto &range : ranges) {
        const auto share = shareOfRun({range.serialFirst, range.serialLast}, run, range.run);
        if (!share || !Sscc::build(range.extension, range.companyPrefix, share->last))
            continue;
        auto ofRun = range;
        ofRun.serialFirst = share->first;
        ofRun.serialLast = share->last;
        BQ_TRY_ASSIGN(const auto last, kits.lastSerial(ofRun));
        const quint64 next = last ? *last + 1 : share->first;
        if (next <= share->last)
            left.push_back({range.companyPrefix, range.extension, {next, share->last}, share->first});
    }
    return left;
}

quint64 ssccCount(const std::vector<NumbersLeft> &left)
{
    quint64 count = 0;
    for (const auto &numbers : left)
        count += numbers.serials.last - numbers.serials.first + 1;
    return count;
}

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counting/count_draft.h"

namespace botiquin {

void take(CountTally &tally, const CountEntry &entry)
{
    auto &line = tally[{entry.item, entry.lot}];
    auto &slot = entry.again ? line.second : line.first;
    if (entry.scanned && slot && slot->scanned) {
        slot->units += entry.units;
        slot->by = entry.by;
        return;
    }
    slot = entry;
    // Whoever counts a line anew from the start has looked at it once.
    if (!entry.again)
        line.second.reset();
}

CountTally tallyOf(const std::vector<CountEntry> &entries)
{
    CountTally tally;
    for (const auto &entry : entries)
        take(tally, entry);
    return tally;
}

QString shelfOf(const QString &slot)
{
    const qsizetype last = slot.lastIndexOf(u'-');
    return slot.count(u'-') < 2 ? slot : slot.left(last);
}

} // namespace botiquin

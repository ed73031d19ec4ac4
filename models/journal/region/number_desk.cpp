// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/region/number_desk.h"

#include "journal/packing/numbers_left.h"
#include "journal/station.h"

#include <algorithm>

namespace botiquin {

Outcome<std::optional<SerialRange>> nextFree(DeviceBook &devices, const QString &companyPrefix, int extension, quint64 count)
{
    BQ_TRY_ASSIGN(const quint64 highest, devices.highestSerial(companyPrefix, extension));
    const quint64 last = highest + count;
    if (!Sscc::build(extension, companyPrefix, last))
        return std::optional<SerialRange>();
    return std::optional(SerialRange{companyPrefix, extension, highest + 1, last});
}

/// A range's first share is what it gives the run that it is given to.
Outcome<bool> NumberDesk::isLow(const Ranges &ranges, quint32 run)
{
    BQ_TRY_ASSIGN(const auto left, numbersLeft(m_kits, ranges, run));
    const auto &last = ranges.back();
    const auto share = shareOfRun({last.serialFirst, last.serialLast}, last.run, last.run);
    return share && ssccCount(left) <= (share->last - share->first + 1) / 5;
}

Outcome<std::vector<NumberDesk::Wanting>> NumberDesk::wanting(const std::set<DeviceId> &named)
{
    BQ_TRY_ASSIGN(const auto all, m_devices.numbers());
    std::vector<Wanting> wanting;
    for (auto from = all.begin(); from != all.end();) {
        const auto to = std::find_if(from, all.end(), [&](const auto &range) { return range.device != from->device; });
        const Ranges ranges(from, to);
        BQ_TRY_ASSIGN(const quint32 known, m_devices.newestRun(from->device));
        const quint32 run = std::max(known, ranges.back().run);
        BQ_TRY_ASSIGN(const bool isLow, this->isLow(ranges, run));
        if (isLow || named.contains(from->device))
            wanting.push_back({ranges.back(), run});
        from = to;
    }
    return wanting;
}

Outcome<Refilled> NumberDesk::give(const std::optional<UserId> &user, const std::vector<Wanting> &to)
{
    Refilled refilled;
    for (const auto &[last, run] : to) {
        BQ_TRY_ASSIGN(const auto free, nextFree(m_devices, last.companyPrefix, last.extension,
                                                last.serialLast - last.serialFirst + 1));
        if (!free) {
            refilled.without.push_back(last.device);
            continue;
        }
        const NumbersGiven given{last.device, free->companyPrefix, free->extension, free->first, free->last, run};
        BQ_TRY(m_journal.record(m_authority, user, given));
        refilled.given.push_back(given);
    }
    return refilled;
}

/// What is wanted is looked at first, so that nobody who types waits for nothing.
Outcome<Refilled> NumberDesk::refill(const std::optional<UserId> &user, const std::set<DeviceId> &named)
{
    BQ_TRY_ASSIGN(const auto wanted, wanting(named));
    if (wanted.empty())
        return Refilled();
    return transact(m_journal, [&]() -> Outcome<Refilled> {
        BQ_TRY_ASSIGN(const auto still, wanting(named));
        return give(user, still);
    });
}

} // namespace botiquin

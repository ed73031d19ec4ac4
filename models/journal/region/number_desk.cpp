// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/region/number_desk.h"

#include "journal/packing/numbers_left.h"
#include "journal/station.h"

#include <algorithm>

namespace botiquin {

Outcome<std::optional<SerialRange>> takeFree(Store &store, DeviceId authority, DeviceBook &devices, const QString &companyPrefix,
                                             int extension, quint64 count)
{
    const QString series = QStringLiteral("%1/ranges/%2/%3").arg(authority.text()).arg(extension).arg(companyPrefix);
    BQ_TRY_ASSIGN(const quint64 known, devices.highestSerial(companyPrefix, extension));
    BQ_TRY_ASSIGN(const quint64 given, store.highestGiven(series));
    // What no SSCC could bear nobody gave.
    const quint64 highest = Sscc::build(extension, companyPrefix, given) ? std::max(known, given) : known;
    const quint64 last = highest + count;
    if (!Sscc::build(extension, companyPrefix, last))
        return std::optional<SerialRange>();
    BQ_TRY(store.noteGiven(series, last));
    return std::optional(SerialRange{companyPrefix, extension, highest + 1, last});
}

namespace {

bool isSame(const DeviceNumbersRow &a, const DeviceNumbersRow &b)
{
    return a.device == b.device && a.companyPrefix == b.companyPrefix && a.extension == b.extension
        && a.serialFirst == b.serialFirst;
}

} // namespace

/// A range's first share is what it gives the run that it is given to.
Outcome<bool> NumberDesk::isLow(const Ranges &ranges, const Ranges &contested, quint32 run)
{
    Ranges own;
    std::copy_if(ranges.begin(), ranges.end(), std::back_inserter(own), [&](const auto &range) {
        return std::none_of(contested.begin(), contested.end(), [&](const auto &other) { return isSame(other, range); });
    });
    BQ_TRY_ASSIGN(const auto left, numbersLeft(m_kits, own, run));
    const auto &last = ranges.back();
    const auto share = shareOfRun({last.serialFirst, last.serialLast}, last.run, last.run);
    return share && ssccCount(left) <= (share->last - share->first + 1) / 5;
}

Outcome<std::vector<NumberDesk::Wanting>> NumberDesk::wanting(const std::set<DeviceId> &named)
{
    BQ_TRY_ASSIGN(const auto all, m_devices.numbers());
    BQ_TRY_ASSIGN(const auto contested, m_devices.contestedNumbers());
    std::vector<Wanting> wanting;
    for (auto from = all.begin(); from != all.end();) {
        const auto to = std::find_if(from, all.end(), [&](const auto &range) { return range.device != from->device; });
        const Ranges ranges(from, to);
        BQ_TRY_ASSIGN(const quint32 known, m_devices.newestRun(from->device));
        const quint32 run = std::max(known, ranges.back().run);
        BQ_TRY_ASSIGN(const bool isLow, this->isLow(ranges, contested, run));
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
        BQ_TRY_ASSIGN(const auto free, takeFree(m_journal.store(), m_authority.device, m_devices, last.companyPrefix,
                                                last.extension, last.serialLast - last.serialFirst + 1));
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

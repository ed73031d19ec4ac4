// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/kits/kit_book.h"
#include "journal/region/device_book.h"
#include "journal/region/region_desk.h"

#include <set>

namespace botiquin {

/// Takes the first serials under a prefix and extension that the authority gave to no device, as far as it knows and as this
/// machine has noted; nothing where so many do not fit. Within the caller's transaction.
[[nodiscard]] Outcome<std::optional<SerialRange>> takeFree(Store &store, DeviceId authority, DeviceBook &devices,
                                                           const QString &companyPrefix, int extension, quint64 count);

struct Refilled
{
    std::vector<NumbersGiven> given;
    std::vector<DeviceId> without; ///< of which few are left, and for which the company prefix has none
};

/// Gives devices further ranges of SSCCs, in the authority's log.
class NumberDesk
{
public:
    NumberDesk(Journal &journal, KitBook &kits, DeviceBook &devices, const Writer &authority)
        : m_journal(journal), m_kits(kits), m_devices(devices), m_authority(authority)
    {
    }

    /// To each device whose newest run has, as far as this store has seen its boxes, a fifth or less left of what a range
    /// gives the run that it is given to, and to those that are named: as many as the range that it got last. Writes
    /// nothing where none needs any. `user` says so; nobody where the region's own window does it by itself.
    [[nodiscard]] Outcome<Refilled> refill(const std::optional<UserId> &user, const std::set<DeviceId> &named = {});

private:
    using Ranges = std::vector<DeviceNumbersRow>;

    /// What a device is to get, by the range that it got last and its newest run.
    struct Wanting
    {
        DeviceNumbersRow last;
        quint32 run;
    };
    Outcome<std::vector<Wanting>> wanting(const std::set<DeviceId> &named);
    Outcome<bool> isLow(const Ranges &ranges, const Ranges &contested, quint32 run);
    Outcome<Refilled> give(const std::optional<UserId> &user, const std::vector<Wanting> &to);

    Journal &m_journal;
    KitBook &m_kits;
    DeviceBook &m_devices;
    Writer m_authority;
};

} // namespace botiquin

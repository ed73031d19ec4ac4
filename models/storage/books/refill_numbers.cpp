// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/refill_numbers.h"

#include "storage/books/sql_device_book.h"
#include "storage/books/sql_kit_book.h"

namespace botiquin {

Outcome<Refilled> refillNumbers(SqlStore &store, Journal &journal, const Writer &authority, const std::optional<UserId> &user,
                                const std::set<DeviceId> &named)
{
    SqlKitBook kits(store.sql());
    SqlDeviceBook devices(store.sql());
    return NumberDesk(journal, kits, devices, authority).refill(user, named);
}

} // namespace botiquin

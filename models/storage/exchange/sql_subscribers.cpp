// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/sql_subscribers.h"

#include "domain/event_body.h"

namespace botiquin {

Outcome<std::optional<Clues>> SqlSubscribers::facilityOf(DeviceId device)
{
    return m_sql.one<Clues>("SELECT facility FROM device WHERE device = ?", device);
}

Outcome<std::optional<QByteArray>> SqlSubscribers::keyOf(DeviceId device)
{
    using Key = std::optional<QByteArray>;
    BQ_TRY_ASSIGN(const auto enrolled, m_sql.one<QByteArray>("SELECT public_key FROM device WHERE device = ?", device));
    if (enrolled)
        return enrolled;
    BQ_TRY_ASSIGN(const auto founding, m_sql.one<QByteArray>("SELECT canonical FROM event WHERE kind = 1 "
                                                             "ORDER BY ordering, device LIMIT 1"));
    const auto event = founding ? Event::parse(*founding) : Result<Event, EventError>(err(EventError::notCanonical));
    if (!event || event->id().device != device)
        return Key();
    const auto body = decodeBody(event->envelope().kind, event->envelope().version, event->body());
    const auto *region = body ? std::get_if<RegionCreated>(&*body) : nullptr;
    return region ? Key(region->authorityKey) : Key();
}

Outcome<Reach> SqlSubscribers::reachOf(DeviceId device)
{
    BQ_TRY_ASSIGN(const auto reach, m_sql.one<Reach>("SELECT reach FROM subscriber WHERE device = ?", device));
    return reach.value_or(Reach::facility);
}

Outcome<void> SqlSubscribers::setReach(DeviceId device, Reach reach)
{
    BQ_TRY(m_sql.run("INSERT INTO subscriber (device, reach) VALUES (?, ?) "
                     "ON CONFLICT (device) DO UPDATE SET reach = excluded.reach",
                     device, reach));
    return {};
}

Outcome<std::optional<Revocation>> SqlSubscribers::revocationOf(DeviceId device)
{
    return m_sql.one<Revocation>("SELECT run, seq FROM revocation WHERE device = ?", device);
}

Outcome<void> SqlSubscribers::revoke(DeviceId device, const Revocation &from)
{
    BQ_TRY(m_sql.run("INSERT INTO revocation (device, run, seq) VALUES (?, ?, ?) "
                     "ON CONFLICT (device) DO UPDATE SET run = excluded.run, seq = excluded.seq",
                     device, from.run, from.seq));
    return {};
}

} // namespace botiquin

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/sql_operator_book.h"

namespace botiquin {

Outcome<std::vector<DeviceStanding>> SqlOperatorBook::devices(int offset, int limit)
{
    return m_sql.all<DeviceStanding>(
        "SELECT d.device, d.facility, d.label, c.time AS last_contact, "
        "(SELECT coalesce(sum(f.length - r.position), 0) FROM device_cursor r JOIN feed f ON f.name = r.name "
        " WHERE r.device = d.device) AS behind, "
        "(SELECT count(*) FROM event e WHERE e.device = d.device) AS events, "
        "(SELECT count(*) FROM event e JOIN held_event h ON h.row = e.row WHERE e.device = d.device AND h.reason <> ?) AS held, "
        "EXISTS (SELECT 1 FROM device_revocation v WHERE v.device = d.device) "
        " OR EXISTS (SELECT 1 FROM revocation v WHERE v.device = d.device) AS is_revoked "
        "FROM device d LEFT JOIN device_contact c ON c.device = d.device "
        "ORDER BY c.time NULLS FIRST, d.device LIMIT ? OFFSET ?",
        rejected, limit, offset);
}

Outcome<std::vector<HeldEvent>> SqlOperatorBook::held(bool withRejected, int offset, int limit)
{
    return m_sql.all<HeldEvent>("SELECT e.device, e.run, e.seq, e.kind, e.time, h.reason FROM held_event h "
                                "JOIN event e ON e.row = h.row WHERE ? = 1 OR h.reason <> ? ORDER BY h.row LIMIT ? OFFSET ?",
                                withRejected, rejected, limit, offset);
}

Outcome<std::vector<FeedStanding>> SqlOperatorBook::feeds(const QString &after, int limit)
{
    return m_sql.all<FeedStanding>("SELECT name, length, digest FROM feed WHERE name > ? ORDER BY name LIMIT ?", after, limit);
}

Outcome<void> SqlOperatorBook::reject(qint64 row)
{
    BQ_TRY(m_sql.run("UPDATE held_event SET reason = ? WHERE row = ?", rejected, row));
    return {};
}

} // namespace botiquin

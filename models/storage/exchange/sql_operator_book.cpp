// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/sql_operator_book.h"

namespace botiquin {

Outcome<std::vector<DeviceStanding>> SqlOperatorBook::devices(int offset, int limit)
{
    return m_sql.all<DeviceStanding>(
        "SELECT d.device, d.facility, d.label, "
        "coalesce((SELECT r.reach FROM device_reach r WHERE r.device = d.device), "
        " (SELECT s.reach FROM subscriber s WHERE s.device = d.device), ?) AS reach, c.time AS last_contact, "
        "(SELECT coalesce(sum(f.length - r.position), 0) FROM device_cursor r JOIN feed f ON f.name = r.name "
        " WHERE r.device = d.device) AS behind, "
        "(SELECT count(*) FROM event e WHERE e.device = d.device) AS events, "
        "(SELECT count(*) FROM held_verdict v WHERE v.device = d.device AND v.verdict = ?) AS held, "
        "EXISTS (SELECT 1 FROM device_revocation v WHERE v.device = d.device) "
        " OR EXISTS (SELECT 1 FROM revocation v WHERE v.device = d.device) AS is_revoked "
        "FROM device d LEFT JOIN device_contact c ON c.device = d.device "
        "ORDER BY c.time NULLS FIRST, d.device LIMIT ? OFFSET ?",
        Reach::facility, HeldVerdict::held, limit, offset);
}

Outcome<std::vector<HeldAct>> SqlOperatorBook::held(bool withDecided, int offset, int limit)
{
    return m_sql.all<HeldAct>("SELECT h.event, d.facility, h.act, h.time, h.breach, v.verdict, v.note, v.said FROM held_act h "
                              "JOIN held_verdict v ON v.event = h.event LEFT JOIN device d ON d.device = h.device "
                              "WHERE ? = 1 OR v.verdict = ? ORDER BY h.time, h.event LIMIT ? OFFSET ?",
                              withDecided, HeldVerdict::held, limit, offset);
}

Outcome<int> SqlOperatorBook::heldCount(bool withDecided)
{
    BQ_TRY_ASSIGN(const auto count,
                  m_sql.one<int>("SELECT count(*) FROM held_act h JOIN held_verdict v ON v.event = h.event "
                                 "WHERE ? = 1 OR v.verdict = ?",
                                 withDecided, HeldVerdict::held));
    return count.value_or(0);
}

Outcome<std::vector<FeedStanding>> SqlOperatorBook::feeds(const QString &after, int limit)
{
    return m_sql.all<FeedStanding>("SELECT name, length, digest FROM feed WHERE name > ? ORDER BY name LIMIT ?", after, limit);
}

} // namespace botiquin

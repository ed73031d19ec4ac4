// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/sql_totals.h"

#include <QDateTime>

namespace botiquin {

namespace {

struct SaidColumns
{
    Clave item;
    QString maker;
    LotText lot;
    Date expiry;
    Units units;

    static constexpr auto fields
        = Fields{Field{1, "item", &SaidColumns::item}, Field{2, "maker", &SaidColumns::maker},
                 Field{3, "lot", &SaidColumns::lot}, Field{4, "expiry", &SaidColumns::expiry},
                 Field{5, "dispensed", &SaidColumns::units}};
};

Instant startOf(Date day)
{
    return Instant{day.day().startOfDay().toSecsSinceEpoch()};
}

} // namespace

Outcome<std::optional<GivenAt>> SqlTotals::given(const EventId &event)
{
    return m_sql.one<GivenAt>("SELECT facility, time FROM dispensing WHERE event = ?", event.text());
}

Outcome<void> SqlTotals::noteDue(const FacilityDay &of)
{
    const std::pair key(of.facility.text(), of.day);
    if (m_due.find(key))
        return {};
    BQ_TRY(m_sql.run("INSERT INTO total_due (day, facility) VALUES (?, ?) ON CONFLICT DO NOTHING", of.day, of.facility));
    m_due.put(key, true);
    return {};
}

Outcome<bool> SqlTotals::settle(const FacilityDay &of)
{
    m_due.erase({of.facility.text(), of.day});
    BQ_TRY_ASSIGN(const int gone, m_sql.run("DELETE FROM total_due WHERE day = ? AND facility = ?", of.day, of.facility));
    return gone > 0;
}

Outcome<std::vector<FacilityDay>> SqlTotals::due(const std::optional<FederalState> &state, Date before, int limit)
{
    return m_sql.all<FacilityDay>("SELECT facility, day FROM total_due WHERE day < ? AND substr(facility, 1, 2) = coalesce(?, "
                                  "substr(facility, 1, 2)) ORDER BY day, facility LIMIT ?",
                                  before, state ? std::optional(state->cluesLetters()) : std::nullopt, limit);
}

Outcome<std::vector<DayDispensing>> SqlTotals::dispensings(const FacilityDay &of)
{
    return m_sql.all<DayDispensing>("SELECT event, CASE WHEN EXISTS (SELECT 1 FROM superseded s WHERE s.event = d.event) "
                                    "THEN 0 ELSE 1 END AS stands FROM dispensing d "
                                    "WHERE facility = ? AND time >= ? AND time < ? ORDER BY event",
                                    of.facility, startOf(of.day), startOf(of.day.plusDays(1)));
}

Outcome<std::vector<LotUnits>> SqlTotals::said(const FacilityDay &of)
{
    BQ_TRY_ASSIGN(const auto rows,
                  m_sql.all<SaidColumns>("SELECT item, maker, lot, expiry, dispensed FROM day_total "
                                         "WHERE facility = ? AND day = ? ORDER BY item, maker, lot, expiry",
                                         of.facility, of.day));
    std::vector<LotUnits> lines;
    for (const auto &row : rows) {
        const auto maker = Maker::parse(row.maker);
        lines.push_back({Lot{row.item, maker ? std::optional(*maker) : std::nullopt, row.lot, row.expiry}, row.units});
    }
    return lines;
}

} // namespace botiquin

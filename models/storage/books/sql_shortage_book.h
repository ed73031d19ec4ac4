// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/shortages/shortage_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlShortageBook : public ShortageBook
{
public:
    explicit SqlShortageBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::vector<Shortage>> shortages(const ShortageFilter &filter, int offset, int limit) override;
    Outcome<int> shortageCount(const ShortageFilter &filter) override;
    Outcome<std::optional<Shortage>> shortage(const QString &event) override;
    Outcome<std::optional<Shortage>> openOf(const Clues &facility, const Clave &item) override;
    Outcome<std::vector<ShortageStepRow>> steps(const QString &shortage) override;
    Outcome<std::vector<ComingTrip>> comingTrips(const Clues &facility, Date today, int limit) override;
    Outcome<std::optional<Date>> nextDelivery(const Clues &facility, Date today) override;
    Outcome<std::optional<TripRow>> trip(const TripId &trip) override;
    Outcome<bool> stopsAt(const TripId &trip, const Clues &facility) override;

private:
    Sql &m_sql;
};

} // namespace botiquin

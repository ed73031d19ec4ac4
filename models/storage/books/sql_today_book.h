// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/today/today_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlTodayBook : public TodayBook
{
public:
    explicit SqlTodayBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::optional<ComingDelivery>> nextDelivery(const Clues &facility, Date today) override;
    Outcome<ArrivedBoxes> arrived(const Clues &facility) override;
    Outcome<ExpiringLots> expiring(const Place &place, Date today, Date until) override;
    Outcome<std::optional<Instant>> lastCount(const Clues &facility) override;
    Outcome<std::vector<OpenShortage>> openShortages(const Clues &facility, int limit) override;
    Outcome<Waiting> unansweredShortages() override;
    Outcome<std::optional<RoundInHand>> roundInHand(const Clues &warehouse, Date today) override;
    Outcome<std::vector<RoundOwed>> roundsOwed(const Clues &warehouse, Date today) override;
    Outcome<TripsToday> trips(const Clues &warehouse, Date today) override;
    Outcome<Waiting> toSend(DeviceId device) override;
    Outcome<bool> hasCentre() override;

private:
    Sql &m_sql;
};

} // namespace botiquin

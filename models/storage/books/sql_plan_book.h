// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/planning/plan_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlPlanBook : public PlanBook
{
public:
    explicit SqlPlanBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::vector<RoundRow>> rounds(int offset, int limit) override;
    Outcome<std::optional<RoundRow>> round(const RoundId &round) override;
    Outcome<RoundFigures> figures(const Clues &warehouse, const RoundId &round) override;
    Outcome<std::vector<RoundDay>> days(const Clues &warehouse, const RoundId &round) override;
    Outcome<std::vector<KitOrderRow>> orders(const Clues &warehouse, const RoundId &round, const QString &after,
                                             int limit) override;
    Outcome<std::vector<PlannedKit>> kits(const Clues &warehouse, const RoundId &round, const QString &after,
                                          int limit) override;
    Outcome<std::vector<TouchedBox>> touchedBoxes(const Clues &warehouse, const RoundId &round) override;
    Outcome<std::vector<RoundLine>> lines(const Clues &warehouse, const RoundId &round) override;
    Outcome<std::vector<SubstituteRow>> substitutes() override;
    Outcome<std::vector<ExpiringUnits>> stock(const Clues &warehouse) override;
    Outcome<std::vector<WarehouseSpare>> spares(const Clues &warehouse, const RoundId &round, Date lastsUntil) override;
    Outcome<std::vector<planning::StandingLine>> adjusted(const Clues &warehouse, const RoundId &round) override;

    Outcome<std::vector<RouteSummary>> routes(const Clues &warehouse, const QString &typed, int offset,
                                              int limit) override;
    Outcome<int> routeCount(const Clues &warehouse, const QString &typed) override;
    Outcome<std::optional<RouteDefined>> route(const RouteId &route) override;
    Outcome<std::vector<RouteStop>> stops(const RouteId &route) override;

private:
    Sql &m_sql;
};

} // namespace botiquin

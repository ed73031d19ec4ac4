// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispatch/dispatch_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlDispatchBook : public DispatchBook
{
public:
    explicit SqlDispatchBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::optional<NextDelivery>> nextDelivery(const Clues &facility, Date from) override;
    Outcome<std::optional<VehicleRow>> vehicle(const VehicleId &vehicle) override;
    Outcome<std::vector<VehicleRow>> vehicles(const Clues &warehouse) override;
    Outcome<std::optional<DriverRow>> driver(const DriverId &driver) override;
    Outcome<std::vector<DriverRow>> drivers(const Clues &warehouse) override;
    Outcome<std::vector<Trip>> trips(const TripFilter &filter, int offset, int limit) override;
    Outcome<int> tripCount(const TripFilter &filter) override;
    Outcome<std::optional<Trip>> trip(const TripId &trip) override;
    Outcome<std::vector<TripStop>> stops(const TripId &trip) override;
    Outcome<std::vector<TripBox>> boxes(const TripId &trip) override;
    Outcome<std::vector<TripStepRow>> steps(const TripId &trip) override;
    Outcome<std::vector<PassedOn>> passedOn(const TripId &trip) override;
    Outcome<std::optional<DriverId>> carrier(const TripId &trip) override;
    Outcome<std::vector<RouteDue>> routesDue(const Clues &warehouse, const RoundId &round) override;
    Outcome<std::vector<Clues>> stopsDue(const RoundId &round, const RouteId &route) override;
    Outcome<int> tripNumber(const RoundId &round, const RouteId &route) override;
    Outcome<std::optional<dispatch::BoxFacts>> boxFacts(const Sscc &sscc) override;
    Outcome<std::vector<PickLine>> picking(const PickScope &scope) override;

private:
    Outcome<std::optional<NextDelivery>> onTheRoad(const Clues &facility);
    Outcome<std::optional<NextDelivery>> planned(const Clues &facility, Date from);
    Outcome<std::optional<NextDelivery>> ordered(const Clues &facility, Date from);

    Outcome<void> tellCarriers(std::vector<Trip> &trips);

    Sql &m_sql;
};

} // namespace botiquin

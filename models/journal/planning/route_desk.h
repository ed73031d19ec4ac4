// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/route_reading.h"
#include "journal/planning/paced_import.h"
#include "journal/planning/plan_rules.h"

namespace botiquin {

/// A sheet of routes with their stops.
struct RouteSheet
{
    QString file;
    ImportReading<planning::RouteReading> reading;
};

/// What a route came to.
struct RouteChanged
{
    RouteId route;
    qint64 metresBefore = 0; ///< the round trip as the crow flies
    qint64 metres = 0;

    static constexpr auto fields
        = Fields{Field{1, "route", &RouteChanged::route}, Field{2, "metres_before", &RouteChanged::metresBefore},
                     Field{3, "metres", &RouteChanged::metres}};
};

/// Defines the routes out of a warehouse. Everything is written in the authority's log; what would change nothing is
/// not written.
class RouteDesk
{
public:
    RouteDesk(Station &station, std::optional<Writer> authority) : m_station(station), m_authority(authority) {}

    /// The route as it is from now on; a facility that the catalogue does not hold may be a stop.
    [[nodiscard]] Answer<RouteChanged, PlanRefused> define(const RouteDefined &route, const UserId &user);
    /// The same stops in another order.
    [[nodiscard]] Answer<RouteChanged, PlanRefused> reorder(const RouteId &route, const std::vector<Clues> &stops,
                                                            const UserId &user);
    /// The stops in a short order (planning::byDistance).
    [[nodiscard]] Answer<RouteChanged, PlanRefused> orderByDistance(const RouteId &route, const UserId &user);
    /// Driven no more.
    [[nodiscard]] Answer<RouteChanged, PlanRefused> retire(const RouteId &route, const UserId &user);
    /// These are the warehouse's routes from now on, all or none; those that it had besides are retired. How many
    /// were written.
    [[nodiscard]] Answer<int, PlanRefused> replaceAll(const std::vector<RouteDefined> &routes, const UserId &user);

    /// What importing the sheet would do; writes nothing. A route of the sheet has the sheet's stops; what the
    /// sheet does not say of it stays, and so do routes that it does not name.
    [[nodiscard]] Outcome<ImportPlan> plan(const RouteSheet &sheet);
    [[nodiscard]] Answer<std::vector<ImportPlan>, PlanRefused> import(const std::vector<RouteSheet> &sheets,
                                                                      BadRows badRows, const UserId &user);
    /// The same of one sheet, a little at a time.
    [[nodiscard]] Answer<PacedImport, PlanRefused> beginImport(const RouteSheet &sheet, BadRows badRows,
                                                               const UserId &user);

private:
    Outcome<std::optional<PlanRefused>> refusalOf(const RouteDefined &route);
    /// Within the caller's transaction.
    Outcome<bool> write(const RouteDefined &route, const Writer &writer, const UserId &user);
    Outcome<qint64> metresOf(const RouteDefined &route);

    Station &m_station;
    std::optional<Writer> m_authority;
};

} // namespace botiquin

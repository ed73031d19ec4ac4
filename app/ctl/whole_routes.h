// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog/federal_state.h"
#include "domain/catalog/size_class.h"
#include "domain/kits/plan_routes.h"
#include "session.h"

namespace botiquin {
struct Sheet;
}

namespace botiquin::ctl {

/// A facility that may be a stop or a warehouse.
struct PlacedFacility
{
    RouteCandidate place;
    FederalState state;
    SizeClass size;
};

struct StateRoutes
{
    QString state;
    Clues warehouse;
    int facilities;
    int routes;
    qint64 kilometres; ///< all round trips, as the crow flies

    static constexpr auto fields = Fields{
        Field{1, "state", &StateRoutes::state},           Field{2, "warehouse", &StateRoutes::warehouse},
        Field{3, "facilities", &StateRoutes::facilities}, Field{4, "routes", &StateRoutes::routes},
        Field{5, "kilometres", &StateRoutes::kilometres}};
};

struct WholeRoutes
{
    std::vector<RouteDefined> routes;
    std::vector<StateRoutes> states;
    int facilities = 0;
};

/// The facilities of a sheet that are in operation.
[[nodiscard]] Result<void, Trouble> addFacilities(std::vector<PlacedFacility> &facilities, const Sheet &sheet);
/// Those of the store's catalogue.
[[nodiscard]] Outcome<std::vector<PlacedFacility>> facilitiesOf(Workplace &workplace);

/// Routes to every first-level clinic, state by state, out of the warehouse given or the one nearest to the middle
/// of the state (its first clinic where the list has none). `aim` routes in all; one for every eight clinics of a
/// state where it is 0.
[[nodiscard]] WholeRoutes planWholeRoutes(const std::vector<PlacedFacility> &facilities,
                                          const std::optional<Clues> &warehouse,
                                          const std::optional<FederalState> &only, int aim);

[[nodiscard]] QJsonObject told(const WholeRoutes &plan);

} // namespace botiquin::ctl

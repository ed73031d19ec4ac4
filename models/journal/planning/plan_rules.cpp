// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/planning/plan_rules.h"

#include "journal/people/people_desk.h"

#include <algorithm>

namespace botiquin {

QString name(PlanRefusal refusal)
{
    switch (refusal) {
    case PlanRefusal::noRight: return QStringLiteral("noRight");
    case PlanRefusal::notTheAuthority: return QStringLiteral("notTheAuthority");
    case PlanRefusal::datesReversed: return QStringLiteral("datesReversed");
    case PlanRefusal::monthHasOrders: return QStringLiteral("monthHasOrders");
    case PlanRefusal::datesTooFar: return QStringLiteral("datesTooFar");
    case PlanRefusal::roundUnknown: return QStringLiteral("roundUnknown");
    case PlanRefusal::noRoutes: return QStringLiteral("noRoutes");
    case PlanRefusal::nobodyEntitled: return QStringLiteral("nobodyEntitled");
    case PlanRefusal::nothingOrdered: return QStringLiteral("nothingOrdered");
    case PlanRefusal::routeUnknown: return QStringLiteral("routeUnknown");
    case PlanRefusal::warehouseUnknown: return QStringLiteral("warehouseUnknown");
    case PlanRefusal::noStops: return QStringLiteral("noStops");
    case PlanRefusal::stopRepeated: return QStringLiteral("stopRepeated");
    case PlanRefusal::stopsDiffer: return QStringLiteral("stopsDiffer");
    case PlanRefusal::windowReversed: return QStringLiteral("windowReversed");
    case PlanRefusal::handOverNowhere: return QStringLiteral("handOverNowhere");
    case PlanRefusal::rowsAreWrong: return QStringLiteral("rowsAreWrong");
    }
    Q_UNREACHABLE();
}

Answer<Writer, PlanRefused> planner(Station &station, const std::optional<Writer> &authority, const UserId &user)
{
    using Allowed = Result<Writer, PlanRefused>;
    BQ_TRY_ASSIGN(const auto person, station.books.people.person(user));
    if (!person || !person->active || !allows(rolesOf(*person), Right::planRound))
        return Allowed(err(PlanRefused{PlanRefusal::noRight}));
    if (!authority)
        return Allowed(err(PlanRefused{PlanRefusal::notTheAuthority}));
    return Allowed(*authority);
}

bool anyIsWrong(const std::vector<ImportPlan> &plans)
{
    return std::any_of(plans.begin(), plans.end(), [](const ImportPlan &plan) { return !plan.errors.isEmpty(); });
}

} // namespace botiquin

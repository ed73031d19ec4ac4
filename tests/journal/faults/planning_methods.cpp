// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_methods.h"
#include "domain/kits/order_round.h"
#include "journal/planning/plan_desk.h"
#include "journal/planning/route_desk.h"
#include "support/sheet_files.h"

namespace botiquin::testing {

namespace {

const RouteId first = *RouteId::parse(QStringLiteral("20-037"));
const RouteId second = *RouteId::parse(QStringLiteral("20-038"));

struct PlanningPlace : OpenRegion
{
    PlanDesk rounds{*station, writer};
    RouteDesk routes{*station, writer};

    RouteDefined route(const RouteId &id = first) const
    {
        return {id, warehouse, {clinicClues(0), clinicClues(1)}};
    }
    void driveRoute() { write(route()); }
    void entitle()
    {
        write(EntitlementDefined{SizeClass::nucleos1to2, *Month::of(2026, 1),
                                 {{*TemplateId::parse(QStringLiteral("basico")), 1}}});
    }
    /// Of a unit that nobody has ordered for, on a route that nobody has defined.
    static OrderSheet orders()
    {
        return {QStringLiteral("ronda.csv"),
                planning::readOrders(parsedSheet(
                    "FECHA,RUTAS,CLUES,TIPO DE UNIDAD,PIEZAS DE MEDICAMENTO\n25/11/2026,R-9,OCIMB000596,1-2 NUCLEOS,51\n"
                    "25/11/2026,R-9," + clinicClues(0).text().toUtf8() + ",,51\n"))};
    }
    static RouteSheet stops()
    {
        return {QStringLiteral("rutas.csv"),
                planning::readRoutes(parsedSheet("Ruta,CLUES,Parada\nA," + clinicClues(0).text().toUtf8() + ",2\nA,"
                                                 + clinicClues(1).text().toUtf8() + ",1\nB,OCIMB000596,1\n"))};
    }
};

/// An import a little at a time, to its end.
Outcome<void> inSteps(Answer<PacedImport, PlanRefused> begun)
{
    BQ_TRY(done(begun));
    for (;;) {
        BQ_TRY_ASSIGN(const bool isOver, (*begun)->step(1));
        if (isOver)
            return {};
    }
}

std::vector<FaultyMethod> roundMethods()
{
    return {
        faulty<PlanningPlace>("PlanDesk::define", [](PlanningPlace &at) {
            return [&at] { return done(at.rounds.define(ordinaryRound(*Month::of(2027, 1)), everybody)); };
        }),
        faulty<PlanningPlace>("PlanDesk::makeOrders", [](PlanningPlace &at) {
            at.entitle();
            auto route = at.route();
            route.stops = {PlanningPlace::clinicClues(0)};
            at.write(route);
            return [&at] { return done(at.rounds.makeOrders(at.round, everybody)); };
        }),
        faulty<PlanningPlace>("PlanDesk::import", [](PlanningPlace &at) {
            at.entitle();
            return [&at] {
                return done(at.rounds.import(at.round, {PlanningPlace::orders()}, BadRows::refuseAll, everybody));
            };
        }),
        faulty<PlanningPlace>("PlanDesk::beginImport", [](PlanningPlace &at) {
            at.entitle();
            return [&at] {
                return inSteps(at.rounds.beginImport(at.round, PlanningPlace::orders(), BadRows::refuseAll, everybody));
            };
        }),
        faulty<PlanningPlace>("PlanDesk::adjust", [](PlanningPlace &at) {
            return [&at] {
                const KitAdjusted kits[] = {
                    {at.kit(0), QStringLiteral("no alcanza"), {{paracetamol, Units(5), {}}, {insulin, Units(0), {}}}},
                    {at.kit(1), QStringLiteral("no alcanza"), {{paracetamol, Units(6), {}}}}};
                return done(at.rounds.adjust(kits, everybody));
            };
        }),
    };
}

std::vector<FaultyMethod> routeMethods()
{
    return {
        faulty<PlanningPlace>("RouteDesk::define", [](PlanningPlace &at) {
            return [&at] { return done(at.routes.define(at.route(), everybody)); };
        }),
        faulty<PlanningPlace>("RouteDesk::reorder", [](PlanningPlace &at) {
            at.driveRoute();
            return [&at] {
                return done(at.routes.reorder(first, {PlanningPlace::clinicClues(1), PlanningPlace::clinicClues(0)}, everybody));
            };
        }),
        faulty<PlanningPlace>("RouteDesk::orderByDistance", [](PlanningPlace &at) {
            const Clues third = *Clues::parse(QStringLiteral("OCIMB000596"));
            const auto placed = [&at](const Clues &clues, SizeClass size, qint64 latitude, qint64 longitude) {
                at.write(FacilityDefined{clues, clues.text(), QStringLiteral("IXTLÁN"), QStringLiteral("OAXACA"), size, true,
                                         latitude, longitude, std::nullopt});
            };
            // At the corners of a square; the second stop is the one across.
            placed(at.warehouse, SizeClass::warehouse, 17'000'000, -96'000'000);
            placed(PlanningPlace::clinicClues(0), SizeClass::nucleos1to2, 17'500'000, -96'000'000);
            placed(PlanningPlace::clinicClues(1), SizeClass::nucleos1to2, 17'000'000, -95'500'000);
            placed(third, SizeClass::nucleos1to2, 17'500'000, -95'500'000);
            auto crossing = at.route();
            crossing.stops.push_back(third);
            at.write(crossing);
            return [&at] { return done(at.routes.orderByDistance(first, everybody)); };
        }),
        faulty<PlanningPlace>("RouteDesk::retire", [](PlanningPlace &at) {
            at.driveRoute();
            return [&at] { return done(at.routes.retire(first, everybody)); };
        }),
        faulty<PlanningPlace>("RouteDesk::replaceAll", [](PlanningPlace &at) {
            at.driveRoute();
            return [&at] { return done(at.routes.replaceAll({at.route(second)}, everybody)); };
        }),
        faulty<PlanningPlace>("RouteDesk::import", [](PlanningPlace &at) {
            return [&at] { return done(at.routes.import({PlanningPlace::stops()}, BadRows::refuseAll, everybody)); };
        }),
        faulty<PlanningPlace>("RouteDesk::beginImport", [](PlanningPlace &at) {
            return [&at] {
                return inSteps(at.routes.beginImport(PlanningPlace::stops(), BadRows::refuseAll, everybody));
            };
        }),
    };
}

} // namespace

std::vector<FaultyMethod> planningMethods()
{
    return together({roundMethods(), routeMethods()});
}

} // namespace botiquin::testing

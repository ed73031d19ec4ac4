// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/planning/plan_book.h"
#include "journal/planning/plan_desk.h"
#include "journal/planning/round_plan.h"
#include "journal/planning/route_desk.h"
#include "domain/kits/order_round.h"
#include "support/sheet_files.h"
#include "support/small_region.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::testing;

class PlanDeskTest : public QObject
{
    Q_OBJECT

    const RoundId january = *RoundId::parse(QStringLiteral("2027-01"));
    const RouteId route37 = *RouteId::parse(QStringLiteral("20-037"));

    static PlanDesk deskOf(SmallRegion &region) { return {*region.station, region.writer}; }
    static RouteDesk routesOf(SmallRegion &region) { return {*region.station, region.writer}; }
    static qint64 events(SmallRegion &region) { return *region.book().log.eventCount(); }

    static OrderSheet sheet(const QByteArray &text)
    {
        return {QStringLiteral("ronda.csv"), planning::readOrders(parsedSheet(text))};
    }
    RouteDefined route(std::vector<Clues> stops) const
    {
        return {route37, *Clues::parse(QStringLiteral("OCIMB000012")), std::move(stops)};
    }
    static std::vector<Clues> clinics(int count)
    {
        std::vector<Clues> all;
        for (int i = 0; i < count; ++i)
            all.push_back(SmallRegion::clinicClues(i));
        return all;
    }
    static void entitle(SmallRegion &region)
    {
        region.write(EntitlementDefined{SizeClass::nucleos1to2, *Month::of(2026, 1),
                                        {{*TemplateId::parse(QStringLiteral("basico")), 1}}});
    }
    static planning::Allocator weighed(SmallRegion &region)
    {
        auto plan = *loadPlan(*region.station, region.round);
        while (!plan->allocator.isDone())
            plan->allocator.step();
        return plan->allocator;
    }
    /// Applies what is proposed; how many kits that changed.
    static int apply(SmallRegion &region, std::optional<planning::RemedyKind> preferred = {})
    {
        auto plan = *loadPlan(*region.station, region.round);
        while (!plan->allocator.isDone())
            plan->allocator.step();
        const auto kits
            = planning::adjustments(plan->allocator, proposedChoices(plan->allocator, preferred), plan->standing);
        return **deskOf(region).adjust(kits, supervisor);
    }
    static Units unitsIn(SmallRegion &region, int clinic, const Clave &item)
    {
        const auto lines = *region.book().kits.lines(region.kit(clinic), BoxClass::dry);
        for (const auto &line : lines) {
            if (line.item == item)
                return line.units;
        }
        return Units(0);
    }

private Q_SLOTS:
    void aRoundIsDefinedOnceHoweverOftenItIsSaid()
    {
        SmallRegion region;
        auto round = ordinaryRound(*Month::of(2027, 1));
        round.planFrom = *Date::of(2026, 12, 1);
        round.planTo = *Date::of(2026, 12, 3);
        QVERIFY(**deskOf(region).define(round, supervisor) == january);
        const auto after = events(region);
        QVERIFY(*deskOf(region).define(round, supervisor));
        QCOMPARE(events(region), after);
        const auto stored = *region.book().plans.round(january);
        QVERIFY(stored->planTo == round.planTo);
        QVERIFY((*region.book().plans.rounds(0, 10)).front().round == january);
    }

    void aRoundKeepsItsMonthOnceKitsAreOrderedForIt()
    {
        SmallRegion region;
        entitle(region);
        region.write(route(clinics(1)));
        auto round = ordinaryRound(*Month::of(2027, 1));
        QVERIFY(*deskOf(region).define(round, supervisor));
        QVERIFY(*deskOf(region).makeOrders(january, supervisor));
        auto later = round;
        later.deliverTo = later.deliverTo.plusDays(2); // its days may move
        QVERIFY(*deskOf(region).define(later, supervisor));
        later.month = *Month::of(2027, 2);
        QCOMPARE((*deskOf(region).define(later, supervisor)).error().rule, PlanRefusal::monthHasOrders);
        QVERIFY((*region.book().plans.round(january))->month == round.month);
    }

    void whatIsRecalledIsNotPlannedWith()
    {
        SmallRegion region;
        entitle(region);
        const auto isShort = [&](const Clave &item) {
            const auto found = weighed(region).shortfalls();
            return std::any_of(found.begin(), found.end(), [&](const auto &plan) { return plan.item == item; });
        };
        QVERIFY(!isShort(paracetamol));
        const RecallId alert = *RecallId::parse(QStringLiteral("R1"));
        const Lot recalled = lotOf(paracetamol, "P1");
        region.write(RecallIssued{alert, RecallClass::one, paracetamol, recalled.text, {}, QStringLiteral("x"), false});
        QVERIFY(isShort(paracetamol));
        region.clock.advance(60);
        region.write(RecallIssued{alert, RecallClass::one, paracetamol, recalled.text, {}, QStringLiteral("x"), true});
        QVERIFY(!isShort(paracetamol));
    }

    void planningIsRefusedByName_data()
    {
        QTest::addColumn<int>("rule");
        QTest::newRow("no right") << int(PlanRefusal::noRight);
        QTest::newRow("not the authority") << int(PlanRefusal::notTheAuthority);
        QTest::newRow("dates reversed") << int(PlanRefusal::datesReversed);
        QTest::newRow("dates too far") << int(PlanRefusal::datesTooFar);
        QTest::newRow("packing before planning") << -1;
        QTest::newRow("round unknown") << int(PlanRefusal::roundUnknown);
        QTest::newRow("no routes") << int(PlanRefusal::noRoutes);
        QTest::newRow("nobody entitled") << int(PlanRefusal::nobodyEntitled);
        QTest::newRow("nothing ordered") << int(PlanRefusal::nothingOrdered);
    }
    void planningIsRefusedByName()
    {
        QFETCH(int, rule);
        SmallRegion region;
        auto round = ordinaryRound(*Month::of(2027, 1));
        const auto before = events(region);
        PlanRefusal refused{};
        switch (rule) {
        case int(PlanRefusal::noRight): refused = (*deskOf(region).define(round, packer)).error().rule; break;
        case int(PlanRefusal::notTheAuthority):
            refused = (*PlanDesk(*region.station, std::nullopt).define(round, supervisor)).error().rule;
            break;
        case int(PlanRefusal::datesReversed):
            std::swap(round.packFrom, round.packTo);
            refused = (*deskOf(region).define(round, supervisor)).error().rule;
            break;
        case int(PlanRefusal::datesTooFar):
            refused = (*deskOf(region).define(ordinaryRound(*Month::of(2198, 12)), supervisor)).error().rule;
            QVERIFY(refused == PlanRefusal::datesTooFar);
            round.deliverTo = *Date::of(2199, 12, 31);
            refused = (*deskOf(region).define(round, supervisor)).error().rule;
            break;
        case -1:
            rule = int(PlanRefusal::datesReversed);
            round.planFrom = round.deliverTo;
            refused = (*deskOf(region).define(round, supervisor)).error().rule;
            break;
        case int(PlanRefusal::roundUnknown): refused = (*deskOf(region).makeOrders(january, supervisor)).error().rule; break;
        case int(PlanRefusal::noRoutes): refused = (*deskOf(region).makeOrders(region.round, supervisor)).error().rule; break;
        case int(PlanRefusal::nobodyEntitled):
            region.write(route(clinics(1)));
            refused = (*deskOf(region).makeOrders(region.round, supervisor)).error().rule;
            break;
        case int(PlanRefusal::nothingOrdered):
            region.write(round);
            refused = (*loadPlan(*region.station, january)).error().rule;
            break;
        default: QFAIL("no such rule");
        }
        QVERIFY(refused == PlanRefusal(rule));
        QVERIFY(events(region) <= before + 1);
    }

    void ordersFollowTheRoutesAndTheSizes()
    {
        SmallRegion region;
        entitle(region);
        QVERIFY(*routesOf(region).define(route(clinics(2)), supervisor));
        // The third clinic is on no route any more, the others are on other days.
        const auto counts = **deskOf(region).makeOrders(region.round, supervisor);
        QCOMPARE(counts.added, 0);
        QCOMPARE(counts.changed, 2);
        QCOMPARE(counts.cancelled, 1);
        const auto after = events(region);
        const auto again = **deskOf(region).makeOrders(region.round, supervisor);
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(again.cancelled, 0);
        QCOMPARE(events(region), after);
        QCOMPARE((*region.book().plans.figures(region.warehouse, region.round)).kits, 2);
    }

    void aRouteLeavesOnItsWeekday()
    {
        SmallRegion region;
        entitle(region);
        auto thursdays = route(clinics(1));
        thursdays.weekday = 4;
        QVERIFY(*routesOf(region).define(thursdays, supervisor));
        QVERIFY(*deskOf(region).makeOrders(region.round, supervisor));
        const auto orders = *region.book().plans.orders(region.warehouse, region.round, QString(), 10);
        QCOMPARE(orders.front().deliverOn->iso(), QStringLiteral("2026-11-26"));
    }

    void aSheetOrdersKitsForUnitsThatNobodyKnows()
    {
        SmallRegion region;
        entitle(region);
        const auto text = "FECHA,RUTAS,CLUES,TIPO DE UNIDAD,PIEZAS DE MEDICAMENTO\n25/11/2026,R-9,OCIMB000596,1-2 NUCLEOS,51\n"
                          "25/11/2026,R-9," + SmallRegion::clinicClues(0).text().toUtf8() + ",,51\n";
        const auto imported = **deskOf(region).import(region.round, {sheet(text)}, BadRows::refuseAll, supervisor);
        QCOMPARE(textOf(imported.front().warnings), QStringList{"2 CLUES unknownFacility OCIMB000596"});
        QCOMPARE(imported.front().added.size(), size_t(1));
        QCOMPARE(imported.front().changed.size(), size_t(1));
        const auto stops = *region.book().plans.stops(*RouteId::parse(QStringLiteral("R-9")));
        QCOMPARE(stops.size(), size_t(2));
        QCOMPARE(stops[0].displayName, QStringLiteral("OCIMB000596"));
        const auto after = events(region);
        const auto again = **deskOf(region).import(region.round, {sheet(text)}, BadRows::refuseAll, supervisor);
        QCOMPARE(again.front().unchanged, 2);
        QCOMPARE(events(region), after);
    }

    void oneBadRowAndNothingIsOrderedUnlessAskedFor()
    {
        SmallRegion region;
        entitle(region);
        const auto bad = sheet("RUTAS,CLUES,TIPO DE UNIDAD,PIEZAS DE MEDICAMENTO\nR-9,OCIMB000596,,51\nR-9,"
                               + SmallRegion::clinicClues(1).text().toUtf8() + ",,60\n");
        const auto before = events(region);
        const auto refused = *deskOf(region).import(region.round, {bad}, BadRows::refuseAll, supervisor);
        QVERIFY(refused.error().rule == PlanRefusal::rowsAreWrong);
        QCOMPARE(textOf(refused.error().plans.front().errors), QStringList{"2 TIPO DE UNIDAD sizeNotEntitled OCIMB000596"});
        QVERIFY(textOf(refused.error().plans.front().warnings).contains(QStringLiteral("3 PIEZAS DE MEDICAMENTO kitsDiffer 51")));
        QCOMPARE(events(region), before);
        QVERIFY(*deskOf(region).import(region.round, {bad}, BadRows::leaveThemOut, supervisor));
        QCOMPARE(events(region), before + 2); // the route and the kit
    }

    void theStockOfTheRegionIsWeighed()
    {
        SmallRegion region;
        const auto allocator = weighed(region);
        QVERIFY(allocator.shortfalls().empty());
        QCOMPARE(allocator.items().size(), size_t(5));
        QCOMPARE(apply(region), 0);
    }

    void whatIsShortIsTakenOutOfKitsAndPutBackWhenItCame()
    {
        SmallRegion region(30); // 30 kits of 5 loratadine; there are 100
        const auto shortfalls = weighed(region).shortfalls();
        QVERIFY(std::any_of(shortfalls.begin(), shortfalls.end(), [](const auto &item) { return item.item == loratadine; }));
        QVERIFY(apply(region) > 0);
        const auto after = events(region);
        QCOMPARE(apply(region), 0);
        QCOMPARE(events(region), after);
        Units all;
        for (int i = 0; i < 30; ++i)
            all += unitsIn(region, i, loratadine);
        QCOMPARE(all, Units(100));
        for (const auto &item : {paracetamol, amoxicillin, loratadine, insulin, gauze})
            region.receive(lotOf(item, "MAS"), 1000);
        QVERIFY(apply(region) > 0);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(unitsIn(region, i, loratadine), Units(5));
        QCOMPARE(apply(region), 0);
    }

    void aSubstituteIsWhatThePackerIsAskedFor()
    {
        SmallRegion region(30);
        region.write(SubstituteApproved{loratadine, aspirin, true});
        region.receive(lotOf(aspirin, "A9"), 500);
        QVERIFY(apply(region, planning::RemedyKind::substitute) > 0);
        Units own;
        Units instead;
        for (int i = 0; i < 30; ++i) {
            own += unitsIn(region, i, loratadine);
            instead += unitsIn(region, i, aspirin);
        }
        QCOMPARE(own, Units(100));
        QCOMPARE(instead, Units(50));
    }

    void sealedBoxesAreNotPlannedAgain()
    {
        SmallRegion region;
        region.write(BoxSealed{*Sscc::build(1, QStringLiteral("9521234"), 1), region.kit(0), BoxClass::dry, region.warehouse,
                               *SealNumber::parse(QStringLiteral("S1")), {packer}, std::nullopt,
                               {{paracetamol, Units(20), {{lotOf(paracetamol, "P1"), Units(20), {}}}, std::nullopt, std::nullopt}},
                               {}});
        const auto allocator = weighed(region);
        for (const auto &plan : allocator.items()) {
            if (plan.item == paracetamol)
                QCOMPARE(plan.ordered, Units(40));
            if (plan.item == insulin)
                QCOMPARE(plan.ordered, Units(6));
        }
    }

    void anotherWarehousesSpareIsWhatItsOwnKitsLeave()
    {
        SmallRegion region(30);
        const auto other = *Clues::parse(QStringLiteral("OCIMB000596"));
        region.write(FacilityDefined{other, QStringLiteral("ALMACÉN TUXTEPEC"), QStringLiteral("TUXTEPEC"),
                                     QStringLiteral("OAXACA"), SizeClass::warehouse, true, {}, {}, {}});
        region.write(StockReceived{other, *SupplierName::parse(QStringLiteral("X")), std::nullopt,
                                   {ReceivedLine{lotOf(loratadine, "T1"), Units(60), std::nullopt, std::nullopt},
                                    ReceivedLine{lotOf(loratadine, "T2", "2026-12-31"), Units(99), std::nullopt, std::nullopt}}});
        region.write(KitOrdered{*KitId::parse(QStringLiteral("2026-12/X/1")), region.round, other, SmallRegion::clinicClues(0),
                                *TemplateId::parse(QStringLiteral("basico")), 1, {}, {}, {}, false});
        for (const auto &plan : weighed(region).shortfalls()) {
            if (plan.item != loratadine)
                continue;
            QVERIFY(plan.remedies.front().kind == planning::RemedyKind::moveIn);
            QVERIFY(plan.remedies.front().warehouse == other);
            QCOMPARE(plan.remedies.front().units, Units(50));
        }
    }

    void aRouteIsRefusedByName_data()
    {
        QTest::addColumn<int>("rule");
        for (const auto rule : {PlanRefusal::warehouseUnknown, PlanRefusal::noStops, PlanRefusal::stopRepeated,
                                PlanRefusal::windowReversed, PlanRefusal::handOverNowhere, PlanRefusal::stopsDiffer,
                                PlanRefusal::routeUnknown})
            QTest::newRow(qPrintable(name(rule))) << int(rule);
    }
    void aRouteIsRefusedByName()
    {
        QFETCH(int, rule);
        SmallRegion region;
        region.write(route(clinics(3)));
        auto changed = route(clinics(3));
        const auto before = events(region);
        auto desk = routesOf(region);
        const auto refusedBy = [&](const RouteDefined &wrong) { return (*desk.define(wrong, supervisor)).error().rule; };
        switch (PlanRefusal(rule)) {
        case PlanRefusal::warehouseUnknown: changed.warehouse = SmallRegion::clinicClues(0); break;
        case PlanRefusal::noStops: changed.stops.clear(); break;
        case PlanRefusal::stopRepeated: changed.stops.push_back(changed.stops.front()); break;
        case PlanRefusal::windowReversed:
            changed.windowFrom = 600;
            changed.windowTo = 480;
            break;
        case PlanRefusal::handOverNowhere: changed.handOvers = {{4, Transport::boat, QStringLiteral("Embarcadero")}}; break;
        case PlanRefusal::stopsDiffer:
            QVERIFY((*desk.reorder(route37, clinics(2), supervisor)).error().rule == PlanRefusal::stopsDiffer);
            return;
        case PlanRefusal::routeUnknown:
            QVERIFY((*desk.retire(*RouteId::parse(QStringLiteral("X")), supervisor)).error().rule == PlanRefusal::routeUnknown);
            return;
        default: QFAIL("no such rule");
        }
        QVERIFY(refusedBy(changed) == PlanRefusal(rule));
        QCOMPARE(events(region), before);
    }

    void aRouteKeepsItsHandOversThroughAReordering()
    {
        SmallRegion region;
        auto river = route(clinics(3));
        river.transport = Transport::van;
        river.handOvers = {{1, Transport::boat, QStringLiteral("Embarcadero de Tuxtepec")}};
        QVERIFY(*routesOf(region).define(river, supervisor));
        auto turned = clinics(3);
        std::reverse(turned.begin(), turned.end());
        QVERIFY(*routesOf(region).reorder(route37, turned, supervisor));
        const auto stored = *region.book().plans.route(route37);
        QVERIFY(stored->stops == turned);
        QCOMPARE(stored->handOvers->front().place, QStringLiteral("Embarcadero de Tuxtepec"));
        QCOMPARE((*region.book().plans.routes(region.warehouse, QStringLiteral("ixtl"), 0, 10)).front().towns,
                 QStringLiteral("IXTLÁN DE JUÁREZ"));
    }

    void aSheetOfRoutesIsImportedOnceAndABadRowSpoilsItsRoute()
    {
        SmallRegion region;
        const auto stop = [](int clinic) { return SmallRegion::clinicClues(clinic).text().toUtf8(); };
        const auto read = [](const QByteArray &text) {
            return RouteSheet{QStringLiteral("rutas.csv"), planning::readRoutes(parsedSheet(text))};
        };
        const auto good = read("Ruta,CLUES,Parada,Transporte\nA," + stop(0) + ",2,lancha\nA," + stop(1) + ",1,\nB," + stop(2) + ",1,\n");
        QVERIFY(*routesOf(region).import({good}, BadRows::refuseAll, supervisor));
        const auto stored = *region.book().plans.route(*RouteId::parse(QStringLiteral("A")));
        QVERIFY((stored->stops == std::vector{SmallRegion::clinicClues(1), SmallRegion::clinicClues(0)}));
        QVERIFY(stored->transport == Transport::boat);
        const auto after = events(region);
        QCOMPARE((**routesOf(region).import({good}, BadRows::refuseAll, supervisor)).front().unchanged, 2);
        QCOMPARE(events(region), after);
        const auto bad = read("Ruta,CLUES\nA," + stop(0) + "\nA,OCIMB000597\nB," + stop(2) + "\nB," + stop(1) + "\n");
        const auto refused = *routesOf(region).import({bad}, BadRows::refuseAll, supervisor);
        QCOMPARE(textOf(refused.error().plans.front().errors).first(), QStringLiteral("2 Ruta spoiledGroup A (3)"));
        QVERIFY(*routesOf(region).import({bad}, BadRows::leaveThemOut, supervisor));
        QCOMPARE((*region.book().plans.stops(*RouteId::parse(QStringLiteral("A")))).size(), size_t(2));
        QCOMPARE((*region.book().plans.stops(*RouteId::parse(QStringLiteral("B")))).size(), size_t(2));
    }
};

BQ_SUITE(PlanDeskTest);
#include "plan_desk_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/planning/plan_book.h"
#include "journal/recalls/recall_desk.h"
#include "journal/today/today.h"
#include "storage/books/sql_today_book.h"
#include "support/small_region.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::testing;

namespace {

constexpr qint64 day = 86'400;
const TripId trip = *TripId::parse(QStringLiteral("2026-12/20-037/1"));

} // namespace

class TodayTest : public QObject
{
    Q_OBJECT

    /// The books as a clinic's own laptop reads them.
    struct Clinic
    {
        explicit Clinic(SmallRegion &region)
            : station{*region.journal, region.book(), region.writer, SmallRegion::clinicClues(0), region.station->settings}
            , book(region.store->sql())
        {
        }
        Today today(const std::vector<Role> &roles = {Role::nurse}) { return *todayOf(station, book, roles); }

        Station station;
        SqlTodayBook book;
    };

    static QStringList told(const Today &today)
    {
        QStringList all;
        for (const auto &task : today.tasks)
            all << QStringLiteral("%1 %2 %3 %4").arg(name(task.kind), name(task.pressing)).arg(task.count).arg(task.subject).trimmed();
        return all;
    }
    static void give(SmallRegion &region, qint64 units)
    {
        region.write(Dispensed{SmallRegion::clinicClues(0), 17, {LotUnits{lotOf(paracetamol, "P1"), Units(units)}}, std::nullopt});
    }
    static void bring(SmallRegion &region, const Lot &lot, qint64 units)
    {
        region.write(StockReceived{SmallRegion::clinicClues(0), *SupplierName::parse(QStringLiteral("Compra local")),
                                   std::nullopt, {ReceivedLine{lot, Units(units), std::nullopt, std::nullopt}}});
    }

private Q_SLOTS:
    /// A clinic hears no enrolment of the computers that its warehouse gets later.
    void whatAComputerWroteThatNobodyEnrolledHereIsNews()
    {
        SmallRegion region(2);
        Clinic clinic(region);
        region.clock.advance(600);
        QCOMPARE(clinic.today().delivery->news->seconds, region.clock.now().seconds - 600);
        auto transaction = Transaction::begin(*region.store);
        QVERIFY(transaction && region.journal->record({*DeviceId::of(77), 1}, packer, LabelPrinted{*Sscc::build(1, QStringLiteral("9521234"), 5), QString()}));
        QVERIFY(transaction->commit());
        QCOMPARE(clinic.today().delivery->news, region.clock.now());
    }

    void whatComesIsSaid()
    {
        SmallRegion region(2);
        Clinic clinic(region);
        const auto ordered = clinic.today().delivery;
        QVERIFY(ordered && !ordered->trip);
        QCOMPARE(ordered->day, Date::of(2026, 11, 24));
        QCOMPARE(ordered->stop, 1);
        QCOMPARE(ordered->month, Month::of(2026, 12));
        QCOMPARE(ordered->news, region.clock.now());
        region.write(TripPlanned{trip, region.round, *RouteId::parse(QStringLiteral("20-037")), region.warehouse,
                                 *Date::of(2026, 11, 23), Transport::van, std::nullopt, std::nullopt,
                                 {SmallRegion::clinicClues(1), SmallRegion::clinicClues(0)}, false});
        const auto planned = clinic.today().delivery;
        QCOMPARE(planned->trip, trip);
        QCOMPARE(planned->stop, 2);
        QCOMPARE(planned->stops, 2);
        QVERIFY(!planned->departed);
        // The trip says the day, not the order; it is late once it should have come.
        QCOMPARE(planned->day, Date::of(2026, 11, 23));
        region.write(TripPlanned{trip, region.round, *RouteId::parse(QStringLiteral("20-037")), region.warehouse,
                                 *Date::of(2026, 11, 28), Transport::van, std::nullopt, std::nullopt,
                                 {SmallRegion::clinicClues(1), SmallRegion::clinicClues(0)}, false});
        QCOMPARE(clinic.today().delivery->trip, trip);
        QCOMPARE(clinic.today().delivery->day, Date::of(2026, 11, 28));
        region.write(TripDeparted{trip, {}, std::nullopt, std::nullopt, std::nullopt});
        QVERIFY(clinic.today().delivery->departed);
        region.write(TripReturned{trip, region.warehouse, {}});
        QVERIFY(!clinic.today().delivery->trip);
        QCOMPARE(clinic.today().delivery->day, Date::of(2026, 11, 24));
    }

    void todaysDeliveryGoesBeforeWhatIsLate()
    {
        SmallRegion region(1);
        Clinic clinic(region);
        const auto plan = [&](const char *round, const char *route, Date day) {
            const auto id = *TripId::parse(QStringLiteral("%1/%2/1").arg(QLatin1String(round), QLatin1String(route)));
            region.write(TripPlanned{id, *RoundId::parse(QLatin1String(round)), *RouteId::parse(QLatin1String(route)),
                                     region.warehouse, day, Transport::van, std::nullopt, std::nullopt,
                                     {SmallRegion::clinicClues(0)}, false});
            return id;
        };
        const TripId late = plan("2026-11", "20-037", *Date::of(2026, 11, 10));
        QCOMPARE(clinic.today().delivery->trip, late);
        plan("2026-12", "20-037", *Date::of(2026, 11, 24));
        QCOMPARE(clinic.today().delivery->trip, late);
        const TripId ofToday = plan("2026-12", "20-038", *Date::of(2026, 11, 20));
        QCOMPARE(clinic.today().delivery->trip, ofToday);
    }

    void boxesThatHaveArrivedAreToBeReceived()
    {
        SmallRegion region(1);
        Clinic clinic(region);
        const auto boxOf = [&](BoxClass boxClass) {
            const auto sscc = *Sscc::build(1, QStringLiteral("9521234"), quint64(100 + int(boxClass)));
            region.write(BoxSealed{sscc, region.kit(0), boxClass, region.warehouse,
                                   *SealNumber::parse(QStringLiteral("00%1").arg(int(boxClass))), {packer}, checker,
                                   {SealedLine{paracetamol, Units(2), {SealedLot{lotOf(paracetamol, "P1"), Units(2), {}}}, {}, {}}},
                                   {}});
            return sscc;
        };
        const Sscc dry = boxOf(BoxClass::dry);
        const Sscc cold = boxOf(BoxClass::cold);
        const auto waiting = [&] {
            QStringList arrived = told(clinic.today());
            erase_if(arrived, [](const QString &task) { return !task.startsWith(QStringLiteral("boxesArrived")); });
            return arrived.join(u' ');
        };
        const auto receive = [&](const Sscc &box) {
            region.write(DeliveryReceived{box, SmallRegion::clinicClues(0), trip, SealState::intact, false, Link::trip(trip),
                                          {DeliveredLine{lotOf(paracetamol, "P1"), Units(2), Units(2), {}, {}, {}, {}}},
                                          ProofOfDelivery{packer, {}, {}, {}, {}}});
        };
        region.write(TripPlanned{trip, region.round, *RouteId::parse(QStringLiteral("20-037")), region.warehouse,
                                 *Date::of(2026, 11, 20), Transport::van, std::nullopt, std::nullopt,
                                 {SmallRegion::clinicClues(0)}, false});
        region.write(TripLoaded{trip, region.warehouse, {dry, cold}});
        region.write(TripDeparted{trip, {}, std::nullopt, std::nullopt, std::nullopt});
        QCOMPARE(waiting(), QString());
        region.write(StopArrived{trip, SmallRegion::clinicClues(0), std::nullopt});
        QCOMPARE(waiting(), QStringLiteral("boxesArrived due 2 2026-12/20-037/1"));
        QCOMPARE(told(clinic.today({Role::packer})).filter(QStringLiteral("boxesArrived")), QStringList());
        receive(dry);
        QCOMPARE(waiting(), QStringLiteral("boxesArrived due 1 2026-12/20-037/1"));
        region.clock.advance(day);
        QCOMPARE(waiting(), QStringLiteral("boxesArrived late 1 2026-12/20-037/1"));
        receive(cold);
        QCOMPARE(waiting(), QString());
    }

    void whatRunsOutIsSaidByThePaceOfWhatWasGiven()
    {
        SmallRegion region(1);
        Clinic clinic(region);
        QCOMPARE(clinic.today().runningOutCount, 0);
        bring(region, lotOf(paracetamol, "P1"), 40);
        give(region, 10);
        region.clock.advance(20 * day);
        give(region, 10);
        region.clock.advance(day);
        // 20 in 21 days, 20 left.
        QCOMPARE(clinic.today().runningOutCount, 0);
        give(region, 10);
        region.clock.advance(day);
        // 30 in 22 days, 10 left.
        const auto running = clinic.today().runningOut;
        QCOMPARE(running.size(), size_t(1));
        QCOMPARE(running[0].units, Units(10));
        QCOMPARE(running[0].daysLeft, 7);
        QVERIFY(*RecallDesk(*region.station, region.writer)
                     .issue({*RecallId::parse(QStringLiteral("R1")), RecallClass::one, paracetamol, {},
                             lotOf(paracetamol, "P1").text, {}, QStringLiteral("partículas")}, supervisor));
        QCOMPARE(clinic.today().runningOut[0].daysLeft, 0);
    }

    void aNurseIsToldWhatIsHers()
    {
        SmallRegion region(1);
        Clinic clinic(region);
        QCOMPARE(told(clinic.today()), QStringList{QStringLiteral("count due 1")});
        bring(region, lotOf(paracetamol, "P1"), 10);
        bring(region, lotOf(amoxicillin, "OLD", "2026-10-31"), 2);
        bring(region, lotOf(loratadine, "SOON", "2026-12-10"), 2);
        QVERIFY(*RecallDesk(*region.station, region.writer)
                     .issue({*RecallId::parse(QStringLiteral("R1")), RecallClass::one, paracetamol, {},
                             lotOf(paracetamol, "P1").text, {}, QStringLiteral("partículas")}, supervisor));
        region.write(ShortageReported{SmallRegion::clinicClues(0), insulin, Urgency::now, ShortageReason::other, Units(0),
                                      Units(9), {}, 3, {}});
        const auto last = *region.store->head(region.writer.device, 1);
        region.write(CountClosed{SmallRegion::clinicClues(0), CountScope::list, std::nullopt, {loratadine},
                                 {LotUnits{lotOf(loratadine, "SOON", "2026-12-10"), Units(2)}}, {}, std::nullopt, {packer}});
        QCOMPARE(told(clinic.today()),
                 (QStringList{"answerRecall late 1 R1", "lotsExpired late 1", "shortage late 3 Insulina glargina 100 UI/mL",
                              "lotsExpire due 1"}));
        const QString shortage = EventId{region.writer.device, 1, last->seq}.text();
        region.write(ShortageAnswered{shortage, ShortageAnswer::willCome, Units(9), {}, {}, {}});
        region.clock.advance(8 * day);
        QCOMPARE(told(clinic.today()),
                 (QStringList{"answerRecall late 1 R1", "lotsExpired late 1", "shortage calm 3 Insulina glargina 100 UI/mL",
                              "count late 1", "lotsExpire due 1"}));
        region.write(ShortageClosed{shortage, ShortageEnd::received, {}, {}});
        QVERIFY(!told(clinic.today()).contains(QStringLiteral("shortage calm 3 Insulina glargina 100 UI/mL")));
    }

    void aSupervisorIsToldOfTheWholeWarehouse()
    {
        SmallRegion region(2);
        SqlTodayBook book(region.store->sql());
        const std::vector<Role> roles{Role::supervisor};
        auto today = *todayOf(*region.station, book, roles);
        QCOMPARE(told(today), QStringList{QStringLiteral("packBoxes calm 6 2026-12")});
        QCOMPARE(today.round->boxes, 6);
        QVERIFY(!today.delivery);
        QVERIFY(today.atWarehouse);
        const auto before = *book.roundInHand(region.warehouse, today.round->packFrom.plusDays(-20));
        QVERIFY(before && before->round == region.round);
        // Boxes that nobody sealed are spoken of for a week after the last delivery.
        const auto owed = *book.roundInHand(region.warehouse, today.round->deliverTo.plusDays(1));
        QVERIFY(owed && owed->round == region.round && owed->sealed == 0);
        QVERIFY(*book.roundInHand(region.warehouse, today.round->deliverTo.plusDays(7)));
        QVERIFY(!*book.roundInHand(region.warehouse, today.round->deliverTo.plusDays(8)));
        // While the round is delivered nothing is owed.
        QVERIFY(book.roundsOwed(region.warehouse, today.round->deliverTo)->empty());
        region.write(TripPlanned{trip, region.round, *RouteId::parse(QStringLiteral("20-037")), region.warehouse,
                                 *Date::of(2026, 11, 20), Transport::van, std::nullopt, std::nullopt,
                                 {SmallRegion::clinicClues(0)}, false});
        region.write(ShortageReported{SmallRegion::clinicClues(0), insulin, Urgency::now, ShortageReason::other, Units(0),
                                      Units(9), {}, 3, {}});
        QVERIFY(*RecallDesk(*region.station, region.writer)
                     .issue({*RecallId::parse(QStringLiteral("R1")), RecallClass::one, paracetamol, {},
                             lotOf(paracetamol, "P1").text, {}, QStringLiteral("partículas")}, supervisor));
        today = *todayOf(*region.station, book, roles);
        QCOMPARE(told(today), (QStringList{"answerRecall late 1 R1", "recallWaits due 1 R1", "answerShortage due 1",
                                           "tripsLeave due 1", "packBoxes calm 6 2026-12"}));
        region.clock.advance(day);
        today = *todayOf(*region.station, book, roles);
        QVERIFY(told(today).contains(QStringLiteral("tripsLate late 1")));
        QVERIFY(told(today).contains(QStringLiteral("packBoxes due 6 2026-12")));
        region.write(TripDeparted{trip, {}, std::nullopt, std::nullopt, std::nullopt});
        QVERIFY(told(*todayOf(*region.station, book, roles)).contains(QStringLiteral("tripsOnRoad calm 1")));
        QCOMPARE(told(*todayOf(*region.station, book, {Role::checker})), QStringList{QStringLiteral("packBoxes due 6 2026-12")});
    }

    void aTripThatDoesNotComeBackIsLate()
    {
        SmallRegion region(1);
        SqlTodayBook book(region.store->sql());
        const std::vector<Role> roles{Role::dispatcher};
        const auto plan = [&](const TripId &id, Date leaves) {
            region.write(TripPlanned{id, region.round, *RouteId::parse(QStringLiteral("20-037")), region.warehouse,
                                     leaves, Transport::van, std::nullopt, std::nullopt,
                                     {SmallRegion::clinicClues(0)}, false});
            region.write(TripDeparted{id, {}, std::nullopt, std::nullopt, std::nullopt});
        };
        const TripId later = *TripId::parse(QStringLiteral("2026-12/20-037/2"));
        const Date last = (*region.book().plans.round(region.round))->deliverTo;
        plan(trip, region.station->today());
        const Instant left = region.clock.now();
        region.clock.advance(60);
        plan(later, last.plusDays(4)); // its own day is after the round's
        const auto onDay = [&](Date date) {
            region.clock.advance((date.epochDays() - region.station->today().epochDays()) * day);
            return *todayOf(*region.station, book, roles);
        };
        QCOMPARE(told(onDay(last.plusDays(2))), QStringList{QStringLiteral("tripsOnRoad calm 2")});
        const auto today = onDay(last.plusDays(3));
        QCOMPARE(told(today), (QStringList{QStringLiteral("tripsOverdue late 1 ") + trip.text(),
                                           QStringLiteral("tripsOnRoad calm 1")}));
        QCOMPARE(today.tasks.front().since, left);
        QCOMPARE(told(onDay(last.plusDays(7))), QStringList{QStringLiteral("tripsOverdue late 2 ") + trip.text()});
        region.write(TripReturned{trip, region.warehouse, {}});
        region.write(TripReturned{later, region.warehouse, {}});
        QCOMPARE(told(*todayOf(*region.station, book, roles)), QStringList());
    }

    void boxesNeverSealedAreOwedUntilTheirMonthIsOver()
    {
        SmallRegion region(2);
        SqlTodayBook book(region.store->sql());
        const std::vector<Role> roles{Role::supervisor};
        const auto first = *todayOf(*region.station, book, roles);
        const Date last = first.round->deliverTo;
        region.clock.advance((last.epochDays() - first.date.epochDays() + 1) * day);
        QCOMPARE(told(*todayOf(*region.station, book, roles)), QStringList{QStringLiteral("boxesOwed late 6 2026-12")});
        // The next round is in hand, and what is owed of the last one is not forgotten over it.
        const auto next = *RoundId::parse(QStringLiteral("2027-01"));
        const Date today = region.station->today();
        region.write(RoundDefined{next, *Month::of(2027, 1), RoundKind::ordinary, today.plusDays(-1), today.plusDays(5),
                                  today.plusDays(6), today.plusDays(10), {}, {}, {}, {}});
        region.write(BoxSealed{*Sscc::build(1, QStringLiteral("9521234"), 1), region.kit(0), BoxClass::dry,
                               region.warehouse, *SealNumber::parse(QStringLiteral("S1")), {packer}, std::nullopt,
                               {SealedLine{paracetamol, Units(20), {SealedLot{lotOf(paracetamol, "P1"), Units(20), {}}},
                                           std::nullopt, std::nullopt}}, {}});
        const auto owed = *book.roundsOwed(region.warehouse, today);
        QCOMPARE(owed.size(), size_t(1));
        QCOMPARE(owed[0].boxes, 5);
        QCOMPARE(owed[0].facilities, 2);
        QCOMPARE(owed[0].deliverTo, last);
        QCOMPARE(book.roundsOwed(region.warehouse, *Date::of(2026, 12, 31))->size(), size_t(1));
        QVERIFY(book.roundsOwed(region.warehouse, *Date::of(2027, 1, 1))->empty());
        QVERIFY(told(*todayOf(*region.station, book, {Role::nurse})).isEmpty());
    }

    void whatWasExportedWaitsNoLonger()
    {
        SmallRegion region(1);
        SqlTodayBook book(region.store->sql());
        const auto all = *book.toSend(region.writer.device);
        QVERIFY(all.count > 20);
        QCOMPARE(all.since, region.clock.now());
        QVERIFY(region.store->setLocalSetting(QStringLiteral("exportedRow"), QString::number(all.count)));
        QCOMPARE(book.toSend(region.writer.device)->count, 0);
        region.receive(lotOf(paracetamol, "P1"), 1);
        QCOMPARE(book.toSend(region.writer.device)->count, 1);
    }
};

BQ_SUITE(TodayTest);
#include "today_test.moc"

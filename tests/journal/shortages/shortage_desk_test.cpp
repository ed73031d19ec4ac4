// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/shortages/shortage_desk.h"
#include "support/dispensary.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class ShortageDeskTest : public QObject
{
    Q_OBJECT

    static QString rule(const Answer<EventId, ShortageRefused> &answer)
    {
        if (!answer)
            return name(answer.error().kind);
        return *answer ? QString() : name(answer->error().rule);
    }

    static ShortageReport lacks(const char *item, Urgency urgency = Urgency::now)
    {
        return {clave(item), urgency, ShortageReason::moreConsumption, Units(24), 3, 2, QStringLiteral("Hay fila")};
    }

    static QString reported(Dispensary &clinic, const ShortageReport &report)
    {
        const auto event = ShortageDesk(*clinic.clinic).report(report, user("nurse1"));
        return event && *event ? (*event)->text() : QString();
    }

    static Shortage read(Dispensary &clinic, const QString &event)
    {
        return **clinic.books->books().shortages.shortage(event);
    }

private Q_SLOTS:
    void aReportSaysWhatThereIs()
    {
        Dispensary clinic;
        const auto shortage = read(clinic, reported(clinic, lacks(metformin)));
        QCOMPARE(shortage.state, ShortageState::reported);
        QCOMPARE(shortage.facilityName, QStringLiteral("SANTA MARÍA ZOOGOCHI"));
        QCOMPARE(shortage.displayName, QStringLiteral("METFORMINA"));
        QVERIFY(shortage.onHand == Units(6) && shortage.needed == Units(24));
        QCOMPARE(shortage.daysLeft.value_or(0), 3);
        QCOMPARE(shortage.patientsWaiting.value_or(0), 2);
    }

    void itGoesFromReportToShelf()
    {
        Dispensary clinic;
        const auto trip = clinic.planTrip("2026-12/20-037/1", *Date::of(2026, 12, 22), {clinic.clinicClues});
        const QString event = reported(clinic, lacks(metformin));
        ShortageDesk there(*clinic.warehouse);
        QCOMPARE(rule(there.see(event, user("boss1"))), QString());
        QCOMPARE(read(clinic, event).state, ShortageState::seen);
        QCOMPARE(rule(there.see(event, user("boss1"))), QStringLiteral("alreadySeen"));
        QCOMPARE(rule(there.answer({event, ShortageAnswer::willCome, Units(24), trip, {}, QStringLiteral("Va el 22")},
                                   user("boss1"))),
                 QString());
        const auto answered = read(clinic, event);
        QCOMPARE(answered.state, ShortageState::answered);
        QVERIFY(answered.units == Units(24) && answered.trip == trip);
        QCOMPARE(answered.answerNote.value_or(QString()), QStringLiteral("Va el 22"));
        clinic.clock.advance(60);
        QCOMPARE(rule(there.answer({event, ShortageAnswer::willCome, Units(20), trip, {}, QString(QLatin1String(""))},
                                   user("boss1"))),
                 QString());
        QVERIFY(read(clinic, event).units == Units(20));
        QCOMPARE(rule(ShortageDesk(*clinic.clinic).close(event, QStringLiteral("Llegó"), user("nurse1"))), QString());
        const auto closed = read(clinic, event);
        QCOMPARE(closed.state, ShortageState::closed);
        QVERIFY(closed.end == ShortageEnd::received);
        QCOMPARE(clinic.books->books().shortages.steps(event)->size(), size_t(4));
    }

    void whoMayNotIsRefused()
    {
        Dispensary clinic;
        QCOMPARE(rule(ShortageDesk(*clinic.clinic).report(lacks(metformin), user("clerk1"))), QStringLiteral("noRight"));
        const QString event = reported(clinic, lacks(metformin));
        QCOMPARE(rule(ShortageDesk(*clinic.clinic).see(event, user("nurse1"))), QStringLiteral("noRight"));
        const ShortageAnswered answer{event, ShortageAnswer::cannot, Units(0), {}, {}, QStringLiteral("No hay")};
        QCOMPARE(rule(ShortageDesk(*clinic.clinic).answer(answer, user("nurse1"))), QStringLiteral("noRight"));
        QCOMPARE(rule(ShortageDesk(*clinic.clinic).withdraw(event, QString(QLatin1String("")), user("clerk1"))),
                 QStringLiteral("noRight"));
    }

    void aTripMustGoThere()
    {
        Dispensary clinic;
        const auto elsewhere = clinic.planTrip("2026-12/20-037/2", *Date::of(2026, 12, 22), {clues()});
        const QString event = reported(clinic, lacks(metformin));
        ShortageDesk there(*clinic.warehouse);
        const auto by = [&](const TripId &trip) {
            return rule(there.answer({event, ShortageAnswer::willCome, Units(1), trip, {}, QString(QLatin1String(""))},
                                     user("boss1")));
        };
        QCOMPARE(by(elsewhere), QStringLiteral("tripGoesElsewhere"));
        QCOMPARE(by(*TripId::parse(QStringLiteral("2026-12/20-099/1"))), QStringLiteral("unknownTrip"));
        QCOMPARE(rule(there.answer({event, ShortageAnswer::substituteWillCome, Units(1), {}, clave("010.000.9999.00"),
                                    QString(QLatin1String(""))},
                                   user("boss1"))),
                 QStringLiteral("unknownSubstitute"));
    }

    void oneOfAnItemWaitsAndCanBeReplacedWithoutLosingIt()
    {
        Dispensary clinic;
        const QString first = reported(clinic, lacks(metformin, Urgency::canWait));
        const auto again = ShortageDesk(*clinic.clinic).report(lacks(metformin), user("nurse1"));
        QCOMPARE(again->error().rule, ShortageRefusal::alreadyReported);
        QCOMPARE(again->error().shortage, first);
        auto urgent = lacks(metformin);
        urgent.replaces = true;
        const QString second = reported(clinic, urgent);
        const auto merged = read(clinic, first);
        QVERIFY(merged.end == ShortageEnd::merged && merged.into == second);
        QCOMPARE(read(clinic, second).state, ShortageState::reported);
        auto &book = clinic.books->books().shortages;
        QCOMPARE(*book.shortageCount({}), 1);
        QCOMPARE(*book.shortageCount({.isEvery = true}), 2);
        QCOMPARE((*book.openOf(clinic.clinicClues, clave(metformin)))->event, second);
    }

    void theMostUrgentComesFirst()
    {
        Dispensary clinic;
        const QString calm = reported(clinic, lacks(enalapril, Urgency::canWait));
        clinic.clock.advance(60);
        const QString urgent = reported(clinic, lacks(metformin));
        auto &book = clinic.books->books().shortages;
        const auto all = *book.shortages({}, 0, 10);
        QCOMPARE(all.front().event, urgent);
        QCOMPARE(all.back().event, calm);
        QCOMPARE(book.shortages({.typed = QStringLiteral("ena")}, 0, 10)->front().event, calm);
        QCOMPARE(*book.shortageCount({.typed = QStringLiteral("zoogochi")}), 2);
        QCOMPARE(*book.shortageCount({.state = ShortageState::answered}), 0);
        QCOMPARE(*book.shortageCount({.facility = clues()}), 0);
    }

    void theNextDeliveryIsTheFirstTripThatStopsThere()
    {
        Dispensary clinic;
        auto &book = clinic.books->books().shortages;
        const Date today = clinic.clinic->today();
        QVERIFY(!*book.nextDelivery(clinic.clinicClues, today));
        clinic.planTrip("2026-12/20-037/2", *Date::of(2026, 12, 22), {clinic.clinicClues});
        clinic.planTrip("2026-12/20-037/1", *Date::of(2026, 12, 10), {clinic.clinicClues});
        clinic.planTrip("2026-11/20-037/9", *Date::of(2026, 11, 1), {clinic.clinicClues});
        QVERIFY(*book.nextDelivery(clinic.clinicClues, today) == *Date::of(2026, 12, 10));
        QCOMPARE(book.comingTrips(clinic.clinicClues, today, 10)->size(), size_t(2));
    }

    void whatCameReachesItByItself()
    {
        Dispensary clinic;
        const QString event = reported(clinic, lacks(metformin));
        const Lot came = lot("ME9", "2028-06-30", metformin);
        BoxSealed box = sealed(5, came, 24);
        box.lines[0].item = clave(metformin);
        clinic.record(box);
        clinic.record(DeliveryReceived{.sscc = box.sscc,
                                       .facility = clinic.clinicClues,
                                       .lines = {DeliveredLine{.lot = came, .listed = Units(24), .received = Units(24)}}});
        const auto shortage = read(clinic, event);
        QVERIFY(shortage.arrived == Units(24));
        QCOMPARE(shortage.state, ShortageState::received);
        QCOMPARE(rule(ShortageDesk(*clinic.clinic).close(event, QString(QLatin1String("")), user("nurse1"))), QString());
    }
};

BQ_SUITE(ShortageDeskTest);
#include "shortage_desk_test.moc"

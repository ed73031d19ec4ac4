// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre_fixture.h"
#include "storage/books/sql_day_book.h"
#include "storage/exchange/sql_totals.h"
#include "stores.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

/// A centre that says what its clinics gave.
struct Totalling
{
    SmallCountry country;
    SqlTotals book{country.centre.store->sql()};
    DayTotals totals{country.centre.journal, country.centre.feeds, book, Writer{*DeviceId::of(50), 7}};
    exchange::Exchange office{country.centre.journal, country.centre.feeds, country.centre.subscribers, country.centre.rights, nullptr, &totals};

    explicit Totalling(std::unique_ptr<SqlStore> in) : country(std::move(in))
    {
        totals.attachTo(country.centre.journal, [this](const StoredEvent &stored) { return country.centre.feeder.feed(stored); });
    }
    void exchangeWith(Laptop &laptop)
    {
        for (bool isMore = true; isMore;) {
            const auto answer = must(office.contact(laptop.bring(), 1'000'000));
            isMore = must(laptop.peer.take(*answer)).isMore;
        }
    }
    void endDay() { country.centre.clock.advance(24 * 3600); }
    /// "OCIMB000596 7" for each facility of which the store knows what it gave.
    static QStringList said(Laptop &laptop)
    {
        const auto lines = must(laptop.store->sql().all<QString>("SELECT facility || ' ' || sum(dispensed) FROM day_total "
                                                                 "GROUP BY facility ORDER BY facility"));
        return {lines.begin(), lines.end()};
    }
    static int patients(Laptop &laptop)
    {
        return must(laptop.store->sql().one<int>("SELECT count(*) FROM dispensing")).value_or(-1);
    }
};

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

/// What a state's supervisors have of what clinics give: a total a day, and no patient.
class DayTotalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayThatHasEndedIsSaidToTheStatesSupervisors_data() { onBoth(); }
    void aDayThatHasEndedIsSaidToTheStatesSupervisors()
    {
        BQ_EMPTY_STORE(empty);
        Totalling here(std::move(empty));
        auto &[country, book, totals, office] = here;
        country.clinic.record(SmallCountry::given(clinicClues, 1, 3));
        const auto second = country.clinic.record(SmallCountry::given(clinicClues, 2, 4));
        country.otherClinic.record(SmallCountry::given(otherClinicClues, 1, 5));
        for (Laptop *laptop : {&country.clinic, &country.otherClinic, &country.supervisor})
            here.exchangeWith(*laptop);
        QCOMPARE(Totalling::said(country.supervisor), QStringList());

        here.endDay();
        here.exchangeWith(country.supervisor);
        QCOMPARE(Totalling::said(country.supervisor), (QStringList{text("OCIMB000596 7"), text("OCIMB000613 5")}));
        QCOMPARE(Totalling::patients(country.supervisor), 0);
        here.exchangeWith(country.clinic);
        QCOMPARE(Totalling::said(country.clinic), QStringList()); // it knows better

        // What is heard of later makes another total, and nothing new makes none.
        country.clinic.record(correcting(second, SmallCountry::given(clinicClues, 2, 1)));
        country.clinic.record(SmallCountry::given(clinicClues, 3, 2));
        here.exchangeWith(country.clinic);
        here.exchangeWith(country.supervisor);
        QCOMPARE(Totalling::said(country.supervisor), (QStringList{text("OCIMB000596 6"), text("OCIMB000613 5")}));
        const quint64 before = must(country.centre.store->head(*DeviceId::of(50), 7))->seq;
        here.exchangeWith(country.supervisor);
        QCOMPARE(must(country.centre.store->head(*DeviceId::of(50), 7))->seq, before);
        QCOMPARE(before, quint64(3));
        QCOMPARE(findings(*country.supervisor.store), QString());
        QCOMPARE(findings(*country.centre.store), QString());
    }

    void whatIsTakenBackIsSaidToBeNothing_data() { onBoth(); }
    void whatIsTakenBackIsSaidToBeNothing()
    {
        BQ_EMPTY_STORE(empty);
        Totalling here(std::move(empty));
        auto &[country, book, totals, office] = here;
        const auto only = country.clinic.record(SmallCountry::given(clinicClues, 1, 3));
        here.exchangeWith(country.clinic);
        here.endDay();
        here.exchangeWith(country.supervisor);
        QCOMPARE(Totalling::said(country.supervisor), QStringList{text("OCIMB000596 3")});
        country.clinic.record(correcting(only));
        here.exchangeWith(country.clinic);
        here.exchangeWith(country.supervisor);
        QCOMPARE(Totalling::said(country.supervisor), QStringList{text("OCIMB000596 0")});
    }

    void whatIsHeldAfterItWasCountedIsSaidAnew_data() { onBoth(); }
    void whatIsHeldAfterItWasCountedIsSaidAnew()
    {
        BQ_EMPTY_STORE(empty);
        Totalling here(std::move(empty));
        auto &[country, book, totals, office] = here;
        country.clinic.record(SmallCountry::given(clinicClues, 1, 3));
        const auto bad = country.clinic.record(SmallCountry::given(clinicClues, 2, 4));
        here.exchangeWith(country.clinic);
        here.endDay();
        here.exchangeWith(country.supervisor);
        QCOMPARE(Totalling::said(country.supervisor), QStringList{text("OCIMB000596 7")});
        HeldActs acts(country.centre.journal, Writer{*DeviceId::of(50), 8}, country.centre.subscribers, country.centre.rights);
        auto transaction = must(Transaction::begin(*country.centre.store));
        must(acts.sayHeld(must(country.centre.store->find(bad))->event, QStringLiteral("revoked")));
        must(transaction.commit());
        here.exchangeWith(country.supervisor);
        QCOMPARE(Totalling::said(country.supervisor), QStringList{text("OCIMB000596 3")});
    }

    /// A centre that went back to a backup does not know what it said since: what a day's lots came to, it says of each.
    void whatWasSaidAndLostIsSaidToBeNothing_data() { onBoth(); }
    void whatWasSaidAndLostIsSaidToBeNothing()
    {
        BQ_EMPTY_STORE(empty);
        Totalling here(must(SqlStore::scratch()));
        auto &country = here.country;
        const auto only = country.clinic.record(SmallCountry::given(clinicClues, 1, 3));
        here.exchangeWith(country.clinic);
        here.endDay();
        here.exchangeWith(country.supervisor);
        QCOMPARE(Totalling::said(country.supervisor), QStringList{text("OCIMB000596 3")});
        country.clinic.record(correcting(only));

        // Of all that, the restored one hears from the devices alone.
        Totalling restored(std::move(empty));
        auto &centre = restored.country.centre;
        centre.startEpoch(2);
        centre.clock.advance(48 * 3600);
        country.clinic.exchangeWith(centre);
        restored.exchangeWith(country.supervisor);
        QCOMPARE(Totalling::said(country.supervisor), QStringList{text("OCIMB000596 0")});
    }

    void aSupervisorKnowsWhatIsLeft()
    {
        Totalling here(must(SqlStore::scratch()));
        auto &country = here.country;
        const auto settle = [&] {
            for (int round = 0; round < 2; ++round) {
                for (Laptop *laptop : country.laptops())
                    here.exchangeWith(*laptop);
            }
        };
        const auto endDay = [&] {
            here.endDay();
            for (Laptop *laptop : country.laptops())
                laptop->clock.advance(24 * 3600);
            settle();
        };
        const auto held = [](Laptop &laptop) {
            const auto items = must(SqlDayBook(laptop.store->sql()).held(clinicClues));
            return items.empty() ? 0 : items.front().units.count();
        };
        const Date first = Date::ofLocal(country.clinic.clock.now());
        country.warehouse.record(received(lot("A1"), 100));
        country.warehouse.record(SmallCountry::sealedFor(clinicClues, 1, 12));
        settle();
        country.clinic.record(SmallCountry::deliveredTo(clinicClues, 1, 12));
        country.clinic.record(SmallCountry::given(clinicClues, 1, 7));
        endDay();
        for (Laptop *laptop : {&country.clinic, &country.supervisor}) {
            const auto days = must(SqlDayBook(laptop->store->sql()).days(clinicClues, first, first, 0, 10));
            QCOMPARE(int(days.size()), 1);
            QCOMPARE(days[0].received, Units(12));
            QCOMPARE(days[0].dispensed, Units(7));
            QCOMPARE(held(*laptop), 5);
        }
        country.clinic.record(CountClosed{clinicClues, CountScope::list, {}, {clave()}, {LotUnits{lot("A1"), Units(4)}}, {}, {},
                                          {user()}});
        endDay();
        country.clinic.record(SmallCountry::given(clinicClues, 2, 1));
        endDay();
        QCOMPARE(held(country.clinic), 3);
        QCOMPARE(held(country.supervisor), 3);
        const auto days = must(SqlDayBook(country.supervisor.store->sql()).days(std::nullopt, first.plusDays(2), first.plusDays(9), 0, 10));
        QCOMPARE(int(days.size()), 1);
        QCOMPARE(days[0].dispensed, Units(1));
    }

    void nobodyButTheCentreSaysWhatADayCameTo_data() { onBoth(); }
    void nobodyButTheCentreSaysWhatADayCameTo()
    {
        BQ_EMPTY_STORE(empty);
        Totalling here(std::move(empty));
        auto &[country, book, totals, office] = here;
        const Date day = Date::ofLocal(country.clinic.clock.now());
        country.clinic.record(DayTotalled{clinicClues, day, {LotUnits{lot("A1"), Units(900)}}});
        const auto answer = must(office.contact(country.clinic.bring(), 1'000'000));
        QCOMPARE(int(answer->intake.held.size()), 1);
        here.endDay();
        here.exchangeWith(country.supervisor);
        QCOMPARE(Totalling::said(country.supervisor), QStringList());
    }

    void aStoreThatBecomesACentresSaysTheDaysBefore()
    {
        SmallCountry country;
        country.clinic.record(SmallCountry::given(clinicClues, 1, 3));
        country.settle();
        SqlTotals book(country.centre.store->sql());
        DayTotals totals(country.centre.journal, country.centre.feeds, book, Writer{*DeviceId::of(50), 7});
        must(totals.noteAll());
        const auto day = Date::ofLocal(country.clinic.clock.now());
        QCOMPARE(must(totals.say(std::nullopt, day)), 0);
        QCOMPARE(must(totals.say(std::nullopt, day.plusDays(1))), 1);
    }
};

BQ_SUITE(DayTotalsTest);
#include "day_totals_test.moc"

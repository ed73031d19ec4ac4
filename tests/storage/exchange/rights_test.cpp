// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre_fixture.h"
#include "journal/exchange/held_acts.h"
#include "journal/projector.h"
#include "storage/exchange/sql_operator_book.h"
#include "stores.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

const TripId trip = *TripId::parse(QStringLiteral("2026-12/20-037/1"));
const UserId nurse = user("nurse1");

TripPlanned planned(const Clues &warehouse)
{
    return {trip, *RoundId::parse(QStringLiteral("2026-12")), *RouteId::parse(QStringLiteral("20-037")), warehouse,
            *Date::parseIso(u"2026-12-07"), Transport::van, {}, {}, {clinicClues}, false};
}

ShortageReported missing(const Clues &facility)
{
    return {facility, clave(), Urgency::now, ShortageReason::other, Units(0), Units(5), {}, {}, {}};
}

/// A region whose centre says what it holds.
struct WatchedCountry : SmallCountry
{
    HeldActs acts{centre.journal, centreWriter(*DeviceId::of(50), centre.clock.now()), centre.rights};
    exchange::Exchange office{centre.journal, centre.feeds, centre.subscribers, centre.rights, nullptr, nullptr, &acts};

    using SmallCountry::SmallCountry;

    void watch()
    {
        centre.journal.onAppend([this](const StoredEvent &stored) -> Outcome<void> {
            BQ_TRY(centre.feeder.feed(stored));
            return acts.heed(stored);
        });
    }
    void bring(Laptop &laptop) { (void)must(office.contact(laptop.bring(), 1'000'000)); }
    void define(const UserId &who, const std::vector<Role> &roles)
    {
        authority.record(PersonDefined{who, who.text(), clinicClues, roles, {}, true});
        bring(authority);
    }
    /// What is held of whom, and why: "dispensed notTheirRight".
    QStringList held()
    {
        QStringList all;
        for (const auto &act : must(SqlOperatorBook(centre.store->sql()).held(false, 0, 100)))
            all << kindName(act.kind) + u' ' + act.breach;
        return all;
    }
    int dispensings() { return must(centre.store->sql().one<int>("SELECT count(*) FROM dispensing")).value_or(-1); }
};

using Make = EventBody (*)(const Clues &own, const QString &shortage);

/// An act on what is another's, and the devices from which it is held.
struct Row
{
    const char *name;
    Make make;
    QStringList heldFrom;
};

const QStringList nobody;
const QStringList stranger{QStringLiteral("otherClinic")};
const QStringList clinics{QStringLiteral("clinic"), QStringLiteral("otherClinic")};

QString incident(const char *key)
{
    return QString::fromLatin1(key).arg(sscc(1).text(), clinicClues.text());
}

const std::vector<Row> rows{
    {"redirect a box", [](const Clues &, const QString &) -> EventBody {
         return BoxRedirected{sscc(1), otherClinicClues, QStringLiteral("derrumbe")}; }, stranger},
    {"print a label", [](const Clues &, const QString &) -> EventBody {
         return LabelPrinted{sscc(1), QStringLiteral("se mojó")}; }, stranger},
    {"open a box", [](const Clues &own, const QString &) -> EventBody {
         return BoxReopened{sscc(1), own, QStringLiteral("x"), {LotUnits{lot("A1"), Units(12)}}}; }, clinics},
    {"plan a trip", [](const Clues &own, const QString &) -> EventBody { return planned(own); }, clinics},
    {"load", [](const Clues &own, const QString &) -> EventBody { return TripLoaded{trip, own, {sscc(1)}}; }, clinics},
    {"let a trip go", [](const Clues &, const QString &) -> EventBody { return TripDeparted{trip, {}, {}, {}, {}}; }, clinics},
    {"pass custody on", [](const Clues &, const QString &) -> EventBody {
         return CustodyPassed{trip, *DriverId::parse(QStringLiteral("A")), *DriverId::parse(QStringLiteral("B")),
                              Transport::boat, QStringLiteral("muelle"), true, {}}; }, stranger},
    {"arrive at a stop", [](const Clues &, const QString &) -> EventBody {
         return StopArrived{trip, clinicClues, {}, {}, {}}; }, stranger},
    {"come back", [](const Clues &own, const QString &) -> EventBody { return TripReturned{trip, own, {}}; }, stranger},
    {"set a box down", [](const Clues &own, const QString &) -> EventBody {
         return TripUnloaded{trip, own, {sscc(1)}, UnloadReason::notReached, {}}; }, nobody},
    {"set a box down elsewhere", [](const Clues &, const QString &) -> EventBody {
         return TripUnloaded{trip, warehouseClues, {sscc(1)}, UnloadReason::notReached, {}}; }, clinics},
    {"receive a box", [](const Clues &own, const QString &) -> EventBody {
         return SmallCountry::deliveredTo(own, 1); }, nobody},
    {"see a shortage", [](const Clues &, const QString &shortage) -> EventBody { return ShortageSeen{shortage}; }, stranger},
    {"answer a shortage", [](const Clues &, const QString &shortage) -> EventBody {
         return ShortageAnswered{shortage, ShortageAnswer::cannot, Units(0), {}, {}, {}}; }, stranger},
    {"end a shortage", [](const Clues &, const QString &shortage) -> EventBody {
         return ShortageClosed{shortage, ShortageEnd::withdrawn, {}, {}}; }, stranger},
    {"settle what is wrong with a box", [](const Clues &, const QString &) -> EventBody {
         return IncidentSettled{incident("boxSealDiffers/%1/%2/1"), {}}; }, stranger},
    {"settle what is wrong at a clinic", [](const Clues &, const QString &) -> EventBody {
         return IncidentSettled{incident("negativeStock/F:%2/x//A1/2027-08-31/%1"), {}}; }, stranger},
    {"settle what names nobody", [](const Clues &, const QString &) -> EventBody {
         return IncidentSettled{QStringLiteral("tripOverdue/") + trip.text(), {}}; }, nobody},
};

} // namespace

class RightsTest : public QObject
{
    Q_OBJECT

    static void eachRowAndDevice()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("device");
        for (size_t row = 0; row < rows.size(); ++row) {
            for (const char *device : {"warehouse", "clinic", "otherClinic", "supervisor"})
                QTest::addRow("%s, %s", rows[row].name, device) << int(row) << QString::fromLatin1(device);
        }
    }
    static std::pair<Laptop *, Clues> deviceOf(SmallCountry &country, const QString &name)
    {
        if (name == u"warehouse")
            return {&country.warehouse, warehouseClues};
        if (name == u"clinic")
            return {&country.clinic, clinicClues};
        return name == u"otherClinic" ? std::pair(&country.otherClinic, otherClinicClues)
                                      : std::pair(&country.supervisor, officeClues);
    }
    static size_t heldOf(SmallCountry &country, Laptop &laptop, const EventBody &body)
    {
        laptop.record(body);
        return country.centre.contact(laptop.bring()).intake.held.size();
    }

private Q_SLOTS:
    void whatIsAnothersIsLeftToThoseWhomItConcerns_data() { eachRowAndDevice(); }
    void whatIsAnothersIsLeftToThoseWhomItConcerns()
    {
        QFETCH(const int, row);
        QFETCH(const QString, device);
        SmallCountry country;
        country.warehouse.record(received(lot("A1"), 100));
        country.warehouse.record(SmallCountry::sealedFor(clinicClues, 1));
        country.warehouse.record(planned(warehouseClues));
        country.warehouse.exchangeWith(country.centre);
        const auto shortage = country.clinic.record(missing(clinicClues));
        country.clinic.exchangeWith(country.centre);
        const auto [laptop, own] = deviceOf(country, device);
        const auto held = heldOf(country, *laptop, rows[size_t(row)].make(own, shortage.text()));
        QCOMPARE(held, rows[size_t(row)].heldFrom.contains(device) ? size_t(1) : size_t(0));
    }

    void whatTheCentreDoesNotKnowYetIsNotHeldForThat_data()
    {
        QTest::addColumn<int>("row");
        for (size_t row = 0; row < rows.size(); ++row)
            QTest::addRow("%s", rows[row].name) << int(row);
    }
    void whatTheCentreDoesNotKnowYetIsNotHeldForThat()
    {
        QFETCH(const int, row);
        SmallCountry country;
        country.warehouse.record(received(lot("A1"), 100));
        country.warehouse.record(SmallCountry::sealedFor(clinicClues, 1));
        country.warehouse.record(planned(warehouseClues));
        const auto shortage = country.clinic.record(missing(clinicClues));
        // Another computer of the same place, whose word comes first.
        const bool isWarehouses = rows[size_t(row)].heldFrom != nobody;
        const Clues own = isWarehouses ? warehouseClues : clinicClues;
        Laptop beside(7);
        country.authority.record(DeviceEnrolled{beside.writer.device, own, QStringLiteral("Mesa 2"), QByteArray(32, 'q'),
                                                QStringLiteral("9521234"), 1, 7000, 7999});
        country.authority.exchangeWith(country.centre);
        QCOMPARE(heldOf(country, beside, rows[size_t(row)].make(own, shortage.text())), size_t(0));
    }

    void onlyWhomTheRegionGaveARoleForItDoesAnything()
    {
        WatchedCountry country;
        country.watch();
        country.define(nurse, {Role::nurse});
        country.clinic.recordBy(nurse, SmallCountry::given(clinicClues, 1));
        country.clinic.recordBy(nurse, BoxRedirected{sscc(1), clinicClues, QStringLiteral("x")});
        country.clinic.recordBy(user("nobody"), SmallCountry::given(clinicClues, 2));
        country.clinic.recordBy(std::nullopt, SmallCountry::given(clinicClues, 3));
        country.clinic.recordBy(std::nullopt, RunBegun{RunCause::asked, 1, 0});
        country.bring(country.clinic);
        QCOMPARE(country.held(), (QStringList{QStringLiteral("boxRedirected notTheirRight"), QStringLiteral("dispensed unknownPerson"),
                                              QStringLiteral("dispensed unknownPerson")}));
        QCOMPARE(country.dispensings(), 1);
        QCOMPARE(findings(*country.centre.store), QString());
    }

    void whatWasRightWhenItWasDoneIsRightWheneverItComes()
    {
        WatchedCountry country;
        country.watch();
        country.define(nurse, {Role::nurse});
        country.clinic.recordBy(nurse, SmallCountry::given(clinicClues, 1)); // and away for weeks
        country.authority.record(PersonDefined{nurse, nurse.text(), clinicClues, {Role::packer}, {}, false});
        country.bring(country.authority);
        country.bring(country.clinic);
        QCOMPARE(country.held(), QStringList());
        QCOMPARE(country.dispensings(), 1);
    }

    void whatCameBeforeItsAuthorWasKnownCountsOnceTheyAre_data() { onBoth(); }
    void whatCameBeforeItsAuthorWasKnownCountsOnceTheyAre()
    {
        BQ_EMPTY_STORE(empty);
        WatchedCountry country(std::move(empty));
        country.watch();
        country.clinic.recordBy(nurse, SmallCountry::given(clinicClues, 1));
        const auto wrong = country.clinic.recordBy(nurse, SmallCountry::given(clinicClues, 2));
        country.clinic.recordBy(nurse, BoxRedirected{sscc(1), clinicClues, QStringLiteral("x")});
        country.clinic.recordBy(user("nobody"), SmallCountry::given(clinicClues, 3));
        country.bring(country.clinic);
        QCOMPARE(country.held().size(), 4);
        QCOMPARE(country.dispensings(), 0);
        auto transaction = must(Transaction::begin(*country.centre.store));
        must(country.acts.reject(*must(country.centre.store->find(wrong)), std::nullopt, QStringLiteral("no fue")));
        must(transaction.commit());

        country.define(nurse, {Role::packer});
        QCOMPARE(country.dispensings(), 0);
        country.define(nurse, {Role::nurse});
        QCOMPARE(country.dispensings(), 1); // what somebody rejected stays so
        QCOMPARE(country.held(), (QStringList{QStringLiteral("boxRedirected unknownPerson"), QStringLiteral("dispensed unknownPerson")}));
        QCOMPARE(findings(*country.centre.store), QString());
        const auto live = must(digest(*country.centre.store));
        must(rebuildProjections(*country.centre.store));
        QCOMPARE(must(digest(*country.centre.store)), live);
    }

    void whatARevokedDeviceWroteWaitsForSomebodyWhoeverItsAuthorIs()
    {
        WatchedCountry country;
        country.watch();
        const auto given = country.clinic.recordBy(nurse, SmallCountry::given(clinicClues, 1));
        country.bring(country.clinic);
        country.authority.record(DeviceRevoked{given.device, given.run, given.seq, QStringLiteral("se la robaron")});
        country.define(nurse, {Role::nurse});
        QCOMPARE(country.held(), QStringList(QStringLiteral("dispensed unknownPerson")));
        QCOMPARE(country.dispensings(), 0);
    }

    void fourEyesAreNotOnePersonsTwice()
    {
        SmallCountry country;
        auto box = SmallCountry::sealedFor(clinicClues, 1);
        box.checker = user();
        QCOMPARE(heldOf(country, country.warehouse, box), size_t(1));
        box = SmallCountry::sealedFor(clinicClues, 2);
        box.checker = user("checker1");
        QCOMPARE(heldOf(country, country.warehouse, box), size_t(0));
    }
};

BQ_SUITE(RightsTest);
#include "rights_test.moc"

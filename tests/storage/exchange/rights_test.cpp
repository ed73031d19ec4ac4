// SPDX-License-Identifier: GPL-3.0-or-later
#include "stores.h"
#include "support/suite.h"
#include "watched_country.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

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
    {"settle what is wrong with a trip", [](const Clues &, const QString &) -> EventBody {
         return IncidentSettled{QStringLiteral("tripOverdue/") + trip.text(), {}}; }, stranger},
    {"settle what names nobody", [](const Clues &, const QString &) -> EventBody {
         return IncidentSettled{QStringLiteral("parkedEvent/9/1/4"), {}}; }, nobody},
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

    void whatIsDoneToWhatHasNotComeWaitsForItAndCountsThen_data()
    {
        QTest::addColumn<int>("row");
        for (size_t row = 0; row < rows.size(); ++row)
            QTest::addRow("%s", rows[row].name) << int(row);
    }
    void whatIsDoneToWhatHasNotComeWaitsForItAndCountsThen()
    {
        QFETCH(const int, row);
        WatchedCountry country;
        country.warehouse.record(received(lot("A1"), 100));
        country.warehouse.record(SmallCountry::sealedFor(clinicClues, 1));
        country.warehouse.record(planned(warehouseClues));
        const auto shortage = country.clinic.record(missing(clinicClues));
        // Another computer of the same place, whose word comes first.
        const bool isWarehouses = rows[size_t(row)].heldFrom != nobody;
        const Clues own = isWarehouses ? warehouseClues : clinicClues;
        Laptop beside(7);
        country.giveNumbers(beside, own, 7001);
        const auto act = beside.record(rows[size_t(row)].make(own, shortage.text()));
        country.bring(beside);
        for (const QString &held : country.held())
            QVERIFY2(held.endsWith(QStringLiteral(" notKnownYet")), qPrintable(held));
        country.bring(country.warehouse);
        country.bring(country.clinic);
        QCOMPARE(country.held(), QStringList());
        QVERIFY(!must(country.centre.store->find(act))->isHeld);
        country.compareWithRebuild();
    }

    void onlyWhomTheRegionGaveARoleForItDoesAnything()
    {
        WatchedCountry country;
        country.sealABox();
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
        country.define(nurse, {Role::nurse});
        country.clinic.recordBy(nurse, SmallCountry::given(clinicClues, 1)); // and away for weeks
        country.authority.record(PersonDefined{nurse, nurse.text(), clinicClues, {Role::packer}, {}, false});
        country.bring(country.authority);
        country.bring(country.clinic);
        QCOMPARE(country.held(), QStringList());
        QCOMPARE(country.dispensings(), 1);
    }

    void aRoleCountsWhereItWasGiven()
    {
        WatchedCountry country;
        country.sealABox();
        const auto boss = user("boss1");
        country.define(boss, {Role::supervisor}, warehouseClues);
        country.clinic.recordBy(boss, BoxRedirected{sscc(1), clinicClues, QStringLiteral("x")}); // as if they were there
        country.supervisor.recordBy(boss, LabelPrinted{sscc(1), QStringLiteral("x")});           // which reaches there
        country.bring(country.clinic);
        country.bring(country.supervisor);
        QCOMPARE(country.held(), QStringList(QStringLiteral("boxRedirected notTheirRight")));
        QCOMPARE(country.redirected(), 0);
        country.define(boss, {Role::supervisor}, clinicClues); // who had moved there before
        QCOMPARE(country.held(), QStringList());
        QCOMPARE(country.redirected(), 1);
        country.warehouse.recordBy(boss, LabelPrinted{sscc(1), QStringLiteral("x")}); // before they left
        country.bring(country.warehouse);
        QCOMPARE(country.held(), QStringList());
        country.compareWithRebuild();
    }

    void whatCameBeforeItsAuthorWasKnownCountsOnceTheyAre_data() { onBoth(); }
    void whatCameBeforeItsAuthorWasKnownCountsOnceTheyAre()
    {
        BQ_EMPTY_STORE(empty);
        WatchedCountry country(std::move(empty));
        country.sealABox();
        country.clinic.recordBy(nurse, SmallCountry::given(clinicClues, 1));
        const auto wrong = country.clinic.recordBy(nurse, SmallCountry::given(clinicClues, 2));
        country.clinic.recordBy(nurse, BoxRedirected{sscc(1), clinicClues, QStringLiteral("x")});
        country.clinic.recordBy(user("nobody"), SmallCountry::given(clinicClues, 3));
        country.bring(country.clinic);
        QCOMPARE(country.held().size(), 4);
        QCOMPARE(country.dispensings(), 0);
        country.reject(wrong);

        country.define(nurse, {Role::packer});
        QCOMPARE(country.dispensings(), 0);
        country.define(nurse, {Role::nurse});
        QCOMPARE(country.dispensings(), 1); // what somebody rejected stays so
        QCOMPARE(country.held(), (QStringList{QStringLiteral("boxRedirected notTheirRight"), QStringLiteral("dispensed unknownPerson")}));
        country.compareWithRebuild();
    }

    void whatARevokedDeviceWroteWaitsForSomebodyWhoeverItsAuthorIs()
    {
        WatchedCountry country;
        const auto given = country.clinic.recordBy(nurse, SmallCountry::given(clinicClues, 1));
        country.bring(country.clinic);
        country.authority.record(DeviceRevoked{given.device, given.run, given.seq, QStringLiteral("se la robaron")});
        country.define(nurse, {Role::nurse});
        QCOMPARE(country.held(), QStringList(QStringLiteral("dispensed revoked")));
        QCOMPARE(country.dispensings(), 0);
    }

    void aRoleThatWasSetAsideWasNeverGiven()
    {
        WatchedCountry country;
        const auto definition = country.authority.record(PersonDefined{nurse, nurse.text(), clinicClues, {Role::nurse}, {}, true});
        country.bring(country.authority);
        auto transaction = must(Transaction::begin(*country.centre.store));
        must(country.desk.held.sayHeld(must(country.centre.store->find(definition))->event, name(RightsBreach::revoked)));
        must(transaction.commit());
        country.clinic.recordBy(nurse, SmallCountry::given(clinicClues, 1));
        country.bring(country.clinic);
        QVERIFY(country.held().contains(QStringLiteral("dispensed unknownPerson")));
        QCOMPARE(country.dispensings(), 0);
    }

    void fourEyesAreNotOnePersonsTwice()
    {
        SmallCountry country;
        auto box = SmallCountry::sealedFor(clinicClues, 1);
        box.checker = user();
        QCOMPARE(heldOf(country, country.warehouse, box), size_t(1));
    }

    void whoeverABoxNamesMayDoWhatItSaysOfThem()
    {
        WatchedCountry country;
        const auto checker = user("checker1");
        auto box = SmallCountry::sealedFor(clinicClues, 1);
        box.checker = checker;
        box.lifted.push_back({QStringLiteral("lotIsShortDated"), {}, user("boss1"), QStringLiteral("no hay otro")});
        country.warehouse.record(received(lot("A1"), 100));
        country.warehouse.record(box);
        country.bring(country.warehouse);
        QCOMPARE(country.held(), QStringList(QStringLiteral("boxSealed unknownPerson")));
        country.define(checker, {Role::packer}, warehouseClues);
        QCOMPARE(country.held(), QStringList(QStringLiteral("boxSealed notTheirRight")));
        country.define(checker, {Role::checker}, warehouseClues);
        country.define(user("boss1"), {Role::checker}, warehouseClues);
        QCOMPARE(country.held(), QStringList(QStringLiteral("boxSealed notTheirRight")));
        country.define(user("boss1"), {Role::supervisor}, clinicClues);
        QCOMPARE(country.held(), QStringList(QStringLiteral("boxSealed notTheirRight")));
        country.define(user("boss1"), {Role::supervisor}, warehouseClues);
        QCOMPARE(country.held(), QStringList());
        QCOMPARE(must(country.centre.store->sql().one<int>("SELECT count(*) FROM box_standing")), std::optional(1));
    }
};

BQ_SUITE(RightsTest);
#include "rights_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/exchange/rights.h"
#include "domain/ledger/cbor.h"
#include "domain/people/act_rights.h"
#include "support/event_samples.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

Event eventOf(const EventBody &body)
{
    return Event::make({{*DeviceId::of(9), 1, 1}, Instant{1}, 1, 1, user(), kindOf(body), versionOf(body), touches(postings(body))},
                       encodeBody(body));
}

std::optional<RightsBreach> breachOfBox(const std::optional<UserId> &checker, const std::vector<UserId> &lifters)
{
    auto box = sealed(1, makersLot(), 12);
    box.checker = checker;
    for (const auto &by : lifters)
        box.lifted.push_back({text("lotIsShortDated"), {}, by, text("no hay otro")});
    return breachOf(eventOf(box), clues(), Reach::facility);
}

} // namespace

class RightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverAPersonDoesAsksForARight()
    {
        for (const auto &body : eventSamples()) {
            const int kind = kindOf(body);
            const bool isDevices = kind == int(Kind::deviceKeyed) || kind == int(Kind::runBegun);
            const bool isAPersons = !isAuthoritys(kind) && !isCentres(kind) && !isDevices;
            QVERIFY2(rightsFor(kind).empty() != isAPersons, qPrintable(kindName(kind)));
        }
        QVERIFY(rightsFor(77).empty());
    }

    void whatHappensByTheThousandNeedsNoLook()
    {
        QStringList looked;
        for (const auto &body : eventSamples()) {
            if (!actedOn(eventOf(body)).empty())
                looked << kindName(kindOf(body));
        }
        looked.removeDuplicates();
        looked.sort();
        const QStringList rare{text("boxRedirected"), text("boxReopened"), text("boxSealed"), text("custodyPassed"),
                               text("incidentSettled"), text("labelPrinted"), text("shortageAnswered"), text("shortageClosed"),
                               text("shortageSeen"), text("stockMoved"), text("stopArrived"), text("tripDeparted"),
                               text("tripLoaded"), text("tripPlanned"), text("tripReturned")};
        QCOMPARE(looked, rare);
    }

    void anIncidentIsOfWhatItsKeyNames()
    {
        const auto of = [](const QString &key) { return actedOn(eventOf(IncidentSettled{key, {}})); };
        const QString box = sscc(1).text();
        using Whose = ActedOn::Whose;
        QCOMPARE(of(text("negativeStock/F:OCIMB000012/x")), (std::vector<ActedOn>{{Whose::facility, text("OCIMB000012")}}));
        QCOMPARE(of(text("negativeStock/B:") + box), (std::vector<ActedOn>{{Whose::boxFound, box}}));
        QCOMPARE(of(text("receivedElsewhere/") + box + text("/OCIMB000012")),
                 (std::vector<ActedOn>{{Whose::boxFound, box}, {Whose::facility, text("OCIMB000012")}}));
        const std::vector<ActedOn> trip{{Whose::trip, text("2026-12/20-037/1")}};
        QCOMPARE(of(text("tripOverdue/2026-12/20-037/1")), trip);
        QCOMPARE(of(text("tripOverdue/2026-12/20-037/1/3")), trip);
        QCOMPARE(of(text("boxSealedTwice/2026-12/OCIMB000012/1/0/2")),
                 (std::vector<ActedOn>{{Whose::facility, text("OCIMB000012")}}));
        QVERIFY(of(text("parkedEvent/9/1/4")).empty());
    }

    void whatACentreSaysIsNobodysToPutRight()
    {
        const EventHeld held{*DeviceId::of(9), 1, 1, int(Kind::stockReceived), Instant{1}, text("revoked")};
        const auto ofHeld = eventOf(Corrected{*DeviceId::of(50), 1, 7, text("x"), int(Kind::eventHeld), EventHeld::version,
                                              canonicalCbor(QCborValue(encodeBody(held)))});
        QCOMPARE(breachOf(ofHeld, clues(), Reach::nation), std::optional(RightsBreach::notTheCentre));
    }

    void aTripIsNamedAfterItsRoute()
    {
        TripPlanned planned{*TripId::parse(text("2026-12/20-037/1")), *RoundId::parse(text("2026-12")),
                            *RouteId::parse(text("20-037")), clues(), *Date::parseIso(u"2026-12-07"), Transport::van,
                            {}, {}, {}, false};
        QCOMPARE(breachOf(eventOf(planned), clues(), Reach::facility), std::nullopt);
        planned.route = *RouteId::parse(text("20-03"));
        QCOMPARE(breachOf(eventOf(planned), clues(), Reach::facility), std::optional(RightsBreach::notItsFacility));
    }

    void nobodyChecksOrLiftsWhatTheyPackedOrChecked()
    {
        const auto other = user("checker1");
        const auto third = user("supervisor1");
        QCOMPARE(breachOfBox({}, {}), std::nullopt);
        QCOMPARE(breachOfBox(other, {third, third}), std::nullopt);
        QCOMPARE(breachOfBox(user(), {}), std::optional(RightsBreach::notAnother));
        QCOMPARE(breachOfBox({}, {user()}), std::optional(RightsBreach::notAnother));
        QCOMPARE(breachOfBox(other, {third, other}), std::optional(RightsBreach::notAnother));
    }

    void aBoxNamesWhoPackedCheckedAndLiftedARule()
    {
        auto box = sealed(1, makersLot(), 12);
        QCOMPARE(namedInside(eventOf(box)), (std::vector<NamedInside>{{user(), Right::pack}}));
        box.checker = user("checker1");
        box.lifted.push_back({text("lotIsShortDated"), {}, user("supervisor1"), text("no hay otro")});
        QCOMPARE(namedInside(eventOf(box)),
                 (std::vector<NamedInside>{{user(), Right::pack}, {user("checker1"), Right::checkBox},
                                           {user("supervisor1"), Right::overrideRefusal}}));
        QCOMPARE(breachBy({}, Right::checkBox), std::optional(RightsBreach::unknownPerson));
        QCOMPARE(breachBy(std::vector<Role>{Role::packer}, Right::checkBox), std::optional(RightsBreach::notTheirRight));
        QCOMPARE(breachBy(std::vector<Role>{Role::checker}, Right::checkBox), std::nullopt);
    }

    void aPersonMayWhatOneOfTheirRolesEverAllowed()
    {
        using Roles = std::vector<Role>;
        const int dispensed = int(Kind::dispensed);
        QCOMPARE(breachBy({}, dispensed), std::optional(RightsBreach::unknownPerson));
        QCOMPARE(breachBy(Roles{}, dispensed), std::optional(RightsBreach::notTheirRight));
        QCOMPARE(breachBy(Roles{Role::packer}, dispensed), std::optional(RightsBreach::notTheirRight));
        QCOMPARE(breachBy(Roles{Role::packer, Role::nurse}, dispensed), std::nullopt);
        QCOMPARE(breachBy({}, int(Kind::runBegun)), std::nullopt);
        QCOMPARE(breachBy({}, 77), std::nullopt); // of a later program
        for (const Role role : {Role::dispatcher, Role::nurse, Role::stockKeeper, Role::supervisor})
            QCOMPARE(breachBy(Roles{role}, int(Kind::stopArrived)), std::nullopt);
    }
};

BQ_SUITE(RightsTest);
#include "rights_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof_fixture.h"
#include "support/event_samples.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

const Clues warehouse = clues();
const Clues clinic = clues("OCIMB000596");
const Clues neighbour = clues("OCIMB000613");
const Clues stranger = clues("OCIMB000625");

} // namespace

/// What is said of a facility stands in the digest of its scope, and in that of nobody whom it does not concern.
class ScopeTest : public QObject
{
    Q_OBJECT

    static QString inScope(Station &station, const Clues &of) { return must(digest(*station.store, of)); }

private Q_SLOTS:
    void whatConcernsAFacilityIsInItsScope_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("concerned");
        const auto row = [](Kind kind, const QStringList &concerned) {
            QTest::newRow(qPrintable(kindName(int(kind)))) << kindName(int(kind)) << concerned;
        };
        const QString here = warehouse.text();
        const QString there = clinic.text();
        const QString beyond = neighbour.text();
        row(Kind::vehicleDefined, {here});
        row(Kind::driverDefined, {here});
        row(Kind::kitAdjusted, {here, there});
        row(Kind::tripPlanned, {here, there});
        row(Kind::tripLoaded, {here, there});
        row(Kind::tripUnloaded, {here, there});
        row(Kind::tripDeparted, {here, there});
        row(Kind::custodyPassed, {here, there});
        row(Kind::stopArrived, {here, there});
        row(Kind::tripReturned, {here, there});
        row(Kind::boxRedirected, {here, there, beyond});
        row(Kind::deliveryReceived, {here, there});
        row(Kind::stockMoved, {there, beyond});
        row(Kind::countClosed, {there});
        row(Kind::dispensed, {there});
        row(Kind::shortageReported, {there});
        row(Kind::recallIssued, {});
        row(Kind::recallAcknowledged, {there});
    }
    void whatConcernsAFacilityIsInItsScope()
    {
        QFETCH(const QString, kind);
        QFETCH(const QStringList, concerned);
        Station station(7);
        const KitOrdered order{*KitId::parse(text("2026-12/OCIMB000596/1")), *RoundId::parse(text("2026-12")), warehouse,
                               clinic, *TemplateId::parse(text("basico")), 1, std::nullopt, std::nullopt, std::nullopt, false};
        station.record(order);
        station.record(sealed(41273, makersLot(), 12));
        station.record(sealed(41274, makersLot(), 12));
        if (kind != kindName(int(Kind::tripPlanned)))
            recordTheTrip(station);
        for (const auto &samples : {kitSamples(), tripSamples(), clinicSamples()}) {
            for (const auto &body : samples) {
                if (kindName(kindOf(body)) == kind)
                    QCOMPARE(whoseDigestChanges(station, body), concerned);
            }
        }
    }

    void theStepsOfAShortageAreItsFacilitys()
    {
        Station station(7);
        const auto reported = station.record(ShortageReported{clinic, clave(), Urgency::now, ShortageReason::other,
                                                              Units(0), Units(9), {}, {}, {}});
        QCOMPARE(whoseDigestChanges(station, ShortageSeen{reported.text()}), QStringList{clinic.text()});
        const ShortageAnswered answered{reported.text(), ShortageAnswer::willCome, Units(9), {}, {}, {}};
        QCOMPARE(whoseDigestChanges(station, answered), QStringList{clinic.text()});
        const ShortageClosed closed{reported.text(), ShortageEnd::received, {}, {}};
        QCOMPARE(whoseDigestChanges(station, closed), QStringList{clinic.text()});
    }

    void aReceiptThatIsCorrectedIsInScopeAsWell()
    {
        Station station(7);
        const Dispensed given{clinic, 17, {LotUnits{makersLot(), Units(1)}}, {}};
        const auto wrong = station.record(given);
        QCOMPARE(whoseDigestChanges(station, correcting(wrong)), QStringList{clinic.text()});
    }

private:
    static void recordTheTrip(Station &station)
    {
        for (const auto &body : tripSamples()) {
            if (std::holds_alternative<TripPlanned>(body))
                station.record(body);
        }
    }
    static QStringList whoseDigestChanges(Station &station, const EventBody &body)
    {
        const Clues all[] = {warehouse, clinic, neighbour, stranger};
        QStringList before;
        for (const auto &one : all)
            before << inScope(station, one);
        station.record(body);
        QStringList changed;
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (inScope(station, all[i]) != before[i])
                changed << all[i].text();
        }
        return changed;
    }
};

BQ_SUITE(ScopeTest);
#include "scope_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/tracing/trace_book.h"
#include "support/small_region.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::testing;

namespace {

const Lot followed = lotOf(paracetamol, "P1");
const TripId trip = *TripId::parse(QStringLiteral("2026-12/20-037/1"));

Sscc box(quint64 serial)
{
    return *Sscc::build(1, QStringLiteral("9521234"), serial);
}

} // namespace

class TraceTest : public QObject
{
    Q_OBJECT

    static BoxSealed sealed(const SmallRegion &region)
    {
        return {box(1), region.kit(0), BoxClass::dry, region.warehouse, *SealNumber::parse(QStringLiteral("S1")),
                {packer}, std::nullopt,
                {SealedLine{paracetamol, Units(20), {SealedLot{followed, Units(20), {}}}, std::nullopt, std::nullopt}}, {}};
    }
    /// From the supplier to a patient, with one unit that got wet on the road and one that nobody saw again.
    static void send(SmallRegion &region)
    {
        const auto clinic = SmallRegion::clinicClues(0);
        region.write(sealed(region));
        region.write(TripLoaded{trip, region.warehouse, {box(1)}});
        region.write(TripDeparted{trip, {}, std::nullopt, std::nullopt, std::nullopt});
        region.write(DeliveryReceived{box(1), clinic, trip, SealState::intact, false, Link::trip(trip),
                                      {DeliveredLine{followed, Units(20), Units(18), Units(1), Units(0), Units(0), std::nullopt}},
                                      {}});
        region.write(Dispensed{clinic, 17, {LotUnits{followed, Units(2)}}, std::nullopt});
    }
    static QStringList told(const std::vector<TraceLine> &lines)
    {
        QStringList all;
        for (const auto &line : lines)
            all << QStringLiteral("%1 %2 %3>%4").arg(kindName(line.kind)).arg(line.units.count()).arg(line.from, line.to);
        return all;
    }
    static TraceSubject only(SmallRegion &region, const QString &word)
    {
        const auto found = *traceable(region.book().traces, word, region.station->today());
        if (found.size() != 1)
            qFatal("%s means %d things", qPrintable(word), int(found.size()));
        return found.front();
    }

private Q_SLOTS:
    void aLotIsFollowedFromSupplierToPatientAndLoss()
    {
        SmallRegion region(1);
        send(region);
        const auto subject = only(region, QStringLiteral("P1"));
        QCOMPARE(subject.displayName, QStringLiteral("Paracetamol"));
        const QString clinic = SmallRegion::clinicClues(0).text();
        const QString inBox = QStringLiteral("B:") + box(1).text();
        const QStringList expected{
            QStringLiteral("stockReceived 500 S:Distribuidora>F:OCIMB000012"),
            QStringLiteral("boxSealed 20 F:OCIMB000012>") + inBox,
            QStringLiteral("deliveryReceived 18 %1>F:%2").arg(inBox, clinic),
            QStringLiteral("deliveryReceived 1 %1>L:damaged/T:%2").arg(inBox, trip.text()),
            QStringLiteral("deliveryReceived 1 %1>L:missing/T:%2").arg(inBox, trip.text()),
            QStringLiteral("dispensed 2 F:%1>P:%1/17").arg(clinic)};
        auto &book = region.book().traces;
        QCOMPARE(told(*book.lines(subject, 0, 100)), expected);
        QCOMPARE(*book.lineCount(subject), 6);
        QCOMPARE(told(*book.lines(subject, 2, 2)), expected.mid(2, 2));
        QCOMPARE(book.lines(subject, 5, 1)->at(0).toName, QStringLiteral("SANTA MARÍA ZOOGOCHI"));
        QStringList stands;
        const auto there = book.stands(subject, 0, 100);
        for (const auto &stand : *there)
            stands << QStringLiteral("%1 %2").arg(stand.place).arg(stand.units.count());
        QCOMPARE(stands, (QStringList{QStringLiteral("F:OCIMB000012 480"), QStringLiteral("F:%1 16").arg(clinic),
                                      QStringLiteral("P:%1/17 2").arg(clinic),
                                      QStringLiteral("L:damaged/T:%1 1").arg(trip.text()),
                                      QStringLiteral("L:missing/T:%1 1").arg(trip.text())}));
        QCOMPARE(*book.standCount(subject), 5);
    }

    void aBoxIsFollowedWithTheStepsOfItsWay()
    {
        SmallRegion region(1);
        send(region);
        const auto subject = only(region, box(1).text());
        QCOMPARE(subject.displayName, QStringLiteral("SANTA MARÍA ZOOGOCHI"));
        QStringList kinds;
        const auto way = region.book().traces.lines(subject, 0, 100);
        for (const auto &line : *way)
            kinds << kindName(line.kind);
        QCOMPARE(kinds, (QStringList{"boxSealed", "tripLoaded", "tripDeparted", "deliveryReceived", "deliveryReceived",
                                     "deliveryReceived"}));
        QCOMPARE(*region.book().traces.lineCount(subject), 6);
        QCOMPARE(region.book().traces.lines(subject, 5, 10)->size(), size_t(1));
        QVERIFY(region.book().traces.lines(subject, 6, 10)->empty());
    }

    void aCorrectionIsSeenBesideWhatItPutsRight()
    {
        SmallRegion region(1);
        region.receive(lotOf(aspirin, "A9"), 5);
        const auto last = *region.store->head(region.writer.device, 1);
        region.write(Corrected{region.writer.device, 1, last->seq, QStringLiteral("otra clave"), {}, {}, {}});
        const auto lines = *region.book().traces.lines(only(region, QStringLiteral("A9")), 0, 10);
        QCOMPARE(told(lines), (QStringList{QStringLiteral("stockReceived 5 S:Distribuidora>F:OCIMB000012"),
                                           QStringLiteral("corrected 5 F:OCIMB000012>S:Distribuidora")}));
        QCOMPARE(*region.book().traces.standCount(only(region, QStringLiteral("A9"))), 0);
    }

    void aWordMeansWhatTheBooksKnow_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a lot") << "P1" << QStringList{"010.000.0104.00 P1"};
        QTest::newRow("a lot of two items") << "I1" << QStringList{"010.000.0103.00 I1", "010.000.4158.00 I1"};
        QTest::newRow("a code") << paracetamolPack << QStringList{"010.000.0104.00 "};
        QTest::newRow("a code without any lot") << aspirinPack << QStringList{"010.000.0103.00 "};
        QTest::newRow("a code that nobody knows") << untaughtPack << QStringList{};
        QTest::newRow("a whole code") << "]d201075010000000121728083110P1" << QStringList{"010.000.0104.00 P1"};
        QTest::newRow("a whole code of another lot") << "]d201075010000000121728083110P9" << QStringList{};
        QTest::newRow("a box that nobody sealed") << "195212340000000010" << QStringList{};
        QTest::newRow("nothing") << "" << QStringList{};
        QTest::newRow("a word") << "paracetamol" << QStringList{};
    }
    void aWordMeansWhatTheBooksKnow()
    {
        QFETCH(const QString, word);
        QFETCH(const QStringList, expected);
        SmallRegion region(1);
        region.receive(lotOf(aspirin, "I1"), 5);
        QStringList found;
        const auto meant = traceable(region.book().traces, word, region.station->today());
        for (const auto &one : *meant)
            found << one.item->text() + u' ' + (one.lot ? one.lot->text() : QString());
        QCOMPARE(found, expected);
    }
};

BQ_SUITE(TraceTest);
#include "trace_test.moc"

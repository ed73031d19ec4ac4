// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dispensing/open_dispensing.h"
#include "support/sample.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

const Date today = *Date::of(2026, 11, 25);
const char *const sertraline = "040.000.4484.00";

ShelfLot onShelf(const Lot &lot, qint64 units)
{
    return {lot, Units(units)};
}

DispenseOrder orderOf(std::vector<DispenseLine> lines)
{
    return {1, std::move(lines), std::nullopt};
}

QString taken(const Result<std::vector<LotUnits>, DispenseRefused> &lots)
{
    if (!lots)
        return name(lots.error().rule);
    QStringList words;
    for (const auto &lot : *lots)
        words << QStringLiteral("%1:%2").arg(lot.lot.text.text()).arg(lot.units.count());
    return words.join(u' ');
}

} // namespace

class DispenseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstToExpireIsTakenAndTheNextWhereItDoesNotSuffice()
    {
        const std::vector<ShelfLot> shelf{onShelf(lot("LATE", "2028-08-31"), 10), onShelf(lot("SOON", "2026-11-25"), 3),
                                          onShelf(lot("GONE", "2026-11-24"), 9), onShelf(lot("OWED", "2027-01-31"), -2)};
        QCOMPARE(taken(allot({clave(), Units(2), {}}, shelf, today)), QStringLiteral("SOON:2"));
        QCOMPARE(taken(allot({clave(), Units(5), {}}, shelf, today)), QStringLiteral("SOON:3 LATE:2"));
        QCOMPARE(taken(allot({clave(), Units(1), lot("LATE", "2028-08-31")}, shelf, today)), QStringLiteral("LATE:1"));
        const auto refused = allot({clave(), Units(14), {}}, shelf, today);
        QCOMPARE(refused.error().rule, DispenseRefusal::notInStock);
        QVERIFY(refused.error().there == Units(13));
    }

    void aLotOfAnUnknownMakerIsAnyMakers()
    {
        Lot made = lot("A1");
        made.maker = *Maker::parse(QStringLiteral("Laboratorio"));
        const auto lots = allot({clave(), Units(1), lot("A1")}, {onShelf(made, 4)}, today);
        QVERIFY(lots && lots->front().lot == made);
    }

    void whatMayNotBeGivenIsRefusedByName_data()
    {
        QTest::addColumn<QString>("named");
        QTest::addColumn<DispenseRefusal>("rule");
        QTest::newRow("expired") << "OLD" << DispenseRefusal::lotIsExpired;
        QTest::newRow("recalled") << "BACK" << DispenseRefusal::lotIsRecalled;
        QTest::newRow("in quarantine") << "WAIT" << DispenseRefusal::lotIsHeld;
        QTest::newRow("not here") << "ELSE" << DispenseRefusal::notInStock;
        QTest::newRow("by the books below zero") << "OWED" << DispenseRefusal::notInStock;
    }
    void whatMayNotBeGivenIsRefusedByName()
    {
        QFETCH(QString, named);
        QFETCH(DispenseRefusal, rule);
        const auto of = [](const QString &text) {
            const bool old = text == QStringLiteral("OLD");
            return lot(text.toUtf8().constData(), old ? "2026-11-24" : "2028-08-31");
        };
        const std::vector<ShelfLot> shelf{onShelf(of(QStringLiteral("OLD")), 5),
                                          {of(QStringLiteral("BACK")), Units(5), true, false},
                                          {of(QStringLiteral("WAIT")), Units(5), false, true},
                                          onShelf(of(QStringLiteral("OWED")), -1)};
        const auto refused = allot({clave(), Units(1), of(named)}, shelf, today);
        QVERIFY(!refused);
        QCOMPARE(refused.error().rule, rule);
        QVERIFY(refused.error().lot == of(named));
    }

    void whereNothingMayBeGivenTheReasonIsThatOfWhatLiesThere()
    {
        const std::vector<ShelfLot> shelf{{lot("BACK"), Units(5), true, false}};
        QCOMPARE(taken(allot({clave(), Units(1), {}}, shelf, today)), QStringLiteral("lotIsRecalled"));
        QCOMPARE(taken(allot({clave(), Units(1), {}}, {}, today)), QStringLiteral("notInStock"));
    }

    void aPrescriptionIsRefusedByName_data()
    {
        QTest::addColumn<int>("patient");
        QTest::addColumn<QString>("item");
        QTest::addColumn<qint64>("units");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("prescriber");
        QTest::addColumn<QString>("rule");
        const QString plain = clave().text();
        const QString controlled = QString::fromLatin1(sertraline);
        QTest::newRow("nobody") << 0 << plain << qint64(1) << "" << "" << "patientMissing";
        QTest::newRow("nothing") << 1 << "" << qint64(1) << "" << "" << "nothingDispensed";
        QTest::newRow("not in the catalogue") << 1 << "010.000.9999.00" << qint64(1) << "" << "" << "unknownItem";
        QTest::newRow("none") << 1 << plain << qint64(0) << "" << "" << "unitsNotPositive";
        QTest::newRow("less than none") << 1 << plain << qint64(-1) << "" << "" << "unitsNotPositive";
        QTest::newRow("more than a line carries") << 1 << plain << Units::lineMax + 1 << "" << "" << "unitsTooMany";
        QTest::newRow("too many") << 1 << plain << qint64(99) << "" << "" << "notInStock";
        QTest::newRow("controlled without a number") << 1 << controlled << qint64(1) << " " << "1234567" << "prescriptionMissing";
        QTest::newRow("controlled without who") << 1 << controlled << qint64(1) << "A-00318" << "" << "prescriberMissing";
        QTest::newRow("controlled") << 1 << controlled << qint64(1) << "A-00318" << "1234567" << "";
        QTest::newRow("any other needs neither") << 1 << plain << qint64(1) << "" << "" << "";
    }
    void aPrescriptionIsRefusedByName()
    {
        QFETCH(int, patient);
        QFETCH(QString, item);
        QFETCH(qint64, units);
        QFETCH(QString, number);
        QFETCH(QString, prescriber);
        QFETCH(QString, rule);
        DispenseOrder order{patient > 0 ? std::optional<qint64>(patient) : std::nullopt, {}, Prescription{number, prescriber}};
        if (!item.isEmpty())
            order.lines.push_back({clave(item.toUtf8().constData()), Units(units), {}});
        const Shelves shelves{{clave(), {onShelf(lot("A1"), 9)}},
                              {clave(sertraline), {onShelf(lot("ST2207", "2028-04-30", sertraline), 9)}}};
        const auto decided = decide(order, shelves, today);
        QCOMPARE(decided ? QString() : name(decided.error().rule), rule);
    }

    void eachLineTakesWhatThoseBeforeItLeft()
    {
        const Shelves shelves{{clave(), {onShelf(lot("A1"), 3), onShelf(lot("B2", "2029-01-31"), 2)}}};
        const auto two = decide(orderOf({{clave(), Units(2), {}}, {clave(), Units(3), {}}}), shelves, today);
        QVERIFY(two);
        QCOMPARE(taken(two->at(1)), QStringLiteral("A1:1 B2:2"));
        QCOMPARE(taken(merged(*two)), QStringLiteral("A1:3 B2:2"));
        const auto more = decide(orderOf({{clave(), Units(2), {}}, {clave(), Units(4), {}}}), shelves, today);
        QCOMPARE(more.error().rule, DispenseRefusal::notInStock);
        QCOMPARE(more.error().line, 2);
    }

    void theStepsAreReplayedFromTheirBytes()
    {
        const std::vector<DispenseEntry> steps{DispenseEntry::patientIs(17),
                                               DispenseEntry::add({clave(), Units(2), {}}),
                                               DispenseEntry::add({clave(sertraline), Units(1), {}}),
                                               DispenseEntry::setUnits(0, Units(4)),
                                               DispenseEntry::choose(0, lot("B2")),
                                               DispenseEntry::prescribed({QStringLiteral("A-1"), QStringLiteral("77")}),
                                               DispenseEntry::remove(1)};
        std::vector<DispenseEntry> read;
        for (const auto &step : steps) {
            const auto again = dispenseEntryFrom(toBytes(step));
            QVERIFY(again);
            read.push_back(*again);
        }
        const auto open = OpenDispensing::replay(read);
        QVERIFY(open);
        QCOMPARE(open->order().patient.value_or(0), qint64(17));
        QCOMPARE(open->order().lines.size(), size_t(1));
        QVERIFY(open->order().lines[0].units == Units(4) && open->order().lines[0].lot == lot("B2"));
        QCOMPARE(open->order().prescription->number, QStringLiteral("A-1"));
        QVERIFY(!dispenseEntryFrom("?"));
    }

    void aStepThatMeansNothingIsNotReplayed()
    {
        QVERIFY(!OpenDispensing::replay({DispenseEntry::setUnits(0, Units(1))}));
        QVERIFY(!OpenDispensing::replay({DispenseEntry::patientIs(0)}));
        const auto add = DispenseEntry::add({clave(), Units(1), {}});
        QVERIFY(!OpenDispensing::replay({add, DispenseEntry::choose(0, lot("X", "2028-08-31", sertraline))}));
    }
};

BQ_SUITE(DispenseTest);
#include "dispense_test.moc"

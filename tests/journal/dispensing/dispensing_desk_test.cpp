// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/dispensing/dispensing_desk.h"
#include "support/dispensary.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

const Period everything{{0}, {4'000'000'000}};

DispenseOrder orderOf(const char *item, qint64 units, qint64 patient = 1)
{
    return {patient, {{clave(item), Units(units), {}}}, std::nullopt};
}

} // namespace

class DispensingDeskTest : public QObject
{
    Q_OBJECT

    static QString rule(const Answer<DispensedNow, DispenseRefused> &answer)
    {
        if (!answer)
            return name(answer.error().kind);
        return *answer ? QString() : name(answer->error().rule);
    }

private Q_SLOTS:
    void medicineGoesFromTheShelfToThePatient()
    {
        Dispensary clinic;
        clinic.admitPatients(8);
        DispensingDesk desk(*clinic.clinic);
        const auto given = desk.dispense(orderOf(enalapril, 22, 7), user("nurse1"));
        QVERIFY(given && *given);
        QCOMPARE((*given)->lines.front().size(), size_t(2));
        QVERIFY(clinic.balance(lot("EN5093", "2028-02-29", enalapril)).isZero());
        QVERIFY(clinic.balance(lot("EN5200", "2028-09-30", enalapril)) == Units(18));
        auto &book = clinic.books->books().dispensing;
        const auto last = book.lastOf(clinic.clinicClues, 7);
        QVERIFY(last && *last);
        QCOMPARE((*last)->event, (*given)->event.text());
        QVERIFY((*last)->units == Units(22));
        QCOMPARE(desk.contents((*last)->event)->value().lines.size(), size_t(2));
        QCOMPARE(*book.givenCount(clinic.clinicClues, everything), 1);
        QCOMPARE(*book.patientCount(clinic.clinicClues, everything), 1);
        QVERIFY(!*book.lastOf(clinic.clinicClues, 8));
    }

    void whatMayNotBeGivenIsRefusedAndNothingIsWritten()
    {
        Dispensary clinic;
        clinic.admitPatients(8);
        DispensingDesk desk(*clinic.clinic);
        QCOMPARE(rule(desk.dispense(orderOf(enalapril, 1), user("clerk1"))), QStringLiteral("noRight"));
        QCOMPARE(rule(desk.dispense(orderOf(enalapril, 1), user("boss1"))), QStringLiteral("noRight"));
        QCOMPARE(rule(desk.dispense(orderOf("010.000.9999.00", 1), user("nurse1"))), QStringLiteral("unknownItem"));
        QCOMPARE(rule(desk.dispense(orderOf(enalapril, 41), user("nurse1"))), QStringLiteral("notInStock"));
        QCOMPARE(rule(desk.dispense(orderOf(sertraline, 1), user("nurse1"))), QStringLiteral("prescriptionMissing"));
        const Lot held = lot("ME1", "2027-06-30", metformin);
        const auto heldFor = clinic.record(LotHeld{clinic.clinicClues, held, HoldReason::quarantine, true, QStringLiteral("frío")});
        QVERIFY(heldFor.seq > 0);
        QCOMPARE(rule(desk.dispense(orderOf(metformin, 1), user("nurse1"))), QStringLiteral("lotIsHeld"));
        clinic.record(LotHeld{clinic.clinicClues, held, HoldReason::quarantine, false, QStringLiteral("ya")});
        QCOMPARE(rule(desk.dispense(orderOf(metformin, 1), user("nurse1"))), QString());
        clinic.clock.advance(400LL * 24 * 3600);
        QCOMPARE(rule(desk.dispense(orderOf(metformin, 1), user("nurse1"))), QStringLiteral("lotIsExpired"));
        QCOMPARE(*clinic.books->books().dispensing.givenCount(clinic.clinicClues, everything), 1);
    }

    void nobodyIsGivenAnythingUnderANumberThatNoPatientHas()
    {
        Dispensary clinic;
        clinic.admitPatients(2);
        DispensingDesk desk(*clinic.clinic);
        auto &book = clinic.books->books().dispensing;
        QCOMPARE(rule(desk.dispense(orderOf(enalapril, 1, 999), user("clerk1"))), QStringLiteral("noRight"));
        QCOMPARE(rule(desk.dispense(orderOf(enalapril, 1, 999), user("nurse1"))), QStringLiteral("noSuchPatient"));
        QCOMPARE(*book.nextPatient(clinic.clinicClues, clinic.clinic->writer.device), qint64(3));
        QCOMPARE(rule(desk.dispense(orderOf(enalapril, 1, 2), user("nurse1"))), QString());
        QVERIFY(*book.erasePatient(2));
        QCOMPARE(rule(desk.dispense(orderOf(enalapril, 1, 2), user("nurse1"))), QStringLiteral("noSuchPatient"));
        QCOMPARE(*book.givenCount(clinic.clinicClues, everything), 1);
        QCOMPARE(*book.nextPatient(clinic.clinicClues, clinic.clinic->writer.device), qint64(3));
    }

    void aRecallKeepsALotFromPatients_data()
    {
        QTest::addColumn<QString>("lotText");
        QTest::addColumn<QString>("maker");
        QTest::addColumn<bool>("ended");
        QTest::addColumn<QString>("refused");
        QTest::newRow("the lot") << "ME1" << "" << false << "lotIsRecalled";
        QTest::newRow("the whole item") << "" << "" << false << "lotIsRecalled";
        QTest::newRow("a maker's, and ours is not known") << "" << "Laboratorio" << false << "lotIsRecalled";
        QTest::newRow("another lot") << "ME2" << "" << false << "";
        QTest::newRow("one that ended") << "ME1" << "" << true << "";
    }
    void aRecallKeepsALotFromPatients()
    {
        QFETCH(QString, lotText);
        QFETCH(QString, maker);
        QFETCH(bool, ended);
        QFETCH(QString, refused);
        Dispensary clinic;
        clinic.admitPatients(1);
        RecallIssued recall{*RecallId::parse(QStringLiteral("R-1")), RecallClass(0), clave(metformin), {}, {},
                            QStringLiteral("Impureza"), ended};
        if (!lotText.isEmpty())
            recall.lot = *LotText::parse(lotText);
        if (!maker.isEmpty())
            recall.maker = *Maker::parse(maker);
        clinic.record(recall);
        QCOMPARE(rule(DispensingDesk(*clinic.clinic).dispense(orderOf(metformin, 1), user("nurse1"))), refused);
    }

    void aControlledMedicineFillsTheControlBook()
    {
        Dispensary clinic;
        clinic.admitPatients(8);
        DispensingDesk desk(*clinic.clinic);
        auto order = orderOf(sertraline, 2, 4);
        order.prescription = Prescription{QStringLiteral(" A-00318 "), QStringLiteral("1234567")};
        const auto given = desk.dispense(order, user("nurse1"));
        QVERIFY(given && *given);
        const auto lines = clinic.books->books().dispensing.controlled(clinic.clinicClues, everything, 0, 100);
        QVERIFY(lines);
        QCOMPARE(lines->size(), size_t(2));
        QVERIFY(lines->at(0).units == Units(12) && lines->at(0).balance == Units(12));
        const auto &left = lines->at(1);
        QVERIFY(left.units == Units(-2) && left.balance == Units(10));
        QCOMPARE(left.prescription.value_or(QString()), QStringLiteral("A-00318"));
        QCOMPARE(left.prescriber.value_or(QString()), QStringLiteral("1234567"));
        QCOMPARE(left.counterpart, QStringLiteral("P:OCIMB000596/4"));
        QCOMPARE(left.event().text(), (*given)->event.text());
        QCOMPARE(left.author.value_or(QString()), QStringLiteral("nurse1"));
    }

    void whatWasEnteredSurvivesAPowerCut()
    {
        Dispensary clinic;
        clinic.admitPatients(3);
        {
            DispensingDesk desk(*clinic.clinic);
            auto open = *desk.open();
            QVERIFY(desk.keep(open, DispenseEntry::patientIs(3)));
            QVERIFY(desk.keep(open, DispenseEntry::add({clave(enalapril), Units(2), {}})));
            QVERIFY(desk.keep(open, DispenseEntry::add({clave(metformin), Units(1), {}})));
        }
        clinic.reopen();
        DispensingDesk desk(*clinic.clinic);
        QCOMPARE(desk.open()->order().lines.size(), size_t(2));
        const auto undone = desk.undo();
        QCOMPARE(undone->order().lines.size(), size_t(1));
        QVERIFY(*desk.dispense(undone->order(), user("nurse1")));
        QCOMPARE(desk.open()->steps(), 0);
        QVERIFY(clinic.balance(lot("EN5093", "2028-02-29", enalapril)) == Units(18));
    }

    void aMistakeIsTakenBackByANewEvent()
    {
        Dispensary clinic;
        clinic.admitPatients(8);
        DispensingDesk desk(*clinic.clinic);
        const auto given = desk.dispense(orderOf(enalapril, 5, 2), user("nurse1"));
        QVERIFY(given && *given);
        const auto &wrong = (*given)->event;
        QCOMPARE(desk.takeBack(wrong, QStringLiteral("otra persona"), user("clerk1"))->error().rule, StockRefusal::noRight);
        QVERIFY(*desk.takeBack(wrong, QStringLiteral("otra persona"), user("nurse1")));
        QVERIFY(clinic.balance(lot("EN5093", "2028-02-29", enalapril)) == Units(20));
        QVERIFY(!*clinic.books->books().dispensing.lastOf(clinic.clinicClues, 2));
        QCOMPARE(desk.takeBack(wrong, QStringLiteral("otra vez"), user("nurse1"))->error().rule, StockRefusal::eventUnknown);
    }

    void aMistakeIsGivenAnewWholeOrNotAtAll()
    {
        Dispensary clinic;
        clinic.admitPatients(8);
        DispensingDesk desk(*clinic.clinic);
        const Lot shelf = lot("EN5093", "2028-02-29", enalapril);
        const auto wrong = (**desk.dispense(orderOf(enalapril, 5, 2), user("nurse1"))).event;
        QCOMPARE(desk.giveAnew(wrong, QStringLiteral("eran dos"), user("clerk1"))->error().rule, StockRefusal::noRight);
        QCOMPARE(desk.open()->steps(), 0);

        // A disk that takes no more drafts: what was given stands as well.
        auto &sql = clinic.store->sql();
        QVERIFY(sql.script("CREATE TRIGGER full BEFORE INSERT ON work_entry BEGIN SELECT RAISE(ABORT, 'full'); END;"));
        QVERIFY(!desk.giveAnew(wrong, QStringLiteral("eran dos"), user("nurse1")));
        QVERIFY(clinic.balance(shelf) == Units(15));
        QVERIFY(sql.script("DROP TRIGGER full;"));
        QCOMPARE(desk.open()->steps(), 0);

        QVERIFY(**desk.giveAnew(wrong, QStringLiteral("eran dos"), user("nurse1")));
        QVERIFY(clinic.balance(shelf) == Units(20));
        QCOMPARE(desk.open()->order().lines.size(), size_t(1));
        QVERIFY(desk.open()->order().patient == 2);
        const auto other = clinic.books->books().dispensing.lastOf(clinic.clinicClues, 2);
        QVERIFY(other && !*other);
        QVERIFY(!**desk.giveAnew(wrong, QStringLiteral("otra vez"), user("nurse1"))); // something is in hand
    }

    void theCountIsPutRightOnTheSpot()
    {
        Dispensary clinic;
        clinic.admitPatients(8);
        DispensingDesk desk(*clinic.clinic);
        QCOMPARE(rule(desk.dispense(orderOf(metformin, 8), user("nurse1"))), QStringLiteral("notInStock"));
        const Lot there = lot("ME1", "2027-06-30", metformin);
        const Lot found = lot("ME2", "2027-12-31", metformin);
        QCOMPARE(desk.recount({found, Units(10)}, user("clerk1"))->error().rule, StockRefusal::noRight);
        QVERIFY(*desk.recount({found, Units(10)}, user("nurse1")));
        QVERIFY(clinic.balance(there) == Units(6) && clinic.balance(found) == Units(10));
        QVERIFY(*desk.recount({there, Units(2)}, user("nurse1")));
        QVERIFY(clinic.balance(there) == Units(2) && clinic.balance(found) == Units(10));
        QCOMPARE(rule(desk.dispense(orderOf(metformin, 8), user("nurse1"))), QString());
    }

    void aDaysSixtyConsultationsAreAllGivenAndKept()
    {
        Dispensary clinic;
        clinic.admitPatients(60);
        clinic.receive(lot("BIG", "2029-02-28", enalapril), 1000);
        const auto onShelf = [&] {
            Units all;
            const auto lots = clinic.clinic->books.stock.lots(clinic.clinic->place(), clave(enalapril));
            for (const auto &one : *lots)
                all += one.units;
            return all;
        };
        const Units before = onShelf();
        DispensingDesk desk(*clinic.clinic);
        for (int i = 1; i <= 60; ++i) {
            auto open = *desk.open();
            QVERIFY(desk.keep(open, DispenseEntry::patientIs(i)));
            QVERIFY(desk.keep(open, DispenseEntry::add({clave(enalapril), Units(2), {}})));
            QVERIFY(*desk.dispense(open.order(), user("nurse1")));
        }
        QCOMPARE(*clinic.books->books().dispensing.givenCount(clinic.clinicClues, everything), 60);
        QCOMPARE(onShelf(), before - Units(120));
    }
};

BQ_SUITE(DispensingDeskTest);
#include "dispensing_desk_test.moc"

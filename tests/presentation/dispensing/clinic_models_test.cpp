// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/shortages/shortage_desk.h"
#include "presentation/catalog/stock_match_model.h"
#include "presentation/dispensing/counter_model.h"
#include "presentation/dispensing/given_list_model.h"
#include "presentation/roles.h"
#include "presentation/shortages/shortage_list_model.h"
#include "support/dispensary.h"
#include "support/suite.h"
#include "sync/patient_key_vault.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace botiquin;
using namespace botiquin::presentation;
using namespace botiquin::testing;

namespace {

QString number(qint64 count)
{
    return QString::number(count);
}

QString day(Date date)
{
    return date.iso();
}

CounterModel::Words counterWords()
{
    return {[](CounterModel::Column column) { return QString::number(column); }, number, day,
            [](const QString &displayName, const QString &strength) { return displayName + u' ' + strength; },
            [](CounterModel::LineState state, const DispenseRow &) { return QString::number(int(state)); }};
}

} // namespace

class ClinicModelsTest : public QObject
{
    Q_OBJECT

    static constexpr const char *enalaprilScan = "]d20107501000000012" "17280229" "10EN5093";

private Q_SLOTS:
    void init()
    {
        clinic = std::make_unique<Dispensary>();
        vault = *PatientKeyVault::open(patientKeyFileOf(clinic->path()));
    }

    void theCounterShowsEachLineWithItsLot()
    {
        DispensingFlow flow(*clinic->clinic, *vault, user("nurse1"));
        QVERIFY(flow.takeUp());
        CounterModel model(flow, counterWords());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(flow.scan(enalaprilScan)->what, CounterScan::refused);
        QCOMPARE(flow.scan("GOLM610512MOCNPR05")->what, CounterScan::patient);
        QCOMPARE(flow.scan(enalaprilScan)->what, CounterScan::added);
        QCOMPARE(flow.scan(enalaprilScan)->what, CounterScan::added);
        QCOMPARE(flow.scan("7502345678904")->what, CounterScan::unknown);
        QVERIFY(*flow.add({clave(sertraline), Units(1), {}}));
        model.reload();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, CounterModel::lot).data().toString(), QStringLiteral("EN5093"));
        QCOMPARE(model.index(0, CounterModel::units).data().toString(), QStringLiteral("2"));
        QCOMPARE(model.stateAt(0), CounterModel::LineState::ready);
        QCOMPARE(model.stateAt(1), CounterModel::LineState::prescriptionMissing);
        QVERIFY(flow.prescribe({QStringLiteral("A-1"), QStringLiteral("77")}));
        QCOMPARE(model.stateAt(1), CounterModel::LineState::controlled);
        QVERIFY(flow.total() == Units(3));
    }

    void anotherLotIsTakenInTurn()
    {
        DispensingFlow flow(*clinic->clinic, *vault, user("nurse1"));
        QVERIFY(flow.takeUp());
        QVERIFY(*flow.choosePatient(QStringLiteral("IMSS 0042")));
        QVERIFY(*flow.add({clave(enalapril), Units(1), {}}));
        QCOMPARE(flow.rows()[0].lots[0].lot.text.text(), QStringLiteral("EN5093"));
        QVERIFY(*flow.takeOtherLot(0));
        QCOMPARE(flow.rows()[0].lots[0].lot.text.text(), QStringLiteral("EN5200"));
        QVERIFY(*flow.takeOtherLot(0));
        QCOMPARE(flow.rows()[0].lots[0].lot.text.text(), QStringLiteral("EN5093"));
        QVERIFY(*flow.add({clave(metformin), Units(1), {}}));
        QVERIFY(!*flow.takeOtherLot(1));
    }

    void theSameIsRepeatedAsFarAsItIsThere()
    {
        DispensingFlow flow(*clinic->clinic, *vault, user("nurse1"));
        QVERIFY(flow.takeUp());
        QVERIFY(*flow.choosePatient(QStringLiteral("IMSS 0042")));
        QVERIFY(*flow.add({clave(enalapril), Units(2), {}}));
        QVERIFY(*flow.add({clave(metformin), Units(4), {}}));
        QVERIFY(*flow.finish());
        QVERIFY(flow.isEmpty());
        QVERIFY(*flow.choosePatient(QStringLiteral("IMSS 0042")));
        QCOMPARE(flow.lastTime()->items.size(), size_t(2));
        QCOMPARE(*flow.repeatLast(), 1); // Two of metformin are left.
        QCOMPARE(flow.rows().size(), size_t(1));
        QVERIFY(*flow.undo());
        QVERIFY(flow.rows().empty() && flow.patient());
    }

    void whatWasGivenIsListedByDay()
    {
        DispensingFlow flow(*clinic->clinic, *vault, user("nurse1"));
        QVERIFY(flow.takeUp());
        QVERIFY(*flow.choosePatient(QStringLiteral("GOLM610512MOCNPR05")));
        QVERIFY(*flow.add({clave(enalapril), Units(2), {}}));
        QVERIFY(*flow.finish());
        GivenListModel model(
            *clinic->clinic, *vault,
            {[](GivenListModel::Column column) { return QString::number(column); }, number,
             [](Instant time) { return QString::number(time.seconds); },
             [](const KnownPatient &patient) { return patient.who ? patient.who->initials : QString(); },
             [](const std::vector<LotUnits> &lines) { return lines.front().lot.item.text(); }});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showDay(clinic->clinic->today());
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(*model.total(), 1);
        QCOMPARE(model.index(0, GivenListModel::patient).data().toString(), QStringLiteral("M. G. L."));
        model.showDay(clinic->clinic->today().plusDays(-1));
        QCOMPARE(model.rowCount(), 0);
    }

    void shortagesAndMatchesAreListed()
    {
        QVERIFY(*ShortageDesk(*clinic->clinic)
                     .report({clave(metformin), Urgency::now, ShortageReason::kitWasShort, Units(24)}, user("nurse1")));
        ShortageListModel model(clinic->books->books().shortages,
                                {[](ShortageListModel::Column column) { return QString::number(column); }, number,
                                 [](Instant time) { return QString::number(time.seconds); },
                                 [](const Shortage &shortage) { return shortage.displayName; },
                                 [](const Shortage &shortage) { return shortage.facilityName; },
                                 [](Urgency urgency) { return name(urgency); },
                                 [](ShortageState state) { return name(state); }});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ShortageListModel::urgency).data(meaningRole).value<Meaning>(), Meaning::stop);
        model.show({.typed = QStringLiteral("ena")});
        QCOMPARE(model.rowCount(), 0);
        StockMatchModel matches(*clinic->clinic, {[](const ItemRow &item) { return item.displayName; }, number});
        const QAbstractItemModelTester matchesTester(&matches, QAbstractItemModelTester::FailureReportingMode::QtTest);
        matches.search(QStringLiteral("me"));
        QCOMPARE(matches.rowCount(), 0);
        matches.search(QStringLiteral("met"));
        QCOMPARE(matches.index(0, StockMatchModel::units).data().toString(), QStringLiteral("6"));
    }

private:
    std::unique_ptr<Dispensary> clinic;
    std::unique_ptr<PatientKeyVault> vault;
};

BQ_SUITE(ClinicModelsTest);
#include "clinic_models_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dispensary.h"
#include "support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

/// A clinic's day on the command line.
class ClinicCommandsTest : public QObject
{
    Q_OBJECT

    struct Ended
    {
        int code;
        QJsonObject said;
    };

    Ended run(const QString &user, const QStringList &words) const
    {
        QProcess process;
        QStringList arguments{QStringLiteral("--store"), clinic->path(), QStringLiteral("--at"),
                              QStringLiteral("2026-11-25T12:10:00")};
        if (!user.isEmpty())
            arguments << QStringLiteral("--as") << user;
        process.start(QStringLiteral(BOTIQUINCTL), arguments + words);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}};
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
    }
    static QString refusal(const Ended &ended) { return ended.said.value(QStringLiteral("refusal")).toString(); }
    static QString textOf(const Ended &ended, const char *member)
    {
        return ended.said.value(QLatin1String(member)).toString();
    }

private Q_SLOTS:
    void init()
    {
        clinic = std::make_unique<Dispensary>();
        clinic->settle();
        clinic->close();
    }

    void medicineIsGivenListedTakenBackAndThePatientForgotten()
    {
        const auto given = run("nurse1", {"dispense", "--curp", "GOLM610512MOCNPR05", "--line", "010.000.2501.00=2"});
        QCOMPARE(given.code, 0);
        QCOMPARE(given.said.value(QStringLiteral("patient")).toInt(), 1);
        QCOMPARE(given.said.value(QStringLiteral("lines"))
                     .toArray()[0]
                     .toObject()
                     .value(QStringLiteral("lot"))
                     .toString(),
                 QStringLiteral("EN5093"));
        QCOMPARE(run({}, {"dispense", "list"}).said.value(QStringLiteral("count")).toInt(), 1);
        QCOMPARE(run("nurse1", {"correct", textOf(given, "event"), "--void", "--reason", "otra persona"}).code, 0);
        QCOMPARE(run({}, {"dispense", "list"}).said.value(QStringLiteral("count")).toInt(), 0);
        QCOMPARE(run("nurse1", {"dispense", "forget", "1"}).code, 0);
        QCOMPARE(refusal(run("nurse1", {"dispense", "forget", "1"})), QStringLiteral("noSuchPatient"));
        QCOMPARE(run({}, {"verify"}).code, 0);
    }

    void whatMayNotBeGivenIsRefusedByName()
    {
        const QStringList who{"dispense", "--credential", "IMSS 0042", "--line"};
        QCOMPARE(refusal(run("clerk1", who + QStringList{"010.000.2501.00=1"})), QStringLiteral("noRight"));
        QCOMPARE(refusal(run("nurse1", {"dispense", "--curp", "GOLM610512MOCNPR06", "--line", "010.000.2501.00=1"})),
                 QStringLiteral("notACurp"));
        QCOMPARE(refusal(run("nurse1", who + QStringList{"040.000.4484.00=1"})), QStringLiteral("prescriptionMissing"));
        QCOMPARE(refusal(run("nurse1", who + QStringList{"010.000.9999.00=1"})), QStringLiteral("unknownItem"));
        const auto few = run("nurse1", who + QStringList{"010.000.5165.00=9"});
        QCOMPARE(refusal(few), QStringLiteral("notInStock"));
        QCOMPARE(few.said.value(QStringLiteral("there")).toInt(), 6);
    }

    void aNurseCorrectsWhatHerClinicRecordedAlone()
    {
        clinic->reopen();
        const auto elsewhere = clinic->record(StockReceived{clues(), *SupplierName::parse(QStringLiteral("Birmex")), std::nullopt,
                                                            {ReceivedLine{lot("EN5093", "2028-02-29", enalapril), Units(5),
                                                                          std::nullopt, std::nullopt}}});
        const auto here = clinic->record(StockReceived{clinic->clinicClues, *SupplierName::parse(QStringLiteral("Birmex")), std::nullopt,
                                                       {ReceivedLine{lot("EN5093", "2028-02-29", enalapril), Units(5),
                                                                     std::nullopt, std::nullopt}}});
        clinic->close();
        const auto correct = [&](const EventId &event) {
            return run("nurse1", {"correct", event.text(), "--void", "--reason", "se anotó mal"});
        };
        QCOMPARE(refusal(correct(elsewhere)), QStringLiteral("notOfThisFacility"));
        QCOMPARE(correct(here).code, 0);
        QCOMPARE(run({}, {"verify"}).code, 0);
    }

    void whatIsRefusedPutsNobodyOnTheListOfPatients()
    {
        const QStringList who{"dispense", "--credential", "IMSS 0077", "--line"};
        QCOMPARE(refusal(run("nurse1", who + QStringList{"010.000.5165.00=9"})), QStringLiteral("notInStock"));
        QCOMPARE(refusal(run("nurse1", who + QStringList{"040.000.4484.00=1"})), QStringLiteral("prescriptionMissing"));
        QCOMPARE(run("nurse1", who + QStringList{"010.000.2501.00=1", "--born", "99999"}).code, 2);
        QCOMPARE(run("nurse1", who + QStringList{"010.000.2501.00=1", "--born", "1800"}).code, 2);
        const QStringList other{"dispense", "--credential", "IMSS 0078", "--line", "010.000.2501.00=1"};
        QCOMPARE(run("nurse1", other).said.value(QStringLiteral("patient")).toInt(), 1);
        QCOMPARE(run("nurse1", who + QStringList{"010.000.2501.00=1"}).said.value(QStringLiteral("patient")).toInt(), 2);
    }

    void aScannedControlledMedicineFillsTheBookThatIsPrinted()
    {
        const QString code = QStringLiteral("]d201075010000000291728043010ST2207");
        const auto given = run("nurse1", {"dispense", "--credential", "IMSS 0042", "--scan", code, "--scan", code,
                                          "--prescription", "A-00318", "--prescriber", "1234567"});
        QCOMPARE(given.code, 0);
        QCOMPARE(given.said.value(QStringLiteral("lines"))
                     .toArray()[0]
                     .toObject()
                     .value(QStringLiteral("units"))
                     .toInt(),
                 2);
        const QString pdf = clinic->folder.filePath(QStringLiteral("control.pdf"));
        const auto book = run({}, {"print", "control-book", "--out", pdf});
        QCOMPARE(book.code, 0);
        const auto card = run({}, {"print", "stock-card", "040.000.4484.00", "--out", pdf});
        QCOMPARE(card.code, 0);
        QCOMPARE(refusal(run({}, {"print", "stock-card", "010.000.9999.00", "--out", pdf})), QStringLiteral("unknownItem"));
        QCOMPARE(run("nurse1", {"dispense", "--credential", "IMSS 0042", "--scan", code, "--prescription", "A-00319",
                                "--prescriber", "1234567"})
                     .code,
                 0);
        for (const auto &printed : {book, card}) {
            const auto held = run({}, {"print", "check", textOf(printed, "code")});
            QCOMPARE(held.code, 0);
            QVERIFY(!held.said.value(QStringLiteral("now")).toBool(true));
            // What was given since is a line that is new.
            bool isNew = false;
            for (const auto &change : held.said.value(QStringLiteral("changes")).toArray())
                isNew = isNew || !change.toObject().contains(QStringLiteral("was"));
            QVERIFY(isNew);
        }
        const auto typed = run({}, {"print", "check", textOf(card, "check"), "stock-card", "040.000.4484.00"});
        QVERIFY(typed.said.value(QStringLiteral("holds")).toBool());
        QVERIFY(QFile::exists(pdf));
        QCOMPARE(refusal(run({}, {"print", "shortage-report", "--out", pdf})), QStringLiteral("nothingShort"));
    }

    void aNurseHoldsAndReleasesALotOfHerOwn()
    {
        const QStringList lot{"--item", "010.000.2501.00", "--lot", "EN5093", "--expiry", "2028-02-29"};
        const QStringList give{"dispense", "--credential", "IMSS 0042", "--line", "010.000.2501.00=1@EN5093"};
        QCOMPARE(refusal(run("clerk1", QStringList{"stock", "hold"} + lot)), QStringLiteral("noRight"));
        QCOMPARE(refusal(run("boss1", QStringList{"stock", "hold"} + lot)), QStringLiteral("noRight")); // another's
        QCOMPARE(run("nurse1", QStringList{"stock", "hold", "--note", "empaque roto"} + lot).code, 0);
        QCOMPARE(refusal(run("nurse1", give)), QStringLiteral("lotIsHeld"));
        QCOMPARE(run("nurse1", QStringList{"stock", "release"} + lot).code, 0);
        QCOMPARE(run("nurse1", give).code, 0);
    }

    void aClockOutOfRangeIsRefusedByName_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<int>("code");
        QTest::newRow("before there were clocks like that") << "0001-01-01T00:00:00" << 3;
        QTest::newRow("before 1970") << "1969-12-30T00:00:00Z" << 3;
        QTest::newRow("a clock without its battery") << "1970-01-02T00:00:00Z" << 0;
        QTest::newRow("far ahead") << "2149-12-31T00:00:00Z" << 0;
        QTest::newRow("further") << "2150-01-01T00:00:00Z" << 3;
        QTest::newRow("the calendar's last day") << "2199-12-31T00:00:00Z" << 3;
        QTest::newRow("the last year of four digits") << "9999-12-31T23:59:59Z" << 3;
        QTest::newRow("a year of five") << "10000-01-01T00:00:00Z" << 2;
        QTest::newRow("year 0") << "0000-01-01T00:00:00Z" << 2;
        QTest::newRow("no time") << "ayer" << 2;
    }
    void aClockOutOfRangeIsRefusedByName()
    {
        QFETCH(QString, time);
        QFETCH(int, code);
        for (const QStringList &words : {QStringList{"today"}, QStringList{"stock", "alerts"},
                                         QStringList{"stock", "consumption", "010.000.2501.00"}, QStringList{"shortage", "propose"},
                                         QStringList{"receive", "list"}, QStringList{"recall", "list"}}) {
            const auto ended = run("nurse1", words + QStringList{"--at", time});
            QCOMPARE(ended.code, code);
            if (code == 3)
                QCOMPARE(refusal(ended), QStringLiteral("clockOutOfRange"));
        }
    }

    void aShortageGoesThroughItsLife()
    {
        const auto reported = run("nurse1", {"shortage", "report", "010.000.5165.00", "--urgency", "now",
                                             "--needed", "24", "--patients", "3", "--note", "Hay fila"});
        QCOMPARE(reported.code, 0);
        const QString shortage = textOf(reported, "event");
        const auto again = run("nurse1", {"shortage", "report", "010.000.5165.00", "--needed", "24"});
        QCOMPARE(refusal(again), QStringLiteral("alreadyReported"));
        QCOMPARE(textOf(again, "shortage"), shortage);
        QCOMPARE(refusal(run("nurse1", {"shortage", "report", "010.000.9999.00"})), QStringLiteral("unknownItem"));
        QCOMPARE(refusal(run("nurse1", {"shortage", "see", shortage})), QStringLiteral("noRight"));
        QCOMPARE(refusal(run("nurse1", {"shortage", "close", shortage})), QStringLiteral("notAnswered"));
        const auto second = run("nurse1", {"shortage", "report", "010.000.5165.00", "--needed", "30", "--replace"});
        QCOMPARE(second.code, 0);
        QCOMPARE(textOf(run({}, {"shortage", "show", shortage}), "into"), textOf(second, "event"));
        const QString pdf = clinic->folder.filePath(QStringLiteral("faltantes.pdf"));
        const auto report = run({}, {"print", "shortage-report", "--out", pdf, "--paper", "a4"});
        QCOMPARE(report.code, 0);
        QCOMPARE(run("nurse1", {"shortage", "withdraw", textOf(second, "event"), "--note", "Ya hay"}).code, 0);
        const auto held = run({}, {"print", "check", textOf(report, "code")});
        QVERIFY(held.said.value(QStringLiteral("holds")).toBool());
        QVERIFY(held.said.value(QStringLiteral("gone")).toBool());
        QCOMPARE(run({}, {"shortage", "list"}).said.value(QStringLiteral("count")).toInt(), 0);
        QCOMPARE(run({}, {"shortage", "list", "--all"}).said.value(QStringLiteral("count")).toInt(), 2);
        QCOMPARE(run({}, {"shortage", "propose"}).said.value(QStringLiteral("count")).toInt(), 0);
    }

private:
    std::unique_ptr<Dispensary> clinic;
};

BQ_SUITE(ClinicCommandsTest);
#include "clinic_commands_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// A month planned on the command line, in a store of its own.
class PlanCommandsTest : public QObject
{
    Q_OBJECT

    struct Ended
    {
        int code;
        QJsonObject said;
    };

    static Ended raw(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(BOTIQUINCTL), arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}};
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
    }
    Ended run(const QStringList &words, const char *user = "supervision1") const
    {
        return raw(QStringList{"--store", m_folder.filePath(QStringLiteral("r.botiquin")), "--at", "2026-11-02T10:00:00",
                               "--as", QString::fromLatin1(user)}
                   + words);
    }
    static QString refusal(const Ended &ended) { return ended.said.value(QStringLiteral("refusal")).toString(); }
    static int number(const Ended &ended, const char *member) { return ended.said.value(QLatin1String(member)).toInt(-1); }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        const auto created = raw({"--store", m_folder.filePath(QStringLiteral("r.botiquin")), "--at", "2026-11-02T09:00:00",
                                  "region", "create", "--state", "COLIMA", "--warehouse", "OCIMB000012", "--month",
                                  "2026-12", "--demo"});
        QCOMPARE(created.code, 0);
    }

    void theRealClinicsGetAsManyRoutesAsAreAimedAt()
    {
        const auto planned = raw({"plan", "routes", QStringLiteral(SOURCE_ROOT "/resources/reference/facilities.csv"),
                                  "--aim", "1006"});
        QCOMPARE(planned.code, 0);
        QCOMPARE(number(planned, "routes"), 1006);
        QVERIFY(number(planned, "facilities") > 8000);
        QCOMPARE(planned.said.value(QStringLiteral("states")).toArray().size(), 23);
    }

    void aStateWithoutClinicsTakesNoRouteAway()
    {
        const int before = number(run({"route", "list"}), "count");
        QVERIFY(before > 0);
        QCOMPARE(refusal(run({"plan", "routes", "--state", "YUCATÁN", "--write"})), QStringLiteral("noFacilities"));
        QCOMPARE(number(run({"route", "list"}), "count"), before);
    }

    void whatIsShortIsAppliedOnce()
    {
        const auto weighed = run({"plan", "allocate"});
        QCOMPARE(weighed.code, 0);
        QVERIFY(number(weighed, "adjustments") > 0);
        QCOMPARE(refusal(run({"plan", "allocate", "--apply"}, "empaque1")), QStringLiteral("noRight"));
        QCOMPARE(number(run({"plan", "allocate", "--apply"}), "applied"), number(weighed, "adjustments"));
        QCOMPARE(number(run({"plan", "allocate"}), "adjustments"), 0);
        QVERIFY(number(run({"plan", "allocate", "--prefer", "evenly"}), "adjustments") > 0);
    }

    void aMonthIsPlannedFromNothing()
    {
        QCOMPARE(refusal(run({"plan", "orders", "make", "--round", "2027-01"})), QStringLiteral("roundUnknown"));
        const auto defined = run({"plan", "round", "define", "--month", "2027-01", "--plan", "2026-12-07..2026-12-09"});
        QCOMPARE(defined.code, 0);
        QCOMPARE(defined.said.value(QStringLiteral("planTo")).toString(), QStringLiteral("2026-12-09"));
        QCOMPARE(refusal(run({"plan", "round", "define", "--month", "2027-01", "--pack", "2027-01-09..2027-01-01"})),
                 QStringLiteral("datesReversed"));
        const auto made = run({"plan", "orders", "make", "--round", "2027-01"});
        QVERIFY(number(made, "added") > 50);
        QCOMPARE(number(run({"plan", "orders", "make", "--round", "2027-01"}), "added"), 0);
        QCOMPARE(run({"plan", "round", "use", "2027-01"}).code, 0);
        const auto shown = run({"plan", "round", "show"});
        QCOMPARE(shown.said.value(QStringLiteral("figures")).toObject().value(QStringLiteral("kits")).toInt(),
                 number(made, "added"));
        QCOMPARE(run({"plan", "round", "list"}).said.value(QStringLiteral("rounds")).toArray().size(), 2);
    }

    void theProgrammesWorkbookIsImportedOnce()
    {
        const QString sheet = QStringLiteral(TEST_DATA "/sheets/ronda.xlsx");
        QVERIFY(run({"plan", "round", "define", "2027-02-E1", "--month", "2027-02", "--kind", "emergency"}).code == 0);
        const auto imported = run({"plan", "orders", "import", sheet, "--round", "2027-02-E1"});
        QCOMPARE(imported.code, 0);
        const auto plan = imported.said.value(QStringLiteral("sheets")).toArray().first().toObject();
        QCOMPARE(plan.value(QStringLiteral("added")).toArray().size(), 3);
        QCOMPARE(plan.value(QStringLiteral("errors")).toArray().size(), 0);
        const auto again = run({"plan", "orders", "import", sheet, "--round", "2027-02-E1"});
        QCOMPARE(again.said.value(QStringLiteral("sheets")).toArray().first().toObject().value(QStringLiteral("unchanged")).toInt(), 3);
    }

    void aRouteIsListedShownChangedAndShortened()
    {
        const auto listed = run({"route", "list", "--limit", "1"});
        QVERIFY(number(listed, "count") > 1);
        const QString route
            = listed.said.value(QStringLiteral("routes")).toArray().first().toObject().value(QStringLiteral("route")).toString();
        const auto changed = run({"route", "define", route, "--weekday", "martes", "--from", "8:00", "--to", "14:00", "--transport",
                                  "boat", "--hand-over", "1:boat:Embarcadero"});
        QCOMPARE(changed.code, 0);
        QCOMPARE(number(changed, "windowTo"), 840);
        QCOMPARE(refusal(run({"route", "define", route, "--from", "16:00"})), QStringLiteral("windowReversed"));
        const auto shorter = run({"route", "reorder", route, "--by-distance"});
        QCOMPARE(shorter.code, 0);
        QVERIFY(number(shorter, "metres") <= number(shorter, "metresBefore"));
        QCOMPARE(refusal(run({"route", "reorder", route, "OCIMB000012"})), QStringLiteral("stopsDiffer"));
        QCOMPARE(run({"route", "retire", route}).code, 0);
        QCOMPARE(number(run({"route", "list"}), "count"), number(listed, "count") - 1);
    }
};

BQ_SUITE(PlanCommandsTest);
#include "plan_test.moc"

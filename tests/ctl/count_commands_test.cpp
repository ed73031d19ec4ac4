// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/region.h"
#include "support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace botiquin::testing;

/// Counts and consumption on the command line, each test in a small region of its own.
class CountCommandsTest : public QObject
{
    Q_OBJECT

    struct Ended
    {
        int code;
        QJsonObject said;
    };

    static Ended run(const Region &region, const QStringList &words, const char *at = "2026-11-22T09:00:00")
    {
        QProcess process;
        process.start(QStringLiteral(BOTIQUINCTL),
                      QStringList{QStringLiteral("--store"), region.path(), QStringLiteral("--as"), QStringLiteral("supervisor1"),
                                  QStringLiteral("--at"), QString::fromLatin1(at)}
                          + words);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}};
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
    }
    static QString refusal(const Ended &ended) { return ended.said.value(QStringLiteral("refusal")).toString(); }
    static int number(const Ended &ended, const char *member) { return ended.said.value(QLatin1String(member)).toInt(-1); }

private Q_SLOTS:
    void aCountFromItsStartToItsVariances()
    {
        const Region region;
        const QString item = QStringLiteral("010.000.0104.00");
        const auto started = run(region, {"count", "start", "--items", item + ",010.000.2144.00", "--blind"});
        QCOMPARE(started.code, 0);
        QCOMPARE(number(started, "lines"), 2);
        const QString count = started.said.value(QStringLiteral("count")).toString();
        const auto blind = run(region, {"count", "show", count});
        QVERIFY(!blind.said.value(QStringLiteral("lines")).toArray()[0].toObject().contains(QStringLiteral("expected")));

        const auto sheet = run(region, {"print", "count-sheet", count, "--out", region.path() + ".pdf"});
        QCOMPARE(sheet.code, 0);
        QCOMPARE(number(run(region, {"count", "enter", count, item, "498"}), "counted"), 1);
        const QString check = sheet.said.value(QStringLiteral("check")).toString();
        QVERIFY(run(region, {"print", "check", check, "count-sheet", count}).said.value(QStringLiteral("holds")).toBool());
        QCOMPARE(refusal(run(region, {"count", "enter", count, "010.000.5940.00", "1"})), QStringLiteral("itemNotInCount"));
        QCOMPARE(run(region, {"count", "scan", count, "7501234500036"}).said.value(QStringLiteral("counted")).toInt(), 2);
        QCOMPARE(refusal(run(region, {"count", "undo", count, "--as", "packer1"})), QStringLiteral("noRight"));
        QCOMPARE(refusal(run(region, {"count", "sheet-time", count, "2026-11-22T08:00:00", "--as", "packer1"})), QStringLiteral("noRight"));
        QCOMPARE(number(run(region, {"count", "undo", count}), "counted"), 1);
        const auto half = run(region, {"count", "scan", count, "7501234500036", "7501234599993"});
        QCOMPARE(refusal(half), QStringLiteral("unknownCode"));
        QCOMPARE(half.said.value(QStringLiteral("code")).toString(), QStringLiteral("7501234599993"));
        QCOMPARE(half.said.value(QStringLiteral("accepted")).toArray(), QJsonArray{QStringLiteral("7501234500036")});
        QCOMPARE(number(run(region, {"count", "undo", count}), "counted"), 1);
        const auto missing = run(region, {"count", "close", count});
        QCOMPARE(refusal(missing), QStringLiteral("linesMissing"));
        QCOMPARE(number(missing, "lines"), 1);
        QCOMPARE(number(run(region, {"count", "enter", count, "010.000.2144.00", "500"}), "toRecount"), 1);
        QCOMPARE(refusal(run(region, {"count", "close", count})), QStringLiteral("recountMissing"));
        QCOMPARE(number(run(region, {"count", "enter", count, item, "498", "--again"}), "toRecount"), 0);
        const auto closed = run(region, {"count", "close", count});
        QCOMPARE(closed.code, 0);

        // The paper from which it was counted can still be checked.
        const auto paper = run(region, {"print", "check", check, "count-sheet", count});
        QVERIFY2(paper.said.value(QStringLiteral("holds")).toBool(), qPrintable(refusal(paper)));
        QVERIFY(paper.said.value(QStringLiteral("gone")).toBool());
        QCOMPARE(run(region, {"print", "check", sheet.said.value(QStringLiteral("code")).toString()}).said, paper.said);
        QCOMPARE(refusal(run(region, {"print", "check", "0000 0000 0000/" + check.section(u'/', 1), "count-sheet", count})),
                 QStringLiteral("paperDiffers"));
        const auto second = run(region, {"count", "start", "--items", item});
        QVERIFY(second.said.value(QStringLiteral("count")).toString() != count);

        const auto explained = run(region, {"count", "explain", closed.said.value(QStringLiteral("event")).toString(), "--item", item});
        const auto line = explained.said.value(QStringLiteral("lines")).toArray()[0].toObject();
        QCOMPARE(line.value(QStringLiteral("variance")).toInt(), -2);
        QCOMPARE(line.value(QStringLiteral("from")).toArray()[0].toObject().value(QStringLiteral("kind")).toString(),
                 QStringLiteral("stockReceived"));
        QCOMPARE(number(run(region, {"count", "list"}), "count"), 1);
        QCOMPARE(refusal(run(region, {"count", "show", count})), QStringLiteral("noSuchCount"));
        QVERIFY(run(region, {"verify"}).said.value(QStringLiteral("holds")).toBool());
    }

    void aSheetIsPutInLaterWithItsOwnHour()
    {
        const Region region;
        QCOMPARE(run(region, {"count", "key-list", "010.000.0104.00"}).code, 0);
        const QString count
            = run(region, {"count", "start", "--key-list", "--once"}, "2026-11-23T08:00:00").said.value(QStringLiteral("count")).toString();
        QCOMPARE(run(region, {"stock", "write-off", "--item", "010.000.0104.00", "--lot", "P26A1", "--expiry", "2028-08-31",
                              "--units", "10", "--reason", "damaged"},
                     "2026-11-23T12:00:00").code, 0);
        QCOMPARE(refusal(run(region, {"count", "sheet-time", count, "2026-11-25T08:00:00"}, "2026-11-23T13:00:00")),
                 QStringLiteral("countedLater"));
        QCOMPARE(run(region, {"count", "sheet-time", count, "2026-11-23T09:00:00"}, "2026-11-23T13:00:00").code, 0);
        QCOMPARE(run(region, {"count", "enter", count, "010.000.0104.00", "500"}, "2026-11-23T13:00:00").code, 0);
        QCOMPARE(run(region, {"count", "close", count}, "2026-11-23T13:01:00").code, 0);
        const auto lots = run(region, {"stock", "list", "--item", "010.000.0104.00"}).said.value(QStringLiteral("lots")).toArray();
        QCOMPARE(lots[0].toObject().value(QStringLiteral("units")).toInt(), 490);
    }

    void aFirstCountComesFromASheet()
    {
        const Region region;
        QFile file(region.folder() + QStringLiteral("/count.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Clave;Lote;Caducidad;Piezas\n010.000.0104.00;P26A1;2028-08-31;480\n010.000.9999.00;X;2028-08;1\n");
        file.close();
        const QStringList import{"count", "import", file.fileName()};
        QCOMPARE(run(region, import + QStringList{"--dry-run"}).said.value(QStringLiteral("errors")).toArray().size(), 1);
        QCOMPARE(refusal(run(region, import)), QStringLiteral("rowsAreWrong"));
        QCOMPARE(run(region, import + QStringList{"--accept-good-rows"}).code, 0);
    }

    void consumptionIsExplained()
    {
        const Region region;
        const auto said = run(region, {"stock", "consumption", "010.000.0104.00", "--explain"}, "2026-12-02T09:00:00");
        QCOMPARE(said.code, 0);
        const auto consumption = said.said.value(QStringLiteral("consumption")).toObject();
        QCOMPARE(consumption.value(QStringLiteral("days")).toInt(), 10);
        QCOMPARE(consumption.value(QStringLiteral("months")).toArray().size(), 2);
        QVERIFY(consumption.contains(QStringLiteral("formula")));
        QCOMPARE(refusal(run(region, {"stock", "consumption", "010.000.9999.00"})), QStringLiteral("unknownItem"));
        const auto alerts = run(region, {"stock", "alerts", "--only", "keepCold"}).said.value(QStringLiteral("items")).toArray();
        QCOMPARE(alerts.size(), 1);
    }

    void whatIsAskedForWronglyIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no scope") << QStringList{"start"};
        QTest::newRow("two scopes") << QStringList{"start", "--full", "--key-list"};
        QTest::newRow("no number") << QStringList{"enter", "x", "010.000.0104.00", "many"};
        QTest::newRow("no hour") << QStringList{"sheet-time", "x", "today"};
        QTest::newRow("both ends") << QStringList{"close", "x", "--leave-out-rest", "--rest-is-none"};
        QTest::newRow("no event") << QStringList{"explain", "x"};
    }
    void whatIsAskedForWronglyIsSaid()
    {
        QFETCH(QStringList, words);
        const Region region(Region::Extent::people);
        QCOMPARE(run(region, QStringList{"count"} + words).code, 2);
    }
};

BQ_SUITE(CountCommandsTest);
#include "count_commands_test.moc"

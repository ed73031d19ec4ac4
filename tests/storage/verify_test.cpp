// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof_fixture.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class VerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeStoreIsProvedAndCounted();
    void everyTamperingIsNamed_data();
    void everyTamperingIsNamed();
    void anOrderThatFallsIsNamed();
    void provingWritesNothingAndStopsNobody();
    void theDigestKnowsOnlyItsScope();
    void aFailedReadIsAFailureNotAnAnswer();

private:
    static void fill(Station &station)
    {
        const auto wrong = station.record(received(lot("A1"), 100));
        station.record(sealed(1, lot("A1"), 30));
        station.record(correcting(wrong, EventBody(received(lot("A1"), 90))));
        station.record(SlotAssigned{clues(), clave(), *Slot::parse(QStringLiteral("A"))});
        station.take(ofLaterProgram(station));
    }
};

void VerifyTest::aWholeStoreIsProvedAndCounted()
{
    Station station(7);
    fill(station);
    Station supervisor(8);
    supervisor.learnFrom(station);
    supervisor.record(correcting({station.writer.device, 1, 3}));
    const auto report = verify(*supervisor.store, makeScratch);
    QVERIFY(report);
    QVERIFY(report->holds());
    QCOMPARE(report->events, 6);
    QCOMPARE(report->runs, 2);
    QCOMPARE(report->postings, 2 + 2 + 4 + 2);
    QCOMPARE(report->unreadable, 1);
    QCOMPARE(report->parked, 0);
    QCOMPARE(report->contested, 0);
    QCOMPARE(report->balances, 2);

    Station waiting(9);
    QCOMPARE(waiting.take(supervisor.event({supervisor.writer.device, 1, 1})), Taken::recorded);
    QCOMPARE(verify(*waiting.store, makeScratch)->parked, 1);
}

void VerifyTest::everyTamperingIsNamed_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *finding, const char *statement) {
        QTest::newRow(statement) << QString::fromLatin1(statement) << QString::fromLatin1(finding);
    };
    row("chainBroken 0000000000000007-1-2", "UPDATE event SET chain = zeroblob(32) WHERE seq = 2");
    row("chainBroken 0000000000000007-1-2",
        "UPDATE event SET canonical = CAST(replace(canonical, 'packer1', 'packer2') AS BLOB) WHERE seq = 2");
    row("notAnEvent 0000000000000007-1-2", "UPDATE event SET canonical = x'a0' WHERE seq = 2");
    row("columnsDiffer 0000000000000007-1-2", "UPDATE event SET time = time + 1 WHERE seq = 2");
    row("columnsDiffer 0000000000000007-1-2", "UPDATE event SET clock_epoch = 2 WHERE seq = 2");
    row("columnsDiffer 0000000000000007-1-2", "UPDATE event SET ordering = 5 WHERE seq = 2");
    row("columnsDiffer 0000000000000007-1-2", "UPDATE event SET author = 'other' WHERE seq = 2");
    row("columnsDiffer 0000000000000007-1-2", "UPDATE event SET kind = 42 WHERE seq = 2");
    row("seqGap 0000000000000007-1-3", "DELETE FROM event WHERE seq = 2");
    row("seqGap 0000000000000007-1-2", "DELETE FROM event WHERE seq = 1");
    row("unbalanced 0000000000000007-1-1", "UPDATE posting SET units = units + 1 WHERE row = 1 AND line = 1");
    row("rowDiffers posting 0000000000000007-1-1/1", "UPDATE posting SET units = units + 1 WHERE row = 1 AND line = 1");
    row("rowMissing posting 0000000000000007-1-2/1", "DELETE FROM posting WHERE row = 2");
    row("rowDiffers balance F:OCIMB000012/010.000.0104.00/A1/21427/",
        "UPDATE balance SET units = units + 1 WHERE place = (SELECT id FROM place WHERE place LIKE 'F:%')");
    row("rowMissing balance F:OCIMB000012/010.000.0104.00/A1/21427/",
        "DELETE FROM balance WHERE place = (SELECT id FROM place WHERE place LIKE 'F:%')");
    row("rowUnexpected balance L:stolen/010.000.0104.00/A1/21427/",
        "UPDATE place SET place = 'L:stolen' WHERE place LIKE 'F:%'");
    row("rowDiffers slot OCIMB000012/010.000.0104.00", "UPDATE slot SET slot = 'B'");
    row("rowDiffers slot OCIMB000012/010.000.0104.00", "UPDATE slot SET rank = zeroblob(28)");
    row("rowUnexpected slot OCIMB000596/010.000.0104.00", "UPDATE slot SET facility = 'OCIMB000596'");
    row(qPrintable(QStringLiteral("rowMissing box_sealed %1/0000000000000007-1-2").arg(sscc(1).text())),
        "DELETE FROM box_sealed");
    row("rowMissing claim correct/0000000000000007-1-1", "DELETE FROM claim");
    row("rowUnexpected contested correct/x/7/1/1", "INSERT INTO contested VALUES ('correct/x', 1)");
    row("rowMissing unreadable 0000000000000007-1-5", "DELETE FROM unreadable");
    row("rowUnexpected parked 0000000000000007-1-1", "INSERT INTO parked VALUES (1, 7, 1, 9)");
}

void VerifyTest::everyTamperingIsNamed()
{
    QFETCH(const QString, statement);
    QFETCH(const QString, finding);
    Station station(7);
    fill(station);
    QCOMPARE(findings(*station.store), QString());
    const auto before = must(digest(*station.store));
    must(station.store->sql().script(statement.toUtf8() + ";\n"));
    const auto found = findings(*station.store);
    QVERIFY2(found.split(u'\n').contains(finding), qPrintable(found));
    if (finding.startsWith(QLatin1String("row")) && !finding.contains(QLatin1String("posting")))
        QVERIFY(must(digest(*station.store)) != before);
}

void VerifyTest::anOrderThatFallsIsNamed()
{
    Station station(7);
    const auto first = station.event(station.record(received(lot("A1"), 5)));
    auto envelope = first.envelope();
    envelope.id.seq = 2;
    const auto second = Event::make(envelope, first.body());
    must(station.store->append(second, chainNext(chainNext(chainStart(), first.canonical()), second.canonical())));
    QVERIFY(findings(*station.store).contains(QLatin1String("orderNotAscending 0000000000000007-1-2")));
}

void VerifyTest::provingWritesNothingAndStopsNobody()
{
    const QTemporaryDir folder;
    Station station(folder, 7);
    fill(station);
    auto reader = must(SqlStore::open(station.store->path(), OpenMode::existing));
    const auto changes = [&] { return *must(reader->sql().one<qint64>("SELECT total_changes()")); };
    const auto before = changes();
    // Between two pages of the proof, another connection writes.
    int calls = 0;
    reader->sql().setFault([&](const char *) -> std::optional<Failure> {
        if (++calls == 5)
            station.record(received(lot("B2"), 5));
        return std::nullopt;
    });
    QCOMPARE(findings(*reader), QString());
    QVERIFY(calls > 5);
    reader->sql().setFault({});
    QCOMPARE(changes(), before);
    QCOMPARE(verify(*reader, makeScratch)->events, 6);
}

void VerifyTest::theDigestKnowsOnlyItsScope()
{
    Station station(7);
    fill(station);
    const auto elsewhere = clues("OCIMB000596");
    const auto here = must(digest(*station.store, clues()));
    const auto there = must(digest(*station.store, elsewhere));
    QVERIFY(here != there);
    auto delivered = received(lot("C3"), 5);
    delivered.facility = elsewhere;
    station.record(delivered);
    QCOMPARE(must(digest(*station.store, clues())), here);
    QVERIFY(must(digest(*station.store, elsewhere)) != there);
    station.record(reopened(1, lot("A1"), 30));
    QVERIFY(must(digest(*station.store, clues())) != here);
    QCOMPARE(must(digest(*station.store)).size(), 64);
}

void VerifyTest::aFailedReadIsAFailureNotAnAnswer()
{
    Station station(7);
    fill(station);
    for (int failing = 0;; ++failing) {
        int calls = 0;
        station.store->sql().setFault([&](const char *statement) -> std::optional<Failure> {
            return calls++ == failing && qstrcmp(statement, "ROLLBACK") != 0
                ? std::optional(Failure{Failure::Kind::io, QStringLiteral("unplugged")})
                : std::nullopt;
        });
        const auto report = verify(*station.store, makeScratch);
        station.store->sql().setFault({});
        if (report) {
            QVERIFY(report->holds());
            QVERIFY(failing > 20);
            QCOMPARE(failing, calls - 1);
            return;
        }
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Failure::Kind::io);
    }
}

BQ_SUITE(VerifyTest);
#include "verify_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk_fault.h"
#include "journal/log/log_import.h"
#include "journal/projector.h"
#include "proof_fixture.h"
#include "support/suite.h"

#include <QBuffer>
#include <QTest>
#include <functional>

using namespace botiquin;
using namespace botiquin::testing;

/// The i-th statement fails, for i = 0, 1, 2 … until none does: nothing is half done, and the operation can be
/// repeated.
class FaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileRecording();
    void whileTaking();
    void whileRebuilding();
    void whileImporting();
    void whileOpening_data();
    void whileOpening();

private:
    using Operation = std::function<Outcome<void>(Station &)>;

    /// How many statements the operation took until it was done.
    static int failOneByOne(Station &station, const Operation &operation)
    {
        const auto digestBefore = must(digest(*station.store));
        const auto lengthBefore = station.log().size();
        for (int failing = 0;; ++failing) {
            int calls = 0;
            station.store->sql().setFault([&](const char *) -> std::optional<Failure> {
                return calls++ == failing ? std::optional(Failure{Failure::Kind::io, QStringLiteral("unplugged")})
                                          : std::nullopt;
            });
            const auto done = operation(station);
            station.store->sql().setFault({});
            if (done)
                return calls;
            if (done.error().kind != Failure::Kind::io || station.log().size() != lengthBefore
                || must(digest(*station.store)) != digestBefore)
                qFatal("statement %d left something behind: %s", failing, qPrintable(done.error().detail));
        }
    }
    static void fill(Station &station)
    {
        const auto wrong = station.record(received(lot("A1"), 100));
        station.record(sealed(1, lot("A1"), 30));
        station.record(correcting(wrong, EventBody(received(lot("A1"), 90))));
        station.record(SlotAssigned{clues(), clave(), *Slot::parse(QStringLiteral("A"))});
    }
};

void FaultTest::whileRecording()
{
    Station station(7);
    fill(station);
    const std::vector<EventBody> bodies{
        received(lot("C3"), 5), sealed(2, lot("A1"), 3), reopened(1, lot("A1"), 30), correcting({station.writer.device, 1, 3}),
        FacilityDefined{clues(), QStringLiteral("Centro"), {}, {}, SizeClass::other, true, {}, {}, {}}};
    for (const auto &body : bodies) {
        const int statements = failOneByOne(station, [&](Station &at) -> Outcome<void> {
            BQ_TRY(at.tryRecord(body));
            return {};
        });
        QVERIFY(statements > 5);
        QCOMPARE(findings(*station.store), QString());
    }
    QCOMPARE(station.log().size(), 4 + bodies.size());
}

void FaultTest::whileTaking()
{
    // The earlier reopening comes late: a holder stands down, and its correction with it.
    Station early(1);
    early.record(reopened(5, lot("A1"), 3));
    Station station(2);
    station.clock.advance(60);
    const auto lost = station.record(reopened(5, lot("A1"), 8));
    station.record(correcting(lost));
    const int statements = failOneByOne(station, [&](Station &at) -> Outcome<void> {
        BQ_TRY_ASSIGN(auto transaction, Transaction::begin(*at.store));
        BQ_TRY(at.journal.take(early.log().front()));
        return transaction.commit();
    });
    QVERIFY(statements > 15);
    QCOMPARE(findings(*station.store), QString());
    QCOMPARE(station.units(Place::facility(clues())), 3);
}

void FaultTest::whileRebuilding()
{
    Station station(7);
    fill(station);
    const int statements
        = failOneByOne(station, [](Station &at) { return rebuildProjections(*at.store); });
    QVERIFY(statements > 80);
    QCOMPARE(findings(*station.store), QString());
}

void FaultTest::whileImporting()
{
    Station origin(7);
    fill(origin);
    QByteArray bytes;
    QBuffer file(&bytes);
    file.open(QIODevice::ReadWrite);
    must(exportLog(*origin.store, file));
    Station station(8);
    station.record(received(lot("B2"), 1));
    const int statements = failOneByOne(station, [&](Station &at) -> Outcome<void> {
        file.seek(0);
        BQ_TRY_ASSIGN(const auto report, importLog(at.journal, file));
        return report.isComplete() ? Outcome<void>() : fail(Failure::Kind::malformed);
    });
    QVERIFY(statements > 30);
    QCOMPARE(station.log().size(), size_t(5));
    QCOMPARE(findings(*station.store), QString());
}

void FaultTest::whileOpening_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("one call is refused") << int(FaultyDisk::Fault::refusal);
    QTest::newRow("the power is cut") << int(FaultyDisk::Fault::powerCut);
}

void FaultTest::whileOpening()
{
    // A store of a program whose projections were others is made anew when it is opened; a failure in between
    // leaves it to the next opening. Nobody has the store before it is open: it is the disk that fails.
    QFETCH(const int, fault);
    const QTemporaryDir folder;
    QString path;
    QString expected;
    {
        Station station(folder, 7);
        fill(station);
        path = station.store->path();
        expected = must(digest(*station.store));
        must(station.store->setLocalSetting(QStringLiteral("projections"), QStringLiteral("0")));
        must(station.store->sql().script("DROP VIEW box_size;\nDROP TABLE item_words;\nDELETE FROM balance;\n"));
    }
    const auto verdict
        = DiskFaults(path, [](SqlStore &) { return Outcome<void>(); }).failOneByOne(FaultyDisk::Fault(fault));
    QCOMPARE(verdict.wrong, QString());
    QVERIFY2(verdict.calls > 50, qPrintable(QString::number(verdict.calls)));
    auto again = must(SqlStore::open(path, OpenMode::existing));
    QCOMPARE(must(digest(*again)), expected);
    QCOMPARE(findings(*again), QString());
}

BQ_SUITE(FaultTest);
#include "fault_test.moc"

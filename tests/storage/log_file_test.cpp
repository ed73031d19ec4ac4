// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log/log_import.h"
#include "proof_fixture.h"
#include "support/suite.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreIsMadeAnewFromItsFile();
    void takingAFileTwiceChangesNothing();
    void filesInTheWrongOrderWaitForTheirGap();
    void anotherEventOfTheSameNameIsAFork();
    void aChainThatDoesNotFollowIsNotCommitted();
    void completeStretchesOfABrokenFileAreKept();
    void aFileIsReadToItsEndOrNamedBroken_data();
    void aFileIsReadToItsEndOrNamedBroken();
    void everyTruncationIsNoticed();
    void everyChangedByteIsNoticed();
    void anyBytesEndInANamedError();

private:
    static QByteArray exported(Station &station, const std::vector<EventId> &known = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        must(exportLog(*station.store, buffer, known));
        return buffer.data();
    }
    static LogImport imported(Station &into, QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return must(importLog(into.journal, buffer));
    }
    /// How the reading of the bytes ends: "end", or the error's name and place.
    static QString ending(QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        LogReader reader(buffer);
        for (;;) {
            const auto item = reader.next();
            if (!item)
                return QStringLiteral("%1 at %2").arg(name(item.error().error)).arg(item.error().at);
            if (std::holds_alternative<LogEnd>(*item))
                return QStringLiteral("end");
        }
    }
    static QByteArray record(char tag, const QByteArray &bytes)
    {
        QByteArray head(1, tag);
        for (int shift = 24; shift >= 0; shift -= 8)
            head += char(bytes.size() >> shift & 0xff);
        return head + bytes;
    }
    static QByteArray start(quint8 version = logfile::unsignedVersion) { return QByteArray(logfile::magic, 8) + char(version); }
    static void twoDevices(Station &one)
    {
        Station other(2);
        other.record(received(lot("B2"), 7));
        one.record(received(lot("A1"), 100));
        one.learnFrom(other);
        one.record(sealed(1, lot("A1"), 30));
        one.record(SlotAssigned{clues(), clave(), *Slot::parse(QStringLiteral("A"))});
    }
};

void LogFileTest::aStoreIsMadeAnewFromItsFile()
{
    Station origin(7);
    twoDevices(origin);
    Station copy(8);
    const auto report = imported(copy, exported(origin));
    QVERIFY(report.isComplete());
    QCOMPARE(report.recorded, 4);
    QCOMPARE(report.alreadyRecorded, 0);
    QCOMPARE(must(digest(*copy.store)), must(digest(*origin.store)));
    QCOMPARE(findings(*copy.store), QString());
    QCOMPARE(exported(copy), exported(origin));
}

void LogFileTest::takingAFileTwiceChangesNothing()
{
    Station origin(7);
    twoDevices(origin);
    Station copy(8);
    int published = 0;
    copy.journal.onPublish([&] { ++published; });
    (void)imported(copy, exported(origin));
    const auto before = must(digest(*copy.store));
    const auto again = imported(copy, exported(origin));
    QVERIFY(again.isComplete());
    QCOMPARE(again.recorded, 0);
    QCOMPARE(again.alreadyRecorded, 4);
    QCOMPARE(must(digest(*copy.store)), before);
    QCOMPARE(published, 1);
    // A store that is ahead of the file takes it too.
    origin.record(received(lot("A1"), 1));
    const auto older = exported(copy);
    QCOMPARE(imported(origin, older).alreadyRecorded, 4);
    QVERIFY(imported(origin, older).isComplete());
}

void LogFileTest::filesInTheWrongOrderWaitForTheirGap()
{
    Station origin(7);
    origin.record(received(lot("A1"), 100));
    const EventId first{origin.writer.device, 1, 1};
    const auto one = exported(origin);
    Station other(2);
    other.record(received(lot("B2"), 7));
    origin.learnFrom(other);
    origin.record(sealed(1, lot("A1"), 30));
    origin.record(sealed(2, lot("A1"), 30));
    const auto rest = exported(origin, {first});

    Station copy(8);
    const auto early = imported(copy, rest);
    QCOMPARE(early.recorded, 1);
    QCOMPARE(early.refusals.size(), size_t(1));
    QCOMPARE(early.refusals[0].kind, IntakeRefusal::Kind::gap);
    QVERIFY((early.refusals[0].at == EventId{origin.writer.device, 1, 2}));
    QCOMPARE(early.refusals[0].events, 2);
    QVERIFY(imported(copy, one).isComplete());
    const auto later = imported(copy, rest);
    QVERIFY(later.isComplete());
    QCOMPARE(later.recorded, 2);
    QCOMPARE(later.alreadyRecorded, 1);
    QCOMPARE(must(digest(*copy.store)), must(digest(*origin.store)));
}

void LogFileTest::anotherEventOfTheSameNameIsAFork()
{
    Station origin(7);
    twoDevices(origin);
    Station clone(7);
    clone.record(received(lot("Z9"), 1));
    const auto before = clone.log().front().canonical();
    const auto report = imported(clone, exported(origin));
    QCOMPARE(report.recorded, 1);
    QCOMPARE(report.refusals.size(), size_t(1));
    QCOMPARE(report.refusals[0].kind, IntakeRefusal::Kind::forked);
    QVERIFY((report.refusals[0].at == EventId{origin.writer.device, 1, 1}));
    QCOMPARE(report.refusals[0].events, 3);
    QCOMPARE(clone.log().front().canonical(), before);
    QCOMPARE(findings(*clone.store), QString());
}

void LogFileTest::aChainThatDoesNotFollowIsNotCommitted()
{
    Station origin(7);
    twoDevices(origin);
    auto bytes = exported(origin);
    // Another supplier, in words of the same length: every event can be read, and the chain cannot follow.
    const auto at = bytes.lastIndexOf("Proveedor");
    bytes.replace(at, 9, "Impostora");
    Station copy(8);
    const auto report = imported(copy, bytes);
    QVERIFY(!report.fault);
    QCOMPARE(report.refusals.size(), size_t(1));
    QCOMPARE(report.refusals[0].kind, IntakeRefusal::Kind::headDiffers);
    QCOMPARE(report.refusals[0].events, 3);
    QCOMPARE(report.recorded, 1);
    QCOMPARE(copy.log().size(), size_t(1));
    QVERIFY(imported(copy, exported(origin)).isComplete());
    QCOMPARE(must(digest(*copy.store)), must(digest(*origin.store)));
}

void LogFileTest::completeStretchesOfABrokenFileAreKept()
{
    constexpr int count = logfile::stretchMax * 2 + 10;
    Station origin(7);
    {
        auto transaction = must(Transaction::begin(*origin.store));
        for (int i = 1; i <= count; ++i)
            (void)must(origin.journal.record(origin.writer, user(), LabelPrinted{sscc(1), QString::number(i)}));
        must(transaction.commit());
    }
    const auto bytes = exported(origin);
    Station copy(8);
    const auto cut = imported(copy, bytes.first(bytes.size() - 100));
    QVERIFY(cut.fault);
    QCOMPARE(cut.fault->error, LogFileError::truncated);
    QCOMPARE(cut.recorded, logfile::stretchMax * 2);
    QCOMPARE(copy.log().size(), size_t(logfile::stretchMax * 2));
    const auto whole = imported(copy, bytes);
    QVERIFY(whole.isComplete());
    QCOMPARE(whole.recorded, 10);
    QCOMPARE(must(digest(*copy.store)), must(digest(*origin.store)));
}

void LogFileTest::aFileIsReadToItsEndOrNamedBroken_data()
{
    Station origin(7);
    origin.record(received(lot("A1"), 1));
    origin.record(received(lot("A1"), 2));
    const auto first = origin.log()[0].canonical();
    const auto second = origin.log()[1].canonical();
    const auto headOf = [](quint64 seq) {
        return canonicalCbor(QCborArray{7, 1, qint64(seq), QByteArray(32, 'c')});
    };
    const auto end = [](int events) { return record('Z', canonicalCbor(QCborArray{events})); };

    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("ending");
    const auto row = [](const char *what, const QByteArray &bytes, const QString &how) {
        QTest::newRow(what) << bytes << how;
    };
    const qint64 second9 = 9 + 5 + first.size();
    row("no events", start() + end(0), QStringLiteral("end"));
    row("nothing", {}, QStringLiteral("notALog at 0"));
    row("another file", "%PDF-1.7 and so on", QStringLiteral("notALog at 0"));
    row("a version to come", start(logfile::version + 1) + end(0), QStringLiteral("newerVersion at 0"));
    const auto signature = [](const QByteArray &bytes) {
        return start(logfile::version) + record('Z', canonicalCbor(QCborArray{0})) + record('S', bytes);
    };
    const auto whole = canonicalCbor(QCborArray{7, QByteArray(64, 's')});
    row("a signed one", signature(whole), QStringLiteral("end"));
    row("a signature that is not there", start(logfile::version) + end(0), QStringLiteral("truncated at 9"));
    row("another record in its place", start(logfile::version) + end(0) + record('E', first), QStringLiteral("unknownRecord at 9"));
    row("a signature before the end", start(logfile::version) + record('S', whole), QStringLiteral("unknownRecord at 9"));
    row("no signature", signature("\xa0"), QStringLiteral("notASignature at 9"));
    row("a short one", signature(canonicalCbor(QCborArray{7, QByteArray(63, 's')})), QStringLiteral("notASignature at 9"));
    row("of no device", signature(canonicalCbor(QCborArray{0, QByteArray(64, 's')})), QStringLiteral("notASignature at 9"));
    row("a long one", signature(QByteArray(200, 's')), QStringLiteral("recordTooLong at 9"));
    row("more after the signature", signature(whole) + "x", QStringLiteral("trailingBytes at 9"));
    row("a signature where none belongs", start() + end(0) + record('S', whole), QStringLiteral("trailingBytes at 9"));
    row("no end", start(), QStringLiteral("truncated at 9"));
    row("an unknown record", start() + record('Q', "x"), QStringLiteral("unknownRecord at 9"));
    row("a record of 4 GB", start() + QByteArray("E\xff\xff\xff\xff", 5), QStringLiteral("recordTooLong at 9"));
    row("no event", start() + record('E', "\xa0"), QStringLiteral("notAnEvent at 9"));
    row("no head", start() + record('E', first) + record('H', "\xa0"),
        QStringLiteral("notAHead at %1").arg(second9));
    row("a head alone", start() + record('H', headOf(1)), QStringLiteral("outOfPlace at 9"));
    row("the head of another", start() + record('E', first) + record('H', headOf(2)),
        QStringLiteral("outOfPlace at %1").arg(second9));
    row("an event twice", start() + record('E', first) + record('E', first),
        QStringLiteral("outOfPlace at %1").arg(second9));
    row("no head before the end", start() + record('E', first) + end(1),
        QStringLiteral("outOfPlace at %1").arg(second9));
    row("a wrong count", start() + end(1), QStringLiteral("wrongCount at 9"));
    row("more after the end", start() + end(0) + "x", QStringLiteral("trailingBytes at 9"));
    row("two events", start() + record('E', first) + record('E', second) + record('H', headOf(2)) + end(2),
        QStringLiteral("end"));
}

void LogFileTest::aFileIsReadToItsEndOrNamedBroken()
{
    QFETCH(const QByteArray, bytes);
    QTEST(ending(bytes), "ending");
}

void LogFileTest::everyTruncationIsNoticed()
{
    Station origin(7);
    twoDevices(origin);
    const auto bytes = exported(origin);
    QCOMPARE(ending(bytes), QStringLiteral("end"));
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const auto how = ending(bytes.first(size));
        QVERIFY2(how.startsWith(size < 9 ? QLatin1String("notALog") : QLatin1String("truncated")), qPrintable(how));
    }
}

void LogFileTest::everyChangedByteIsNoticed()
{
    Station origin(7);
    origin.record(received(lot("A1"), 100));
    origin.record(sealed(1, lot("A1"), 30));
    const auto bytes = exported(origin);
    auto copy = std::make_unique<Station>(8);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        auto changed = bytes;
        changed[at] = char(changed[at] ^ 0x01);
        const auto report = imported(*copy, changed);
        QVERIFY2(!report.isComplete(), qPrintable(QString::number(at)));
        if (report.recorded == 0)
            continue;
        // What was taken in before the fault is what was written.
        QCOMPARE(must(digest(*copy->store)), must(digest(*origin.store)));
        copy = std::make_unique<Station>(8);
    }
    QVERIFY(copy->log().empty());
    QCOMPARE(findings(*copy->store), QString());
}

void LogFileTest::anyBytesEndInANamedError()
{
    Station origin(7);
    twoDevices(origin);
    const auto whole = exported(origin);
    QRandomGenerator random(99);
    int ends = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = whole;
        if (i % 2) {
            bytes = start();
            for (int size = random.bounded(200); size > 0; --size)
                bytes += char(random.bounded(256));
        } else {
            for (int change = random.bounded(1, 5); change > 0; --change)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        }
        ends += ending(bytes) == QLatin1String("end") ? 1 : 0;
    }
    // A byte may become itself, or one of a text or a chain, which only the hashes notice.
    QVERIFY2(ends < 10'000, qPrintable(QString::number(ends)));
}

BQ_SUITE(LogFileTest);
#include "log_file_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"
#include "proof_fixture.h"
#include "support/suite.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class DiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskLosesNothing();
    void aFileThatMayNotGrowLosesNothing();
    void aDiskWithoutOneByteLeftIsNamedFull();
    void whatMayNotBeWrittenIsNamed_data();
    void whatMayNotBeWrittenIsNamed();
    void aDamagedFileIsNamedOrProvedWhole();
    void everyAcknowledgedEventOutlivesAKill();

private:
    static QString storeIn(const QTemporaryDir &folder) { return folder.filePath(QStringLiteral("s.botiquin")); }

    /// Records until the disk refuses; then all that was acknowledged must be there and proved.
    static QByteArray recordUntilRefused(Station &station)
    {
        size_t acknowledged = 0;
        for (; acknowledged < 20'000; ++acknowledged) {
            const auto done = station.tryRecord(sealed(acknowledged + 1, lot("A1"), 1));
            if (!done) {
                const auto found = findings(*station.store);
                if (station.log().size() != acknowledged || !found.isEmpty())
                    return "lost: " + found.toUtf8();
                return acknowledged > 10 ? name(done.error().kind).toUtf8() : "refused too early";
            }
        }
        return "never refused";
    }
};

void DiskTest::aFullDiskLosesNothing()
{
    const QTemporaryDir folder;
    Child child([&](Child &self) {
        constexpr qint64 size = 2'500'000;
        const bool isSmall = mountSmallDisk(QFile::encodeName(folder.path()), size);
        if (!isSmall)
            limitFileSize(size * 2);
        QFile ballast(folder.filePath(QStringLiteral("ballast")));
        if (isSmall && (!ballast.open(QIODevice::WriteOnly) || ballast.write(QByteArray(200'000, 'x')) < 0))
            self.say("no ballast ");
        ballast.close();
        Station station(folder, 7);
        const auto how = recordUntilRefused(station);
        self.say(how == "diskFull" || (!isSmall && how == "io") ? "refused " : how);
        // Space is made, and work goes on.
        if (isSmall) {
            ballast.remove();
            const auto done = station.tryRecord(received(lot("A1"), 1));
            self.say(done ? "went on" : "did not go on: " + done.error().detail.toUtf8());
        } else {
            self.say("went on");
        }
    });
    QCOMPARE(child.hearAll(), QByteArray("refused went on"));
}

void DiskTest::aFileThatMayNotGrowLosesNothing()
{
    const QTemporaryDir folder;
    Child child([&](Child &self) {
        Station station(folder, 7);
        limitFileSize(3'000'000);
        const auto how = recordUntilRefused(station);
        self.say(how == "diskFull" || how == "io" ? "refused" : how);
    });
    QCOMPARE(child.hearAll(), QByteArray("refused"));
    // The limit is gone with the child; the store opens as it was.
    auto store = must(SqlStore::open(storeIn(folder), OpenMode::existing));
    QCOMPARE(findings(*store), QString());
}

void DiskTest::aDiskWithoutOneByteLeftIsNamedFull()
{
    const QTemporaryDir folder;
    Child child([&](Child &self) {
        if (!mountSmallDisk(QFile::encodeName(folder.path()), 4'000'000)) {
            self.say("no disk");
            return;
        }
        {
            Station station(folder, 7);
            station.record(received(lot("A1"), 1));
        }
        QFile ballast(folder.filePath(QStringLiteral("ballast")));
        if (ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            while (ballast.write(QByteArray(4096, 'x')) > 0) {
            }
        }
        const auto store = SqlStore::open(storeIn(folder), OpenMode::existing);
        self.say(store ? "opened" : name(store.error().kind).toUtf8());
    });
    const auto heard = child.hearAll();
    if (heard == "no disk")
        QSKIP("this system permits no mounting");
    QCOMPARE(heard, QByteArray("diskFull"));
}

void DiskTest::whatMayNotBeWrittenIsNamed_data()
{
    QTest::addColumn<bool>("fileIsReadOnly");
    QTest::addColumn<bool>("folderIsReadOnly");
    QTest::addColumn<bool>("creates");
    QTest::newRow("a new store in a read-only folder") << false << true << true;
    QTest::newRow("a store in a read-only folder") << false << true << false;
    QTest::newRow("a read-only store") << true << false << false;
}

void DiskTest::whatMayNotBeWrittenIsNamed()
{
    QFETCH(const bool, fileIsReadOnly);
    QFETCH(const bool, folderIsReadOnly);
    QFETCH(const bool, creates);
    const QTemporaryDir folder;
    const auto all = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto write = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    if (!creates) {
        Station station(folder, 7);
        station.record(received(lot("A1"), 1));
    }
    if (!creates)
        QVERIFY(QFile::setPermissions(storeIn(folder), fileIsReadOnly ? all : all | write));
    QVERIFY(QFile::setPermissions(folder.path(), folderIsReadOnly ? all | enter : all | write | enter));
    Child child([&](Child &self) {
        becomeNobody();
        const auto store = SqlStore::open(storeIn(folder), creates ? OpenMode::create : OpenMode::existing);
        self.say(store ? "opened" : name(store.error().kind).toUtf8());
    });
    QCOMPARE(child.hearAll(), QByteArray("readOnly"));
    QVERIFY(QFile::setPermissions(folder.path(), all | write | enter));
    if (!creates) {
        QVERIFY(QFile::setPermissions(storeIn(folder), all | write));
        QCOMPARE(findings(*must(SqlStore::open(storeIn(folder), OpenMode::existing))), QString());
    }
}

void DiskTest::aDamagedFileIsNamedOrProvedWhole()
{
    const QTemporaryDir folder;
    QString expected;
    {
        Station station(folder, 7);
        auto transaction = must(Transaction::begin(*station.store));
        for (int i = 1; i <= 60; ++i)
            (void)must(station.journal.record(station.writer, user(), sealed(quint64(i), lot("A1"), i)));
        must(transaction.commit());
        expected = must(digest(*station.store));
    }
    QFile whole(storeIn(folder));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QVERIFY(bytes.size() > 100'000);
    QRandomGenerator random(5);
    int noticed = 0;
    for (int i = 0; i < 40; ++i) {
        const QTemporaryDir other;
        QByteArray damaged = bytes;
        int at = random.bounded(int(bytes.size()) - 64);
        while (bytes.mid(at, 64).count('\0') > 32)
            at = random.bounded(int(bytes.size()) - 64);
        for (int byte = at; byte < at + 64; ++byte)
            damaged[byte] = char(random.bounded(256));
        QFile file(storeIn(other));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
        file.close();
        auto store = SqlStore::open(storeIn(other), OpenMode::existing);
        const auto report = store ? verify(**store, makeScratch) : tl::unexpected(store.error());
        if (!report || !report->holds()) {
            ++noticed;
            continue;
        }
        // The bytes were nobody's: left over in a page, or of what the log does not tell.
        QCOMPARE(must(digest(**store)), expected);
    }
    QVERIFY2(noticed >= 15, qPrintable(QString::number(noticed)));
}

void DiskTest::everyAcknowledgedEventOutlivesAKill()
{
    const QTemporaryDir folder;
    {
        Station station(folder, 7);
        station.record(received(lot("A1"), 1'000'000));
    }
    QRandomGenerator random(3);
    quint64 acknowledgedInAll = 0;
    for (int round = 0; round < 12; ++round) {
        Child child([&](Child &self) {
            Station station(7, must(SqlStore::open(storeIn(folder), OpenMode::existing)));
            for (quint64 serial = 1;; ++serial) {
                const auto done = station.record(sealed(quint64(round) * 100'000 + serial, lot("A1"), 1));
                self.say(QByteArray::number(done.seq) + '\n');
            }
        });
        QByteArray said;
        for (int tries = 0; said.isEmpty() && tries < 1000; ++tries)
            said += child.hear(20);
        QVERIFY(!said.isEmpty());
        said += child.hear(random.bounded(1, 40));
        child.kill();
        said += child.hearAll();
        // A number cut short was not acknowledged.
        const auto lines = said.left(said.lastIndexOf('\n')).split('\n');
        const quint64 acknowledged = lines.last().toULongLong();
        QVERIFY(acknowledged > acknowledgedInAll);
        acknowledgedInAll = acknowledged;

        Station station(7, must(SqlStore::open(storeIn(folder), OpenMode::existing)));
        const auto head = must(station.store->head(station.writer.device, station.writer.run));
        QVERIFY2(head->seq == acknowledged || head->seq == acknowledged + 1, qPrintable(QString::number(head->seq)));
        QCOMPARE(findings(*station.store), QString());
        QCOMPARE(station.units(Place::facility(clues())), 1'000'000 - qint64(head->seq - 1));
    }
}

BQ_SUITE(DiskTest);
#include "disk_test.moc"

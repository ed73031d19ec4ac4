// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"
#include "journal/log/digest.h"
#include "proof_fixture.h"
#include "storage/default_store.h"
#include "storage/salvage.h"
#include "storage/schema.h"
#include "support/must.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace botiquin;
using namespace botiquin::testing;

/// Stores that may only be read, and stores that are damaged.
class StoreOpeningTest : public QObject
{
    Q_OBJECT

    static QString storeIn(const QTemporaryDir &folder) { return folder.filePath(QStringLiteral("s.botiquin")); }
    static Date today() { return *Date::of(2026, 11, 20); }
    static constexpr qsizetype pageSize = 4096;

    static void fill(Station &station, int events)
    {
        auto transaction = must(Transaction::begin(*station.store));
        for (int i = 1; i <= events; ++i)
            (void)must(station.journal.record(station.writer, user(), sealed(quint64(i), lot("A1"), i)));
        must(transaction.commit());
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    /// What comes of it in a process without the rights of root.
    static QByteArray asNobody(const QString &path)
    {
        Child child([&](Child &self) {
            becomeNobody();
            const auto store = SqlStore::open(path, OpenMode::readable);
            if (!store)
                return self.say(name(store.error().kind).toUtf8());
            const auto begun = Transaction::begin(**store);
            const auto found = findings(**store);
            self.say(((*store)->isReadOnly() ? "reads " : "writes ")
                     + QByteArray::number((*store)->heads()->front().seq) + ' '
                     + (begun ? "begins" : name(begun.error().kind).toUtf8()) + ' ' + found.toUtf8());
        });
        return child.hearAll();
    }

private Q_SLOTS:
    /// It could have acts acknowledged that are not stored, and let them be proved.
    void aStoreWithATriggerIsNotOpened()
    {
        const QTemporaryDir folder;
        {
            const auto store = must(SqlStore::open(storeIn(folder), OpenMode::create));
            must(store->sql().script("CREATE TRIGGER evil BEFORE INSERT ON event BEGIN SELECT RAISE(IGNORE); END;"));
        }
        for (const auto mode : {OpenMode::existing, OpenMode::readable}) {
            const auto opened = SqlStore::open(storeIn(folder), mode);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Failure::Kind::damaged);
            QVERIFY(opened.error().detail.contains(QStringLiteral("evil")));
        }
    }

    void whatTheLogDoesNotTakeIsNotCalledDone()
    {
        const QTemporaryDir folder;
        Station station(folder, 7);
        must(station.store->sql().script("DROP TABLE event;"));
        must(station.store->sql().script(
            "CREATE TABLE event (row INTEGER PRIMARY KEY, device INTEGER, run INTEGER, seq INTEGER, time INTEGER, "
            "clock_epoch INTEGER, ordering INTEGER, author TEXT NOT NULL ON CONFLICT IGNORE, kind INTEGER, chain BLOB, "
            "canonical BLOB) STRICT;"));
        auto transaction = must(Transaction::begin(*station.store));
        QVERIFY(station.journal.record(station.writer, user(), sealed(1, lot("A1"), 1)));
        const auto left = station.journal.record(station.writer, std::nullopt, sealed(2, lot("A1"), 1));
        QVERIFY(!left);
        QCOMPARE(left.error().kind, Failure::Kind::damaged);
    }

    void aStoreThatMayNotBeWrittenToIsReadAndProved_data()
    {
        QTest::addColumn<bool>("fileIsReadOnly");
        QTest::addColumn<bool>("folderIsReadOnly");
        QTest::newRow("the folder") << false << true;
        QTest::newRow("the file") << true << false;
        QTest::newRow("both") << true << true;
    }
    void aStoreThatMayNotBeWrittenToIsReadAndProved()
    {
        QFETCH(const bool, fileIsReadOnly);
        QFETCH(const bool, folderIsReadOnly);
        const QTemporaryDir folder;
        {
            Station station(folder, 7);
            fill(station, 20);
        }
        QVERIFY(QFile::setPermissions(storeIn(folder), QFile::Permissions(fileIsReadOnly ? 0x4444 : 0x6666)));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(folderIsReadOnly ? 0x5555 : 0x7777)));
        QCOMPARE(asNobody(storeIn(folder)), QByteArray("reads 20 readOnly "));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("s.botiquin")});
    }

    void aStoreIsMadeForItsOwnerAlone()
    {
        QTemporaryDir above;
        const QString path = above.filePath(QStringLiteral("datos/botiquin/region.botiquin"));
        QVERIFY(makeStoreFolder(path));
        QVERIFY(makeStoreFolder(path));
        const auto store = must(SqlStore::open(path, OpenMode::create));
        must(store->setLocalSetting(QStringLiteral("a"), QStringLiteral("b")));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
            | QFile::ExeOther;
        for (const auto *end : {"", "-wal", "-shm"}) {
            const QString file = path + QLatin1String(end);
            QVERIFY2(QFileInfo::exists(file) && !(QFile::permissions(file) & others), qPrintable(file));
        }
        QVERIFY(!(QFile::permissions(QFileInfo(path).absolutePath()) & others));
    }

    void whatWasNotClosedIsReadByItsIndexOrNamed()
    {
        const QTemporaryDir folder;
        const QTemporaryDir other;
        {
            Station station(folder, 7);
            fill(station, 20);
            for (const char *suffix : {"", "-wal", "-shm"})
                write(storeIn(other) + QLatin1String(suffix), bytesOf(storeIn(folder) + QLatin1String(suffix)));
        }
        QVERIFY(QFile::setPermissions(other.path(), QFile::Permissions(0x5555)));
        QCOMPARE(asNobody(storeIn(other)), QByteArray("reads 20 readOnly "));
        QVERIFY(QFile::setPermissions(other.path(), QFile::Permissions(0x7777)));
        QVERIFY(QFile::remove(storeIn(other) + QStringLiteral("-shm")));
        QVERIFY(QFile::setPermissions(other.path(), QFile::Permissions(0x5555)));
        QCOMPARE(asNobody(storeIn(other)), QByteArray("readOnly"));
        QVERIFY(QFile::setPermissions(other.path(), QFile::Permissions(0x7777)));
    }

    void aWholeStoreIsFoundWhole()
    {
        const QTemporaryDir folder;
        Station station(folder, 7);
        QVERIFY(station.store->examine(today()));
        fill(station, 300);
        QVERIFY(station.store->examine(today()));
    }

    void aPageOverwrittenAnywhereIsNamedBeforeWorkBegins()
    {
        const QTemporaryDir folder;
        {
            Station station(folder, 7);
            fill(station, 60);
        }
        const QByteArray whole = bytesOf(storeIn(folder));
        QVERIFY(whole.size() > 20 * pageSize);
        for (qsizetype at = pageSize; at < whole.size(); at += pageSize) {
            const QTemporaryDir other;
            QByteArray damaged = whole;
            std::fill_n(damaged.begin() + at, pageSize, char(0xa5));
            write(storeIn(other), damaged);
            const auto store = SqlStore::open(storeIn(other), OpenMode::existing);
            const auto examined = store ? (*store)->examine(today()) : tl::unexpected(store.error());
            QVERIFY2(!examined, qPrintable(QString::number(at / pageSize)));
            QCOMPARE(examined.error().kind, Failure::Kind::damaged);
        }
    }

    void aStoreWithADamagedPageIsMadeAnewOrNotAtAll()
    {
        const QTemporaryDir folder;
        QString right;
        std::vector<qint64> neededPages;
        {
            Station station(folder, 7);
            fill(station, 60);
            must(station.store->setLocalSetting(QStringLiteral("round"), QStringLiteral("2026-12")));
            right = must(digest(*station.store, {}));
            QStringList needed{QStringLiteral("sqlite_schema")};
            for (const auto &table : logTables()) {
                if (table != "scan")
                    needed << QString::fromLatin1(table);
            }
            const QByteArray pages = "SELECT pageno FROM dbstat WHERE name IN ('" + needed.join("','").toLatin1() + "')";
            neededPages = must(station.store->sql().all<qint64>(pages.constData()));
        }
        const QByteArray whole = bytesOf(storeIn(folder));
        int made = 0;
        for (qsizetype page = 2; page <= whole.size() / pageSize; ++page) {
            const QTemporaryDir other;
            const QString fresh = other.filePath(QStringLiteral("fresh"));
            QByteArray damaged = whole;
            std::fill_n(damaged.begin() + (page - 1) * pageSize, pageSize, char(0xa5));
            write(storeIn(other), damaged);
            const auto salvaged = salvage(storeIn(other), fresh);
            QCOMPARE(bytesOf(storeIn(other)), damaged);
            const bool isNeeded = std::find(neededPages.begin(), neededPages.end(), page) != neededPages.end();
            QVERIFY2(salvaged.has_value() != isNeeded, qPrintable(QString::number(page)));
            QVERIFY(salvaged || salvaged.error().kind == Failure::Kind::damaged);
            QCOMPARE(QFile::exists(fresh), salvaged.has_value());
            if (!salvaged)
                continue;
            const auto store = must(SqlStore::open(fresh, OpenMode::existing));
            if (made++ == 0)
                QCOMPARE(findings(*store), QString());
            QCOMPARE(must(digest(*store, {})), right);
            QCOMPARE(must(store->localSetting(QStringLiteral("round"))), QStringLiteral("2026-12"));
        }
        QVERIFY(made > int(whole.size() / pageSize) / 2);
    }

    void aStoreIsNeverMadeAnewOverAnother()
    {
        const QTemporaryDir folder;
        { Station station(folder, 7); }
        const QByteArray whole = bytesOf(storeIn(folder));
        QCOMPARE(salvage(storeIn(folder), storeIn(folder)).error().kind, Failure::Kind::io);
        QCOMPARE(bytesOf(storeIn(folder)), whole);
        QCOMPARE(salvage(folder.filePath(QStringLiteral("none")), folder.filePath(QStringLiteral("a"))).error().kind,
                 Failure::Kind::notFound);
    }

    void aDamagedPageIsADeviation()
    {
        const QTemporaryDir folder;
        qint64 page = 0;
        {
            Station station(folder, 7);
            fill(station, 60);
            page = *must(station.store->sql().one<qint64>("SELECT rootpage FROM sqlite_schema WHERE name = 'balance'"));
        }
        QByteArray bytes = bytesOf(storeIn(folder));
        std::fill_n(bytes.begin() + (page - 1) * pageSize, pageSize, char(0xa5));
        write(storeIn(folder), bytes);
        const auto store = must(SqlStore::open(storeIn(folder), OpenMode::existing));
        const QString found = findings(*store);
        QVERIFY2(found.startsWith(QStringLiteral("pageDamaged")), qPrintable(found));
    }

    void aNewestEventThatDoesNotFollowIsNamed_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::newRow("its chain") << QByteArray("UPDATE event SET chain = zeroblob(32) WHERE seq = 20;\n");
        QTest::newRow("the one before it") << QByteArray("DELETE FROM event WHERE seq = 19;\n");
        QTest::newRow("its bytes") << QByteArray("UPDATE event SET canonical = x'a0' WHERE seq = 20;\n");
    }
    void aNewestEventThatDoesNotFollowIsNamed()
    {
        QFETCH(const QByteArray, statement);
        const QTemporaryDir folder;
        Station station(folder, 7);
        fill(station, 20);
        must(station.store->sql().script("PRAGMA foreign_keys = OFF;\n"));
        must(station.store->sql().script(statement));
        const auto examined = station.store->examine(today());
        QVERIFY(!examined);
        QCOMPARE(examined.error().kind, Failure::Kind::damaged);
    }

    void noEventIsTakenOnceADamagedPageWasMet()
    {
        const QTemporaryDir folder;
        qint64 page = 0;
        {
            Station station(folder, 7);
            fill(station, 60);
            page = *must(station.store->sql().one<qint64>("SELECT rootpage FROM sqlite_schema WHERE name = 'balance'"));
        }
        QByteArray bytes = bytesOf(storeIn(folder));
        std::fill_n(bytes.begin() + (page - 1) * pageSize, pageSize, char(0xa5));
        write(storeIn(folder), bytes);
        const auto store = must(SqlStore::open(storeIn(folder), OpenMode::existing));
        QVERIFY(Transaction::begin(*store));
        const auto read = store->sql().one<qint64>("SELECT sum(units) FROM balance");
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Failure::Kind::damaged);
        const auto begun = Transaction::begin(*store);
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, Failure::Kind::damaged);
    }
};

BQ_SUITE(StoreOpeningTest);
#include "opening_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"
#include "proof_fixture.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

/// Stores that may only be read.
class StoreOpeningTest : public QObject
{
    Q_OBJECT

    static QString storeIn(const QTemporaryDir &folder) { return folder.filePath(QStringLiteral("s.botiquin")); }

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
};

BQ_SUITE(StoreOpeningTest);
#include "opening_test.moc"

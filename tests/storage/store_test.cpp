// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"
#include "journal/projector.h"
#include "storage/sql_store.h"
#include "stores.h"
#include "support/sample.h"
#include "support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRecordedIsInTheBooks_data() { onBoth(); }
    void whatIsRecordedIsInTheBooks();
    void aSecondOpeningFindsTheSame();
    void rebuildingGivesTheSameBalances_data() { onBoth(); }
    void rebuildingGivesTheSameBalances();
    void aCorrectionThatComesFirstWaitsForItsTarget_data() { onBoth(); }
    void aCorrectionThatComesFirstWaitsForItsTarget();
    void aCorrectedSealGivesWayToItsReplacement_data() { onBoth(); }
    void aCorrectedSealGivesWayToItsReplacement();
    void refusesFilesThatAreNoStore();
    void refusesAStoreOfANewerProgram();

private:
    static std::unique_ptr<SqlStore> fresh(const QTemporaryDir &folder)
    {
        auto store = SqlStore::open(folder.filePath(QStringLiteral("s.botiquin")), OpenMode::create);
        if (!store)
            qWarning("%s", qPrintable(store.error().detail));
        return store ? *std::move(store) : nullptr;
    }
    static qint64 balance(SqlStore &store, const Place &place)
    {
        return store.sql()
            .one<qint64>("SELECT coalesce(sum(units), 0) FROM balance JOIN place ON place.id = balance.place "
                         "WHERE place.place = ?",
                         place.text())
            ->value_or(-1);
    }
    const Writer m_writer{*DeviceId::of(7), 1};
    FixedClock m_clock{{1'790'000'000}};
};

void StoreTest::whatIsRecordedIsInTheBooks()
{
    BQ_EMPTY_STORE(store);
    Journal journal(*store, m_clock);
    auto transaction = Transaction::begin(*store);
    QVERIFY(transaction);
    QVERIFY(journal.record(m_writer, user(), received(lot("A1"), 100)));
    QVERIFY(journal.record(m_writer, user(), sealed(1, lot("A1"), 30)));
    QVERIFY(transaction->commit());
    QCOMPARE(balance(*store, Place::facility(clues())), 70);
    QCOMPARE(balance(*store, Place::box(sscc(1))), 30);
    QCOMPARE((*store->heads()).size(), size_t(1));
    QCOMPARE((*store->heads())[0].seq, quint64(2));
}

void StoreTest::aSecondOpeningFindsTheSame()
{
    const QTemporaryDir folder;
    {
        auto store = fresh(folder);
        Journal journal(*store, m_clock);
        auto transaction = Transaction::begin(*store);
        QVERIFY(journal.record(m_writer, user(), received(lot("A1"), 100)));
        QVERIFY(transaction->commit());
    }
    auto again = SqlStore::open(folder.filePath(QStringLiteral("s.botiquin")), OpenMode::existing);
    QVERIFY(again);
    QCOMPARE(balance(**again, Place::facility(clues())), 100);
}

void StoreTest::rebuildingGivesTheSameBalances()
{
    BQ_EMPTY_STORE(store);
    Journal journal(*store, m_clock);
    auto transaction = Transaction::begin(*store);
    const auto wrong = journal.record(m_writer, user(), received(lot("A1"), 100));
    QVERIFY(wrong);
    const auto body = canonicalCbor(QCborValue(encodeBody(received(lot("A1"), 10))));
    QVERIFY(journal.record(m_writer, user(),
                           Corrected{wrong->device, wrong->run, wrong->seq, QStringLiteral("typed a zero too many"),
                                     int(Kind::stockReceived), 1, body}));
    QVERIFY(transaction->commit());
    QCOMPARE(balance(*store, Place::facility(clues())), 10);
    QVERIFY(rebuildProjections(*store));
    QCOMPARE(balance(*store, Place::facility(clues())), 10);
}

void StoreTest::aCorrectionThatComesFirstWaitsForItsTarget()
{
    BQ_EMPTY_STORE(from);
    auto to = emptyStore(on);
    Journal journal(*from, m_clock);
    const Writer supervisor{*DeviceId::of(8), 1};
    const auto wrong = journal.record(m_writer, user(), received(lot("A1"), 100));
    QVERIFY(journal.record(supervisor, user(),
                           Corrected{wrong->device, wrong->run, wrong->seq, QStringLiteral("never came"), {}, {}, {}}));
    Journal other(*to, m_clock);
    const auto events = from->after(0, 10);
    QCOMPARE(*other.take((*events)[1].event), Taken::recorded);
    QCOMPARE(balance(*to, Place::facility(clues())), 0);
    QCOMPARE(*other.take((*events)[0].event), Taken::recorded);
    QCOMPARE(balance(*to, Place::facility(clues())), 0);
    QCOMPARE(*other.take((*events)[0].event), Taken::alreadyRecorded);
}

void StoreTest::aCorrectedSealGivesWayToItsReplacement()
{
    BQ_EMPTY_STORE(store);
    Journal journal(*store, m_clock);
    const auto standing = [&] {
        return store->sql().all<qint64>("SELECT units FROM box_standing ORDER BY units").value();
    };
    auto transaction = Transaction::begin(*store);
    const auto wrong = journal.record(m_writer, user(), sealed(1, lot("A1"), 30));
    QVERIFY(wrong);
    QCOMPARE(standing(), std::vector<qint64>{30});
    Corrected correction{wrong->device, wrong->run, wrong->seq, QStringLiteral("counted again"), int(Kind::boxSealed), 1,
                         canonicalCbor(QCborValue(encodeBody(sealed(1, lot("A1"), 29))))};
    const auto right = journal.record(m_writer, user(), correction);
    QVERIFY(right);
    QCOMPARE(standing(), std::vector<qint64>{29});
    QCOMPARE(balance(*store, Place::box(sscc(1))), 29);
    QVERIFY(journal.record(m_writer, user(),
                           Corrected{right->device, right->run, right->seq, QStringLiteral("never sealed"), {}, {}, {}}));
    QCOMPARE(standing(), std::vector<qint64>{});
    QCOMPARE(balance(*store, Place::box(sscc(1))), 0);
    QVERIFY(transaction->commit());
    QVERIFY(rebuildProjections(*store));
    QCOMPARE(standing(), std::vector<qint64>{});
}

void StoreTest::refusesFilesThatAreNoStore()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    QCOMPARE(SqlStore::open(path, OpenMode::existing).error().kind, Failure::Kind::damaged);
    QCOMPARE(SqlStore::open(folder.filePath(QStringLiteral("none")), OpenMode::existing).error().kind,
             Failure::Kind::notFound);
}

void StoreTest::refusesAStoreOfANewerProgram()
{
    const QTemporaryDir folder;
    {
        auto store = fresh(folder);
        QVERIFY(store->sql().script("PRAGMA user_version = 9999;\n"));
    }
    const auto again = SqlStore::open(folder.filePath(QStringLiteral("s.botiquin")), OpenMode::existing);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Failure::Kind::newerStore);
}

BQ_SUITE(StoreTest);
#include "store_test.moc"

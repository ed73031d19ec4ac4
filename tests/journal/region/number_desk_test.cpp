// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/packing/sscc_desk.h"
#include "journal/projector.h"
#include "storage/books/refill_numbers.h"
#include "storage/books/sql_device_book.h"
#include "support/must.h"
#include "support/sample.h"
#include "support/small_region.h"
#include "support/suite.h"

#include <set>

using namespace botiquin;
using namespace botiquin::testing;

/// Ranges of SSCCs that are used up, and those that follow them.
class NumberDeskTest : public QObject
{
    Q_OBJECT

    const Writer m_table{*DeviceId::of(8), 1};
    std::unique_ptr<SmallRegion> m_region;

    static Station stationOf(SmallRegion &region, const Writer &writer)
    {
        return {*region.journal, region.book(), writer, region.warehouse, region.station->settings};
    }
    Outcome<Sscc> next(const Writer &writer)
    {
        auto station = stationOf(*m_region, writer);
        return SsccDesk(station).next();
    }
    quint64 left(const Writer &writer)
    {
        auto station = stationOf(*m_region, writer);
        return must(SsccDesk(station).left());
    }
    void record(const Writer &by, const EventBody &body)
    {
        (void)must(transact(*m_region->journal, [&] { return m_region->journal->record(by, user(), body); }));
    }
    void seal(const Writer &by, quint64 serial) { record(by, sealed(serial, lot("A1"), 1)); }
    /// Seals until nothing is left, and says under which serials.
    std::vector<quint64> sealAll(const Writer &by)
    {
        std::vector<quint64> serials;
        for (auto sscc = next(by); sscc; sscc = next(by)) {
            serials.push_back(sscc->text().mid(8, 9).toULongLong());
            seal(by, serials.back());
        }
        return serials;
    }
    void enrol(const Writer &device, quint64 first, quint64 last, const char *prefix = "9521234")
    {
        m_region->write(DeviceEnrolled{device.device, m_region->warehouse, QStringLiteral("Mesa 8"), QByteArray(32, 'm'),
                                       QString::fromLatin1(prefix), 1, first, last});
    }
    void begin(const Writer &run) { record(run, RunBegun{RunCause::copied, run.run - 1, 0}); }
    Refilled refill(const std::set<DeviceId> &named = {})
    {
        return must(refillNumbers(*m_region->store, *m_region->journal, m_region->writer, {}, named));
    }
    int numbersUsedTwice()
    {
        const auto open = must(m_region->book().incidents.openIncidents(0, 100));
        return int(std::count_if(open.begin(), open.end(), [](const auto &i) { return i.kind == IncidentKind::ssccUsedTwice; }));
    }
    using Serials = std::vector<quint64>;

private Q_SLOTS:
    void init()
    {
        m_region = std::make_unique<SmallRegion>();
        enrol(m_table, 2001, 2020);
    }

    void aTableThatUsesUpItsRangeGoesOnInTheFurtherOne()
    {
        QCOMPARE(left(m_table), quint64(10));
        for (quint64 serial = 2001; serial <= 2007; ++serial)
            seal(m_table, serial);
        QVERIFY(refill().given.empty()); // three of ten are more than a fifth
        seal(m_table, 2008);
        const auto refilled = refill();
        QCOMPARE(refilled.given.size(), size_t(1));
        const auto &given = refilled.given.front();
        QCOMPARE(given.device, m_table.device);
        QCOMPARE(given.serialFirst, quint64(2021));
        QCOMPARE(given.serialLast, quint64(2040));
        QCOMPARE(given.run, quint32(1));
        QCOMPARE(left(m_table), quint64(12));
        QVERIFY(refill().given.empty());
        QCOMPARE(sealAll(m_table), (Serials{2009, 2010, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030}));
        QCOMPARE(next(m_table).error().kind, Failure::Kind::exhausted);
        QCOMPARE(refill().given.front().serialFirst, quint64(2041)); // also one that has none left
        QCOMPARE(next(m_table)->text(), sscc(2041).text());
    }

    void aCopyNeverUsesANumberOfItsOriginal()
    {
        (void)sealAll(m_table);
        QCOMPARE(refill().given.front().run, quint32(1));
        const Writer second{m_table.device, 2};
        const Writer third{m_table.device, 3};
        begin(second);
        const auto ofSecond = sealAll(second);
        QCOMPARE(refill().given.front().run, quint32(2));
        begin(third);
        std::set<quint64> used{2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010};
        size_t count = used.size();
        for (const auto &serials : {ofSecond, sealAll(m_table), sealAll(second), sealAll(third)}) {
            QVERIFY(!serials.empty());
            used.insert(serials.begin(), serials.end());
            count += serials.size();
        }
        QCOMPARE(used.size(), count);
        QVERIFY(*used.rbegin() <= 2060);
        QVERIFY(!used.contains(2060)); // some are left for whoever copies it again
    }

    void whatWasGivenToALaterRunIsNoEarlierOnes()
    {
        (void)sealAll(m_table);
        begin({m_table.device, 2});
        (void)sealAll({m_table.device, 2});
        QCOMPARE(refill().given.front().run, quint32(2));
        QCOMPARE(next(m_table).error().kind, Failure::Kind::exhausted);
        QCOMPARE(next({m_table.device, 2})->text(), sscc(2021).text());
        QCOMPARE(next({m_table.device, 3})->text(), sscc(2016).text()); // its share of the first comes before
    }

    void theOrderInWhichNumbersAndBoxesComeDoesNotMatter_data()
    {
        QTest::addColumn<bool>("areBoxesFirst");
        QTest::newRow("the boxes first") << true;
        QTest::newRow("the numbers first") << false;
    }
    void theOrderInWhichNumbersAndBoxesComeDoesNotMatter()
    {
        QFETCH(const bool, areBoxesFirst);
        (void)sealAll(m_table);
        (void)refill();
        (void)sealAll(m_table);
        (void)refill();
        seal(m_table, 2041);
        std::vector<Event> boxes;
        std::vector<Event> others;
        for (const auto &stored : must(m_region->store->after(0, 10'000)))
            (stored.event.id().device == m_table.device ? boxes : others).push_back(stored.event);
        SmallRegion copy(0);
        auto store = must(SqlStore::scratch());
        Journal journal(*store, copy.clock);
        auto transaction = must(Transaction::begin(*store));
        const std::vector<std::vector<Event>> order = areBoxesFirst ? std::vector{boxes, others} : std::vector{others, boxes};
        for (const auto &log : order) {
            for (const auto &event : log)
                QCOMPARE(must(journal.take(event)), Taken::recorded);
        }
        must(transaction.commit());
        SqlBooks books(*store);
        Station station{journal, books.books(), m_table, copy.warehouse, copy.station->settings};
        QCOMPARE(must(SsccDesk(station).next()).text(), sscc(2042).text());
        QVERIFY(must(refillNumbers(*store, journal, copy.writer)).given.empty());
    }

    /// It stands there, under its number, whatever the centre said of it.
    void aBoxThatIsHeldOrRejectedKeepsItsNumber()
    {
        for (quint64 serial = 2001; serial <= 2003; ++serial)
            seal(m_table, serial);
        m_region->write(EventHeld{m_table.device, 1, 3, int(Kind::boxSealed), Instant{5}, QStringLiteral("unknownPerson")});
        QCOMPARE(must(m_region->book().kits.lastSerial({m_table.device, QStringLiteral("9521234"), 1, 2001, 2020, 1})), std::optional<quint64>(2003));
        QCOMPARE(next(m_table)->text(), sscc(2004).text());
        QCOMPARE(left(m_table), quint64(7));
        m_region->write(EventRejected{m_table.device, 1, 3, QString()});
        must(rebuildProjections(*m_region->store));
        QCOMPARE(next(m_table)->text(), sscc(2004).text());
        m_region->write(EventReleased{m_table.device, 1, 3, QString()});
        QCOMPARE(next(m_table)->text(), sscc(2004).text());
    }

    void aNumberThatAnotherComputerUsedIsNotUsedAgain()
    {
        const Writer other{*DeviceId::of(9), 1};
        enrol(other, 3001, 3020);
        seal(other, 2001);
        seal(other, 2002);
        QCOMPARE(next(m_table)->text(), sscc(2003).text());
    }

    /// By an authority whose store was a backup when it gave them the second time.
    void numbersThatTwoHaveAreNeithersAnyMoreAndBothGetOthers()
    {
        const Writer other{*DeviceId::of(9), 1};
        enrol(other, 3001, 3020);
        seal(m_table, 2001);
        m_region->write(NumbersGiven{other.device, QStringLiteral("9521234"), 1, 2011, 2030, 1});
        QCOMPARE(next(m_table).error().kind, Failure::Kind::exhausted);
        QCOMPARE(next(other)->text(), sscc(3001).text());
        QCOMPARE(left(other), quint64(10));
        auto refilled = refill();
        QCOMPARE(refilled.given.size(), size_t(1)); // The other has its own.
        QCOMPARE(refilled.given.front().device, m_table.device);
        QCOMPARE(next(m_table)->text(), sscc(3021).text());
        for (quint64 serial = 3001; serial <= 3008; ++serial)
            seal(other, serial);
        refilled = refill();
        QCOMPARE(refilled.given.size(), size_t(1));
        QCOMPARE(refilled.given.front().device, other.device);
        QCOMPARE(refilled.given.front().serialFirst, quint64(3041));
    }

    /// As after the disk of a warehouse failed.
    void aBackupThatIsPutBackGivesNoNumberAgain()
    {
        const QString store = m_region->folder.filePath(QStringLiteral("region.botiquin"));
        const QString backup = m_region->folder.filePath(QStringLiteral("backup"));
        auto station = stationOf(*m_region, m_table);
        const auto give = [&] { return must(transact(*m_region->journal, [&] { return SsccDesk(station).give(); })).text(); };
        must(m_region->store->sql().run("VACUUM INTO ?", backup));
        QCOMPARE(give(), sscc(2001).text());
        seal(m_table, 2001);
        QCOMPARE(give(), sscc(2002).text());
        seal(m_table, 2002);
        QCOMPARE(refill({m_table.device}).given.front().serialFirst, quint64(2021));
        m_region->close();
        QVERIFY(QFile::remove(store) && QFile::rename(backup, store));
        for (const char *log : {"-wal", "-shm"})
            QFile::remove(store + QLatin1String(log));
        m_region->reopen();
        QCOMPARE(next(m_table)->text(), sscc(2003).text());
        QCOMPARE(left(m_table), quint64(8));
        QCOMPARE(refill({m_table.device}).given.front().serialFirst, quint64(2041));
        QVERIFY(QFile::remove(store + QStringLiteral(".given")));
        QCOMPARE(next(m_table)->text(), sscc(2001).text()); // It was the file.
    }

    void twoBoxesUnderOneNumberAreAnIncident()
    {
        const Writer other{*DeviceId::of(9), 1};
        seal(m_table, 2001);
        QCOMPARE(numbersUsedTwice(), 0);
        record(other, StockMoved{sscc(2001), m_region->warehouse, SmallRegion::clinicClues(0), MoveReason::transfer, QString(),
                                 {LotUnits{lot("A1"), Units(1)}}});
        QCOMPARE(numbersUsedTwice(), 1);
    }

    void whoeverIsNamedGetsMoreAndWhoeverWasRevokedDoesNot()
    {
        QCOMPARE(refill({m_table.device}).given.front().serialFirst, quint64(2021));
        QVERIFY(refill().given.empty());
        (void)sealAll(m_table);
        m_region->write(DeviceRevoked{m_table.device, 1, 1, QStringLiteral("se perdió")});
        QVERIFY(refill({m_table.device}).given.empty());
        // What it had is nobody else's all the same.
        SqlDeviceBook devices(m_region->store->sql());
        QCOMPARE(must(devices.highestSerial(QStringLiteral("9521234"), 1)), quint64(2040));
    }

    void whereThePrefixHasNoMoreItIsSaidSo()
    {
        const Writer last{*DeviceId::of(9), 1};
        enrol(last, 9996, 9999, "952123456789");
        const auto refilled = refill({last.device, m_table.device});
        QCOMPARE(refilled.without, std::vector<DeviceId>{last.device});
        QCOMPARE(refilled.given.size(), size_t(1));
        QCOMPARE(refilled.given.front().device, m_table.device);
    }
};

BQ_SUITE(NumberDeskTest);
#include "number_desk_test.moc"

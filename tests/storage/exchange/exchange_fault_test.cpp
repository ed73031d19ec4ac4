// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre_fixture.h"
#include "disk_fault.h"
#include "storage/exchange/sql_operator_book.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

/// The books, and what stands in the feeds.
QString booksAndFeeds(SqlStore &store)
{
    QStringList all{must(digest(store))};
    for (const auto &feed : must(SqlOperatorBook(store.sql()).feeds({}, 1000)))
        all << QStringLiteral("%1 %2 %3")
                   .arg(feed.name)
                   .arg(feed.length)
                   .arg(QString::fromLatin1(feed.digest.toHex()));
    return all.join(u'\n');
}

/// The books, and how far the centre's feeds were read.
QString booksAndCursors(SqlStore &store)
{
    QStringList all{must(digest(store))};
    for (const auto &cursor : must(SqlProgress(store.sql()).cursors()))
        all << QStringLiteral("%1 %2 %3").arg(cursor.feed.text()).arg(cursor.epoch).arg(cursor.at.position);
    return all.join(u'\n');
}

} // namespace

/// The same as DiskFaultTest for what two stores say to each other.
class ExchangeFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileACentreTakesABundle_data() { bothFaults(); }
    void whileACentreTakesABundle()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("centre.botiquin"));
        std::optional<exchange::Push> push;
        {
            SmallCountry country(must(SqlStore::open(path, OpenMode::create)));
            country.warehouse.exchangeWith(country.centre);
            country.warehouse.record(received(lot("A1"), 100));
            country.warehouse.record(SmallCountry::sealedFor(clinicClues, 1001));
            country.warehouse.record(SmallCountry::sealedFor(otherClinicClues, 1002));
            push = country.warehouse.bring();
        }
        expectWhole(
            path,
            [&](SqlStore &store) -> Outcome<void> {
                FixedClock clock{{1'790'000'100}};
                Journal journal(store, clock);
                SqlFeeds feeds(store.sql());
                SqlSubscribers subscribers(store.sql());
                SqlRightsBook rights(store.sql());
                Feeder feeder(store, feeds);
                feeder.attachTo(journal);
                BQ_TRY_ASSIGN(const auto answer,
                              exchange::Exchange(journal, feeds, subscribers, rights).contact(*push, 1'000'000));
                return answer ? Outcome<void>() : fail(Failure::Kind::malformed);
            },
            booksAndFeeds);
    }

    void whileADeviceTakesTheAnswer_data() { bothFaults(); }
    void whileADeviceTakesTheAnswer()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("clinic.botiquin"));
        std::optional<exchange::Answer> answer;
        Writer writer{*DeviceId::of(2), 1};
        {
            SmallCountry country;
            country.warehouse.exchangeWith(country.centre);
            country.warehouse.record(received(lot("A1"), 100));
            country.warehouse.record(SmallCountry::sealedFor(clinicClues, 1001));
            country.warehouse.exchangeWith(country.centre);
            Laptop clinic(2, must(SqlStore::open(path, OpenMode::create)));
            answer = country.centre.contact(clinic.bring());
        }
        expectWhole(
            path,
            [&](SqlStore &store) -> Outcome<void> {
                FixedClock clock{{1'790'000'100}};
                Journal journal(store, clock);
                SqlProgress progress(store.sql());
                BQ_TRY(exchange::Peer(journal, progress, writer).take(*answer));
                return {};
            },
            booksAndCursors);
    }

private:
    static void bothFaults()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("one call is refused") << int(FaultyDisk::Fault::refusal);
        QTest::newRow("the power is cut") << int(FaultyDisk::Fault::powerCut);
    }
    static void expectWhole(const QString &path, const Act &act, const testing::Named &named)
    {
        QFETCH(const int, fault);
        const auto verdict = DiskFaults(path, act, named).failOneByOne(FaultyDisk::Fault(fault));
        QCOMPARE(verdict.wrong, QString());
        QVERIFY(verdict.isChanged);
        QVERIFY2(verdict.calls > 20, qPrintable(QString::number(verdict.calls)));
    }
};

BQ_SUITE(ExchangeFaultTest);
#include "exchange_fault_test.moc"

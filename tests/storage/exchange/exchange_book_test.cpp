// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/sql_exchange_book.h"

#include "storage/books/sql_today_book.h"
#include "storage/exchange/sql_progress.h"
#include "storage/workplace.h"
#include "support/small_region.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::testing;

class ExchangeBookTest : public QObject
{
    Q_OBJECT

    static const inline QString url = QStringLiteral("https://centro.example");

    static void setCentre(SmallRegion &region, ExchangeBook &book, const QString &address)
    {
        QVERIFY(transact(*region.journal, [&] { return book.setCentre(address); }));
    }
    static void acknowledge(SmallRegion &region, DeviceId device, quint32 run, quint64 seq)
    {
        SqlProgress progress(region.store->sql());
        QVERIFY(transact(*region.journal, [&] { return progress.setAcknowledged(device, run, seq); }));
    }

private Q_SLOTS:
    void withACentreItWaitsUntilTheCentreHasIt()
    {
        SmallRegion region(1);
        SqlExchangeBook book(region.store->sql());
        SqlTodayBook today(region.store->sql());
        const DeviceId device = region.writer.device;
        const int all = int(*book.lastRow());
        QVERIFY(region.store->setLocalSetting(QStringLiteral("exportedRow"), QString::number(all)));
        QCOMPARE(book.waiting(device)->count, 0);
        setCentre(region, book, url);
        QVERIFY(*today.hasCentre());
        QCOMPARE(book.waiting(device)->count, all);
        acknowledge(region, device, 1, quint64(all) - 3);
        QCOMPARE(book.waiting(device)->count, 3);
        QCOMPARE(today.toSend(device)->count, 3);
        acknowledge(region, device, 1, quint64(all));
        QCOMPARE(book.waiting(device)->count, 0);
        QVERIFY(!book.waiting(device)->since);
        region.clock.advance(60);
        region.receive(lotOf(paracetamol, "P1"), 1);
        QCOMPARE(book.waiting(device)->count, 1);
        QCOMPARE(book.waiting(device)->since, region.clock.now());
    }

    void everyRunAndTheAuthoritysLogAreCounted()
    {
        SmallRegion region(1);
        SqlExchangeBook book(region.store->sql());
        setCentre(region, book, url);
        const DeviceId own = *DeviceId::of(77);
        QCOMPARE(book.waiting(own)->count, 0);
        const int all = book.waiting(region.writer.device)->count;
        QVERIFY(region.store->setLocalSetting(setting::authorityDevice, region.writer.device.text()));
        QCOMPARE(book.waiting(own)->count, all);
        for (const quint32 run : {1u, 3u}) {
            QVERIFY(transact(*region.journal, [&]() -> Outcome<void> {
                BQ_TRY(region.journal->record({own, run}, std::nullopt,
                                              RegionCreated{QStringLiteral("Oaxaca"), QByteArray(32, 'k')}));
                return {};
            }));
        }
        QCOMPARE(book.waiting(own)->count, all + 2);
        acknowledge(region, own, 1, 1);
        QCOMPARE(book.waiting(own)->count, all + 1);
    }

    void whatWasWithAnotherCentreIsForgotten()
    {
        SmallRegion region(1);
        SqlExchangeBook book(region.store->sql());
        setCentre(region, book, url);
        const ExchangeMemory memory{Instant{1'790'000'000}, Instant{1'790'000'100},
                                    ExchangeTrouble{ExchangeTrouble::Kind::refused, QStringLiteral("unknownDevice")},
                                    {{Instant{1'790'000'000}, 3, 4, 512}},
                                    {{QStringLiteral("0000000000000001-1-1"), QStringLiteral("revoked"), Instant{1'790'000'000}}}};
        QVERIFY(transact(*region.journal, [&] { return book.setMemory(memory); }));
        QVERIFY(*book.memory() == memory);
        setCentre(region, book, url);
        QVERIFY(*book.memory() == memory);
        setCentre(region, book, QString());
        QVERIFY(*book.memory() == ExchangeMemory());
        QVERIFY(region.store->setLocalSetting(QStringLiteral("exchangeMemory"), QStringLiteral("!of another time")));
        QVERIFY(*book.memory() == ExchangeMemory());
    }

    void theKindsOfOnesOwnNewEventsAreTold()
    {
        SmallRegion region(1);
        SqlExchangeBook book(region.store->sql());
        const qint64 before = *book.lastRow();
        QVERIFY(book.kindsAfter(before, region.writer.device)->empty());
        region.receive(lotOf(paracetamol, "P1"), 1);
        QCOMPARE(*book.kindsAfter(before, region.writer.device), std::vector<int>{int(Kind::stockReceived)});
        QVERIFY(book.kindsAfter(before, *DeviceId::of(77))->empty());
    }

    void whatWaitsForSomethingElseIsNamed()
    {
        SmallRegion region(1);
        SqlExchangeBook book(region.store->sql());
        QVERIFY(book.parked(10)->empty());
        const Sscc sscc = *Sscc::build(1, QStringLiteral("9521234"), 7);
        QVERIFY(region.store->sql().run("INSERT INTO box_received (sscc, event, facility, seal, received, missing, unfit, "
                                        "unlisted, receiver, time) VALUES (?, 'x', 'OCIMB000596', 0, 1, 0, 0, 0, 'x', 5)",
                                        sscc));
        const auto parked = *book.parked(10);
        QCOMPARE(parked.size(), size_t(1));
        QCOMPARE(int(parked[0].reason), int(Parked::Reason::box));
        QCOMPARE(parked[0].subject, sscc.text());
    }
};

BQ_SUITE(ExchangeBookTest);
#include "exchange_book_test.moc"

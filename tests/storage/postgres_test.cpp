// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/centre_fixture.h"
#include "journal/projector.h"
#include "stores.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

/// One of the servers at one database.
struct Server : Centre
{
    explicit Server(const QString &url) : Centre(must(SqlStore::open(url, OpenMode::existing))) {}
    Outcome<Taken> take(const Event &event) { return journal.take(event); }
    Outcome<void> tryTake(const Event &event)
    {
        BQ_TRY_ASSIGN(auto transaction, Transaction::begin(*store));
        BQ_TRY(take(event));
        return transaction.commit();
    }
};

QString kindOf(const Failure &failure)
{
    return name(failure.kind);
}

} // namespace

/// What is PostgreSQL's alone: several writers at once, and a server that may go.
class PostgresTest : public QObject
{
    Q_OBJECT

    PostgresServer *m_server = nullptr;
    QString m_url;

    /// What a store in a file has after the events.
    static QString digestOf(const std::vector<Event> &events)
    {
        Station alone(99);
        for (const auto &event : events)
            (void)alone.take(event);
        return must(digest(*alone.store));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = PostgresServer::shared();
        if (!m_server)
            QSKIP(PostgresServer::missing);
    }
    void init()
    {
        m_url = m_server->emptyDatabase();
        QVERIFY(SqlStore::open(m_url, OpenMode::create));
    }

    void anEmptyDatabaseIsNoStore()
    {
        const auto none = SqlStore::open(m_server->emptyDatabase(), OpenMode::existing);
        QCOMPARE(kindOf(none.error()), QStringLiteral("notFound"));
        QCOMPARE(kindOf(SqlStore::open(m_url, OpenMode::create).error()), QStringLiteral("io"));
        QVERIFY(!none.error().detail.contains(QStringLiteral("maestra")));
    }

    void aDatabaseOfAnotherProgramIsLeftAlone()
    {
        const QString url = m_server->emptyDatabase();
        QVERIFY(m_server->psql(url.section(u'/', -1), {"-c", "CREATE TABLE shopping (list text)"}));
        for (const auto mode : {OpenMode::existing, OpenMode::create})
            QCOMPARE(kindOf(SqlStore::open(url, mode).error()), QStringLiteral("damaged"));
    }

    void aStoreOfANewerProgramIsRefused()
    {
        QVERIFY(m_server->psql(m_url.section(u'/', -1), {"-c", "UPDATE local_setting SET value = '999' WHERE name = 'schema'"}));
        QCOMPARE(kindOf(SqlStore::open(m_url, OpenMode::existing).error()), QStringLiteral("newerStore"));
    }

    void aWrongPasswordIsNoNetworksFault()
    {
        const auto refused = SqlStore::open(m_server->url(m_url.section(u'/', -1), QStringLiteral("postgres"),
                                                          QStringLiteral("otra")), OpenMode::existing);
        QCOMPARE(kindOf(refused.error()), QStringLiteral("database"));
        QVERIFY(!refused.error().retryable());
    }

    void whatAnotherReadMeanwhileMayNotBeWritten()
    {
        Station device(7);
        const auto first = device.event(device.record(received(lot("A1"), 5)));
        Server one(m_url);
        Server two(m_url);
        auto transaction = must(Transaction::begin(*one.store));
        (void)must(one.store->head(device.writer.device, 1));
        must(two.tryTake(first));
        auto late = one.take(first);
        if (late)
            late = transaction.commit().map([] { return Taken::recorded; });
        QVERIFY(!late);
        QCOMPARE(kindOf(late.error()), QStringLiteral("busy"));
        QVERIFY(late.error().retryable());
        QCOMPARE(must(digest(*two.store)), digestOf({first}));
    }

    void aCorrectionAndItsTargetThatComeAtOnceFindEachOther()
    {
        Station device(7);
        Station supervisor(8);
        const auto wrong = device.record(received(lot("A1"), 100));
        supervisor.learnFrom(device);
        const auto correction = supervisor.event(supervisor.record(correcting(wrong)));
        const auto target = device.event(wrong);
        Server one(m_url);
        Server two(m_url);
        {
            auto first = must(Transaction::begin(*one.store));
            auto second = must(Transaction::begin(*two.store));
            const auto parks = one.take(correction);
            const auto arrives = two.take(target);
            const bool isFirstIn = parks && first.commit();
            const bool isSecondIn = arrives && second.commit();
            QVERIFY(isFirstIn != isSecondIn); // whoever was late comes again
        }
        for (const auto &event : {correction, target})
            must(one.tryTake(event));
        QCOMPARE(must(digest(*two.store)), digestOf({target, correction}));
        QCOMPARE(*must(two.store->sql().one<int>("SELECT count(*) FROM parked")), 0);
    }

    void interestAndWhatItIsInThatComeAtOnceFindEachOther()
    {
        const Subject box = Subject::box(sscc(5));
        Server one(m_url);
        Server two(m_url);
        auto first = std::optional(must(Transaction::begin(*one.store)));
        auto second = std::optional(must(Transaction::begin(*two.store)));
        // Each looks for the other's, and finds none yet.
        QVERIFY(must(one.feeds.interestedIn(box)).empty());
        QVERIFY(must(two.feeds.rowsAbout(box)).empty());
        const auto about = one.feeds.noteSubject(box, 1);
        const auto interest = two.feeds.noteInterest(box, clinicClues);
        const bool isFirstIn = about && first->commit();
        const bool isSecondIn = interest && second->commit();
        QVERIFY(isFirstIn != isSecondIn);
    }

    void aTransactionWithAStatementThatFailedIsNotKept()
    {
        Server one(m_url);
        Station device(7);
        auto transaction = must(Transaction::begin(*one.store));
        (void)must(one.take(device.event(device.record(received(lot("A1"), 5)))));
        QVERIFY(!one.store->sql().run("SELECT nothing FROM nowhere"));
        QVERIFY(!transaction.commit());
    }

    void aTextWithAZeroInItIsKept()
    {
        Station device(7);
        const auto event = device.event(
            device.record(LabelPrinted{sscc(1), QStringLiteral("a") + QChar(0) + QStringLiteral("'b\\")}));
        Server one(m_url);
        must(one.tryTake(event));
        QCOMPARE(must(digest(*one.store)), digestOf({event}));
    }

    void aServerThatGoesIsAFailureOfTheNetworkAndAnotherConnectionGoesOn()
    {
        Station device(7);
        const auto event = device.event(device.record(received(lot("A1"), 5)));
        Server one(m_url);
        {
            auto transaction = must(Transaction::begin(*one.store));
            (void)must(one.take(event));
            QVERIFY(m_server->stop());
            const auto lost = transaction.commit();
            QVERIFY(!lost);
            QCOMPARE(kindOf(lost.error()), QStringLiteral("network"));
        }
        QVERIFY(one.store->isLost());
        QCOMPARE(kindOf(SqlStore::open(m_url, OpenMode::existing).error()), QStringLiteral("network"));
        QVERIFY(m_server->start());
        Server again(m_url);
        QVERIFY(!must(again.store->find(event.id())));
        must(again.tryTake(event));
        QCOMPARE(must(digest(*again.store)), digestOf({event}));
    }
};

BQ_SUITE(PostgresTest);
#include "postgres_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "bundle_fixture.h"

#include <QCborArray>
#include <QTest>
#include <limits>
#include <sodium.h>

using namespace botiquin;
using namespace botiquin::bundle;
using namespace botiquin::testing;

class BundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBackByteForByte();
    void theChainIsComputedNotSent();
    void aGapIsNamed();
    void anotherHistoryIsAFork();
    void someOfARunStandOnTheSignature();
    void unknownKindsVersionsAndKeysPassUnharmed();
    void theHeaderComesBackWithKeysThatNobodyKnows();
    void aBundleWithoutEventsIsSmall();
    void onlyTheFacilityReadsWhatIsSealedToIt();

private:
    BundleFixture m_two;
};

void BundleTest::everyKindComesBackByteForByte()
{
    const auto decoded = decode(encode(m_two.whole(), m_two.keys), m_two.trust());
    QVERIFY2(decoded, decoded ? "" : qPrintable(name(decoded.error())));
    QCOMPARE(decoded->runs.size(), 1u);
    QVERIFY(canonicals(decoded->runs[0].run.events) == canonicals(m_two.everyKind()));
    for (const auto &body : eventSamples()) {
        const std::vector<Event> one{eventOf(body, 5)};
        const auto alone = decode(encode({m_two.header(), {{one, {}}}}, m_two.keys), m_two.trust());
        QVERIFY2(alone, qPrintable(kindName(kindOf(body))));
        QVERIFY(canonicals(alone->runs[0].run.events) == canonicals(one));
    }
}

void BundleTest::theChainIsComputedNotSent()
{
    const auto decoded = decode(encode(m_two.whole(), m_two.keys), m_two.trust());
    QVERIFY(decoded);
    QCOMPARE(decoded->runs[0].state, ChainState::proved);
    QCOMPARE(decoded->runs[0].run.chain, m_two.chainOver(m_two.everyKind()));
}

void BundleTest::aGapIsNamed()
{
    auto content = m_two.whole();
    content.runs[0].events.erase(content.runs[0].events.begin());
    const auto decoded = decode(encode(content, m_two.keys), m_two.trust());
    QVERIFY(decoded);
    QCOMPARE(decoded->runs[0].state, ChainState::gap);
    QVERIFY(decoded->runs[0].run.chain.isEmpty());
}

void BundleTest::anotherHistoryIsAFork()
{
    auto content = m_two.whole();
    content.runs[0].events.erase(content.runs[0].events.begin());
    auto trust = m_two.trust();
    trust.chainAt = [](const EventId &) { return QByteArray(32, 'x'); };
    const auto decoded = decode(encode(content, m_two.keys), trust);
    QVERIFY(decoded);
    QCOMPARE(decoded->runs[0].state, ChainState::forked);
}

void BundleTest::someOfARunStandOnTheSignature()
{
    const std::vector<Event> some{eventOf(receivedSample(), 3), eventOf(receivedSample(), 900)};
    const std::vector<Event> more{eventOf(receivedSample(), 1)};
    const auto decoded = decode(encode({m_two.header(), {{some, {}}, {more, {}}}}, m_two.keys), m_two.trust());
    QVERIFY(decoded);
    QCOMPARE(decoded->runs.size(), 2u);
    QCOMPARE(decoded->runs[0].state, ChainState::unchained);
    QVERIFY(canonicals(decoded->runs[0].run.events) == canonicals(some));
    QVERIFY(canonicals(decoded->runs[1].run.events) == canonicals(more));
}

void BundleTest::unknownKindsVersionsAndKeysPassUnharmed()
{
    auto map = parseCanonicalCbor(eventOf(receivedSample(), 1).canonical())->toMap();
    map.insert(QCborValue(qint64(8)), qint64(777));
    map.insert(QCborValue(qint64(9)), qint64(12));
    map.insert(QCborValue(qint64(0)), QCborValue(QCborValue::Null));
    map.insert(QCborValue(qint64(-3)), QCborArray{1, QStringLiteral("dos"), QCborArray{}, QCborMap{}, true});
    map.insert(QCborValue(QStringLiteral("clave")), std::numeric_limits<qint64>::min());
    map.insert(QCborValue(qint64(99)), std::numeric_limits<qint64>::max());
    const auto odd = Event::parse(canonicalCbor(map));
    QVERIFY(odd);
    const std::vector<Event> events{eventOf(receivedSample(), 4), *odd};
    for (const auto &event : events) {
        const auto decoded = decode(encode({m_two.header(), {{{event}, {}}}}, m_two.keys), m_two.trust());
        QVERIFY2(decoded, decoded ? "" : qPrintable(name(decoded.error())));
        QCOMPARE(decoded->runs[0].run.events[0].canonical(), event.canonical());
    }
}

void BundleTest::theHeaderComesBackWithKeysThatNobodyKnows()
{
    Header header = m_two.header();
    header.cursors = {{QStringLiteral("F:OCIMB000012"), 3, 17, QByteArray(16, 'd')}};
    header.heads = {{*DeviceId::of(5), 2, 40}};
    header.extra.insert(qint64(70), QStringLiteral("mañana"));
    const auto decoded = decode(encode({header, {}}, m_two.keys), m_two.trust());
    QVERIFY(decoded);
    QVERIFY(decoded->header == header);
}

void BundleTest::aBundleWithoutEventsIsSmall()
{
    QVERIFY(encode({m_two.header(), {}}, m_two.keys).size() < 100);
}

void BundleTest::onlyTheFacilityReadsWhatIsSealedToIt()
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secretKey(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_box_keypair(reinterpret_cast<uchar *>(publicKey.data()), reinterpret_cast<uchar *>(secretKey.data()));
    const auto sealed = seal(encode(m_two.whole(), m_two.keys), publicKey);
    auto trust = m_two.trust();
    const auto refused = decode(sealed, trust);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), BundleError::notForUs);
    trust.sealKeys = {{secretKey, publicKey}};
    const auto opened = decode(sealed, trust);
    QVERIFY(opened);
    QCOMPARE(opened->runs[0].state, ChainState::proved);
}

BQ_SUITE(BundleTest);
#include "bundle_test.moc"

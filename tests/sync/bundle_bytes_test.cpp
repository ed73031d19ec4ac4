// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "sync/bundle/payload.h"
#include "bundle_fixture.h"

#include <QRandomGenerator>
#include <QTest>
#include <zstd.h>

using namespace botiquin;
using namespace botiquin::bundle;
using namespace botiquin::testing;

/// Any bytes give a value or a named error: of the whole bundle, and of what is behind its signature.
class BundleBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutAtEveryByte();
    void everyBitTurned();
    void randomBytes();
    void payloadsCutAndTurned();
    void randomPayloads();
    void oversizedIsRefused();
    void whatWouldUnpackToMoreThanItMayIsNotUnpacked();
    void newerVersionsAreNamed();

private:
    QByteArray small() const
    {
        const std::vector<Event> two{eventOf(receivedSample(), 1), eventOf(receivedSample(), 2)};
        return encode({m_two.header(), {{two, m_two.chainOver(two)}}}, m_two.keys);
    }
    BundleFixture m_two;
};

void BundleBytesTest::cutAtEveryByte()
{
    const auto bytes = encode(m_two.whole(), m_two.keys);
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!decode(bytes.first(size), m_two.trust()));
    QVERIFY(!decode(bytes + 'x', m_two.trust()));
}

void BundleBytesTest::everyBitTurned()
{
    const auto bytes = small();
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        auto turned = bytes;
        turned[bit / 8] = char(turned[bit / 8] ^ 1 << bit % 8);
        QVERIFY(!decode(turned, m_two.trust()));
    }
}

void BundleBytesTest::randomBytes()
{
    QRandomGenerator chance(42);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes(qsizetype(chance.bounded(300)), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(chance.bounded(256));
        QVERIFY(!decode(bytes, m_two.trust()));
    }
}

void BundleBytesTest::payloadsCutAndTurned()
{
    const auto payload = packRuns(m_two.whole().runs, m_two.sender);
    int read = 0;
    for (qsizetype size = 0; size < payload.size(); size += 7)
        read += unpackRuns(payload.first(size), m_two.sender, {}).has_value();
    // Every bit of a bundle takes a minute: a prime step meets every place in a byte.
    for (qsizetype bit = 0; bit < payload.size() * 8; bit += 61) {
        auto turned = payload;
        turned[bit / 8] = char(turned[bit / 8] ^ 1 << bit % 8);
        read += unpackRuns(turned, m_two.sender, {}).has_value();
    }
    QVERIFY(read < payload.size() / 8);
}

void BundleBytesTest::randomPayloads()
{
    QRandomGenerator chance(7);
    for (int i = 0; i < 5'000; ++i) {
        QByteArray bytes(1 + qsizetype(chance.bounded(200)), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(chance.bounded(256));
        bytes[0] = char(i % 4);
        static_cast<void>(unpackRuns(bytes, m_two.sender, {}));
    }
}

void BundleBytesTest::oversizedIsRefused()
{
    const auto bytes = encode(m_two.whole(), m_two.keys);
    const std::vector<Limits> tight{{bytes.size() - 1}, {.eventBytesMax = 500}, {.valuesMax = 20}, {.eventsMax = 3}};
    for (const auto &limits : tight) {
        auto trust = m_two.trust();
        trust.limits = limits;
        const auto decoded = decode(bytes, trust);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error(), BundleError::tooMuch);
    }
}

/// A few kilobytes that say, or do not say, that they hold more than a bundle may.
void BundleBytesTest::whatWouldUnpackToMoreThanItMayIsNotUnpacked()
{
    constexpr char zstdWrapping = 2;
    const QByteArray plain(64 * 1024 * 1024, '\0');
    QByteArray bomb(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    bomb.truncate(qsizetype(ZSTD_compress(bomb.data(), size_t(bomb.size()), plain.data(), size_t(plain.size()), 3)));
    QVERIFY(bomb.size() < 16 * 1024);
    QCOMPARE(unpackRuns(zstdWrapping + bomb, m_two.sender, {}).error(), BundleError::tooMuch);

    // The same frames, each without the claim, or with one of a few bytes (RFC 8878, 3.1.1.1).
    QByteArray modest = bomb;
    const auto descriptor = quint8(modest[4]);
    constexpr int at = 6;
    QCOMPARE(descriptor >> 5, 4); // a claim of four bytes there, behind the size of the window
    modest.replace(at, 4, QByteArray("\x10\0\0\0", 4));
    QCOMPARE(unpackRuns(zstdWrapping + modest, m_two.sender, {}).error(), BundleError::damaged);
    QByteArray silent = bomb;
    silent[4] = char(descriptor & 0x1f);
    silent.remove(at, 4);
    QCOMPARE(unpackRuns(zstdWrapping + silent, m_two.sender, {}).error(), BundleError::damaged);
}

void BundleBytesTest::newerVersionsAreNamed()
{
    auto bytes = small();
    bytes[0] = char(protocolVersion + 1);
    QCOMPARE(decode(bytes, m_two.trust()).error(), BundleError::newerVersion);
    for (const char *other : {"no es un paquete", "%PDF-1.7", "\x89PNG", " "})
        QCOMPARE(decode(other, m_two.trust()).error(), BundleError::notABundle);
}

BQ_SUITE(BundleBytesTest);
#include "bundle_bytes_test.moc"

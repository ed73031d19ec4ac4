// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/cbor.h"
#include "support/suite.h"

#include <QCborArray>
#include <QRandomGenerator>
#include <QTest>

using namespace botiquin;

class CborTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesWhatTheRfcShows_data();
    void readsAndWritesWhatTheRfcShows();
    void refusesWhatIsNotCanonical_data();
    void refusesWhatIsNotCanonical();
    void boundsDepthAndMaps();
    void anyBytesAreReadOrRefused();
    void whatIsReadIsWrittenTheSame();
};

void CborTest::readsAndWritesWhatTheRfcShows_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QCborValue>("value");
    const auto row = [](const char *hex, const QCborValue &value) { QTest::newRow(hex) << QByteArray(hex) << value; };
    // RFC 8949, appendix A: what events may hold.
    row("00", 0);
    row("01", 1);
    row("0a", 10);
    row("17", 23);
    row("1818", 24);
    row("1819", 25);
    row("1864", 100);
    row("1903e8", 1000);
    row("1a000f4240", 1'000'000);
    row("1b000000e8d4a51000", qint64(1'000'000'000'000));
    row("20", -1);
    row("29", -10);
    row("3863", -100);
    row("3903e7", -1000);
    row("f4", false);
    row("f5", true);
    row("f6", QCborValue(QCborValue::Null));
    row("40", QByteArray(""));
    row("4401020304", QByteArray("\x01\x02\x03\x04"));
    row("60", QStringLiteral(""));
    row("6161", QStringLiteral("a"));
    row("6449455446", QStringLiteral("IETF"));
    row("62225c", QStringLiteral("\"\\"));
    row("62c3bc", QStringLiteral("\u00fc"));
    row("63e6b0b4", QStringLiteral("\u6c34"));
    row("64f0908591", QString::fromUtf8("\xf0\x90\x85\x91"));
    row("80", QCborArray{});
    row("83010203", QCborArray{1, 2, 3});
    row("8301820203820405", QCborArray{1, QCborArray{2, 3}, QCborArray{4, 5}});
    row("98190102030405060708090a0b0c0d0e0f101112131415161718181819",
        QCborArray{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25});
    row("a0", QCborMap{});
    row("a201020304", QCborMap{{1, 2}, {3, 4}});
    row("a26161016162820203", QCborMap{{QStringLiteral("a"), 1}, {QStringLiteral("b"), QCborArray{2, 3}}});
    row("826161a161626163", QCborArray{QStringLiteral("a"), QCborMap{{QStringLiteral("b"), QStringLiteral("c")}}});
    // The ends of 64 bits with a sign.
    row("1b7fffffffffffffff", std::numeric_limits<qint64>::max());
    row("3b7fffffffffffffff", std::numeric_limits<qint64>::min());
    // Keys in the order of their bytes: 10, 100, -1, "z", "aa" (RFC 8949 §4.2.1).
    row("a50a001864002000617a0062616100",
        QCborMap{{QStringLiteral("aa"), 0}, {-1, 0}, {10, 0}, {QStringLiteral("z"), 0}, {100, 0}});
}

void CborTest::readsAndWritesWhatTheRfcShows()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QCborValue, value);
    const auto read = parseCanonicalCbor(QByteArray::fromHex(hex));
    QVERIFY(read);
    // Written again: Qt compares maps in the order in which their keys were put in.
    QCOMPARE(canonicalCbor(*read), canonicalCbor(value));
    QCOMPARE(read->type(), value.type());
    QCOMPARE(canonicalCbor(value).toHex(), hex);
}

void CborTest::refusesWhatIsNotCanonical_data()
{
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char *why, const char *hex) { QTest::newRow(why) << QByteArray(hex); };
    row("nothing", "");
    row("two items", "0000");
    row("an integer in more bytes than it needs", "1817");
    row("two bytes for one", "1900ff");
    row("four for two", "1a0000ffff");
    row("eight for four", "1b00000000ffffffff");
    row("a length in more bytes than it needs", "580100");
    row("an integer beyond 64 bits with a sign", "1b8000000000000000");
    row("a negative one", "3b8000000000000000");
    row("reserved lengths", "1c");
    row("keys out of order", "a203040102");
    row("a key twice", "a201010102");
    row("a key without a value", "a101");
    row("indefinite bytes", "5f42010243030405ff");
    row("indefinite text", "7f657374726561646d696e67ff");
    row("an indefinite array", "9fff");
    row("an indefinite map", "bfff");
    row("a stop alone", "ff");
    row("half a float", "f93c00");
    row("a float", "fa47c35000");
    row("a double", "fb3ff199999999999a");
    row("undefined", "f7");
    row("another simple value", "f0");
    row("a simple value in two bytes", "f8ff");
    row("a tag", "c11a514b67b0");
    row("a big number", "c249010000000000000000");
    row("text that is not UTF-8", "62c328");
    row("text cut within a character", "61ff");
    row("half a surrogate pair", "63eda080");
    row("an overlong character", "62c080");
    row("bytes cut short", "4401");
    row("an array cut short", "8301");
    row("a length beyond all bytes", "5b7fffffffffffffff00");
    row("a huge array", "9b7fffffffffffffff00");
    row("a huge map", "bb7fffffffffffffff00");
}

void CborTest::refusesWhatIsNotCanonical()
{
    QFETCH(const QByteArray, hex);
    QVERIFY(!parseCanonicalCbor(QByteArray::fromHex(hex)));
}

void CborTest::boundsDepthAndMaps()
{
    QVERIFY(parseCanonicalCbor(QByteArray(32, '\x81') + '\x00'));
    QVERIFY(!parseCanonicalCbor(QByteArray(33, '\x81') + '\x00'));
    QVERIFY(!parseCanonicalCbor(QByteArray(4'000'000, '\x81')));
    const auto mapOf = [](int entries) {
        QCborMap map;
        for (int i = 0; i < entries; ++i)
            map.insert(i, i);
        return canonicalCbor(map);
    };
    QVERIFY(parseCanonicalCbor(mapOf(128)));
    QVERIFY(!parseCanonicalCbor(mapOf(129)));
}

void CborTest::anyBytesAreReadOrRefused()
{
    QRandomGenerator random(20'261'122);
    int read = 0;
    for (int i = 0; i < 100'000; ++i) {
        QByteArray bytes(random.bounded(1, 40), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        // Half of them begin as a short array or map, to get deeper.
        if (i % 2)
            bytes[0] = char((random.bounded(2) ? 0x80 : 0xa0) + random.bounded(4));
        if (const auto value = parseCanonicalCbor(bytes)) {
            QCOMPARE(canonicalCbor(*value), bytes);
            ++read;
        }
    }
    QVERIFY2(read > 500, qPrintable(QString::number(read)));
}

void CborTest::whatIsReadIsWrittenTheSame()
{
    const QByteArray whole = QByteArray::fromHex("a40102022003a26161f5626162f60482404141");
    QVERIFY(parseCanonicalCbor(whole));
    // One byte changed: refused, or another value with those very bytes.
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray changed = whole;
            changed[at] = char(byte);
            if (const auto value = parseCanonicalCbor(changed))
                QCOMPARE(canonicalCbor(*value), changed);
        }
        QVERIFY(!parseCanonicalCbor(whole.first(at)));
    }
}

BQ_SUITE(CborTest);
#include "cbor_test.moc"

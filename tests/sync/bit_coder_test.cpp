// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "sync/bundle/bit_coder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace botiquin::bundle;

class BitCoderTest : public QObject
{
    Q_OBJECT

    static QByteArray written(const QByteArray &bits)
    {
        BitWriter writer;
        Chance chance;
        for (const char bit : bits)
            writer.put(bit == '1', chance);
        return writer.finish();
    }
    /// Whether they say just that.
    static bool says(const QByteArray &bytes, const QByteArray &bits)
    {
        BitReader reader(bytes);
        Chance chance;
        for (const char bit : bits) {
            if (reader.take(chance) != (bit == '1'))
                return false;
        }
        return !reader.isExhausted() && reader.isAtEnd();
    }

private Q_SLOTS:
    /// Where the two ends of the coder stood a step apart on both sides of a whole number of bytes, 01 00 00 00 is written at
    /// once, and nothing after it.
    void bitsWhoseLastBytesAreZerosAreRead_data()
    {
        QTest::addColumn<QByteArray>("bits");
        for (const char *bits : {"0001000100110011010", "10100000111010001011000010000110010100000111010010100",
                                 "000000000000100001001101000010110000100000001100010000010000010010000001100010000000001000001000001111111111"})
            QTest::newRow(bits) << QByteArray(bits);
    }
    void bitsWhoseLastBytesAreZerosAreRead()
    {
        QFETCH(const QByteArray, bits);
        auto bytes = written(bits);
        QVERIFY(bytes.endsWith('\0'));
        QVERIFY(says(bytes, bits));
        while (bytes.endsWith('\0')) // as programs before 2026-12 sent them
            bytes.chop(1);
        QVERIFY(says(bytes, bits));
    }

    void whateverIsPutIsTaken()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 50'000; ++i) {
            const int odds = random.bounded(1, 20);
            QByteArray bits;
            for (int left = random.bounded(200); left > 0; --left)
                bits += random.bounded(odds + 1) == 0 ? '1' : '0';
            QVERIFY2(says(written(bits), bits), bits.constData());
        }
    }
};

BQ_SUITE(BitCoderTest);
#include "bit_coder_test.moc"

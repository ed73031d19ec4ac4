// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/cbor.h"
#include "domain/ledger/cbor_bytes.h"
#include "support/suite.h"

#include <QCborArray>
#include <QTest>
#include <limits>

using namespace botiquin;

/// Canonical CBOR that is written and cut item by item.
class CborBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppendedIsWhatTheValuesWouldBe()
    {
        const QString text = QStringLiteral("Tlacolula de Matamoros, clínica");
        const QByteArray bytes(300, '\x80');
        QCborArray values{text, bytes, QCborValue(QCborValue::Null)};
        QByteArray appended;
        appendArray(appended, 3 + 12);
        appendText(appended, text.toUtf8());
        appendBytes(appended, bytes);
        appendNull(appended);
        for (const qint64 number : {qint64(0), qint64(23), qint64(24), qint64(255), qint64(256), qint64(65'535), qint64(65'536),
                                    qint64(0xffff'ffff), qint64(0x1'0000'0000), qint64(-1), std::numeric_limits<qint64>::max(),
                                    std::numeric_limits<qint64>::min()}) {
            values.append(number);
            appendInteger(appended, number);
        }
        QCOMPARE(appended.toHex(), canonicalCbor(values).toHex());
        const CborCells cells(appended);
        QCOMPARE(cells.count(), size_t(values.size()));
        QCOMPARE(cells.between(0, 1), QByteArrayView(canonicalCbor(text)));
        QCOMPARE(cells.between(1, 3), QByteArrayView(canonicalCbor(bytes) + canonicalCbor(QCborValue(QCborValue::Null))));
        for (int i = 3; i < values.size(); ++i)
            QCOMPARE(cells.integer(size_t(i)), values.at(i).toInteger());
        QCOMPARE(cells.integer(0), 0);
        QCOMPARE(cells.integer(99), 0);
        QVERIFY(cells.between(0, 99).isEmpty());
    }

    void whatIsNoArrayOfCellsHasNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a number") << QByteArray("\x05");
        QTest::newRow("fewer items than the head says") << QByteArray("\x83\x01\x02");
        QTest::newRow("a text that ends too soon") << QByteArray("\x81\x65" "abc");
        QTest::newRow("a text of all the bytes there are") << QByteArray("\x81\x7b\xff\xff\xff\xff\xff\xff\xff\xff");
        QTest::newRow("items without end") << QByteArray("\x9b\xff\xff\xff\xff\xff\xff\xff\xff");
        QTest::newRow("a length of its own kind") << QByteArray("\x9f\x01\xff");
        QTest::newRow("an array in it") << QByteArray("\x81\x80");
        QTest::newRow("a map in it") << QByteArray("\x81\xa0");
        QTest::newRow("a tag in it") << QByteArray("\x81\xc0\x01");
    }
    void whatIsNoArrayOfCellsHasNone()
    {
        QFETCH(const QByteArray, bytes);
        const CborCells cells(bytes);
        QCOMPARE(cells.count(), size_t(0));
        QCOMPARE(cells.integer(0), 0);
        QVERIFY(cells.between(0, 1).isEmpty());
    }
};

BQ_SUITE(CborBytesTest);
#include "cbor_bytes_test.moc"

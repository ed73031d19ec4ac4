// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "stored_bundle.h"
#include "support/suite.h"

#include <QCborArray>
#include <QTest>

using namespace botiquin;
using namespace botiquin::bundle;
using namespace botiquin::testing;

namespace {

/// 32 bytes of which nothing can be foretold.
QByteArray noise(int number)
{
    return blake2b256({"botiquin vector ", QByteArray::number(number)});
}

qint64 someNumber(int number)
{
    return qint64(quint8(noise(number)[0])) << 32 | quint8(noise(number)[1]) << 16 | quint8(noise(number)[2]);
}

/// Of a kind that no program knows: what is in it is anybody's.
Event unknown(const EventId &id, qint64 order, const QCborMap &body)
{
    constexpr int kind = 900;
    return Event::make({id, {1'796'000'000 + qint64(id.seq)}, 1, quint64(order), user("mlopez"), kind, 1, {}}, body);
}

QCborMap bodyOfEveryShape(int number)
{
    const auto box = [](const char *slot, int units) {
        return QCborMap{{1, QString::fromLatin1(slot)}, {2, units}, {3, QCborValue(nullptr)}};
    };
    const QStringList makers{QStringLiteral("Laboratorios Pisa"),
                             QStringLiteral("Laboratorios de Biológicos y Reactivos de México, planta 3 (Cuautitlán)"),
                             QStringLiteral("LABORATORIOS PISA, planta de Guadalajara, JALISCO 44940"),
                             QStringLiteral("Instituto Nacional de Higiene 1234567890 y LABORATORIOS PISA 98765432")};
    QCborMap body{{1, makers[number % makers.size()]},
                  {2, QCborArray{-1, 0, 2, -2 - number, 1, 0, -1, 1}},
                  {3, QCborValue(nullptr)},
                  {4, QCborArray()},
                  {5, true},
                  {6, false},
                  {7, noise(number).left(5)},
                  {8, QCborArray{number, QStringLiteral("uno"), QCborValue(nullptr), QCborArray(), QCborMap{{1, -7}}}},
                  {9, QCborArray{box("C-04-2", 12), box("C-04-3", 12), box("C-04-2", 12)}},
                  {11, QCborMap{{5, QStringLiteral("F:OCIMB000012")}, {2000, QCborMap()}}},
                  {12, QStringLiteral("C-04-2")},
                  {13, QStringLiteral("S:C-04-3")}};
    body.insert(QCborValue(-4), QCborArray{QCborArray{1}, QCborArray{2, 3}});
    body.insert(QStringLiteral("clave"), std::numeric_limits<qint64>::min());
    body.insert(QStringLiteral("llave"), std::numeric_limits<qint64>::max());
    return body;
}

std::vector<Event> ofEveryShape(DeviceId device, quint32 run, const std::vector<quint64> &seqs)
{
    std::vector<Event> events;
    for (const quint64 seq : seqs)
        events.push_back(unknown({device, run, seq}, 1'796'000'000 + 3 * qint64(seq * seq), bodyOfEveryShape(int(seq))));
    return events;
}

/// Runs of the sender's and of others: proved, some of one, one whose beginning is not held, and one that is not its chain's.
Content everyShape()
{
    const auto own = ofEveryShape(*DeviceId::of(7), 1, {1, 2, 3, 4});
    const auto other = ofEveryShape(*DeviceId::of(0x7fff'ffff'ffff'ffff), 1, {1, 2});
    return {storedHeader(),
            {{own, BundleFixture::chainOver(own)},
             {ofEveryShape(*DeviceId::of(12), 2, {3, 5, 6, 40}), {}},
             {other, BundleFixture::chainOver(other)},
             {ofEveryShape(*DeviceId::of(12), 4'294'967'295, {41, 42}), noise(0)},
             {ofEveryShape(*DeviceId::of(14), 1, {1}), noise(1)}}};
}

/// Columns that the compression makes shorter than the models do.
Content longColumns()
{
    QCborArray periodic;
    QCborArray climbing;
    QCborArray places;
    qint64 height = 0;
    for (int i = 0; i < 256; ++i) // all that are looked at for echoes
        places.append(QStringLiteral("x"));
    for (int i = 0; i < 400; ++i) {
        periodic.append(someNumber(i % 20) - 100);
        height += someNumber(40 + i % 25);
        climbing.append(height);
        places.append(QStringLiteral("L%1").arg(100 + someNumber(100 + i % 30) % 97));
    }
    QCborArray texts;
    for (int i = 0; i < 40; ++i)
        texts.append(QStringLiteral("%1 Solución inyectable: cada ampolleta contiene lo que dice su etiqueta, %2")
                         .arg(QString::fromLatin1(noise(200 + i).left(1 + i % 7).toHex()))
                         .arg(someNumber(300 + i)));
    const QCborMap body{{1, periodic}, {2, climbing}, {3, places}, {4, texts}};
    const std::vector<Event> events{unknown({*DeviceId::of(7), 1, 1}, 1'796'000'001, body),
                                    unknown({*DeviceId::of(7), 1, 2}, 1'796'000'002, {{1, periodic}})};
    return {storedHeader(), {{events, BundleFixture::chainOver(events)}}};
}

/// Texts that nothing makes shorter.
Content longNoise()
{
    QCborArray texts;
    for (int i = 0; i < 12; ++i)
        texts.append(noise(i));
    const std::vector<Event> events{unknown({*DeviceId::of(7), 1, 1}, 1'796'000'001, {{1, texts}})};
    return {storedHeader(), {{events, BundleFixture::chainOver(events)}}};
}

std::vector<QByteArray> canonicals(const Content &content)
{
    std::vector<QByteArray> all;
    for (const auto &run : content.runs) {
        for (const auto &event : run.events)
            all.push_back(event.canonical());
    }
    return all;
}

} // namespace

/// Bundles for whoever writes a program of his own by BUNDLE.md, with all that is in them beside them.
class BundleVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsReadAsItIsListed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("wrapping");
        QTest::newRow("every shape and model, in bits alone") << QStringLiteral("every_shape_v1.") << 0;
        QTest::newRow("plain bytes that do not compress") << QStringLiteral("long_noise_v1.") << 1;
        QTest::newRow("plain bytes, compressed") << QStringLiteral("long_columns_v1.") << 2;
    }
    void eachIsReadAsItIsListed()
    {
        QFETCH(const QString, file);
        QFETCH(const int, wrapping);
        const Content contents[]{everyShape(), longNoise(), longColumns()};
        const auto &content = contents[wrapping];
        const auto bytes = storedHex(file + QStringLiteral("hex"), encode(content, storedKeys()));
        QCOMPARE(wrappingOf(bytes), wrapping);
        const auto decoded = decode(bytes, storedTrust());
        QVERIFY2(decoded, decoded ? "" : qPrintable(name(decoded.error())));
        QVERIFY(decoded->header == content.header);
        std::vector<QByteArray> read;
        for (const auto &said : decoded->runs) {
            for (const auto &event : said.run.events)
                read.push_back(event.canonical());
        }
        QVERIFY(read == canonicals(content));
        QCOMPARE(listed(*decoded), stored(file + QStringLiteral("json"), listed(*decoded)));
    }

    /// The other two have bytes of a library's, which another version of it may write otherwise.
    void bitsAreWrittenAsTheyWere()
    {
        const auto bytes = encode(everyShape(), storedKeys());
        QCOMPARE(bytes.toHex(), storedHex(QStringLiteral("every_shape_v1.hex"), bytes).toHex());
    }

private:
    /// The byte of the payload that says how; headers here are of 128 bytes or fewer.
    static int wrappingOf(const QByteArray &bundle) { return bundle[2 + bundle[1]]; }
};

BQ_SUITE(BundleVectorsTest);
#include "bundle_vectors_test.moc"

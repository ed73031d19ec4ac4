// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/cbor.h"
#include "stored_bundle.h"
#include "support/suite.h"
#include "sync/bundle/columns.h"
#include "sync/exchange/letter_file.h"

#include <QCborArray>
#include <QTest>

using namespace botiquin;
using namespace botiquin::bundle;
using namespace botiquin::testing;

namespace {

struct Refused
{
    const char *what;
    QByteArray bytes;
    const char *error;
};

// The header of device 7, and nothing else in it.
const QByteArray justSeven = QByteArray::fromHex("a10107");

QByteArray bundleOf(const QByteArray &header, const QByteArray &payload)
{
    const QByteArray bytes = QByteArray(1, char(protocolVersion)) + char(header.size()) + header + payload;
    return bytes + storedKeys().sign(QByteArray("Botiquin bundle\0", 16) + bytes);
}

QByteArray bundleOf(const QByteArray &payload)
{
    return bundleOf(justSeven, payload);
}

/// The columns of a bundle in their order, with the values of one event that has an empty body.
enum At { runs, device, number, run, events, head, step, shape, types, sizes, keys, time, clockEpoch, order, kind, version, all };

struct Columns
{
    std::vector<std::vector<qint64>> values{{1}, {0}, {}, {1}, {1}, {0}, {1}, {0}, {9, 0, 0, 0, 0, 0, 9}, {6, 0}, {5, 1, 1, 2, 1, 2},
                                            {1'796'000'000}, {1}, {0}, {900}, {1}};

    Columns with(At column, std::vector<qint64> other) const
    {
        Columns changed = *this;
        changed.values[column] = std::move(other);
        return changed;
    }
    QByteArray bits() const
    {
        ColumnWriter to;
        for (size_t i = 0; i < all; ++i) {
            const auto at = to.open(i == device || i == shape ? Column::Kind::places : Column::Kind::numbers);
            for (const qint64 value : values[i])
                i == device || i == shape ? to.addPlace(at, size_t(value), false) : to.add(at, value);
        }
        return to.finish().bits;
    }
    QByteArray bundle() const { return bundleOf('\0' + bits()); }
};

QByteArray withOneBitTurned(QByteArray bytes)
{
    bytes[bytes.size() - 70] = char(bytes[bytes.size() - 70] ^ 1);
    return bytes;
}

/// A column of one coding and, if it says so, of so many values, none of which is there.
QByteArray bitsOf(quint64 coding, quint64 size = 0)
{
    BitWriter to;
    NumberModel codings;
    NumberModel sizes;
    Chance sameSize;
    codings.put(to, coding);
    to.put(size == 0, sameSize);
    if (size > 0)
        sizes.put(to, size);
    return to.finish();
}

std::vector<Refused> refusedBundles()
{
    const Columns whole;
    const QByteArray bits = whole.bits();
    // A frame of zstd (RFC 8878) with one block, the last, of nothing: what it says of its size, and what it does not say.
    const QByteArray frame = QByteArray::fromHex("28b52ffd");
    const QByteArray noBlock = QByteArray::fromHex("010000");
    return {{"nothing", {}, "notABundle"},
            {"a zero first", '\0' + whole.bundle().sliced(1), "notABundle"},
            {"another file", "%PDF-1.7", "notABundle"},
            {"a version to come", '\2' + whole.bundle().sliced(1), "newerVersion"},
            {"sealed to nobody", '\x80' + QByteArray(60, 'x'), "notForUs"},
            {"shorter than any seal", "\x80xx", "notForUs"},
            {"a version alone", "\1", "truncated"},
            {"a header that goes beyond its end", whole.bundle().replace(1, 1, "\x7f"), "truncated"},
            {"no map in its header", bundleOf(QByteArray::fromHex("80"), '\0' + bits), "badHeader"},
            {"no sender", bundleOf(QByteArray::fromHex("a0"), '\0' + bits), "badHeader"},
            {"a sender that is nobody", bundleOf(QByteArray::fromHex("a10100"), '\0' + bits), "badHeader"},
            {"a header that is not canonical", bundleOf(QByteArray::fromHex("a1011807"), '\0' + bits), "badHeader"},
            {"an empty list of heads", bundleOf(QByteArray::fromHex("a201070480"), '\0' + bits), "badHeader"},
            {"a sender that is unknown", bundleOf(QByteArray::fromHex("a10108"), '\0' + bits), "unknownSender"},
            {"one bit turned", withOneBitTurned(whole.bundle()), "badSignature"},
            {"one byte more", whole.bundle() + 'x', "badSignature"},
            {"no payload", bundleOf({}), "truncated"},
            {"fewer keys than its shapes have", whole.with(sizes, {7, 0}).bundle(), "truncated"},
            {"bits that end in the middle", bundleOf('\0' + bitsOf(1, 1000)), "truncated"},
            {"a size beyond what it may unpack to", bundleOf('\2' + frame + QByteArray::fromHex("a000000004") + noBlock), "tooMuch"},
            {"more events than a bundle may have", whole.with(events, {200'001}).bundle(), "tooMuch"},
            {"a payload of a fourth sort", bundleOf('\3' + bits), "damaged"},
            {"no frame", bundleOf("\2xyz"), "damaged"},
            {"a frame that does not say its size", bundleOf('\2' + frame + QByteArray::fromHex("0000") + noBlock), "damaged"},
            {"plain bytes that are no two strings", bundleOf(QByteArray::fromHex("018140")), "damaged"},
            {"raw bytes that no column has", bundleOf('\1' + canonicalCbor(QCborArray{bits, QByteArray("x")})), "damaged"},
            {"bits after the last", bundleOf('\0' + bits + "after"), "damaged"},
            {"a coding that is none", bundleOf('\0' + bitsOf(7)), "damaged"},
            {"runs fewer than none", whole.with(runs, {-1}).bundle(), "damaged"},
            {"run 0", whole.with(run, {0}).bundle(), "damaged"},
            {"a run without events", whole.with(events, {0}).bundle(), "damaged"},
            {"a step of nothing", whole.with(step, {0}).bundle(), "damaged"},
            {"a device beyond the dictionary", whole.with(device, {2}).bundle(), "damaged"},
            {"a device that is nobody", whole.with(device, {1}).bundle(), "damaged"},
            {"a shape beyond the dictionary", whole.with(shape, {1}).bundle(), "damaged"},
            {"a type that is none", whole.with(types, {9, 0, 0, 0, 0, 0, 10}).bundle(), "damaged"},
            {"an event that is no map", whole.with(types, {0}).with(sizes, {}).with(keys, {}).bundle(), "damaged"},
            {"a key too many", whole.with(keys, {5, 1, 1, 2, 1, 2, 1}).bundle(), "damaged"},
            {"no kind", whole.with(kind, {0}).bundle(), "notAnEvent"},
            {"no time that a clock shows", whole.with(time, {253'402'300'800}).bundle(), "notAnEvent"},
            {"an order of less than 1", whole.with(order, {-1'796'000'000}).bundle(), "notAnEvent"},
            {"a body that is no map", whole.with(types, {9, 0, 0, 0, 0, 0, 5}).with(sizes, {6}).bundle(), "notAnEvent"},
            {"key 3 told twice", whole.with(keys, {3, 3, 1, 2, 1, 2}).bundle(), "notAnEvent"}};
}

std::vector<Refused> refusedLetters()
{
    const auto letter = [](const QByteArray &after) { return QByteArray::fromHex("8942514c54520d0a") + after; };
    return {{"another file", "%PDF-1.7", "notALetter"},
            {"answers", QByteArray::fromHex("8942514e530d0a01"), "notALetter"},
            {"its beginning as a mail program mends it", QByteArray::fromHex("8942514c54520a01"), "notALetter"},
            {"no version", letter({}), "truncated"},
            {"a version to come", letter("\2"), "newerVersion"},
            {"no letter", letter("\1"), "truncated"},
            {"a size that ends in the middle", letter(QByteArray("\1\0\0", 3)), "truncated"},
            {"an empty letter", letter(QByteArray("\1\0\0\0\0", 5)), "truncated"},
            {"a letter that ends in the middle", letter(QByteArray("\1\0\0\0\2x", 6)), "truncated"},
            {"nine letters", letter('\1' + QByteArray("\0\0\0\1x", 5).repeated(9)), "tooMuch"}};
}

QJsonArray listed(const std::vector<Refused> &all)
{
    QJsonArray list;
    for (const auto &one : all)
        list.append(QJsonObject{{QStringLiteral("what"), QLatin1String(one.what)},
                                {QStringLiteral("bytes"), QString::fromLatin1(one.bytes.toHex())},
                                {QStringLiteral("error"), QLatin1String(one.error)}});
    return list;
}

} // namespace

/// What every reader refuses, and by which name.
class RefusedVectorsTest : public QObject
{
    Q_OBJECT

    /// Device 7 alone is known.
    static Trust trust()
    {
        auto trust = storedTrust();
        trust.keyOf = [](const DeviceId &id) {
            return id == *DeviceId::of(7) ? std::optional(storedKeys().publicKey()) : std::nullopt;
        };
        return trust;
    }
    static QJsonObject list()
    {
        const QJsonObject all{{QStringLiteral("bundles"), listed(refusedBundles())},
                              {QStringLiteral("letters"), listed(refusedLetters())}};
        return QJsonDocument::fromJson(stored(QStringLiteral("refused_v1.json"), QJsonDocument(all).toJson())).object();
    }
    static QByteArray bytesOf(const QJsonObject &row) { return QByteArray::fromHex(row.value(u"bytes").toString().toLatin1()); }

private Q_SLOTS:
    void whatTheOthersArePatternedOnIsRead()
    {
        const auto decoded = decode(Columns().bundle(), trust());
        QVERIFY2(decoded, decoded ? "" : qPrintable(name(decoded.error())));
        QCOMPARE(decoded->runs.at(0).run.events.at(0).envelope().kind, 900);
    }

    void theListIsTheOneThatIsMadeHere()
    {
        QCOMPARE(list().value(u"bundles").toArray(), listed(refusedBundles()));
        QCOMPARE(list().value(u"letters").toArray(), listed(refusedLetters()));
    }

    void bundlesAreRefusedByTheirNames_data() { rowsOf(u"bundles"); }
    void bundlesAreRefusedByTheirNames()
    {
        QFETCH(const QByteArray, bytes);
        const auto decoded = decode(bytes, trust());
        QVERIFY(!decoded);
        QTEST(name(decoded.error()), "error");
    }

    void lettersAreRefusedByTheirNames_data() { rowsOf(u"letters"); }
    void lettersAreRefusedByTheirNames()
    {
        QFETCH(const QByteArray, bytes);
        const auto letters = exchange::decode(bytes, exchange::LetterFile::Kind::letters);
        QVERIFY(!letters);
        QTEST(name(letters.error()), "error");
    }

private:
    static void rowsOf(QStringView which)
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        for (const auto value : list().value(which).toArray()) {
            const auto row = value.toObject();
            QTest::newRow(qPrintable(row.value(u"what").toString())) << bytesOf(row) << row.value(u"error").toString();
        }
    }
};

BQ_SUITE(RefusedVectorsTest);
#include "refused_vectors_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "support/event_samples.h"
#include "support/suite.h"

#include <QRandomGenerator>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

class EventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesItsBytes();
    void keepsKeysThatItDoesNotKnow();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void anyBytesAreReadOrRefused();
    void chainsBytes();
    void ranksCompareAsTheirBytesDo();
    void bodiesOfTheWrongShapeAreNotDecoded_data();
    void bodiesOfTheWrongShapeAreNotDecoded();
    void namesWhatItTouches();

private:
    static QCborMap envelope()
    {
        return parseCanonicalCbor(eventOf(received(lot("A1"), 5), 3).canonical())->toMap();
    }
    static QCborMap with(qint64 key, const QCborValue &value)
    {
        auto map = envelope();
        map.insert(key, value);
        return map;
    }
};

void EventTest::survivesItsBytes()
{
    const Event event = eventOf(received(lot("A1"), 5), 3);
    const auto parsed = Event::parse(event.canonical());
    QVERIFY(parsed);
    QVERIFY(parsed->id() == event.id());
    QVERIFY(parsed->rank() == event.rank());
    QVERIFY(parsed->envelope().time == event.envelope().time);
    QVERIFY(parsed->envelope().author == event.envelope().author);
    QVERIFY(parsed->envelope().touches == event.envelope().touches);
    QCOMPARE(parsed->body(), event.body());
    QCOMPARE(parsed->canonical(), event.canonical());
}

void EventTest::keepsKeysThatItDoesNotKnow()
{
    auto map = with(99, QStringLiteral("of a later program"));
    auto body = map.value(11).toMap();
    body.insert(77, QCborArray{1, 2});
    map.insert(11, body);
    const auto bytes = canonicalCbor(map);
    const auto event = Event::parse(bytes);
    QVERIFY(event);
    QCOMPARE(event->canonical(), bytes);
    QCOMPARE(event->body().value(77), QCborValue(QCborArray{1, 2}));
    QVERIFY(decodeBody(event->envelope().kind, event->envelope().version, event->body()));
    QVERIFY(chainNext(chainStart(), bytes) != chainNext(chainStart(), eventOf(received(lot("A1"), 5), 3).canonical()));
}

void EventTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("error");
    const auto row = [](const char *name, const QByteArray &bytes, EventError error) {
        QTest::newRow(name) << bytes << int(error);
    };
    row("nothing", {}, EventError::notCanonical);
    row("no map", canonicalCbor(QCborArray{1}), EventError::notCanonical);
    for (const qint64 key : {1, 2, 3, 4, 5, 6, 8, 9, 11}) {
        auto map = envelope();
        map.remove(key);
        row(qPrintable(QStringLiteral("without %1").arg(key)), canonicalCbor(map), EventError::fieldMissing);
        row(qPrintable(QStringLiteral("%1 is a text").arg(key)), canonicalCbor(with(key, QStringLiteral("x"))),
            EventError::fieldOutOfRange);
    }
    const auto max = std::numeric_limits<qint64>::max();
    const auto outOfRange = [&](const char *name, qint64 key, const QCborValue &value) {
        row(name, canonicalCbor(with(key, value)), EventError::fieldOutOfRange);
    };
    outOfRange("device 0", 1, 0);
    outOfRange("device below 0", 1, -5);
    outOfRange("run 0", 2, 0);
    outOfRange("run of 33 bits", 2, qint64(1) << 32);
    outOfRange("seq 0", 3, 0);
    outOfRange("a time beyond the calendar", 4, max);
    outOfRange("a time before it", 4, std::numeric_limits<qint64>::min());
    outOfRange("clock epoch 0", 5, 0);
    outOfRange("order 0", 6, 0);
    outOfRange("the highest order of all", 6, max);
    outOfRange("an author with a tab", 7, QStringLiteral("a\tb"));
    outOfRange("kind 0", 8, 0);
    outOfRange("version 0", 9, 0);
    outOfRange("touches that are none", 10, QCborArray{});
    QCborArray many;
    for (int i = 0; i < 1025; ++i)
        many.append(QStringLiteral("F:%1").arg(i));
    outOfRange("touches of too many places", 10, QCborMap{{1, many}, {2, QCborArray{}}});
    outOfRange("a body that is no map", 11, QCborArray{});
}

void EventTest::namesWhatIsWrong()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, error);
    const auto event = Event::parse(bytes);
    QVERIFY(!event);
    QCOMPARE(int(event.error()), error);
}

void EventTest::anyBytesAreReadOrRefused()
{
    QRandomGenerator random(4711);
    const QByteArray whole = eventOf(receivedSample(), 9).canonical();
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = whole;
        for (int change = random.bounded(1, 4); change > 0; --change)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        const auto event = Event::parse(bytes);
        if (!event)
            continue;
        QCOMPARE(event->canonical(), bytes);
        if (const auto body = decodeBody(event->envelope().kind, event->envelope().version, event->body()))
            QVERIFY(areBalanced(postings(*body)));
    }
}

void EventTest::chainsBytes()
{
    const Event event = eventOf(received(lot("A1"), 5), 1);
    const QByteArray first = chainNext(chainStart(), event.canonical());
    QCOMPARE(first, blake2b256({QByteArray(32, '\0'), event.canonical()}));
    QCOMPARE(chainNext(first, event.canonical()), blake2b256({first, event.canonical()}));
}

void EventTest::ranksCompareAsTheirBytesDo()
{
    std::vector<Rank> ranks;
    for (const quint64 order : {quint64(1), quint64(255), quint64(256), Rank::orderMax}) {
        for (const quint64 device : {quint64(1), quint64(1) << 40}) {
            for (const quint32 run : {1u, 256u}) {
                for (const quint64 seq : {quint64(1), quint64(300)})
                    ranks.push_back({order, *DeviceId::of(device), run, seq});
            }
        }
    }
    for (const auto &a : ranks) {
        QCOMPARE(a.bytes().size(), 28);
        for (const auto &b : ranks)
            QCOMPARE(a < b, a.bytes() < b.bytes());
    }
}

void EventTest::bodiesOfTheWrongShapeAreNotDecoded_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QCborMap>("body");
    const auto changed = [](const EventBody &body, qint64 key, const QCborValue &value) {
        auto map = encodeBody(body);
        map.insert(key, value);
        return map;
    };
    const auto received0 = received(lot("A1"), 0);
    const auto row = [](const char *name, Kind kind, const QCborMap &body) {
        QTest::newRow(name) << int(kind) << body;
    };
    row("nothing", Kind::stockReceived, {});
    row("a line without units", Kind::stockReceived, encodeBody(received0));
    row("a line of fewer than none", Kind::stockReceived, encodeBody(received(lot("A1"), -5)));
    row("more units than a line may have", Kind::stockReceived, encodeBody(received(lot("A1"), 10'000'001)));
    row("the most negative number", Kind::stockReceived,
        encodeBody(received(lot("A1"), std::numeric_limits<qint64>::min())));
    row("a small-letter CLUES", Kind::stockReceived,
        changed(received(lot("A1"), 5), 1, QStringLiteral("ocimb000012")));
    row("a supplier with spaces around", Kind::stockReceived,
        changed(received(lot("A1"), 5), 2, QStringLiteral(" Proveedor ")));
    QString wrongDigit = sscc(1).text();
    wrongDigit.back() = wrongDigit.back() == u'0' ? u'1' : u'0';
    row("an SSCC with a wrong check digit", Kind::labelPrinted,
        changed(LabelPrinted{sscc(1), text("x")}, 1, wrongDigit));
    row("an enumeration's next value", Kind::stockWrittenOff,
        changed(StockWrittenOff{clues(), lot("A1"), Units(1), LossReason::other, {}}, 4, countOf(LossReason{})));
    row("a month beyond the calendar", Kind::entitlementDefined,
        changed(EntitlementDefined{SizeClass::other, *Month::of(2026, 1), {}}, 2, 30'001));
    row("a loss of nothing", Kind::stockWrittenOff,
        encodeBody(StockWrittenOff{clues(), lot("A1"), Units(0), LossReason::other, {}}));
    row("a kind that is not known", Kind(777), encodeBody(received(lot("A1"), 5)));
}

void EventTest::bodiesOfTheWrongShapeAreNotDecoded()
{
    QFETCH(const int, kind);
    QFETCH(const QCborMap, body);
    QVERIFY(!decodeBody(kind, 1, body));
}

void EventTest::namesWhatItTouches()
{
    const auto touched = touches(postings(sealed(5, lot("A1"), 2)));
    QVERIFY(touched);
    QCOMPARE(touched->places, (std::vector<QString>{Place::box(sscc(5)).text(), Place::facility(clues()).text()}));
    QCOMPARE(touched->items, std::vector<Clave>{clave()});
    QVERIFY(!touches({}));

    StockReceived many = received(lot("A1"), 1);
    for (int i = 1; i <= 16; ++i) {
        const auto item = QStringLiteral("010.000.%1.00").arg(i, 4, 10, QLatin1Char('0'));
        many.lines.push_back({lot("A1", "2028-08-31", qPrintable(item)), Units(1), std::nullopt, std::nullopt});
    }
    QVERIFY(touches(postings(many))->items.empty());
}

BQ_SUITE(EventTest);
#include "event_test.moc"

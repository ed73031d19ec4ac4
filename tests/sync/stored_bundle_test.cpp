// SPDX-License-Identifier: GPL-3.0-or-later
#include "stored_bundle.h"
#include "support/suite.h"
#include "sync/exchange/contact_bundle.h"
#include "sync/exchange/opening_bundle.h"

#include <QCborArray>
#include <QTest>

using namespace botiquin;
using namespace botiquin::bundle;
using namespace botiquin::testing;

/// Bundles of every version stay readable: tests/data/bundle holds their bytes and what is in them.
class StoredBundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionIsReadAsItWasWritten();
    void everyVersionIsWrittenAsItWas();
    void whatNobodyKnowsPassesUnharmed();
    void aContactIsReadAndWrittenAsItWas();
    void anOpeningIsReadAndWrittenAsItWas();
    void anAnswerKeepsToTheVersionOfWhatItAnswers();

private:
    static QByteArray hexOf(const Content &content) { return hexLine(encode(content, storedKeys())); }
    static exchange::Push storedPush()
    {
        const std::vector<Event> events{eventOf(receivedSample(), 1), eventOf(receivedSample(), 2)};
        exchange::Push push{*DeviceId::of(7), {{events, BundleFixture::chainOver(events)}}, {{*DeviceId::of(7), 1, 2}},
                            {{Feed::nation(), 3, {17, QByteArray(16, 'd')}}}};
        push.credentials = {{user("nurse1"), QStringLiteral("$argon2id$v=19$m=8,t=1,p=1$c2Fs$aGFzaA"), Instant{1'795'000'000}}};
        push.credentialsSeen = 4;
        push.answerBytesMax = 65'536;
        push.wantsOpening = true;
        return push;
    }
    static exchange::Answer storedAnswer()
    {
        exchange::Answer answer;
        answer.acknowledged = {{1, 2}};
        answer.intake.held = {{*DeviceId::of(7), 1, 2}};
        answer.events = {eventOf(receivedSample(), 1), eventOf(receivedSample(), 3)};
        answer.cursors = {{Feed::nation(), 3, {18, QByteArray(16, 'e')}}, {Feed::facility(clues()), 3, {2, QByteArray(16, 'f')}}};
        answer.isMore = true;
        answer.opening = exchange::OpeningOffer{*DeviceId::of(9), "a-name", {clues(), Reach::facility}, 3};
        return answer;
    }
    static Content storedContent(quint8 version)
    {
        const auto events = BundleFixture::everyKind();
        Header header = storedHeader();
        header.version = version;
        return {header, {{events, BundleFixture::chainOver(events)}, {{events[4], events[9]}, {}}}};
    }
};

void StoredBundleTest::everyVersionIsReadAsItWasWritten()
{
    for (quint8 version = 1; version <= protocolVersion; ++version) {
        const auto file = QStringLiteral("every_kind_v%1.").arg(version);
        const auto bytes = QByteArray::fromHex(stored(file + QStringLiteral("hex"), hexOf(storedContent(version))).trimmed());
        const auto decoded = decode(bytes, storedTrust());
        QVERIFY2(decoded, decoded ? "" : qPrintable(name(decoded.error())));
        QCOMPARE(decoded->header.version, version);
        QCOMPARE(listed(*decoded), stored(file + QStringLiteral("json"), listed(*decoded)));
    }
}

void StoredBundleTest::everyVersionIsWrittenAsItWas()
{
    for (quint8 version = 1; version <= protocolVersion; ++version) {
        // Of what it held then: since, kinds have come.
        const auto hex = stored(QStringLiteral("every_kind_v%1.hex").arg(version), hexOf(storedContent(version)));
        auto decoded = decode(QByteArray::fromHex(hex.trimmed()), storedTrust());
        QVERIFY2(decoded, decoded ? "" : qPrintable(name(decoded.error())));
        Content content{decoded->header, {}};
        for (auto &run : decoded->runs)
            content.runs.push_back(std::move(run.run));
        QCOMPARE(hexOf(content), hex);
    }
}

/// A kind, a version, keys of an event and keys of a header that are of later programs.
void StoredBundleTest::whatNobodyKnowsPassesUnharmed()
{
    auto map = parseCanonicalCbor(eventOf(receivedSample(), 2).canonical())->toMap();
    map.insert(QCborValue(qint64(8)), qint64(777));
    map.insert(QCborValue(qint64(9)), qint64(3));
    map.insert(QCborValue(qint64(99)), QCborArray{1, QStringLiteral("dos"), QCborMap{{QStringLiteral("tres"), 3}}});
    const std::vector<Event> events{eventOf(receivedSample(), 1), *Event::parse(canonicalCbor(map))};
    Content content{{*DeviceId::of(7), {}, {}, {}, {}}, {{events, BundleFixture::chainOver(events)}}};
    content.header.extra.insert(qint64(700), QCborArray{QStringLiteral("mañana"), 1});
    const auto hex = stored(QStringLiteral("later_kind_v1.hex"), hexOf(content));
    const auto decoded = decode(QByteArray::fromHex(hex.trimmed()), storedTrust());
    QVERIFY2(decoded, decoded ? "" : qPrintable(name(decoded.error())));
    QCOMPARE(decoded->runs.size(), size_t(1));
    QCOMPARE(decoded->runs[0].state, ChainState::proved);
    QVERIFY(canonicals(decoded->runs[0].run.events) == canonicals(events));
    QVERIFY(decoded->header == content.header);
    QCOMPARE(hexOf({decoded->header, {decoded->runs[0].run}}), hex);
}

void StoredBundleTest::aContactIsReadAndWrittenAsItWas()
{
    const auto push = storedPush();
    const QByteArray pushWritten = hexLine(encodePush(push, storedKeys()));
    const auto pushed = stored(QStringLiteral("push_v1.hex"), pushWritten);
    QCOMPARE(pushWritten, pushed);
    const auto read = decodePush(QByteArray::fromHex(pushed.trimmed()), storedTrust());
    QVERIFY2(read, read ? "" : qPrintable(name(read.error())));
    QVERIFY(read->heads == push.heads && read->cursors == push.cursors && read->credentials == push.credentials);
    QCOMPARE(read->credentialsSeen, push.credentialsSeen);
    QCOMPARE(read->answerBytesMax, push.answerBytesMax);
    QVERIFY(read->wantsOpening);
    QVERIFY(canonicals(read->runs.at(0).events) == canonicals(push.runs.at(0).events));

    const auto answer = storedAnswer();
    const QByteArray written = hexLine(encodeAnswer(answer, *DeviceId::of(9), push, storedKeys()));
    const auto answered = stored(QStringLiteral("answer_v1.hex"), written);
    QCOMPARE(written, answered);
    const auto back = decodeAnswer(QByteArray::fromHex(answered.trimmed()), push, storedTrust());
    QVERIFY2(back, back ? "" : qPrintable(name(back.error())));
    QVERIFY(back->acknowledged == answer.acknowledged && back->intake.held == answer.intake.held);
    QVERIFY(back->cursors == answer.cursors && back->opening == answer.opening && back->isMore);
    QVERIFY(canonicals(back->events) == canonicals(answer.events));
}

void StoredBundleTest::anOpeningIsReadAndWrittenAsItWas()
{
    const auto answer = storedAnswer();
    const auto offer = *answer.opening;
    const exchange::Opening opening{offer.scope, BundleFixture::everyKind(), answer.cursors};
    const QByteArray written = hexLine(encodeOpening(opening, offer.centre, storedKeys()));
    const auto again = decodeOpening(QByteArray::fromHex(written.trimmed()), offer, {}, storedTrust());
    QVERIFY2(again, again ? "" : qPrintable(again.error()));
    QVERIFY(canonicals(again->events) == canonicals(opening.events));
    // Of what it held then: since, kinds have come.
    const auto hex = stored(QStringLiteral("opening_v1.hex"), written);
    const auto read = decodeOpening(QByteArray::fromHex(hex.trimmed()), offer, {}, storedTrust());
    QVERIFY2(read, read ? "" : qPrintable(read.error()));
    QVERIFY(!read->events.empty());
    QVERIFY(read->cursors == opening.cursors);
    QCOMPARE(hexLine(encodeOpening(*read, offer.centre, storedKeys())), hex);
    const QByteArray called = openingName({offer.scope, offer.epoch, {0, 0, 1, 2, 3, 400}}, storedKeys()) + '\n';
    QCOMPARE(called, stored(QStringLiteral("opening_name_v1.txt"), called));
}

void StoredBundleTest::anAnswerKeepsToTheVersionOfWhatItAnswers()
{
    for (quint8 version = 1; version <= protocolVersion; ++version) {
        auto push = storedPush();
        push.protocol = version;
        QCOMPARE(quint8(encodeAnswer(storedAnswer(), *DeviceId::of(9), push, storedKeys()).at(0)), version);
    }
    const auto read = decodePush(encodePush(storedPush(), storedKeys()), storedTrust());
    QCOMPARE(read->protocol, int(protocolVersion));
}

BQ_SUITE(StoredBundleTest);
#include "stored_bundle_test.moc"

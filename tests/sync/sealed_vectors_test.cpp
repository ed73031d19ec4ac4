// SPDX-License-Identifier: GPL-3.0-or-later
#include "stored_bundle.h"
#include "support/suite.h"
#include "sync/enrolment/enrolment_code.h"
#include "sync/enrolment/fingerprint.h"
#include "sync/exchange/contact_bundle.h"
#include "sync/exchange/letter_file.h"

#include <QTest>
#include <sodium.h>

using namespace botiquin;
using namespace botiquin::bundle;
using namespace botiquin::testing;

namespace {

constexpr int centreSeed = 0x20;
constexpr int newcomerSeed = 0x40;
const DeviceId centre = *DeviceId::of(9);

/// What the seal was put around, by the library's own means.
QByteArray opened(const QByteArray &sealed, const KeyPair &keys)
{
    const auto [secretKey, publicKey] = keys.sealKeys();
    const QByteArray box = sealed.sliced(1);
    QByteArray plain(box.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    const int done = crypto_box_seal_open(reinterpret_cast<uchar *>(plain.data()), reinterpret_cast<const uchar *>(box.constData()),
                                          quint64(box.size()), reinterpret_cast<const uchar *>(publicKey.constData()),
                                          reinterpret_cast<const uchar *>(secretKey.constData()));
    return isSealed(sealed) && done == 0 ? plain : QByteArray();
}

QByteArray sealedTo(const QByteArray &bundle, int seed)
{
    return seal(bundle, *sealKeyOf(storedKeys(seed).publicKey()));
}

exchange::Push letterOf(quint64 device, const char *name)
{
    const auto body = receivedSample();
    const Envelope envelope{{*DeviceId::of(device), 1, 1}, {1'796'000'000}, 1, 1'796'000'000, {}, kindOf(body), versionOf(body),
                            touches(postings(body))};
    const std::vector<Event> events{Event::make(envelope, encodeBody(body))};
    exchange::Push push{*DeviceId::of(device), {{events, BundleFixture::chainOver(events)}}, {{*DeviceId::of(device), 1, 1}},
                        {{Feed::nation(), 3, {17, QByteArray(16, 'd')}}}};
    push.answerBytesMax = 4 * 1024 * 1024;
    push.letter = name;
    return push;
}

/// The authority's log and a clinic's, which one store writes.
std::vector<exchange::Push> letters()
{
    return {letterOf(5, "letter of five.."), letterOf(7, "letter of seven.")};
}

QByteArray answerTo(const exchange::Push &letter)
{
    exchange::Answer answer;
    answer.acknowledged = {{1, 1}};
    answer.cursors = {{Feed::nation(), 3, {18, QByteArray(16, 'e')}}};
    answer.letter = letter.letter;
    answer.at = Instant{1'796'000'100};
    auto to = letter;
    to.protocol = 1;
    return encodeAnswer(answer, centre, to, storedKeys(centreSeed));
}

/// The first 128 of the 200 bits that a code's characters are.
QByteArray secretOf(const QString &code)
{
    const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    QByteArray bits;
    for (const QChar c : code) {
        if (c != u'-')
            bits += QByteArray::number(32 + alphabet.indexOf(c), 2).sliced(1);
    }
    QByteArray secret;
    for (int at = 0; at < 128; at += 8)
        secret += char(bits.sliced(at, 8).toInt(nullptr, 2));
    return secret;
}

QJsonObject describe(const EnrolmentCode &code)
{
    const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
    const QByteArray newcomer = storedKeys(newcomerSeed).publicKey();
    return {{QStringLiteral("code"), code.text()},
            {QStringLiteral("secret"), hex(secretOf(code.text()))},
            {QStringLiteral("codeKey"), hex(code.keys().publicKey())},
            {QStringLiteral("device"), code.device().text()},
            {QStringLiteral("centreKey"), hex(storedKeys(centreSeed).publicKey())},
            {QStringLiteral("deviceKey"), hex(newcomer)},
            {QStringLiteral("fingerprint"), fingerprintOf(newcomer)}};
}

exchange::Push firstPush(DeviceId device)
{
    const DeviceKeyed keyed{storedKeys(newcomerSeed).publicKey()};
    const Envelope envelope{{device, 1, 1}, {1'796'000'000}, 1, 1'796'000'000, {}, kindOf(keyed), versionOf(keyed), {}};
    const std::vector<Event> events{Event::make(envelope, encodeBody(keyed))};
    exchange::Push push{device, {{events, BundleFixture::chainOver(events)}}, {{device, 1, 1}}, {}};
    push.sealsAnswer = true;
    return push;
}

} // namespace

/// What is sealed, letters and enrolment, for whoever writes a program of his own by BUNDLE.md. A seal is another each time:
/// what is in it is compared.
class SealedVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSealedBundleIsOpenedWithItsKeyAlone()
    {
        const auto push = storedHex(QStringLiteral("push_v1.hex"), {});
        const auto sealed = storedHex(QStringLiteral("sealed_v1.hex"), sealedTo(push, centreSeed));
        QCOMPARE(opened(sealed, storedKeys(centreSeed)).toHex(), push.toHex());
        auto trust = storedTrust();
        QCOMPARE(decode(sealed, trust).error(), BundleError::notForUs);
        trust.sealKeys.push_back(storedKeys(centreSeed).sealKeys());
        const auto decoded = decode(sealed, trust);
        QVERIFY2(decoded, decoded ? "" : qPrintable(name(decoded.error())));
        QCOMPARE(decoded->runs.size(), size_t(1));
    }

    void aFileOfLettersIsReadAndWrittenAsItWas()
    {
        exchange::LetterFile file{exchange::LetterFile::Kind::letters, {}};
        for (const auto &push : letters())
            file.bundles.push_back(sealedTo(encodePush(push, storedKeys()), centreSeed));
        const auto bytes = storedHex(QStringLiteral("letters_v1.hex"), exchange::encode(file));
        const auto bundles = exchange::decode(bytes, exchange::LetterFile::Kind::letters);
        QVERIFY(bundles && bundles->size() == 2);
        QCOMPARE(exchange::encode({exchange::LetterFile::Kind::letters, *bundles}).toHex(), bytes.toHex());
        for (size_t i = 0; i < 2; ++i) {
            const auto plain = opened(bundles->at(i), storedKeys(centreSeed));
            QCOMPARE(plain.toHex(), encodePush(letters()[i], storedKeys()).toHex());
            QCOMPARE(decodePush(plain, storedTrust())->letter, letters()[i].letter);
        }
    }

    void aFileOfAnswersIsReadAndWrittenAsItWas()
    {
        exchange::LetterFile file{exchange::LetterFile::Kind::answers, {}};
        for (const auto &push : letters())
            file.bundles.push_back(sealedTo(answerTo(push), 0));
        const auto bytes = storedHex(QStringLiteral("answers_v1.hex"), exchange::encode(file));
        const auto bundles = exchange::decode(bytes, exchange::LetterFile::Kind::answers);
        QVERIFY(bundles && bundles->size() == 2);
        QCOMPARE(exchange::encode({exchange::LetterFile::Kind::answers, *bundles}).toHex(), bytes.toHex());
        for (size_t i = 0; i < 2; ++i) {
            const auto plain = opened(bundles->at(i), storedKeys());
            QCOMPARE(plain.toHex(), answerTo(letters()[i]).toHex());
            const auto answer = decodeAnswer(plain, letters()[i], storedTrust(centreSeed));
            QVERIFY(answer && answer->letter == letters()[i].letter && answer->at == Instant{1'796'000'100});
        }
    }

    void aCodeGivesTheDeviceItsNumberAndItsFirstKey()
    {
        const auto fresh = EnrolmentCode::make(storedKeys(centreSeed).publicKey());
        const auto json = stored(QStringLiteral("enrolment_v1.json"), QJsonDocument(describe(fresh)).toJson());
        const auto code = storedCode();
        QVERIFY(code && code->isOfCentre(storedKeys(centreSeed).publicKey()) && !code->isOfCentre(storedKeys().publicKey()));
        QCOMPARE(QJsonDocument(describe(*code)).toJson(), json);
    }

    void aRequestIsSignedByTheCodeAndItsGrantSealedToTheKeyThatItBrings()
    {
        const auto code = storedCode();
        QVERIFY(code);
        const auto push = firstPush(code->device());
        const auto written = encodePush(push, code->keys());
        QCOMPARE(storedHex(QStringLiteral("request_v1.hex"), written).toHex(), written.toHex());
        auto trust = storedTrust();
        trust.keyOf = [&](const DeviceId &) { return std::optional(code->keys().publicKey()); };
        const auto read = decodePush(written, trust);
        QVERIFY(read && keyBrought(*read) == storedKeys(newcomerSeed).publicKey());

        const QByteArray centreKey = storedKeys(centreSeed).publicKey();
        const auto grant = storedHex(QStringLiteral("grant_v1.hex"), centreKey + sealedTo(answerTo(push), newcomerSeed));
        QCOMPARE(grant.first(KeyPair::publicBytes).toHex(), centreKey.toHex());
        QCOMPARE(opened(grant.sliced(KeyPair::publicBytes), storedKeys(newcomerSeed)).toHex(), answerTo(push).toHex());
    }

private:
    static std::optional<EnrolmentCode> storedCode()
    {
        const auto json = QJsonDocument::fromJson(stored(QStringLiteral("enrolment_v1.json"), {})).object();
        return EnrolmentCode::parse(json.value(u"code").toString());
    }
};

BQ_SUITE(SealedVectorsTest);
#include "sealed_vectors_test.moc"

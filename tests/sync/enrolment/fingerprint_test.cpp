// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/enrolment/fingerprint.h"

#include "support/suite.h"
#include "sync/bundle/bundle.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace botiquin;

class FingerprintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsThirtyDigitsThatAnotherKeyDoesNotHave()
    {
        static const QRegularExpression groups(QStringLiteral("^\\d{5}( \\d{5}){5}$"));
        QSet<QString> seen;
        for (int i = 0; i < 100; ++i) {
            const auto fingerprint = fingerprintOf(KeyPair::generate().publicKey());
            QVERIFY2(groups.match(fingerprint).hasMatch(), qPrintable(fingerprint));
            seen << fingerprint;
        }
        QCOMPARE(seen.size(), 100);
    }

    void itStaysTheSameForEver()
    {
        QCOMPARE(fingerprintOf(QByteArray(32, 'k')), QStringLiteral("10891 62554 00597 51169 92445 31084"));
    }

    void whatIsSealedToAKeyIsOpenedByItsPairAlone()
    {
        const auto pair = KeyPair::generate();
        const auto other = KeyPair::generate();
        const auto key = sealKeyOf(pair.publicKey());
        QVERIFY(key);
        QCOMPARE(*key, pair.sealKeys().second);
        const auto device = *DeviceId::of(7);
        const auto sealed = bundle::seal(bundle::encode({{device, {}, {}, {}, {}}, {}}, other), *key);
        bundle::Trust trust;
        trust.keyOf = [&](const DeviceId &) { return std::optional(other.publicKey()); };
        trust.chainAt = [](const EventId &) { return std::optional<QByteArray>(); };
        trust.sealKeys = {other.sealKeys()};
        QCOMPARE(bundle::decode(sealed, trust).error(), bundle::BundleError::notForUs);
        trust.sealKeys = {pair.sealKeys()};
        QVERIFY(bundle::decode(sealed, trust));
        for (const QByteArray &bad : {QByteArray(), QByteArray(31, 'k'), QByteArray(32, '\0')})
            QVERIFY(!sealKeyOf(bad));
    }
};

BQ_SUITE(FingerprintTest);
#include "fingerprint_test.moc"

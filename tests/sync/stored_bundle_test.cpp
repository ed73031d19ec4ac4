// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle_fixture.h"
#include "support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <sodium.h>

using namespace botiquin;
using namespace botiquin::bundle;
using namespace botiquin::testing;

/// Bundles of every version stay readable: tests/data/bundle holds their bytes and what is in them. With
/// BOTIQUIN_WRITE_GOLDEN set, files that are missing are written; one that is there is never changed.
class StoredBundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionOneIsReadAsItWasWritten();
    void versionOneIsWrittenAsItWas();

private:
    /// The pair of the seed 00 01 02 … 1f.
    static KeyPair storedKeys()
    {
        QByteArray seed;
        for (int i = 0; i < 32; ++i)
            seed += char(i);
        QByteArray publicKey(KeyPair::publicBytes, Qt::Uninitialized);
        QByteArray secretKey(KeyPair::secretBytes, Qt::Uninitialized);
        crypto_sign_seed_keypair(reinterpret_cast<uchar *>(publicKey.data()),
                                 reinterpret_cast<uchar *>(secretKey.data()),
                                 reinterpret_cast<const uchar *>(seed.constData()));
        return *KeyPair::ofSecret(secretKey);
    }
    static Content storedContent()
    {
        const auto events = BundleFixture::everyKind();
        Header header{*DeviceId::of(7), *DeviceId::of(9), {}, {}, {}};
        header.cursors = {{QStringLiteral("F:OCIMB000012"), 3, 17, QByteArray(16, 'd')}};
        header.heads = {{*DeviceId::of(9), 2, 40}};
        return {header, {{events, BundleFixture::chainOver(events)}, {{events[4], events[9]}, {}}}};
    }
    static QByteArray stored(const QString &file, const QByteArray &ifMissing)
    {
        QFile golden(QStringLiteral(TEST_DATA "/bundle/") + file);
        if (!golden.exists() && qEnvironmentVariableIsSet("BOTIQUIN_WRITE_GOLDEN")
            && golden.open(QIODevice::WriteOnly)) {
            golden.write(ifMissing);
            golden.close();
        }
        return golden.open(QIODevice::ReadOnly) ? golden.readAll() : QByteArray("no file");
    }
    static QByteArray listed(const Decoded &decoded)
    {
        QJsonArray runs;
        for (const auto &said : decoded.runs) {
            QJsonArray events;
            for (const auto &event : said.run.events)
                events.append(QString::fromLatin1(event.canonical().toHex()));
            runs.append(QJsonObject{{QStringLiteral("state"), name(said.state)},
                                    {QStringLiteral("first"), said.run.events.front().id().text()},
                                    {QStringLiteral("chain"), QString::fromLatin1(said.run.chain.toHex())},
                                    {QStringLiteral("events"), events}});
        }
        const auto &cursor = decoded.header.cursors.at(0);
        return QJsonDocument(QJsonObject{{QStringLiteral("sender"), decoded.header.sender.text()},
                                         {QStringLiteral("recipient"), decoded.header.recipient->text()},
                                         {QStringLiteral("feed"), cursor.feed},
                                         {QStringLiteral("position"), qint64(cursor.position)},
                                         {QStringLiteral("head"), decoded.header.heads.at(0).text()},
                                         {QStringLiteral("runs"), runs}})
            .toJson();
    }
};

void StoredBundleTest::versionOneIsReadAsItWasWritten()
{
    const auto written = encode(storedContent(), storedKeys()).toHex() + '\n';
    const auto bytes = QByteArray::fromHex(stored(QStringLiteral("every_kind_v1.hex"), written).trimmed());
    const auto publicKey = storedKeys().publicKey();
    const auto decoded = decode(bytes, {[&](const DeviceId &) { return publicKey; },
                                        [](const EventId &) { return std::optional<QByteArray>(); }});
    QVERIFY2(decoded, decoded ? "" : qPrintable(name(decoded.error())));
    QCOMPARE(listed(*decoded), stored(QStringLiteral("every_kind_v1.json"), listed(*decoded)));
}

void StoredBundleTest::versionOneIsWrittenAsItWas()
{
    const auto written = encode(storedContent(), storedKeys()).toHex() + '\n';
    QCOMPARE(written, stored(QStringLiteral("every_kind_v1.hex"), written));
}

BQ_SUITE(StoredBundleTest);
#include "stored_bundle_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "sync/keys.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace botiquin;

class KeysTest : public QObject
{
    Q_OBJECT

    static KeyRing ring()
    {
        KeyRing keys;
        keys.emplace(*DeviceId::of(7), KeyPair::generate());
        keys.emplace(*DeviceId::of(8), KeyPair::generate());
        return keys;
    }
    static QByteArray ringOf(const QByteArray &secret)
    {
        return "{\"version\":1,\"keys\":[{\"device\":\"0000000000000007\",\"secret\":\"" + secret + "\"}]}";
    }
    static void overwrite(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void whatWasWrittenIsReadAndSigns()
    {
        const QTemporaryDir folder;
        const QString path = keyFileOf(folder.filePath(QStringLiteral("s.botiquin")));
        const auto keys = ring();
        QVERIFY(writeKeys(path, keys));
        const auto again = readKeys(path);
        QVERIFY(again);
        QCOMPARE(again->size(), size_t(2));
        const auto signature = again->at(*DeviceId::of(7)).sign("bundle");
        QVERIFY(isSignedBy(keys.at(*DeviceId::of(7)).publicKey(), "bundle", signature));
        QVERIFY(!isSignedBy(keys.at(*DeviceId::of(8)).publicKey(), "bundle", signature));
        QVERIFY(!isSignedBy(keys.at(*DeviceId::of(7)).publicKey(), "bundlf", signature));
        QVERIFY(!isSignedBy({}, "bundle", signature));
    }

    void aKeyFileIsNeverOverwritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("k"));
        const auto keys = ring();
        QVERIFY(writeKeys(path, keys));
        QCOMPARE(writeKeys(path, ring()).error().kind, Failure::Kind::io);
        QVERIFY(readKeys(path)->at(*DeviceId::of(7)).secretKey() == keys.at(*DeviceId::of(7)).secretKey());
        QVERIFY(!QFile::exists(path + QStringLiteral(".new")));
    }

    void aKeyThatOthersMayReadIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("k"));
        QVERIFY(writeKeys(path, ring()));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QCOMPARE(readKeys(path).error().kind, Failure::Kind::readOnly);
    }

    void damageIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("keys");
        QTest::newRow("newer") << QByteArray("{\"version\":2,\"keys\":[]}");
        QTest::newRow("no secret") << ringOf(QByteArray());
        QTest::newRow("pair that does not belong together")
            << ringOf(QByteArray(64, 'k').toBase64());
    }
    void damageIsNamed()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("k"));
        QVERIFY(writeKeys(path, {}));
        overwrite(path, text);
        QCOMPARE(readKeys(path).error().kind, Failure::Kind::damaged);
    }

    void aMissingFileOrFolderIsNamed()
    {
        const QTemporaryDir folder;
        QCOMPARE(readKeys(folder.filePath(QStringLiteral("none"))).error().kind, Failure::Kind::notFound);
        QCOMPARE(writeKeys(folder.filePath(QStringLiteral("no/k")), ring()).error().kind, Failure::Kind::notFound);
    }
};

BQ_SUITE(KeysTest);
#include "keys_test.moc"

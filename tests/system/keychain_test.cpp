// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "command_line.h"
#include "support/suite.h"
#include "sync/keychain.h"
#include "sync/keys.h"

#include <QFile>
#include <QTest>
#include <memory>

using namespace botiquin;
using namespace botiquin::testing;

/// A session with a bus and a keychain of its own: dbus-daemon and gnome-keyring-daemon, as a laptop has them.
class KeychainTest : public QObject
{
    Q_OBJECT

    static constexpr auto busVariable = "DBUS_SESSION_BUS_ADDRESS";

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    QByteArray m_address;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray secretOf(const KeyRing &ring) { return ring.begin()->second.secretKey(); }
    static KeyRing ring()
    {
        KeyRing keys;
        keys.emplace(*DeviceId::of(7), KeyPair::generate());
        return keys;
    }
    /// A session's bus that starts no service by itself: before the keychain of the test answered, it started another, which is locked.
    static QByteArray busSettings(const QString &folder)
    {
        return "<busconfig><type>session</type><listen>unix:dir=" + folder.toUtf8()
            + "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
              "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>";
    }
    Said outsideTheSession(const QString &store, const QStringList &words) const
    {
        qputenv(busVariable, "disabled:");
        const auto said = command(store, words);
        qputenv(busVariable, m_address);
        return said;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile bus(at(QStringLiteral("bus.conf")));
        QVERIFY(bus.open(QIODevice::WriteOnly) && bus.write(busSettings(m_folder.path())) > 0);
        bus.close();
        m_bus.start(QStringLiteral("dbus-daemon"), {"--config-file=" + bus.fileName(), "--nofork", "--nopidfile", "--print-address=1"});
        QVERIFY2(m_bus.waitForReadyRead(30'000), qPrintable(m_bus.errorString()));
        m_address = m_bus.readLine().trimmed();
        qputenv(busVariable, m_address);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), at(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_keyring.setProcessEnvironment(environment);
        m_keyring.start(QStringLiteral("gnome-keyring-daemon"), {"--foreground", "--unlock", "--components=secrets"});
        QVERIFY2(m_keyring.waitForStarted(30'000), qPrintable(m_keyring.errorString()));
        m_keyring.write("a password\n");
        m_keyring.closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(keychain::put(QStringLiteral("first"), "x"), 30'000);
    }
    void cleanupTestCase()
    {
        qputenv(busVariable, "disabled:");
        // A program whose bus goes is ended by GLib; the suites after this one go on.
        std::signal(SIGTERM, [](int) {});
        for (auto *process : {&m_keyring, &m_bus}) {
            process->kill();
            process->waitForFinished();
        }
    }

    void aKeyStandsInTheKeychainAndItsFileSaysWhere()
    {
        const QString path = at(QStringLiteral("a.keys"));
        const auto keys = ring();
        QVERIFY(writeKeys(path, keys, SecretPlace::keychain));
        QVERIFY(placeOfSecret(path) == SecretPlace::keychain);
        QVERIFY2(bytesOf(path).startsWith("keychain ") && bytesOf(path).size() < 60, bytesOf(path).constData());
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto again = readKeys(path);
        QVERIFY(again && secretOf(*again) == secretOf(keys));
        // Once written it is never overwritten, and the one that was there is still the one.
        QCOMPARE(writeKeys(path, ring(), SecretPlace::keychain).error().kind, Failure::Kind::io);
        QVERIFY(secretOf(*readKeys(path)) == secretOf(keys));
    }

    void aRemovedKeyIsGoneFromTheKeychainToo()
    {
        const QString path = at(QStringLiteral("b.keys"));
        QVERIFY(writeKeys(path, ring(), SecretPlace::keychain));
        const QByteArray reference = bytesOf(path);
        removeSecretFile(path);
        QVERIFY(!QFile::exists(path));
        QVERIFY(writeSecretFile(path, reference));
        QCOMPARE(readKeys(path).error().kind, Failure::Kind::notFound);
    }

    void aLaptopThatJoinsKeepsItsKeyInTheKeychainOfItsSession()
    {
        const QString region = at(QStringLiteral("region"));
        const auto created = command(region, {"region", "create", "--demo", "--state", "OAXACA", "--warehouse", "OCIMB000012",
                                              "--month", "2026-12"});
        QCOMPARE(created.code, 0);
        const auto clinic = created.json.value(QStringLiteral("clinic")).toObject().value(QStringLiteral("facility")).toString();
        const auto added = command(region, {"--as", "administracion1", "device", "add", "--facility", "OCIMB000012", "--label",
                                            "Centro", "--out", at(QStringLiteral("centre"))});
        QVERIFY2(added.code == 0, added.words().constData());
        CentralProcess centre(m_folder.path());
        QVERIFY2(centre.start({QStringLiteral("--database"), QStringLiteral("sqlite:") + at(QStringLiteral("centre"))}),
                 qPrintable(centre.complaint()));
        const QString url = QStringLiteral("http://127.0.0.1:%1").arg(centre.port());
        const auto joined = [&](const QString &name, const QStringList &more) {
            const auto code = command(region, {"--as", "administracion1", "device", "code", "--facility", clinic, "--label", name,
                                               "--centre", added.text("device")});
            if (command(region, {"--as", "administracion1", "sync", url}).code != 0)
                return Said{-1, {}};
            return command(region, QStringList{"device", "join", code.text("code"), url, "--out", at(name)} + more);
        };

        const auto first = joined(QStringLiteral("first"), {});
        QVERIFY2(first.code == 0, first.words().constData());
        QCOMPARE(first.text("keys"), QStringLiteral("keychain"));
        const QString keyFile = keyFileOf(at(QStringLiteral("first")));
        QVERIFY2(bytesOf(keyFile).startsWith("keychain "), bytesOf(keyFile).constData());
        QVERIFY(!QFile::exists(keyFileOf(at(QStringLiteral("first.new")))));
        QCOMPARE(command(at(QStringLiteral("first")), {"sync", url}).code, 0);
        // A copy of the folder without the session is no device.
        const auto stolen = outsideTheSession(at(QStringLiteral("first")), {"sync", url});
        QVERIFY2(stolen.code != 0 && stolen.text("failure") == u"io", stolen.words().constData());

        const auto second = joined(QStringLiteral("second"), {"--keys", "file"});
        QCOMPARE(second.text("keys"), QStringLiteral("file"));
        QCOMPARE(outsideTheSession(at(QStringLiteral("second")), {"sync", url}).code, 0);
        QCOMPARE(joined(QStringLiteral("third"), {"--keys", "paper"}).code, 2);

        // Another code begins anew, and leaves nothing of the first in the keychain.
        const QString half = keyFileOf(at(QStringLiteral("half.new")));
        const auto ask = [&] {
            const auto code = command(region, {"--as", "administracion1", "device", "code", "--facility", clinic, "--label", "half",
                                               "--centre", added.text("device")});
            return command(at(QStringLiteral("half")),
                           {"device", "request", "--code", code.text("code"), "--out", at(QStringLiteral("half.request"))});
        };
        QCOMPARE(ask().text("keys"), QStringLiteral("keychain"));
        const QByteArray reference = bytesOf(half);
        const auto anew = ask();
        QVERIFY2(anew.text("keys") == u"keychain" && !anew.text("insteadOf").isEmpty(), anew.words().constData());
        QVERIFY(reference.startsWith("keychain ") && bytesOf(half) != reference && readKeys(half));
        QVERIFY(writeSecretFile(at(QStringLiteral("before")), reference));
        QCOMPARE(readKeys(at(QStringLiteral("before"))).error().kind, Failure::Kind::notFound);
    }
};

BQ_SUITE(KeychainTest);
#include "keychain_test.moc"

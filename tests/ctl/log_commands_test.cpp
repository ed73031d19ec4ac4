// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "system/command_line.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace botiquin::testing;

/// Logs as files, between the stores of a region and others.
class LogCommandsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_device;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    Said on(const QString &store, const QStringList &words) const { return command(at(store), words); }
    Said exported(const QString &store) const { return on(store, {"log", "export", at("log")}); }
    Said imported(const QString &store, const QStringList &more = {}) const
    {
        return on(store, QStringList{"log", "import", at("log")} + more);
    }
    int events() const { return on("region", {"log", "--limit", "1"}).number("count"); }
    QByteArray log() const
    {
        QFile file(at("log"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void setLog(const QByteArray &bytes) const
    {
        QFile file(at("log"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void report(const char *clinic, int needed) const
    {
        const auto item = on("region", {"stock", "list", "--limit", "1"}).list("items").first().toObject();
        const auto said = on(clinic, {"--as", "enfermeria1", "shortage", "report", item[QStringLiteral("item")].toString(), "--needed",
                                      QString::number(needed), "--replace"});
        QVERIFY2(said.code == 0, said.words().constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto created = on("region", {"region", "create", "--demo", "--state", "OAXACA", "--warehouse", "OCIMB000012",
                                           "--month", "2026-12"});
        QVERIFY2(created.code == 0, created.words().constData());
        const QString clinic = created.json[QStringLiteral("clinic")].toObject()[QStringLiteral("facility")].toString();
        for (const char *store : {"beside", "clinic"}) {
            const auto added = on("region", {"--as", "administracion1", "device", "add", "--facility", clinic, "--label",
                                             QLatin1String(store), "--out", at(QLatin1String(store))});
            QVERIFY2(added.code == 0, added.words().constData());
            m_device = added.text("device");
        }
        QCOMPARE(on("other", {"region", "create", "--demo", "--state", "OAXACA", "--warehouse", "OCIMB000012", "--month", "2026-12"}).code, 0);
    }

    void aFileIsSignedByItsStoresDeviceAndTakenIn()
    {
        report("clinic", 5);
        QCOMPARE(exported("clinic").text("signedBy"), m_device);
        const auto taken = imported("region");
        QVERIFY2(taken.code == 0, taken.words().constData());
        QCOMPARE(taken.text("signedBy"), m_device);
        QCOMPARE(taken.number("recorded"), 1);
        // A new store has no region yet: it takes what is there, and nobody vouches for it.
        const auto fresh = imported("fresh");
        QVERIFY2(fresh.code == 0, fresh.words().constData());
        QVERIFY(!fresh.json.contains(QStringLiteral("signedBy")));
        QCOMPARE(on("fresh", {"digest"}).text("digest"), on("clinic", {"digest"}).text("digest"));
        // From then on it belongs to one.
        QCOMPARE(imported("fresh").text("signedBy"), m_device);
    }

    void whatNobodySignedIsTakenInOnlyWhereSomebodySaysSo()
    {
        report("clinic", 6);
        QVERIFY(QFile::rename(at("clinic.keys"), at("elsewhere.keys")));
        const auto said = exported("clinic");
        QCOMPARE(said.code, 0);
        QVERIFY(!said.json.contains(QStringLiteral("signedBy")));
        const auto unsignedLog = log();
        QCOMPARE(on("clinic", {"log", "export", at("log"), "--keys", at("nowhere")}).code, 4);
        QCOMPARE(on("clinic", {"log", "export", at("log"), "--keys", at("other.keys")}).text("refusal"), QStringLiteral("keyMissing"));
        QCOMPARE(log(), unsignedLog);
        QCOMPARE(on("clinic", {"log", "export", at("log"), "--keys", at("elsewhere.keys")}).text("signedBy"), m_device);
        QVERIFY(QFile::rename(at("elsewhere.keys"), at("clinic.keys")));

        setLog(unsignedLog);
        const int before = events();
        QCOMPARE(imported("region").text("refusal"), QStringLiteral("notSigned"));
        QCOMPARE(events(), before);
        const auto taken = imported("region", {"--unsigned"});
        QVERIFY2(taken.code == 0, taken.words().constData());
        QVERIFY(!taken.json.contains(QStringLiteral("signedBy")));
        QVERIFY(taken.number("recorded") > 0);
    }

    void aForgedOrDamagedFileIsRefusedBeforeAnythingIsWritten()
    {
        report("clinic", 7);
        QCOMPARE(exported("clinic").code, 0);
        const auto good = log();
        const int before = events();
        const auto refusalOf = [&](const QByteArray &bytes) {
            setLog(bytes);
            return imported("region").text("refusal");
        };
        auto changed = good;
        changed[good.size() - 1] = char(changed[good.size() - 1] ^ 1);
        QCOMPARE(refusalOf(changed), QStringLiteral("badSignature"));
        QCOMPARE(refusalOf(good.chopped(1)), QStringLiteral("truncated"));
        changed = good;
        changed[8] = 1; // as if it were of the version without a signature
        QCOMPARE(refusalOf(changed), QStringLiteral("trailingBytes"));
        QCOMPARE(refusalOf({}), QStringLiteral("notALog"));
        // Of another region.
        QCOMPARE(exported("other").code, 0);
        QCOMPARE(imported("region").text("refusal"), QStringLiteral("unknownDevice"));
        QCOMPARE(events(), before);
        setLog(good);
        QVERIFY(imported("region").number("recorded") > 0);
        QVERIFY(QDir(m_folder.path()).entryList({".log-*"}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void whatTheSignerDoesNotSpeakForIsLeftOutAndSaid()
    {
        report("beside", 1);
        QCOMPARE(exported("beside").code, 0);
        QCOMPARE(imported("clinic").number("recorded"), 1);
        report("clinic", 2);
        QCOMPARE(exported("clinic").code, 0);
        const auto taken = imported("region");
        QCOMPARE(taken.text("refusal"), QStringLiteral("incomplete"));
        QCOMPARE(taken.text("signedBy"), m_device);
        QCOMPARE(taken.list("leftOut").first().toObject()[QStringLiteral("reason")].toString(), QStringLiteral("notTheSenders"));
        QVERIFY(taken.number("recorded") > 0);
        // From whoever wrote it, it comes.
        QCOMPARE(exported("beside").code, 0);
        QCOMPARE(imported("region").number("recorded"), 1);
    }

    void aRevokedDeviceVouchesForNothing()
    {
        report("clinic", 8);
        QCOMPARE(exported("clinic").code, 0);
        const auto revoke = [&](const QString &device) {
            return on("region", {"--as", "administracion1", "device", "revoke", device, "--reason", "robada"});
        };
        const auto own = on("region", {"device", "list"}).list("devices").first().toObject()[QStringLiteral("device")].toString();
        QCOMPARE(revoke(own).text("refusal"), QStringLiteral("thisDevice"));
        const auto revoked = revoke(m_device);
        QVERIFY2(revoked.code == 0, revoked.words().constData());
        const int before = events();
        QCOMPARE(imported("region").text("refusal"), QStringLiteral("revoked"));
        const auto taken = imported("region", {"--unsigned"});
        QCOMPARE(taken.text("refusal"), QStringLiteral("incomplete"));
        QCOMPARE(taken.list("leftOut").first().toObject()[QStringLiteral("reason")].toString(), QStringLiteral("revoked"));
        QCOMPARE(events(), before);
        QCOMPARE(on("region", {"verify"}).code, 0);
    }
};

BQ_SUITE(LogCommandsTest);
#include "log_commands_test.moc"

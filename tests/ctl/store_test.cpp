// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_store.h"
#include "support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

/// Stores on a bad day, on the command line: without the right to write, damaged, of a clock that was wrong.
class StoreCommandsTest : public QObject
{
    Q_OBJECT

    struct Ended
    {
        int code;
        QJsonObject said;
    };

    /// The program where nobody in particular may start it: the build may lie in root's own folder.
    static QString forAnybody()
    {
        static const QTemporaryDir folder;
        const QString program = folder.filePath(QStringLiteral("botiquinctl"));
        if (!QFile::exists(program)) {
            QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
            QFile::copy(QStringLiteral(BOTIQUINCTL), program);
            QFile::setPermissions(program, QFile::Permissions(0x7755));
        }
        return program;
    }
    static Ended run(const QString &store, const QStringList &words, bool asNobody = false)
    {
        QProcess process;
        if (asNobody) {
            process.setChildProcessModifier([] {
                constexpr unsigned nobody = 65534;
                if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
                    ::_exit(99);
            });
        }
        process.start(asNobody ? forAnybody() : QStringLiteral(BOTIQUINCTL), QStringList{"--store", store, "--as", "supervision1"} + words);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}};
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
    }
    static QStringList at(const char *time, const QStringList &words)
    {
        return QStringList{QStringLiteral("--at"), QString::fromLatin1(time)} + words;
    }
    static QString refusal(const Ended &ended) { return ended.said.value(QStringLiteral("refusal")).toString(); }
    static QString failure(const Ended &ended) { return ended.said.value(QStringLiteral("failure")).toString(); }
    static QStringList receiving(const QString &units)
    {
        return {"stock", "receive", "--supplier", "D",       "--item",  "010.000.0104.00",
                "--lot", "K1",      "--expiry",   "2039-08", "--units", units};
    }

    /// The region's store as a file of its own.
    QString copy(const QTemporaryDir &folder) const
    {
        const QString path = folder.filePath(QStringLiteral("r.botiquin"));
        return QFile::copy(m_store, path) ? path : QString();
    }

    QTemporaryDir m_folder;
    QString m_store;

private Q_SLOTS:
    void initTestCase()
    {
        m_store = m_folder.filePath(QStringLiteral("r.botiquin"));
        const QStringList create{"region", "create", "--state", "COLIMA", "--warehouse", "OCIMB000012",
                                 "--month", "2026-12", "--demo"};
        QCOMPARE(run(m_store, at("2026-11-02T09:00:00", create)).code, 0);
    }

    void aFolderThatMayNotBeWrittenToAnswersWhatReads()
    {
        const QTemporaryDir folder;
        const QString store = copy(folder);
        const QTemporaryDir out;
        QVERIFY(QFile::setPermissions(store, QFile::Permissions(0x4444)));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x5555)));
        QVERIFY(QFile::setPermissions(out.path(), QFile::Permissions(0x7777)));
        const auto proved = run(store, {"verify"}, true);
        if (proved.code == 99)
            QSKIP("this system lets nobody give up the rights of root");
        QVERIFY2(proved.said.value(QStringLiteral("holds")).toBool(), qPrintable(failure(proved)));
        QVERIFY(!run(store, {"stock", "list"}, true).said.value(QStringLiteral("items")).toArray().isEmpty());
        QVERIFY(!run(store, {"log"}, true).said.value(QStringLiteral("events")).toArray().isEmpty());
        QCOMPARE(run(store, {"digest"}, true).said, run(m_store, {"digest"}).said);
        const auto exported = run(store, {"log", "export", out.filePath(QStringLiteral("all.log"))}, true);
        QCOMPARE(exported.code, 0);
        QCOMPARE(exported.said.value(QStringLiteral("events")), proved.said.value(QStringLiteral("events")));
        const auto received = run(store, receiving(QStringLiteral("5")), true);
        QCOMPARE(received.code, 4);
        QCOMPARE(failure(received), QStringLiteral("readOnly"));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)));
    }

    void aStoreDamagedInItsMiddleTakesNoEvent()
    {
        const QTemporaryDir folder;
        const QString store = copy(folder);
        QFile file(store);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2 / 4096 * 4096));
        file.write(QByteArray(4096, char(0xa5)));
        file.close();
        const auto received = run(store, receiving(QStringLiteral("5")));
        QCOMPARE(received.code, 4);
        QCOMPARE(failure(received), QStringLiteral("damaged"));
        QVERIFY(received.said.value(QStringLiteral("detail")).toString().startsWith(store));
    }

    void aStoreIsMadeAnewInAFileOfItsOwn()
    {
        const QTemporaryDir folder;
        const QString store = copy(folder);
        const QString fresh = folder.filePath(QStringLiteral("fresh"));
        const auto proved = run(store, {"verify"});
        const auto rebuilt = run(store, {"rebuild", "--into", fresh});
        QCOMPARE(rebuilt.code, 0);
        QCOMPARE(rebuilt.said.value(QStringLiteral("events")), proved.said.value(QStringLiteral("events")));
        QCOMPARE(run(fresh, {"verify"}).said, proved.said);
        QCOMPARE(run(fresh, {"digest"}).said, run(store, {"digest"}).said);
        QCOMPARE(run(fresh, receiving(QStringLiteral("5"))).code, 0);
        QCOMPARE(run(store, {"rebuild", "--into", fresh}).code, 4);
    }

    void aSettingThatMeansNothingIsNamedByVerify_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("opens");
        QTest::newRow("no facility") << "facility" << "OCIMB" << false;
        QTest::newRow("no device") << "device" << "zz" << false;
        QTest::newRow("no run") << "run" << "0" << false;
        QTest::newRow("no round") << "round" << "2026-12 and whatever follows it" << false;
        QTest::newRow("no margin") << "marginDays" << "-3" << false;
        QTest::newRow("neither yes nor no") << "checkRequired" << "sí" << false;
        QTest::newRow("no key list") << "keyItems" << "010.000.0104.00 x" << true;
        QTest::newRow("no reception") << "receptionDraft" << "!!" << true;
        QTest::newRow("no centre") << "centre" << "ftp://x" << true;
    }
    void aSettingThatMeansNothingIsNamedByVerify()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(bool, opens);
        const QTemporaryDir folder;
        const QString store = copy(folder);
        {
            auto opened = botiquin::SqlStore::open(store, botiquin::OpenMode::existing);
            QVERIFY(opened && (*opened)->setLocalSetting(name, value));
        }
        const auto proved = run(store, {"verify"});
        QCOMPARE(proved.code, 3);
        QCOMPARE(refusal(proved), QStringLiteral("storeDeviates"));
        const auto deviations = proved.said.value(QStringLiteral("deviations")).toArray();
        QCOMPARE(deviations.size(), 1);
        QCOMPARE(deviations[0][QStringLiteral("kind")].toString(), QStringLiteral("settingMeaningless"));
        QCOMPARE(deviations[0][QStringLiteral("where")].toString(), QStringLiteral("local_setting %1: \"%2\"").arg(name, value));
        QCOMPARE(run(store, {"settings", "show"}).code, opens ? 0 : 4);
    }

    void unitsOutOfRangeAreSaidToBeTooMany()
    {
        QCOMPARE(refusal(run(m_store, receiving(QStringLiteral("99999999999")))), QStringLiteral("unitsTooMany"));
    }

    void aLotThatIsNotHeldIsNotReleased()
    {
        const QStringList lot{"--item", "010.000.0104.00", "--lot", "NOHELD", "--expiry", "2039-08"};
        const auto set = [&](const char *act) {
            return run(m_store, at("2026-11-02T10:00:00", QStringList{"stock", QString::fromLatin1(act)} + lot));
        };
        const auto released = set("release");
        QCOMPARE(released.code, 3);
        QCOMPARE(refusal(released), QStringLiteral("notHeld"));
        QCOMPARE(set("hold").code, 0);
        QCOMPARE(set("release").code, 0);
    }

    void anEventDatedAheadIsAWarningOfVerify()
    {
        const QTemporaryDir folder;
        const QString store = copy(folder);
        const auto warnings = [&](const char *time) {
            const auto proved = run(store, at(time, {"verify"}));
            return proved.code == 0 ? proved.said.value(QStringLiteral("warnings")).toArray() : QJsonArray{proved.code};
        };
        QCOMPARE(warnings("2026-11-03T09:00:00"), QJsonArray());
        const auto received = run(store, at("2035-01-01T00:00:00Z", receiving(QStringLiteral("5"))));
        QCOMPARE(received.code, 0);
        const auto warned = warnings("2026-11-03T09:00:00");
        QCOMPARE(warned.size(), 1);
        QCOMPARE(warned[0][QStringLiteral("kind")].toString(), QStringLiteral("datedAhead"));
        QCOMPARE(warned[0][QStringLiteral("event")], received.said.value(QStringLiteral("event")));
        QVERIFY(warned[0][QStringLiteral("time")].toString().startsWith(QStringLiteral("2035-01-01")));
        QCOMPARE(warnings("2035-01-02T09:00:00"), QJsonArray());
    }
};

BQ_SUITE(StoreCommandsTest);
#include "store_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "command_line.h"
#include "support/suite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <memory>

using namespace botiquin::testing;

/// Programs that are killed again and again in the midst of long work. After each the store verifies, holds the state
/// before or after, and the work can be done.
class KilledTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    Said run(const char *store, const QStringList &words) const { return CommandLine(at(store), words).end(); }
    QString digest(const char *store) const { return run(store, {QStringLiteral("digest")}).text("digest"); }

    void copy(const char *from, const char *to) const
    {
        for (const char *part : {"", "-wal", "-shm", ".keys"}) {
            QFile::remove(at(to) + QLatin1String(part));
            QFile::copy(at(from) + QLatin1String(part), at(to) + QLatin1String(part));
        }
    }

    /// Starts the command and kills it, each time at another moment of the time that it takes; then lets it end.
    void killInLoops(const char *store, const QStringList &words, int kills)
    {
        const QString before = digest(store);
        copy(store, "once");
        QElapsedTimer timer;
        timer.start();
        const auto once = run("once", words);
        QVERIFY2(once.code == 0, once.words().constData());
        const int milliseconds = int(timer.elapsed());
        const QString after = digest("once");
        QRandomGenerator chance(5);
        int killed = 0;
        for (int i = 0; i < kills; ++i) {
            QProcess process;
            process.start(QStringLiteral(BOTIQUINCTL), QStringList{QStringLiteral("--store"), at(store)} + words);
            QVERIFY(process.waitForStarted());
            QTest::qWait(chance.bounded(milliseconds));
            process.kill();
            process.waitForFinished();
            killed += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
            const auto proved = run(store, {QStringLiteral("verify")});
            QVERIFY2(proved.code == 0, proved.words().constData());
            const QString now = digest(store);
            QVERIFY2(now == before || now == after, qPrintable(QStringLiteral("kill %1").arg(i)));
        }
        QVERIFY(killed > 0);
        QCOMPARE(run(store, words).code, 0);
        QCOMPARE(digest(store), after);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto created = run("region", {"region", "create", "--state", "OAXACA", "--warehouse", "OCIMB000012",
                                            "--month", "2026-12", "--demo"});
        QVERIFY2(created.code == 0, created.words().constData());
    }

    void whileTheBooksAreMadeAnew()
    {
        copy("region", "store");
        killInLoops("store", {"rebuild"}, 8);
    }

    void whileThousandsOfRowsAreImported()
    {
        copy("region", "store");
        QFile sheet(at("clinics.csv"));
        QVERIFY(sheet.open(QIODevice::WriteOnly));
        sheet.write("CLUES,Nombre,Municipio\n");
        for (int number = 20'000; number < 24'000; ++number) {
            // The check digit is (5·Σ letters + 2·number) mod 7; OCIMB: 42.
            sheet.write(QStringLiteral("OCIMB%1%2,Clínica %1,Tuxtepec\n")
                            .arg(number)
                            .arg((5 * 42 + 2 * number) % 7)
                            .toUtf8());
        }
        sheet.close();
        killInLoops("store", {"--as", "administracion1", "import", "facilities", sheet.fileName()}, 8);
    }

    void whileACentreTakesInAStore()
    {
        copy("region", "store");
        const auto added = run("store", {"--as", "administracion1", "device", "add", "--facility", "OCIMB000012",
                                         "--label", "Centro", "--out", at("centre")});
        QVERIFY2(added.code == 0, added.words().constData());
        const auto contact = [this](const CentralProcess &centre) {
            return std::make_unique<CommandLine>(
                at("store"), QStringList{"sync", QStringLiteral("http://127.0.0.1:%1").arg(centre.port())});
        };
        const QStringList database{QStringLiteral("--database"), QStringLiteral("sqlite:") + at("centre")};
        QRandomGenerator chance(6);
        for (int i = 0; i < 8; ++i) {
            const auto received =
                run("store", {"--as", "almacen1", "stock", "receive", "--supplier", "X", "--item", "010.000.0104.00",
                              "--lot", QStringLiteral("K%1").arg(i), "--expiry", "2028-08-31", "--units", "10"});
            QVERIFY2(received.code == 0, received.words().constData());
            CentralProcess centre(m_folder.path());
            QVERIFY2(centre.start(database), qPrintable(centre.complaint()));
            const auto cut = contact(centre);
            QTest::qWait(chance.bounded(1, 250));
            centre.ask(SIGKILL);
            centre.waitForEnd();
            cut->end();
            for (const char *store : {"centre", "store"}) {
                const auto proved = run(store, {QStringLiteral("verify")});
                QVERIFY2(proved.code == 0, proved.words().constData());
            }
        }
        CentralProcess centre(m_folder.path());
        QVERIFY2(centre.start(database), qPrintable(centre.complaint()));
        QCOMPARE(contact(centre)->end().code, 0);
        const QStringList scope{QStringLiteral("digest"), QStringLiteral("--scope"), QStringLiteral("OCIMB000012")};
        QCOMPARE(run("centre", scope).text("digest"), run("store", scope).text("digest"));
    }
};

BQ_SUITE(KilledTest);
#include "killed_test.moc"

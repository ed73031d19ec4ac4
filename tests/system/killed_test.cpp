// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "command_line.h"
#include "support/suite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
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

    /// A sheet of four thousand clinics that nobody knows.
    QString sheetOfClinics() const
    {
        QFile sheet(at("clinics.csv"));
        if (!sheet.open(QIODevice::WriteOnly))
            qFatal("%s", qPrintable(sheet.errorString()));
        sheet.write("CLUES,Nombre,Municipio\n");
        for (int number = 20'000; number < 24'000; ++number) {
            // The check digit is (5·Σ letters + 2·number) mod 7; OCIMB: 42.
            sheet.write(QStringLiteral("OCIMB%1%2,Clínica %1,Tuxtepec\n")
                            .arg(number)
                            .arg((5 * 42 + 2 * number) % 7)
                            .toUtf8());
        }
        return sheet.fileName();
    }

    static int bundlesAnswered(CentralProcess &centre)
    {
        const auto log = centre.log();
        return int(std::count_if(log.begin(), log.end(), [](const QJsonObject &line) {
            return line[QStringLiteral("route")].toString() == QLatin1String("/v1/bundle");
        }));
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
        killInLoops("store", {"--as", "administracion1", "import", "facilities", sheetOfClinics()}, 8);
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
        const auto imported = run("store", {"--as", "administracion1", "import", "facilities", sheetOfClinics()});
        QVERIFY2(imported.code == 0, imported.words().constData());
        // Each kill is in the midst of the same first exchange, in which thousands of events come that the centre lacks.
        copy("centre", "empty centre");
        copy("store", "full store");
        const QString before = digest("centre");
        int bundles = 0;
        {
            CentralProcess centre(m_folder.path());
            QVERIFY2(centre.start(database), qPrintable(centre.complaint()));
            QCOMPARE(contact(centre)->end().code, 0);
            centre.ask(SIGTERM);
            QCOMPARE(centre.waitForEnd(), 0);
            bundles = bundlesAnswered(centre);
        }
        const QString whole = digest("centre");
        QRandomGenerator chance(6);
        int cutShort = 0;
        int midway = 0;
        for (int answered = 0; answered < bundles; ++answered) {
            copy("empty centre", "centre");
            copy("full store", "store");
            CentralProcess centre(m_folder.path());
            QVERIFY2(centre.start(database), qPrintable(centre.complaint()));
            const auto cut = contact(centre);
            while (bundlesAnswered(centre) < answered && cut->isAtWork())
                QTest::qWait(1);
            QTest::qWait(chance.bounded(60));
            centre.ask(SIGKILL);
            centre.waitForEnd();
            cutShort += cut->end().code == 0 ? 0 : 1;
            for (const char *store : {"centre", "store"}) {
                const auto proved = run(store, {QStringLiteral("verify")});
                QVERIFY2(proved.code == 0, proved.words().constData());
            }
            const QString now = digest("centre");
            midway += now != before && now != whole ? 1 : 0;
        }
        QVERIFY2(cutShort > 3 && midway > 0, qPrintable(QStringLiteral("%1 %2 of %3").arg(cutShort).arg(midway).arg(bundles)));
        CentralProcess centre(m_folder.path());
        QVERIFY2(centre.start(database), qPrintable(centre.complaint()));
        QCOMPARE(contact(centre)->end().code, 0);
        QCOMPARE(digest("centre"), whole);
        const QStringList scope{QStringLiteral("digest"), QStringLiteral("--scope"), QStringLiteral("OCIMB000012")};
        QCOMPARE(run("centre", scope).text("digest"), run("store", scope).text("digest"));
    }
};

BQ_SUITE(KilledTest);
#include "killed_test.moc"

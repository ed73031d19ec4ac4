// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop_fixture.h"
#include "launcher.h"
#include "support/suite.h"
#include "ui/shell/text.h"

#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

/// The program itself, without a screen.
struct Program
{
    QProcess process;

    explicit Program(const QStringList &arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(BOTIQUIN), arguments);
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }
    int exitCode()
    {
        process.waitForFinished();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

private:
    QTemporaryDir m_home;
};

Failure::Kind kindOf(const QString &path)
{
    const auto opened = desktop::openStore(path);
    return opened ? Failure::Kind::network : opened.error().kind;
}

} // namespace

class OpeningTest : public QObject
{
    Q_OBJECT

    static qint64 lockHolder(const QString &store)
    {
        qint64 process = 0;
        QString host;
        QString program;
        return QLockFile(store + QStringLiteral(".lock")).getLockInfo(&process, &host, &program) ? process : 0;
    }

private Q_SLOTS:
    void aStoreIsOpenInOneWindowAtATime()
    {
        const Region region(Region::Extent::people);
        const auto first = desktop::openStore(region.path());
        QVERIFY(first);
        QCOMPARE(kindOf(region.path()), Failure::Kind::storeInUse);
        Program second({QStringLiteral("--store"), region.path(), QStringLiteral("--tour"), region.folder()});
        QCOMPARE(second.exitCode(), 4);
        QVERIFY(second.process.readAllStandardError().contains("storeInUse"));
    }

    void aKilledProgramLeavesNoLockBehind()
    {
        const Region region(Region::Extent::people);
        {
            Program killed({QStringLiteral("--store"), region.path()});
            // To try the store meanwhile would keep it from the program.
            QTRY_COMPARE_WITH_TIMEOUT(lockHolder(region.path()), killed.process.processId(), 60'000);
            QCOMPARE(kindOf(region.path()), Failure::Kind::storeInUse);
        }
        QVERIFY(QFile::exists(region.path() + QStringLiteral(".lock")));
        QVERIFY(desktop::openStore(region.path()).has_value());
    }

    void whatIsWrongWithAStoreIsNamed()
    {
        const Region region(Region::Extent::people);
        QCOMPARE(kindOf(region.folder() + QStringLiteral("/none.botiquin")), Failure::Kind::notFound);
        const QString letter = region.folder() + QStringLiteral("/letter.botiquin");
        QFile file(letter);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20'000, 'x'));
        file.close();
        QCOMPARE(kindOf(letter), Failure::Kind::damaged);
        const QString empty = region.folder() + QStringLiteral("/empty.botiquin");
        QVERIFY(SqlStore::open(empty, OpenMode::create).has_value());
        QCOMPARE(kindOf(empty), Failure::Kind::malformed);
    }

    void aTourWithoutAStoreSaysWhatIsMissingAndWhatToDo()
    {
        const QTemporaryDir folder;
        const QString missing = folder.filePath(QStringLiteral("none.botiquin"));
        const auto complaint = [&](const char *language) {
            Program tour({QStringLiteral("--store"), missing, QStringLiteral("--tour"), folder.path(),
                          QStringLiteral("--language"), QString::fromLatin1(language)});
            return tour.exitCode() == 4 ? QString::fromUtf8(tour.process.readAllStandardError()) : QString();
        };
        const QString spanish = complaint("es");
        QVERIFY2(spanish.contains(QStringLiteral("notFound: ") + missing), qPrintable(spanish));
        QVERIFY2(spanish.contains(QStringLiteral("Aquí no hay un almacén de datos")), qPrintable(spanish));
        QVERIFY(spanish.contains(QStringLiteral("botiquinctl region create")));
        const QString english = complaint("en");
        QVERIFY2(!english.contains(QStringLiteral("Aquí no hay")), qPrintable(english));
        QVERIFY(english.contains(QStringLiteral("botiquinctl region create")));
    }

    void aNewComputersWindowAloneSaysWhatIsMissing()
    {
        const QTemporaryDir folder;
        Program fresh({QStringLiteral("--store"), folder.filePath(QStringLiteral("none.botiquin"))});
        QVERIFY(fresh.process.waitForStarted());
        QTest::qWait(3000);
        const auto complaint = fresh.process.readAllStandardError();
        QVERIFY2(!complaint.contains("notFound"), complaint.constData());
        QCOMPARE(fresh.process.state(), QProcess::Running);
    }

    void aStoreOfANewerProgramGivesThePageThatSaysSo()
    {
        const Region region(Region::Extent::people);
        {
            auto store = SqlStore::open(region.path(), OpenMode::existing);
            QVERIFY(store && (*store)->sql().script("PRAGMA user_version = 99;\n"));
        }
        QSettings settings(region.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat);
        desktop::Options options;
        options.store = region.path();
        desktop::Launcher launcher(options, settings);
        const auto opened = launcher.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Failure::Kind::newerStore);
        launcher.show(opened);
        QStringList words;
        for (const auto *window : QApplication::topLevelWidgets()) {
            for (const auto *text : window->findChildren<ui::Text *>()) {
                if (text->isVisible())
                    words << text->text();
            }
        }
        const QString page = words.join(u'\n');
        QVERIFY2(page.contains(QStringLiteral("Estos datos son de un Botiquín más nuevo")), qPrintable(page));
        QVERIFY(page.contains(QStringLiteral("Instale la versión nueva")));
    }

    void theCommandLineIsRead()
    {
        using desktop::readOptions;
        const auto options = readOptions({QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--theme"),
                                          QStringLiteral("dark"), QStringLiteral("--size"), QStringLiteral("1366x690"), QStringLiteral("--text-scale"),
                                          QStringLiteral("115")});
        QVERIFY(options);
        QCOMPARE(options->language, std::optional(ui::Language::english));
        QCOMPARE(options->appearance, std::optional(ui::Appearance::dark));
        QCOMPARE(options->size, std::optional(QSize(1366, 690)));
        QCOMPARE(options->textScalePercent, std::optional(115));
        for (const auto &wrong : {QStringList{QStringLiteral("--language"), QStringLiteral("fr")},
                                  {QStringLiteral("--theme"), QStringLiteral("blue")},
                                  {QStringLiteral("--size"), QStringLiteral("10x10")},
                                  {QStringLiteral("--size"), QStringLiteral("wide")},
                                  {QStringLiteral("--text-scale"), QStringLiteral("200")},
                                  {QStringLiteral("--nonsense")},
                                  {QStringLiteral("letter.txt")}})
            QVERIFY2(!readOptions(wrong), qPrintable(wrong.join(u' ')));
        Program program({QStringLiteral("--theme"), QStringLiteral("blue")});
        QCOMPARE(program.exitCode(), 2);
    }

    void theTourLeavesPicturesOfEachLanguageAndTheme()
    {
        const Region region(Region::Extent::people);
        const QString folder = region.folder() + QStringLiteral("/tour");
        Program tour({QStringLiteral("--store"), region.path(), QStringLiteral("--tour"), folder});
        QVERIFY(tour.process.waitForFinished(120'000));
        const QByteArray log = tour.process.readAllStandardOutput();
        QVERIFY2(tour.exitCode() == 0, log.constData());
        QVERIFY(!log.contains("FAILED"));
        for (const char *ending : {"es_MX-light", "es_MX-dark", "en-light", "en-dark"})
            QVERIFY(QFile::exists(folder + QStringLiteral("/01-door-%1.png").arg(QLatin1String(ending))));
        QVERIFY(QFile::exists(folder + QStringLiteral("/ledger.txt")));
    }

    void aTourOfAStoreWithoutItsPeopleFails()
    {
        const Region region(Region::Extent::people);
        const QString folder = region.folder() + QStringLiteral("/tour");
        Program tour({QStringLiteral("--store"), region.path(), QStringLiteral("--tour"), folder, QStringLiteral("--pin"),
                      QStringLiteral("998877")});
        QVERIFY(tour.process.waitForFinished(120'000));
        QCOMPARE(tour.exitCode(), 1);
        QVERIFY(tour.process.readAllStandardOutput().contains("FAILED"));
    }
};

BQ_SUITE(OpeningTest);
#include "opening_test.moc"

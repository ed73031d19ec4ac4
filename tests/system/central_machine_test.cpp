// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "command_line.h"
#include "storage/workplace.h"
#include "support/postgres_server.h"
#include "support/sample.h"
#include "support/suite.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

#ifdef __SANITIZE_ADDRESS__
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

} // namespace

/// A centre whose machine fails it: the disk of its database is full, its clock is wrong by years.
class CentralMachineTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_database;
    std::unique_ptr<CentralProcess> m_centre;
    Clues m_clinic = clues();
    qint64 m_patient = 0;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    Said run(const char *store, const QStringList &words) const { return command(at(QLatin1String(store)), words); }
    Said administer(const QStringList &words) const { return run("warehouse", QStringList{"--as", "administracion1"} + words); }
    Said sync(const char *store) const { return run(store, {"sync", urlOfCentre()}); }
    QString urlOfCentre() const { return s("http://127.0.0.1:%1").arg(m_centre->port()); }

    void start(const QStringList &options, const QStringList &launcher = {})
    {
        m_centre = std::make_unique<CentralProcess>(m_folder.path());
        m_centre->setLauncher(launcher);
        const QStringList freely{"--requests-per-second", "10000", "--request-burst", "10000"};
        QVERIFY2(m_centre->start(options + freely), qPrintable(m_centre->complaint()));
    }
    void end()
    {
        m_centre->ask(SIGTERM);
        QCOMPARE(m_centre->waitForEnd(), 0);
        m_centre.reset();
    }
    /// Nothing where programs can be begun in another year.
    static const char *whyNoOtherYear()
    {
        if (QStandardPaths::findExecutable(s("faketime")).isEmpty())
            return "faketime is not installed (apt-get install faketime)";
        return isSanitized ? "A sanitized program takes no library before its own." : nullptr;
    }
    /// Begins a program in another year.
    static QStringList inTheYear(const char *year)
    {
        return {"env", "LD_PRELOAD=/usr/$LIB/faketime/libfaketime.so.1", "FAKETIME_DONT_FAKE_MONOTONIC=1",
                "FAKETIME=@" + QLatin1String(year) + s("-03-04 05:06:07")};
    }

    void give(int count)
    {
        const auto place = Workplace::open(at(s("clinic")));
        QVERIFY(place);
        auto &station = (*place)->station();
        const auto done = transact(station.journal, [&]() -> Outcome<void> {
            for (int i = 0; i < count; ++i) {
                const Dispensed given{m_clinic, ++m_patient, {LotUnits{lot("A1"), Units(1)}}, {}};
                BQ_TRY(station.journal.record(station.writer, user("enfermeria1"), given));
            }
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    /// As the clinic knows it and as `centre` does.
    void areEqual(const QString &centre) const
    {
        const QStringList scope{"digest", "--scope", m_clinic.text()};
        const QString is = run("clinic", scope).text("digest");
        QVERIFY(!is.isEmpty());
        QCOMPARE(is, command(centre, scope).text("digest"));
        for (const QString &place : {centre, at(s("clinic"))}) {
            const auto proved = command(place, {"verify"});
            QVERIFY2(proved.code == 0, proved.words());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto created = run("warehouse", {"region", "create", "--state", "OAXACA", "--warehouse", "OCIMB000012", "--month",
                                               "2026-12", "--demo"});
        QVERIFY2(created.code == 0, created.words());
        const auto clinic = Clues::parse(created.json.value(s("clinic")).toObject().value(s("facility")).toString());
        QVERIFY(clinic);
        m_clinic = *clinic;
        for (const auto &[facility, label] : {std::pair(clues(), s("centre")), std::pair(m_clinic, s("clinic"))})
            QCOMPARE(administer({"device", "add", "--facility", facility.text(), "--label", label, "--out", at(label)}).code, 0);
    }

    void aClockThatIsWrongByYearsChangesNoOutcome_data()
    {
        QTest::addColumn<QByteArray>("year");
        QTest::newRow("a battery that is dead") << QByteArray("2005");
        QTest::newRow("a year that was set wrongly") << QByteArray("2040");
        QTest::newRow("and back") << QByteArray("2026");
    }
    void aClockThatIsWrongByYearsChangesNoOutcome()
    {
        if (const char *why = whyNoOtherYear())
            QSKIP(why);
        QFETCH(const QByteArray, year);
        start({"--database", s("sqlite:") + at(s("centre"))}, inTheYear(year.constData()));
        give(20);
        for (const char *store : {"warehouse", "clinic"}) {
            const auto sent = sync(store);
            QVERIFY2(sent.code == 0 && sent.list("leftOut").isEmpty(), sent.words());
        }
        areEqual(at(s("centre")));
        end();
    }

    void aCodeThatIsPastForTheCentresClockIsRefusedByNameAndGoodOnceTheClockIsRight()
    {
        if (const char *why = whyNoOtherYear())
            QSKIP(why);
        const QString code = administer({"device", "code", "--facility", m_clinic.text(), "--label", "Nueva"}).text("code");
        const auto join = [&] { return run("none", {"device", "join", code, urlOfCentre(), "--out", at(s("joined")), "--keys", "file"}); };
        start({"--database", s("sqlite:") + at(s("centre"))}, inTheYear("2040"));
        QCOMPARE(sync("warehouse").code, 0);
        const auto refused = join();
        QVERIFY2(refused.code == 3 && refused.text("refusal") == s("codeExpired"), refused.words());
        end();
        start({"--database", s("sqlite:") + at(s("centre"))});
        const auto joined = join();
        QVERIFY2(joined.code == 0, joined.words());
        end();
    }

    void aDatabaseWhoseDiskIsFullAcknowledgesNothingThatItHasNot()
    {
        constexpr qint64 diskBytes = 96 * 1024 * 1024;
        m_database = std::make_unique<PostgresServer>();
        if (!m_database->isRunning())
            QSKIP(PostgresServer::missing);
        if (!m_database->startWithSmallDisk(diskBytes))
            QSKIP("This process may not mount a disk of its own.");
        QVERIFY(m_database->run(s("CREATE DATABASE centre TEMPLATE template0 TABLESPACE small")));
        const QString url = m_database->url(s("centre"));
        const auto made = run("none", {"central", "create", "--database", url, "--from", at(s("centre"))});
        QVERIFY2(made.code == 0, made.words());
        start({"--database", url, "--keys", at(s("centre.keys"))});
        for (const char *store : {"warehouse", "clinic"})
            QVERIFY2(sync(store).code == 0, sync(store).words());
        const auto eventsThere = [&] { return m_database->value(s("SELECT count(*) FROM event"), s("centre")); };
        const QString before = eventsThere();
        m_database->fillSmallDisk();
        give(1500);
        const auto full = sync("clinic");
        QVERIFY2(full.code == 4, full.words());
        QVERIFY2(full.words().contains("diskFull"), full.words());
        QCOMPARE(eventsThere(), before);
        QVERIFY(m_database->emptySmallDisk());
        const auto sent = sync("clinic");
        QVERIFY2(sent.code == 0, sent.words());
        QCOMPARE(sent.number("brought"), 1500);
        areEqual(url);
        end();
        m_database.reset();
    }
};

BQ_SUITE(CentralMachineTest);
#include "central_machine_test.moc"
